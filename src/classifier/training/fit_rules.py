"""Fits the two logistic layers of the rules: whose name it is, and hold or not.

    npx tsx ../cli/rule-features.ts names ../../../test/corpus/train/*.jsonl > names.jsonl
    python fit_rules.py names names.jsonl --probabilities names.json --write
    npx tsx ../cli/rule-features.ts posts names.json ../../../test/corpus/train/*.jsonl PUBLIC.jsonl > posts.jsonl
    python fit_rules.py posts posts.jsonl --write

PUBLIC.jsonl holds everyday posts labelled clear (`{id, text, verdict}`), so that silence is learned from more than hard
negatives; their ids begin with "public". Without `--write` it only reports, by cross-validation over families.
"""
from __future__ import annotations
import argparse, collections, json, os, re
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = {"names": "../people/owner-weights.json", "posts": "../weigh/hold-weights.json"}
# Mode: (inverse strength of the L2 prior, rarest feature kept, smallest weight kept).
SETTING = {"names": (0.1, 5, 0.06), "posts": (0.02, 6, 0.04)}
FOLDS = 5


def family(identity: str) -> int:
    stem = re.sub(r"[a-z]+$", "", identity)
    return sum(ord(letter) * 31 ** i for i, letter in enumerate(stem)) % 1009 % FOLDS


def is_plain(feature: str) -> bool:
    """Half an emoji cannot be written to a file."""
    return not any(0xD800 <= ord(letter) < 0xE000 for letter in feature)


def matrix(rows: list[dict], vocabulary: dict[str, int]) -> csr_matrix:
    indices, ends = [], [0]
    for row in rows:
        indices += [vocabulary[feature] for feature in row["features"] if feature in vocabulary]
        ends.append(len(indices))
    return csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), len(vocabulary)))


def fit(x: csr_matrix, y: np.ndarray, strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=300, solver="liblinear", intercept_scaling=10).fit(x, y)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("mode", choices=TARGET)
    options.add_argument("features")
    options.add_argument("--probabilities")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    strength, rarest, smallest = SETTING[chosen.mode]
    with open(chosen.features, encoding="utf8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    counts = collections.Counter(feature for row in rows for feature in row["features"])
    vocabulary = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= rarest and is_plain(f)))}
    x, y = matrix(rows, vocabulary), np.array([int(row["hit"]) for row in rows])
    fold = np.array([family(row["post"]) for row in rows])
    odds = np.zeros(len(rows))
    for k in range(FOLDS):
        odds[fold == k] = fit(x[fold != k], y[fold != k], strength).decision_function(x[fold == k])
    hard = np.array([row.get("verdict", "clear") == "clear" and not row["post"].startswith("public") for row in rows]) & (y == 0)
    for rate in (0.01, 0.02, 0.05):
        cut = np.quantile(odds[hard], 1 - rate)
        print(f"recall at {rate:.0%} false: {(odds[y == 1] > cut).mean():.3f} (log-odds above {cut:.2f})")
    if chosen.probabilities:
        with open(chosen.probabilities, "w", encoding="utf8") as file:
            json.dump({row["id"]: round(float(1 / (1 + np.exp(-o))), 4) for row, o in zip(rows, odds)}, file)
    if chosen.write:
        model = fit(x, y, strength)
        kept = {f: round(float(model.coef_[0][i]), 2) for f, i in vocabulary.items() if abs(model.coef_[0][i]) >= smallest}
        with open(os.path.join(HERE, TARGET[chosen.mode]), "w", encoding="utf8") as file:
            json.dump({"bias": round(float(model.intercept_[0]), 3), "weights": kept}, file, ensure_ascii=False, indent=2)
            file.write("\n")


if __name__ == "__main__":
    main()
