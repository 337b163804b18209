"""Weights -> the one file the extension ships.

  python pack.py final/model.safetensors ../deep/model.bin --parity ../../../test/unit/classifier/deep/parity.json

Layout (little endian): 8 bytes "CHAPDEEP", u32 format, u32 header length, 32 bytes SHA-256 of all that follows, header (JSON, padded
with spaces to 16 bytes), vocabulary (UTF-8, one piece a line), tensors (each at a multiple of 16). The encoder is int8 and the word
vectors are ten bits with one scale a row, the rest f32. `src/classifier/deep/model-file.ts` reads it; FORMAT must change when this layout does.
"""
from __future__ import annotations
import argparse, hashlib, json, os, struct
import numpy as np, torch
from transformers import AutoConfig
from encode import LONGEST_CONTEXT, LONGEST_TEXT
from model import build, load_weights, student_directory
from parity import write_parity
from quantize import Quantized, compensate, inputs_of, round_rows
from records import CATEGORIES, VERDICTS

MAGIC, FORMAT, ALIGN = b"CHAPDEEP", 2, 16
TYPES = {"i8": np.int8, "u8": np.uint8, "u16": np.uint16, "f32": np.float32}
HERE = os.path.dirname(os.path.abspath(__file__))


class Body:
    """Tensors one after another, each aligned, and where each one is."""

    def __init__(self) -> None:
        self.index: dict[str, dict] = {}
        self.bytes = bytearray()

    def add(self, name: str, kind: str, values: np.ndarray | torch.Tensor) -> None:
        array = np.ascontiguousarray(np.asarray(values, dtype=TYPES[kind]))
        self.bytes += bytes(-len(self.bytes) % ALIGN)
        self.index[name] = {"at": len(self.bytes), "type": kind, "shape": list(array.shape)}
        self.bytes += array.tobytes()

    def add_quantized(self, name: str, matrix: Quantized) -> None:
        self.add(f"{name}.weights", "i8", matrix.values)
        self.add(f"{name}.scales", "f32", matrix.scales)
        if matrix.patch is not None:
            rows, columns, values = matrix.patch
            self.add(f"{name}.patch.rows", "u16", rows)
            self.add(f"{name}.patch.columns", "u16", columns)
            self.add(f"{name}.patch.values", "f32", values)


def kept_pieces(tokenizer, path: str) -> tuple[list[str], list[int]]:
    """The pieces worth shipping and their ids in the whole vocabulary."""
    with open(path, encoding="utf8") as file:
        pieces = file.read().split("\n")[:-1]
    return pieces, tokenizer.convert_tokens_to_ids(pieces)


def add_words(body: Body, vectors: torch.Tensor) -> None:
    """Ten bits a value: their rounding runs through all layers. Eight in one tensor, two in the other, four values a byte."""
    scales = vectors.abs().amax(1).clamp_min(1e-12) / 511
    steps = (vectors / scales[:, None]).round().to(torch.int32).numpy()
    lower = (steps & 3).reshape(len(steps), -1, 4)
    body.add("words.weights", "i8", steps >> 2)
    body.add("words.fine", "u8", (lower << np.array([0, 2, 4, 6])).sum(2))
    body.add("words.scales", "f32", scales)


def add_norm(body: Body, name: str, state: dict, key: str) -> None:
    body.add(f"{name}.gain", "f32", state[f"{key}.weight"])
    body.add(f"{name}.bias", "f32", state[f"{key}.bias"])


