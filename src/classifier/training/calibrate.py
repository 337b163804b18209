"""From logits to a probability that means what it says, and to the cuts of the three settings.

Platt scaling on the hold log odds (one slope, one offset), fitted on dev and on real posts together and checked by
cross-validation; the reliability table and the expected calibration error (ECE) come from the folds never fitted on.

The settings, on the calibrated score:
  careful   holds at most 2 % of the real clear posts
  balanced  holds at most 0.3 % of them (the default)
  quiet     holds none of them, with half as much log odds again between
"""
from __future__ import annotations
import numpy as np
from sklearn.linear_model import LogisticRegression
from records import CLEAR, HOLD

FOLDS, BINS = 5, 10
FALSE_HOLDS = {"careful": 0.02, "balanced": 0.003, "quiet": 0.0}
QUIET_ROOM = 0.5  # log odds


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


def false_holds_by_folds(clear_score: np.ndarray, allowed: float, seed: int = 0) -> float:
    """The rate on real clear posts when the cut is chosen on the other folds."""
    fold = np.random.default_rng(seed).permutation(len(clear_score)) % FOLDS
    held = [clear_score[fold == k] > cut_for(clear_score[fold != k], allowed) for k in range(FOLDS)]
    return float(np.concatenate(held).mean())


def _logit(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return float(np.log(p / (1 - p)))


def calibrate(dev_logits: np.ndarray, dev_verdict: np.ndarray, real_logits: np.ndarray, real_verdict: np.ndarray) -> dict:
    """Without real posts the cuts are chosen on the clear posts of dev, which are harder: the result says so."""
    odds = hold_log_odds(np.concatenate([dev_logits, real_logits]))
    verdict = np.concatenate([dev_verdict, real_verdict])
    slope, offset = fit(odds, verdict == HOLD)
    bins, ece = reliability(cross_validated(odds, verdict == HOLD), verdict == HOLD)
    dev_score = apply(hold_log_odds(dev_logits), slope, offset)
    chosen_on = "real posts" if len(real_verdict) else "dev"
    real_score = apply(hold_log_odds(real_logits), slope, offset) if len(real_verdict) else dev_score
    clear = real_score[(real_verdict if len(real_verdict) else dev_verdict) == CLEAR]
    settings = {}
    for name, allowed in FALSE_HOLDS.items():
        cut = cut_for(clear, allowed)
        if name == "quiet":
            cut = 1 / (1 + np.exp(-(_logit(cut) + QUIET_ROOM)))
        settings[name] = {
            "hold above": round(float(cut), 4), "false holds, folds": round(false_holds_by_folds(clear, allowed), 4),
            "dev recall": round(float((dev_score[dev_verdict == HOLD] > cut).mean()), 4), "dev false holds": round(float((dev_score[dev_verdict == CLEAR] > cut).mean()), 4)}
    return {"slope": slope, "offset": offset, "ece": round(ece, 4), "reliability": bins, "cuts chosen on": chosen_on, "settings": settings}
