"""From logits to a probability that means what it says, and to the cuts of the three settings.

Platt scaling on the hold log odds (one slope, one offset), fitted on hard posts (dev, and families held back that no
starting weights have seen) and on real posts together; the reliability table and the expected calibration error (ECE) come
from folds never fitted on.

A setting is a promise about false holds, on real clear posts and on hard ones at once; its cut is the lowest that keeps both:

             real clear    hard clear
  careful    1 %           12 %
  balanced   0.3 %         6 %        (the default)
  quiet      none          2 %

Real posts alone would not do: weights that trained on them hardly ever hold one, and the cut would sink to nothing.
"""
from __future__ import annotations
import numpy as np
from sklearn.linear_model import LogisticRegression
from records import CLEAR, HOLD

FOLDS, BINS = 5, 10
FALSE_HOLDS = {"careful": (0.01, 0.12), "balanced": (0.003, 0.06), "quiet": (0.0, 0.02)}  # on real, on hard clear posts


def hold_log_odds(logits: np.ndarray) -> np.ndarray:
    rest = np.logaddexp(logits[:, 0], logits[:, 1])
    return logits[:, HOLD] - rest


def fit(odds: np.ndarray, is_hold: np.ndarray) -> tuple[float, float]:
    """(slope, offset) of the calibrated log odds"""
    model = LogisticRegression(C=100.0).fit(odds[:, None], is_hold)
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def apply(odds: np.ndarray, slope: float, offset: float) -> np.ndarray:
    return 1 / (1 + np.exp(-(slope * odds + offset)))


def reliability(score: np.ndarray, is_hold: np.ndarray) -> tuple[list[dict], float]:
    """(bins with their mean score and share of holds, ECE)"""
    bins, error = [], 0.0
    for k in range(BINS):
        inside = (score >= k / BINS) & ((score < (k + 1) / BINS) | (k == BINS - 1))
        if inside.any():
            mean, share = float(score[inside].mean()), float(is_hold[inside].mean())
            bins.append({"from": k / BINS, "posts": int(inside.sum()), "mean score": round(mean, 4), "holds": round(share, 4)})
            error += inside.mean() * abs(mean - share)
    return bins, float(error)


def cut_for(score: np.ndarray, allowed: float) -> float:
    """The lowest cut that holds at most `allowed` of these (clear) scores: above it a post is held."""
    worst_first = np.sort(score)[::-1]
    spared = int(np.floor(allowed * len(score)))
    return float(worst_first[spared])


def cross_validated(odds: np.ndarray, is_hold: np.ndarray, seed: int = 0) -> np.ndarray:
    """Calibrated scores, each by a fit that never saw the post."""
    fold = np.random.default_rng(seed).permutation(len(odds)) % FOLDS
    score = np.zeros(len(odds))
    for k in range(FOLDS):
        score[fold == k] = apply(odds[fold == k], *fit(odds[fold != k], is_hold[fold != k]))
    return score


def cut_of_setting(hard_clear: np.ndarray, real_clear: np.ndarray, allowed: tuple[float, float]) -> float:
    cuts = [cut_for(hard_clear, allowed[1])] + ([cut_for(real_clear, allowed[0])] if len(real_clear) else [])
    return max(cuts)


def by_folds(hard: np.ndarray, hard_verdict: np.ndarray, real_clear: np.ndarray, allowed: tuple[float, float], seed: int = 0) -> dict[str, float]:
    """Rates when the cut is chosen on the other folds."""
    rng = np.random.default_rng(seed)
    hard_fold, real_fold = rng.permutation(len(hard)) % FOLDS, rng.permutation(len(real_clear)) % FOLDS
    held, real_held = np.zeros(len(hard), bool), np.zeros(len(real_clear), bool)
    for k in range(FOLDS):
        others = hard[(hard_fold != k) & (hard_verdict == CLEAR)]
        cut = cut_of_setting(others, real_clear[real_fold != k], allowed)
        held[hard_fold == k] = hard[hard_fold == k] > cut
        real_held[real_fold == k] = real_clear[real_fold == k] > cut
    share = lambda rows: round(float(rows.mean()), 4) if len(rows) else float("nan")
    return {"recall on hard": share(held[hard_verdict == HOLD]), "false holds on hard clear": share(held[hard_verdict == CLEAR]), "false holds on real clear": share(real_held)}


def calibrate(hard_logits: np.ndarray, hard_verdict: np.ndarray, real_logits: np.ndarray, real_verdict: np.ndarray) -> dict:
    """Real posts may be absent (empty arrays); then the hard ones decide alone."""
    odds = hold_log_odds(np.concatenate([hard_logits, real_logits]))
    is_hold = np.concatenate([hard_verdict, real_verdict]) == HOLD
    slope, offset = fit(odds, is_hold)
    score = cross_validated(odds, is_hold)
    bins, ece = reliability(score, is_hold)
    hard_bins, hard_ece = reliability(score[:len(hard_verdict)], is_hold[:len(hard_verdict)])
    hard, real = (apply(hold_log_odds(logits), slope, offset) for logits in (hard_logits, real_logits))
    hard_clear, real_clear = hard[hard_verdict == CLEAR], real[real_verdict == CLEAR]
    settings = {name: {"hold above": round(cut_of_setting(hard_clear, real_clear, allowed), 4), **by_folds(hard, hard_verdict, real_clear, allowed)}
                for name, allowed in FALSE_HOLDS.items()}
    return {"slope": slope, "offset": offset, "ece": round(ece, 4), "reliability": bins, "ece on hard": round(hard_ece, 4), "reliability on hard": hard_bins,
            "hard posts": len(hard_verdict), "real posts": len(real_verdict), "settings": settings}
