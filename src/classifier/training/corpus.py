"""Which posts train and which only judge.

The split is by family and by hash, so it never moves when files are added: a tenth of the families is held back for
ever, and dev.jsonl is never trained on.
"""
from __future__ import annotations
import glob, hashlib, os
from dataclasses import dataclass
from records import Record, read_records

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.normpath(os.path.join(HERE, "../../../test/corpus"))


@dataclass
class Corpus:
    train: list[Record]
    held_back: list[Record]
    dev: list[Record]
    hashes: dict[str, str]  # file name -> first 16 hex digits of its SHA-256


def is_held_back(family: str) -> bool:
    """A small polynomial hash rather than Python's own, which changes with every process."""
    return sum(ord(letter) * 31 ** i for i, letter in enumerate(family)) % 1009 % 10 == 0


def digest(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()[:16]


def load_corpus(directory: str = CORPUS) -> Corpus:
    files = sorted(glob.glob(os.path.join(directory, "train", "*.jsonl")))
    if not files:
        raise SystemExit(f"no labelled posts in {directory}/train")
    labelled = [record for path in files for record in read_records(path)]
    dev = os.path.join(directory, "dev.jsonl")
    return Corpus(
        train=[record for record in labelled if not is_held_back(record.family)],
        held_back=[record for record in labelled if is_held_back(record.family)],
        dev=read_records(dev),
        hashes={os.path.basename(path): digest(path) for path in [*files, dev]},
    )
