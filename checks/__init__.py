"""The fact-checking workbench."""
