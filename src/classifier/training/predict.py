"""Forward passes without learning: verdict probabilities and, when asked, tag probabilities per word piece."""
from __future__ import annotations
import numpy as np, torch
from encode import LONGEST_TEXT, encode, pad
from model import Net
from records import Record

BATCH = 32


def verdict_logits(net: Net, tokenizer, records: list[Record], with_author: bool) -> np.ndarray:
    """[posts, 3]"""
    encoded = [encode(tokenizer, record, with_author) for record in records]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]))
    out = np.zeros((len(encoded), 3), dtype=np.float32)
    net.eval()
    with torch.no_grad():
        for at in range(0, len(order), BATCH):
            group = order[at:at + BATCH]
            inputs, _ = pad([encoded[i] for i in group], tokenizer.pad_token_id)
            out[group] = net(inputs)[0].numpy()
    return out


def tag_probabilities(net: Net, tokenizer, records: list[Record], with_author: bool = True) -> list[tuple[np.ndarray, list[tuple[int, int]]]]:
    """For each post ([pieces of the text, 17], their (start, end) in code points)"""
    encoded = [encode(tokenizer, record, with_author) for record in records]
    out: list[tuple[np.ndarray, list[tuple[int, int]]]] = [(np.zeros((0, 17)), [])] * len(records)
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]))
    net.eval()
    for at in range(0, len(order), BATCH):
        group = order[at:at + BATCH]
        inputs, _ = pad([encoded[i] for i in group], tokenizer.pad_token_id)
        with torch.no_grad():
            tags = net(inputs)[1].softmax(-1).numpy()
        for row, i in enumerate(group):
            offsets = tokenizer(records[i].text, truncation=True, max_length=LONGEST_TEXT, add_special_tokens=False, return_offsets_mapping=True)["offset_mapping"]
            end = len(encoded[i][0]) - 1  # the last [SEP]
            out[i] = (tags[row, end - len(offsets):end], offsets)
    return out


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)
