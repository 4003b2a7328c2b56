"""What templates of the workbench ask for beyond Django's own filters."""
