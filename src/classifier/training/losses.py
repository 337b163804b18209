"""What a batch is punished for."""
from __future__ import annotations
import torch
import torch.nn.functional as F
from encode import IGNORED
from records import CLEAR, HOLD, Record


def targets(records: list[Record], soft: dict[str, list[float]], gold_share: float, smoothing: float) -> torch.Tensor:
    """[posts, 3]: the label, the teacher, or a mixture. Posts nobody labelled follow the teacher alone."""
    rows = []
    for record in records:
        taught = soft.get(record.id)
        gold = torch.full((3,), smoothing / 3)
        gold[record.verdict] += 1 - smoothing
        if taught is None:
            rows.append(gold)
        else:
            share = 0.0 if record.source == "public" else gold_share
            rows.append(share * gold + (1 - share) * torch.tensor(taught))
    return torch.stack(rows)


def verdict_loss(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    return -(wanted * F.log_softmax(logits, -1)).sum(1).mean()


def tag_loss(logits: torch.Tensor, tags: torch.Tensor) -> torch.Tensor:
    """Zero when no post of the batch has marks."""
    if not (tags != IGNORED).any():
        return logits.sum() * 0
    return F.cross_entropy(logits.flatten(0, 1), tags.flatten(), ignore_index=IGNORED)


def hold_score(logits: torch.Tensor) -> torch.Tensor:
    """Log odds of hold against the rest."""
    return logits[:, HOLD] - torch.logsumexp(logits[:, :HOLD], -1)


def family_margin(logits: torch.Tensor, records: list[Record], margin: float) -> torch.Tensor:
    """Within one family a hold must stand at least `margin` (log odds) above each clear post: the words they share must not decide."""
    score = hold_score(logits)
    by_family: dict[str, tuple[list[int], list[int]]] = {}
    for i, record in enumerate(records):
        if record.source == "labelled" and record.verdict in (CLEAR, HOLD):
            by_family.setdefault(record.family, ([], []))[record.verdict == HOLD].append(i)
    gaps = [F.relu(margin - (score[h] - score[c])) for clear, hold in by_family.values() for h in hold for c in clear]
    return torch.stack(gaps).mean() if gaps else logits.sum() * 0
