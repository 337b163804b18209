"""Fits the layer that joins rules and learned model, and chooses the cuts of the three settings.

    npx tsx ../cli/features.ts FILE... > features.jsonl
    python fit_fusion.py features.jsonl [--real real-features.jsonl] [--write]

`features.jsonl` must hold posts that the model did not train on: dev.jsonl and the families that corpus.py holds back.
`--real` is the same for real posts; those labelled clear bound the share of false holds that a setting may have there.
Without `--write` it only reports, by cross-validation over families, what the layer would give.
"""
from __future__ import annotations
import argparse, json, os, re
import numpy as np
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "fusion-weights.json")
VERDICTS = ["clear", "remind", "hold"]
FOLDS = 5
# Strength of the prior that a feature says nothing; the model's own odds start from a weight of one.
PRIOR = 0.02
# Few features for few posts: what the rules are surest of. Cues and identifiers one by one only add noise.
WEIGHED = ("hold", "any", "step:", "tag:NAME", "tag:ID", "tag:CONTACT", "tag:CARE", "tag:OTHER", "tag:INNOCENT", "cue:consent")
# Setting: (most false holds on real clear posts, most on labelled clear posts, most noise of any kind on labelled clear posts).
SETTINGS = {"careful": (0.006, 0.10, 0.15), "balanced": (0.003, 0.06, 0.10), "quiet": (0.001, 0.02, 0.04)}


def load(path: str) -> list[dict]:
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


def matrix(rows: list[dict], names: list[str]) -> np.ndarray:
    return np.array([[row["features"].get(name, 0.0) for name in names] for row in rows])


def family(identity: str) -> int:
    stem = re.sub(r"[a-z]+$", "", identity)
    return sum(ord(letter) * 31 ** i for i, letter in enumerate(stem)) % 1009 % FOLDS


def fit(x: np.ndarray, y: np.ndarray, base: int) -> tuple[np.ndarray, float]:
    """Weights with the prior centred on 1 for the column `base`: regularisation pulls towards the model, not to zero."""
    model = LogisticRegression(C=PRIOR, max_iter=2000)
    scaled = x.copy()
    scaled[:, base] *= 10  # a tenth of the penalty for the model's own odds
    model.fit(scaled, y)
    weights = model.coef_[0].copy()
    weights[base] *= 10
    return weights, float(model.intercept_[0])


def odds(x: np.ndarray, layer: tuple[np.ndarray, float]) -> np.ndarray:
    return x @ layer[0] + layer[1]


def recall_at(score: np.ndarray, verdict: np.ndarray, rate: float) -> float:
    return float((score[verdict == 2] > np.quantile(score[verdict == 0], 1 - rate)).mean())


def cross_validated(rows: list[dict], x: np.ndarray, y: np.ndarray, base: int) -> np.ndarray:
    fold = np.array([family(row["id"]) for row in rows])
    out = np.zeros(len(rows))
    for k in range(FOLDS):
        out[fold == k] = odds(x[fold == k], fit(x[fold != k], y[fold != k], base))
    return out


def cut_for(rate: float, scores: np.ndarray) -> float:
    return float(np.quantile(scores, 1 - rate)) if len(scores) else -np.inf


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("features", nargs="+")
    options.add_argument("--real")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    rows = [row for path in chosen.features for row in load(path)]
    counts: dict[str, int] = {}
    for row in rows:
        for name in row["features"]:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= 8 and name.startswith(WEIGHED))
    x, verdict = matrix(rows, names), np.array([VERDICTS.index(row["verdict"]) for row in rows])
    real = [row for row in load(chosen.real) if row["verdict"] == "clear"] if chosen.real else []
    layers, scores, real_scores = {}, {}, {}
    for name, least in (("hold", 2), ("any", 1)):
        base, y = names.index(name), (verdict >= least).astype(int)
        scores[name] = cross_validated(rows, x, y, base)
        layers[name] = fit(x, y, base)
        real_scores[name] = odds(matrix(real, names), layers[name]) if real else np.zeros(0)
        alone = x[:, base]
        for rate in (0.01, 0.02, 0.05):
            print(f"{name}: recall of holds at {rate:.0%}: model alone {recall_at(alone, verdict, rate):.3f}, fused {recall_at(scores[name], verdict, rate):.3f}")
    cuts = {}
    for setting, (on_real, on_clear, noise) in SETTINGS.items():
        hold = max(cut_for(on_real, real_scores["hold"]), cut_for(on_clear, scores["hold"][verdict == 0]))
        remind = max(cut_for(2 * on_real, real_scores["any"]), cut_for(noise, scores["any"][verdict == 0]))
        cuts[setting] = {"hold": round(float(1 / (1 + np.exp(-hold))), 3), "remind": round(float(1 / (1 + np.exp(-remind))), 3)}
        print(f"{setting}: cuts {cuts[setting]}, hold recall {(scores['hold'][verdict == 2] >= hold).mean():.3f}")
    if chosen.write:
        layer = lambda one: {"bias": round(one[1], 3), "weights": {n: round(float(w), 3) for n, w in zip(names, one[0]) if abs(w) >= 0.02}}
        with open(TARGET, "w", encoding="utf8") as file:
            json.dump({"hold": layer(layers["hold"]), "any": layer(layers["any"]), "cuts": cuts}, file, indent=2)
            file.write("\n")


if __name__ == "__main__":
    main()
