"""The order of an epoch: families stay together (the margin loss needs both sides), lengths are alike within a batch, all of it seeded."""
from __future__ import annotations
import random
from records import Record

POOLED = 20  # batches sorted by length together; more saves padding, fewer mixes better


def families(records: list[Record]) -> list[list[int]]:
    """Positions in `records`, grouped; a post of no family is a group of one."""
    groups: dict[str, list[int]] = {}
    for i, record in enumerate(records):
        groups.setdefault(f"{record.source}:{record.family}", []).append(i)
    return list(groups.values())


def epoch_batches(records: list[Record], size: int, rng: random.Random) -> list[list[int]]:
    """Every post once; a batch has `size` posts or a few more."""
    groups = families(records)
    rng.shuffle(groups)
    longest = lambda group: max(len(records[i].text) + len(records[i].parent) // 2 for i in group)
    batches: list[list[int]] = []
    for at in range(0, len(groups), size * POOLED // 2):
        batch: list[int] = []
        for group in sorted(groups[at:at + size * POOLED // 2], key=longest):
            batch += group
            if len(batch) >= size:
                batches.append(batch)
                batch = []
        if batch:
            batches.append(batch)
    rng.shuffle(batches)
    return batches
