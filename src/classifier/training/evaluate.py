"""Scores weights on dev, on the families held back, and on real posts; writes the table and every prediction on dev.

  python evaluate.py WEIGHTS [--public DIR] [--out DIR] [--extra FILE...]
"""
from __future__ import annotations
import argparse, json, os
import torch
from corpus import CORPUS, load_corpus
from metrics import TagTally, family_pairs_in_order, verdict_metrics
from model import build, load_weights, student_directory
from predict import softmax, tag_probabilities, verdict_logits
from public import is_real_held_out, real_posts
from records import HOLD, VERDICTS, Record, read_records


def score_set(net, tokenizer, records: list[Record]) -> tuple[dict, dict]:
    """(metrics with and without the author, logits of both)"""
    logits = {name: verdict_logits(net, tokenizer, records, name == "author") for name in ("author", "no author")}
    result = {}
    for name, values in logits.items():
        probabilities = softmax(values)
        ordered, pairs = family_pairs_in_order(probabilities[:, HOLD], records)
        result[name] = {**verdict_metrics(probabilities, records), "contrast pairs in order": ordered, "contrast pairs": pairs}
    return result, logits


def score_tags(net, tokenizer, records: list[Record]) -> dict:
    tally = TagTally()
    holds = [record for record in records if record.verdict == HOLD and record.tagged]
    for record, found in zip(holds, tag_probabilities(net, tokenizer, holds)):
        tally.add(record, *found)
    return tally.summary()


def evaluate(net, tokenizer, sets: dict[str, list[Record]]) -> tuple[dict, dict[str, list[dict]]]:
    """(report by set, predictions by set)"""
    report, predictions = {}, {}
    for name, records in sets.items():
        if not records:
            continue
        report[name], logits = score_set(net, tokenizer, records)
        if any(record.tagged for record in records):
            report[name]["tags on holds"] = score_tags(net, tokenizer, records)
        predictions[name] = [
            {"id": record.id, "verdict": VERDICTS[record.verdict], "logits": logits["author"][i].tolist(), "logitsNoAuthor": logits["no author"][i].tolist()}
            for i, record in enumerate(records)]
    return report, predictions


def table(report: dict) -> str:
    lines = []
    for name, result in report.items():
        for author in ("author", "no author"):
            m = result[author]
            rates = "  ".join(f"{key[7:]}: {value:.3f}" for key, value in m.items() if key.startswith("recall@"))
            lines.append(f"{name:12s} {author:9s} n={m['posts']:5d} acc {m['accuracy']:.3f} auc {m['auc']:.3f} | {rates} | at .5: recall {m['hold recall at .5']:.3f} "
                         f"false {m['false holds on clear at .5']:.4f} noise {m['noise on clear']:.3f} | pairs {m['contrast pairs in order']:.3f} of {m['contrast pairs']}")
        for cut, tags in result.get("tags on holds", {}).get("cuts", {}).items():
            lines.append(f"{'':12s} tags at {cut}: evidence {tags['evidence']:.3f} redacted whole {tags['posts wholly redacted']:.3f} over-marked {tags['innocent text marked']:.3f}  "
                         + " ".join(f"{category} {value[0]}" for category, value in tags["evidence by category"].items()))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights"); parser.add_argument("--base", default=student_directory()); parser.add_argument("--layers", type=int)
    parser.add_argument("--corpus", default=CORPUS); parser.add_argument("--public"); parser.add_argument("--out"); parser.add_argument("--extra", nargs="*", default=[])
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    net, tokenizer = build(args.base, args.layers)
    load_weights(net, args.weights)
    corpus, real = load_corpus(args.corpus), real_posts(args.public)
    sets = {"dev": corpus.dev, "held back": corpus.held_back, "real": real, "real unseen": [r for r in real if is_real_held_out(r)]}
    sets |= {os.path.basename(path): read_records(path) for path in args.extra}
    report, predictions = evaluate(net, tokenizer, sets)
    print(table(report))
    if args.out:
        os.makedirs(args.out, exist_ok=True)
        json.dump(report, open(os.path.join(args.out, "report.json"), "w"), indent=1)
        json.dump(predictions, open(os.path.join(args.out, "predictions.json"), "w"))


if __name__ == "__main__":
    main()
