"""Commands of the newsroom's machine: see the folder commands."""
