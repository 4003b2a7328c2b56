"""Anchoring."""

from checks.anchoring.carrying import Fate, carry

__all__ = ["Fate", "carry"]
