"""From labelled posts to weights, in one command; run it again and it goes on where it stopped.

  python run.py --out DIR --public DIR                      student from the stock encoder, on labels alone
  python run.py --out DIR --public DIR --teacher mpnet      MPNet teachers first, then a student distilled from them
  python run.py --out DIR --public DIR --init W --teacher init   go on from weights W, which also serve as the teacher

DIR/final holds model.safetensors and config.json when it is done; DIR/log.jsonl says what went in and what came out.
"""
from __future__ import annotations
import argparse, json, os, sys
import numpy as np, torch
from calibrate import calibrate
from corpus import CORPUS, load_corpus
from evaluate import evaluate, table
from export import export
from model import build, load_weights, student_directory
from pseudo import write_soft
from public import is_real_held_out, real_posts, unlabelled
from records import VERDICTS
from teacher import mpnet_directory, train_teachers
from train import Log, Options, train


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--out", required=True); add("--corpus", default=CORPUS); add("--public", help="directory of the public text, which is not part of the project")
    add("--base", help="encoder directory of the student; all-MiniLM-L6-v2 when absent"); add("--layers", type=int)
    add("--init", help="weights to start the student from"); add("--teacher", choices=["none", "init", "mpnet"], default="none")
    add("--mpnet", help="directory of all-mpnet-base-v2; downloaded into OUT when absent"); add("--teacher-seeds", type=int, default=2)
    add("--pool-most", type=int, default=20000, help="unlabelled posts the teacher judges")
    add("--judge", choices=["all", "pool"], default="all", help="pool: labelled posts keep their labels alone, which saves the teacher's pass over them")
    add("--threads", type=int, default=2)
    for name, default in vars(Options()).items():
        add(f"--{name.replace('_', '-')}", type=type(default), default=default)
    return parser.parse_args()


def calibration_of(predictions: dict[str, list[dict]], unseen: set[str]) -> dict:
    """Hard posts: dev, and those held back that the starting weights never saw either."""
    hard = predictions["dev"] + [row for row in predictions.get("held back", []) if row["id"] in unseen]
    numbers = lambda rows: (np.array([row["logits"] for row in rows]).reshape(-1, 3), np.array([VERDICTS.index(row["verdict"]) for row in rows]))
    return calibrate(*numbers(hard), *numbers(predictions.get("real", [])))


def main() -> None:
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(args.threads)
    log = Log(os.path.join(args.out, "log.jsonl"))
    options = Options(**{name: getattr(args, name) for name in vars(Options())})
    corpus, real = load_corpus(args.corpus), real_posts(args.public)
    if not real:
        print("No public text (--public DIR is absent or empty): training on the labelled posts alone; cuts will be chosen on dev.", file=sys.stderr)
    real_train, real_test = [r for r in real if not is_real_held_out(r)], [r for r in real if is_real_held_out(r)]
    pool = unlabelled(args.public)[:args.pool_most] if args.teacher != "none" else []
    labelled = corpus.train + real_train
    log(event="data", hashes=corpus.hashes, train=len(corpus.train), held_back=len(corpus.held_back), dev=len(corpus.dev), real_train=len(real_train), real_test=len(real_test), pool=len(pool))

    net, tokenizer = build(args.base or student_directory(), args.layers)
    if args.init:
        load_weights(net, args.init)
    soft: dict[str, list[float]] = {}
    judged = pool + labelled if args.judge == "all" else pool
    if args.teacher == "init":
        soft = write_soft([net], tokenizer, judged, os.path.join(args.out, "soft.jsonl"))
    elif args.teacher == "mpnet":
        teachers, teacher_tokenizer = train_teachers(args.mpnet or mpnet_directory(args.out), labelled, args.teacher_seeds, args.out, log)
        soft = write_soft(teachers, teacher_tokenizer, judged, os.path.join(args.out, "soft.jsonl"))
        del teachers

    sets = {"dev": corpus.dev, "held back": corpus.held_back, "real unseen": real_test}
    quick = {"dev": corpus.dev, "real unseen": real_test}

    def after_epoch(current, epoch: int) -> None:
        report, _ = evaluate(current, tokenizer, quick)
        log(event="metrics", epoch=epoch, report=report)
        print(f"epoch {epoch}\n{table(report)}", flush=True)

    net = train(net, tokenizer, labelled, pool, soft, options, os.path.join(args.out, "student"), log, after_epoch)
    report, predictions = evaluate(net, tokenizer, {**sets, "real": real})
    print(table(report), flush=True)
    calibration = calibration_of(predictions, set(record.id for record in corpus.held_back if not args.seen or not record.id.startswith(args.seen)))
    log(event="finished", report=report, calibration=calibration)
    export(net, os.path.join(args.out, "final"), calibration, report, predictions)


if __name__ == "__main__":
    main()
