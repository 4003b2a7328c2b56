"""Weighing: what kind a claim is, how much it needs checking, and what has nothing to check."""