def add_layer(body: Body, i: int, state: dict, inputs: dict[str, torch.Tensor] | None) -> None:
    """Queries, keys and values become one matrix: they read the same input."""
    prefix = f"enc.encoder.layer.{i}"
    joined = [f"{prefix}.attention.self.{part}" for part in ("query", "key", "value")]
    for name, keys in {
        "qkv": joined,
        "merge": [f"{prefix}.attention.output.dense"],
        "up": [f"{prefix}.intermediate.dense"],
        "down": [f"{prefix}.output.dense"],
    }.items():
        weights = torch.cat([state[f"{key}.weight"] for key in keys])
        body.add_quantized(f"layer.{i}.{name}", compensate(weights, inputs[keys[0]]) if inputs else round_rows(weights))
        body.add(f"layer.{i}.{name}.bias", "f32", torch.cat([state[f"{key}.bias"] for key in keys]))
    add_norm(body, f"layer.{i}.attended", state, f"{prefix}.attention.output.LayerNorm")
    add_norm(body, f"layer.{i}.done", state, f"{prefix}.output.LayerNorm")


def tensors(state: dict, layers: int, kept: list[int], positions: int, inputs: dict[str, torch.Tensor] | None) -> Body:
    body = Body()
    words = "enc.embeddings"
    add_words(body, state[f"{words}.word_embeddings.weight"][kept])
    segment = state[f"{words}.token_type_embeddings.weight"][0]
    body.add("positions", "f32", state[f"{words}.position_embeddings.weight"][:positions] + segment)
    add_norm(body, "embedded", state, f"{words}.LayerNorm")
    for i in range(layers):
        add_layer(body, i, state, inputs)
    for name, key in (("verdict", "doc"), ("tag", "tag")):
        body.add(f"{name}.weights", "f32", state[f"{key}.weight"])
        body.add(f"{name}.bias", "f32", state[f"{key}.bias"])
    return body


def write(path: str, config: dict, pieces: list[str], body: Body) -> None:
    vocabulary = "\n".join(pieces).encode()
    vocabulary += b"\n" * (-len(vocabulary) % ALIGN)
    header = json.dumps({"config": config, "vocabulary": len(vocabulary), "tensors": body.index}, separators=(",", ":")).encode()
    header += b" " * (-len(header) % ALIGN)
    rest = header + vocabulary + bytes(body.bytes)
    with open(f"{path}.part", "wb") as file:
        file.write(MAGIC + struct.pack("<II", FORMAT, len(header)) + hashlib.sha256(rest).digest() + rest)
    os.replace(f"{path}.part", path)
    print(f"{path}: {(len(rest) + 48) / 1e6:.1f} MB, {len(pieces)} pieces")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("weights")
    ap.add_argument("out")
    ap.add_argument("--base", default=student_directory(), help="configuration and tokenizer the weights were trained with")
    ap.add_argument("--layers", type=int, help="when the encoder was cut")
    ap.add_argument("--vocabulary", default=f"{HERE}/vocabulary.txt")
    ap.add_argument("--calibrate", type=int, default=2000, help="posts that steer the rounding; 0 rounds each weight by itself")
    ap.add_argument("--parity", help="where to store 200 dev posts with the logits expected of them")
    a = ap.parse_args()
    net, tokenizer = build(a.base, a.layers)
    load_weights(net, a.weights)
    net.eval()
    shape = AutoConfig.from_pretrained(a.base)
    pieces, kept = kept_pieces(tokenizer, a.vocabulary)
    state = {key: value.detach().float() for key, value in net.state_dict().items()}
    layers, positions = len(net.enc.encoder.layer), LONGEST_CONTEXT + LONGEST_TEXT + 3
    config = {
        "layers": layers, "width": shape.hidden_size, "heads": shape.num_attention_heads, "inner": shape.intermediate_size,
        "positions": positions, "context": LONGEST_CONTEXT, "text": LONGEST_TEXT, "epsilon": shape.layer_norm_eps,
        "verdicts": VERDICTS, "categories": CATEGORIES,
    }
    inputs = inputs_of(net, tokenizer, a.calibrate) if a.calibrate else None
    write(a.out, config, pieces, tensors(state, layers, kept, positions, inputs))
    if a.parity:
        write_parity(a.parity, net, tokenizer, pieces)


if __name__ == "__main__":
    main()
