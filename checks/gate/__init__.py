"""The gate: what stands between an article and ready, and what a check file says. Reads and judges; writes nothing.

    gate = gate_of(article)
    [blocker.says for blocker in gate.blockers]

A blocker is a sentence with the claim or the passage it is about. Neither the number of queries nor, for one claim, the
time depends on how many claims there are.
"""

from checks.gate.blockers import TELLING, Blocker, Gate, Group, gate_of
from checks.gate.frozen import frozen

__all__ = ["TELLING", "Blocker", "Gate", "Group", "frozen", "gate_of"]
