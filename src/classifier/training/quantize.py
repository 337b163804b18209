"""f32 matrices to int8 with one scale a row, losing as little of the network's answer as possible.

`compensate` is GPTQ (Frantar et al. 2022): column by column, what rounding one weight loses is made good by the weights not yet rounded,
weighted by how the inputs of real posts go together. The few weights far larger than their row stay exact in a short list
(`patch`), or their row's scale would be coarse for all the others.
"""
from __future__ import annotations
import random
from dataclasses import dataclass
import numpy as np, torch
from corpus import load_corpus
from encode import encode

MOST = 127
OUTLIER = 4.5  # standard deviations of the row
DAMPING = 0.01  # of the mean diagonal: keeps the Cholesky factor finite
BLOCK = 128


@dataclass(frozen=True)
class Quantized:
    values: np.ndarray  # int8 [rows, columns]
    scales: np.ndarray  # f32 [rows]
    patch: tuple[np.ndarray, np.ndarray, np.ndarray] | None = None  # rows, columns, what to add to the rounded weight


def _scales(weights: torch.Tensor) -> torch.Tensor:
    return weights.abs().amax(1).clamp_min(1e-12) / MOST


def round_rows(weights: torch.Tensor) -> Quantized:
    """Each weight to its nearest step."""
    scales = _scales(weights)
    return Quantized((weights / scales[:, None]).round().to(torch.int8).numpy(), scales.numpy())


def _factor(moments: torch.Tensor) -> torch.Tensor:
    damped = moments + torch.eye(len(moments), dtype=moments.dtype) * DAMPING * moments.diagonal().mean()
    return torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(damped)), upper=True)


def compensate(weights: torch.Tensor, moments: torch.Tensor) -> Quantized:
    """`moments` is the sum of x x^T over the inputs x of this matrix, [columns, columns]."""
    weights = weights.double()
    outlying = weights.abs() > OUTLIER * weights.std(1, keepdim=True)
    patch = torch.where(outlying, weights, 0.0)
    work = weights - patch
    scales = _scales(work)
    order = torch.argsort(moments.diagonal(), descending=True)
    work, factor = work[:, order].clone(), _factor(moments.double()[order][:, order])
    steps = torch.empty_like(work)
    for start in range(0, work.shape[1], BLOCK):
        end = min(start + BLOCK, work.shape[1])
        errors = torch.empty_like(work[:, start:end])
        for column in range(start, end):
            steps[:, column] = (work[:, column] / scales).round().clamp(-MOST, MOST)
            error = (work[:, column] - steps[:, column] * scales) / factor[column, column]
            errors[:, column - start] = error
            work[:, column:end] -= error[:, None] * factor[column, column:end]
        work[:, end:] -= errors @ factor[start:end, end:]
    values = torch.empty_like(steps)
    values[:, order] = steps
    rows, columns = outlying.nonzero(as_tuple=True)
    listed = (rows.numpy(), columns.numpy(), patch[rows, columns].numpy()) if len(rows) else None
    return Quantized(values.to(torch.int8).numpy(), scales.float().numpy(), listed)


def inputs_of(net, tokenizer, posts: int) -> dict[str, torch.Tensor]:
    """Name of each linear layer of the encoder -> sum of x x^T over the tokens of that many training posts."""
    records = sorted(load_corpus().train, key=lambda record: record.id)
    moments: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def hook(_module, received, _result) -> None:
            x = received[0].reshape(-1, received[0].shape[-1])
            moments[name] = moments.get(name, 0) + x.T @ x
        return hook

    watched = {f"enc.{name}": module for name, module in net.enc.named_modules() if isinstance(module, torch.nn.Linear) and ".layer." in f".{name}"}
    # Keys and values read what queries read.
    hooks = [module.register_forward_hook(watch(name)) for name, module in watched.items() if not name.endswith((".key", ".value"))]
    with torch.no_grad():
        for record in random.Random(1).sample(records, min(posts, len(records))):
            net.enc(input_ids=torch.tensor([encode(tokenizer, record, True)[0]]))
    for hook in hooks:
        hook.remove()
    return moments
