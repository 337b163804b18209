"""What PyTorch answers to posts of ours, so that the kernel can be held to it."""
from __future__ import annotations
import json
import torch
from corpus import load_corpus
from encode import encode

POSTS = 200


def write_parity(path: str, net, tokenizer, pieces: list[str]) -> None:
    """One JSON object: for each dev post its id, its token ids in the packed vocabulary and the verdict logits, f32."""
    packed = {piece: i for i, piece in enumerate(pieces)}
    lines = []
    with torch.no_grad():
        for record in load_corpus().dev:
            if len(lines) == POSTS:
                break
            ids, _ = encode(tokenizer, record, True)
            names = tokenizer.convert_ids_to_tokens(ids)
            if not all(name in packed for name in names):
                continue
            logits, _ = net({"input_ids": torch.tensor([ids]), "attention_mask": torch.ones(1, len(ids), dtype=torch.long)})
            post = {"id": record.id, "ids": [packed[name] for name in names], "logits": [round(value, 5) for value in logits[0].tolist()]}
            lines.append(json.dumps(post, separators=(",", ":")))
    with open(path, "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(lines) + "\n]\n")
