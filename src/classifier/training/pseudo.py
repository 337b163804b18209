"""The teacher's opinion of every post: one line a post, so that a killed run goes on where it stopped. Ids and numbers, no text."""
from __future__ import annotations
import json, os
import numpy as np
from model import Net
from predict import softmax, verdict_logits
from records import Record

CHUNK = 640


def read_soft(path: str) -> dict[str, list[float]]:
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf8") as file:
        return {row["id"]: row["p"] for row in map(json.loads, filter(str.strip, file))}


def write_soft(teachers: list[Net], tokenizer, records: list[Record], path: str) -> dict[str, list[float]]:
    """Mean probabilities of several teachers, the author given."""
    known = read_soft(path)
    # Sorted by length, or a chunk of mixed lengths would be mostly padding.
    missing = sorted((record for record in records if record.id not in known), key=lambda record: len(record.text))
    with open(path, "a", encoding="utf8") as file:
        for at in range(0, len(missing), CHUNK):
            chunk = missing[at:at + CHUNK]
            mean = np.mean([softmax(verdict_logits(teacher, tokenizer, chunk, True)) for teacher in teachers], axis=0)
            for record, row in zip(chunk, mean):
                file.write(json.dumps({"id": record.id, "p": [round(float(value), 5) for value in row]}) + "\n")
                known[record.id] = row.tolist()
            file.flush()
    return known
