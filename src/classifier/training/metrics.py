"""The numbers every table of this project uses, defined once."""
from __future__ import annotations
import numpy as np
from records import CLEAR, HOLD, IDENTIFIERS, CATEGORIES, Record

FALSE_HOLD_RATES = (0.005, 0.01, 0.02, 0.05)
TAG_CUTS = (0.35, 0.12, 0.04)


def recall_at_false_holds(score: np.ndarray, verdict: np.ndarray, rate: float) -> float:
    """Share of holds above the cut that lets `rate` of the clear posts through."""
    clear, hold = score[verdict == CLEAR], score[verdict == HOLD]
    if not len(clear) or not len(hold):
        return float("nan")
    return float((hold > np.quantile(clear, 1 - rate)).mean())


def verdict_metrics(probabilities: np.ndarray, records: list[Record]) -> dict[str, float]:
    verdict = np.array([record.verdict for record in records])
    score, guess = probabilities[:, HOLD], probabilities.argmax(1)
    rates = {f"recall@{rate:.1%}": recall_at_false_holds(score, verdict, rate) for rate in FALSE_HOLD_RATES}
    share = lambda chosen, of: float(chosen[of].mean()) if of.any() else float("nan")
    return {
        "posts": len(records), "accuracy": float((guess == verdict).mean()), "auc": auc(score[verdict == HOLD], score[verdict == CLEAR]), **rates,
        "hold recall at .5": share(score > 0.5, verdict == HOLD), "false holds on clear at .5": share(score > 0.5, verdict == CLEAR),
        "false holds on remind at .5": share(score > 0.5, verdict == 1), "noise on clear": share(guess != CLEAR, verdict == CLEAR),
    }


def auc(positive: np.ndarray, negative: np.ndarray) -> float:
    """Chance that a random hold scores above a random clear post."""
    if not len(positive) or not len(negative):
        return float("nan")
    ranks = np.searchsorted(np.sort(negative), positive, side="left") + np.searchsorted(np.sort(negative), positive, side="right")
    return float(ranks.mean() / 2 / len(negative))


def family_pairs_in_order(score: np.ndarray, records: list[Record]) -> tuple[float, int]:
    """(share of hold/clear pairs of one contrast family with the hold above, number of pairs)"""
    by_family: dict[str, list[int]] = {}
    for i, record in enumerate(records):
        by_family.setdefault(record.family, []).append(i)
    right = [score[h] > score[c] for members in by_family.values() for h in members if records[h].verdict == HOLD
             for c in members if records[c].verdict == CLEAR]
    return (float(np.mean(right)) if right else float("nan"), len(right))


class TagTally:
    """Identifier evidence, redaction and over-marking on hold posts, by cut on the summed identifier probability.

    A span has evidence when any of its word pieces is above the cut, and is removed when all of them are.
    """

    def __init__(self) -> None:
        self.spans = {cut: {category: [0, 0, 0] for category in IDENTIFIERS} for cut in TAG_CUTS}  # total, evidence, removed
        self.posts = {cut: [0, 0] for cut in TAG_CUTS}
        self.innocent = {cut: [0, 0] for cut in TAG_CUTS}  # characters outside every span, of which marked
        self.named = {category: [0, 0] for category in CATEGORIES}  # best tag anywhere in the span equals the category

    def add(self, record: Record, tags: np.ndarray, offsets: list[tuple[int, int]]) -> None:
        identifier = tags[:, 1:1 + len(IDENTIFIERS)].sum(1)
        best = tags.argmax(1)
        spans = record.spans
        for category, start, end in spans:
            touched = [i for i, (s, e) in enumerate(offsets) if s < end and e > start]
            self.named[category][0] += 1
            self.named[category][1] += any(best[i] == CATEGORIES.index(category) + 1 for i in touched)
        for cut in TAG_CUTS:
            whole, any_identifier = True, False
            for category, start, end in spans:
                if category not in IDENTIFIERS:
                    continue
                above = [identifier[i] > cut for i, (s, e) in enumerate(offsets) if s < end and e > start]
                tally, any_identifier = self.spans[cut][category], True
                tally[0] += 1
                tally[1] += any(above)
                tally[2] += bool(above) and all(above)
                whole &= bool(above) and all(above)
            self.posts[cut][0] += any_identifier
            self.posts[cut][1] += any_identifier and whole
            for i, (s, e) in enumerate(offsets):
                if not any(s < end and e > start for _, start, end in spans):
                    self.innocent[cut][0] += e - s
                    self.innocent[cut][1] += (e - s) * bool(identifier[i] > cut)

    def summary(self) -> dict:
        ratio = lambda part, whole: part / whole if whole else float("nan")
        cuts = {}
        for cut in TAG_CUTS:
            rows = self.spans[cut]
            total = [sum(row[k] for row in rows.values()) for k in range(3)]
            cuts[str(cut)] = {
                "evidence": ratio(total[1], total[0]), "spans removed": ratio(total[2], total[0]), "posts wholly redacted": ratio(self.posts[cut][1], self.posts[cut][0]),
                "innocent text marked": ratio(self.innocent[cut][1], self.innocent[cut][0]),
                "evidence by category": {category: [round(ratio(row[1], row[0]), 3), row[0]] for category, row in rows.items()},
            }
        return {"cuts": cuts, "named right": {category: [round(ratio(right, total), 3), total] for category, (total, right) in self.named.items() if total}}
