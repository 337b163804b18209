"""Post -> token ids: `[CLS] kind site author | parent [SEP] text [SEP]`, and a tag for each token of the text.

The TypeScript side builds the same sequence; LONGEST_* are part of that contract.
"""
from __future__ import annotations
import torch
from records import CATEGORIES, Record

LONGEST_CONTEXT, LONGEST_TEXT = 88, 240  # word pieces
IGNORED = -100


def context_of(record: Record, with_author: bool) -> str:
    author = f" {record.author}" if with_author and record.author else ""
    return f"{record.kind} {record.site}{author} | {record.parent}"


def _tag_of(start: int, end: int, spans: list[tuple[str, int, int]]) -> int:
    """A word piece that touches two spans takes the later one."""
    return next((CATEGORIES.index(category) + 1 for category, s, e in reversed(spans) if start < e and end > s), 0)


def encode(tokenizer, record: Record, with_author: bool) -> tuple[list[int], list[int]]:
    """(ids, tags), equally long; tags are IGNORED outside the text and where nobody marked spans."""
    context = tokenizer(context_of(record, with_author), truncation=True, max_length=LONGEST_CONTEXT, add_special_tokens=False)["input_ids"]
    text = tokenizer(record.text, truncation=True, max_length=LONGEST_TEXT, add_special_tokens=False, return_offsets_mapping=True)
    spans = record.spans
    tags = [_tag_of(s, e, spans) if record.tagged else IGNORED for s, e in text["offset_mapping"]]
    ids = [tokenizer.cls_token_id, *context, tokenizer.sep_token_id, *text["input_ids"], tokenizer.sep_token_id]
    return ids, [IGNORED] * (len(context) + 2) + tags + [IGNORED]


def pad(encoded: list[tuple[list[int], list[int]]], pad_id: int) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    """({input_ids, attention_mask}, tags), each [posts, longest]"""
    longest = max(len(ids) for ids, _ in encoded)
    fill = lambda values, filler: values + [filler] * (longest - len(values))
    inputs = {
        "input_ids": torch.tensor([fill(ids, pad_id) for ids, _ in encoded]),
        "attention_mask": torch.tensor([fill([1] * len(ids), 0) for ids, _ in encoded]),
    }
    return inputs, torch.tensor([fill(tags, IGNORED) for _, tags in encoded])
