"""Statements: where a sentence is cut into what it says."""
