"""Forward passes without learning: verdict probabilities and, when asked, tag probabilities per word piece."""
from __future__ import annotations
import numpy as np, torch
from encode import IGNORED, encode, pad
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


def tag_probabilities(net: Net, tokenizer, record: Record, with_author: bool = True) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """([pieces of the text, 17], their (start, end) in code points)"""
    ids, _ = encode(tokenizer, record, with_author)
    offsets = tokenizer(record.text, truncation=True, max_length=240, add_special_tokens=False, return_offsets_mapping=True)["offset_mapping"]
    inputs, _ = pad([(ids, [IGNORED] * len(ids))], tokenizer.pad_token_id)
    net.eval()
    with torch.no_grad():
        tags = net(inputs)[1].softmax(-1)[0].numpy()
    return tags[len(ids) - 1 - len(offsets):len(ids) - 1], offsets


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)
