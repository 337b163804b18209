"""Public text that is never part of the project: read from a directory the caller names, or done without.

Files are gzipped JSON lines with a `text`; their licences are in docs/model-card.md.
"""
from __future__ import annotations
import gzip, json, os, random
from dataclasses import replace
from records import CLEAR, VERDICTS, Record

LONGEST = 1500  # characters; the model reads 240 word pieces of a training post anyway
HEALTH_WORKERS = "reddit-healthworkers-half"
# file, site, author string, how many posts join the pool whose verdicts only a teacher gives
POOL = [
    (HEALTH_WORKERS, "reddit", "health worker", None),
    ("reddit-healthtopics-half", "reddit", "someone", 2500),
    ("reddit-general-half", "reddit", "someone", 2000),
    ("illness-dataset", "x", "someone", 5000),
    ("goemotions", "reddit", "someone", 4000),
    ("wnut17-raw", "x", "someone", 4000),
]


def _rows(path: str) -> list[dict]:
    opened = gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")
    with opened as file:
        return [json.loads(line) for line in file if line.strip()]


def _posts(directory: str, name: str, site: str, author: str, most: int | None) -> list[Record]:
    path = os.path.join(directory, f"{name}.jsonl.gz")
    if not os.path.exists(path):
        return []
    rows = [row for row in _rows(path) if len(row.get("text", "")) > 20]
    random.Random(5).shuffle(rows)
    return [Record(row.get("id", f"{name}{i}"), [(None, row["text"][:LONGEST])], CLEAR, site, "post", author, tagged=False, source="public")
            for i, row in enumerate(rows[:most])]


def unlabelled(directory: str | None) -> list[Record]:
    """Posts nobody labelled (the verdict in them means nothing): for a teacher to judge."""
    if not directory:
        return []
    labelled = {record.id for record in real_posts(directory)}
    pool = [record for source in POOL for record in _posts(directory, *source) if record.id not in labelled]
    random.Random(7).shuffle(pool)  # so that the first N of it are of all sources
    return pool


def real_posts(directory: str | None) -> list[Record]:
    """Real posts of health workers that were read and labelled; no spans."""
    path = os.path.join(directory or "", "reddit-healthworkers-labels.jsonl")
    if not directory or not os.path.exists(path):
        return []
    verdict = {row["id"]: VERDICTS.index(row["verdict"]) for row in _rows(path)}
    return [replace(record, verdict=verdict[record.id], source="real")
            for record in _posts(directory, HEALTH_WORKERS, "reddit", "health worker", None) if record.id in verdict]


def is_real_held_out(record: Record) -> bool:
    """A fifth of the real posts never trains, so that false holds on real text can be reported."""
    return sum(ord(letter) * 31 ** i for i, letter in enumerate(record.id)) % 1009 % 5 == 0
