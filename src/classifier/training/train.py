"""One training run, of a teacher or of a student: seeded, and resumable by running the same command again.

Everything random comes from (seed, epoch, batch), so a resumed run does what the uninterrupted one would have done (dropout apart).
"""
from __future__ import annotations
import json, os, random, time
from dataclasses import asdict, dataclass
import torch
from torch import nn
from augment import Variations
from batches import epoch_batches
from encode import encode, pad
from losses import family_margin, tag_loss, targets, verdict_loss
from model import Net, save_weights
from records import Record


@dataclass
class Options:
    epochs: float = 3.0
    lr: float = 1e-4
    head_lr: float = 5.0  # times lr: the heads start from nothing
    batch: int = 32
    warm_up: float = 0.06
    tag_weight: float = 0.5
    gold_share: float = 0.5  # of the target on labelled posts; the rest is the teacher's
    smoothing: float = 0.05
    margin: float = 3.0
    margin_weight: float = 0.0
    average: float = 0.0  # decay of the running mean of the weights; 0 keeps none
    pool: int = 3000  # unlabelled posts an epoch draws
    seen: str = ""  # id prefix of posts the starting weights were already trained on ...
    rehearse: float = 1.0  # ... of which an epoch draws this share, to keep what was learned without paying for it all again
    freeze_words: int = 0  # 1: the word embeddings stay (half of all weights; seldom worth moving again)
    freeze_layers: int = 0  # so many of the lowest encoder layers stay as well: a third less work a step when it is 3 of 6
    seed: int = 0
    save_seconds: float = 180.0


class Log:
    """One JSON object a line; never a post."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __call__(self, **entry: object) -> None:
        with open(self.path, "a", encoding="utf8") as file:
            file.write(json.dumps({"at": time.strftime("%Y-%m-%dT%H:%M:%S"), **entry}) + "\n")


def _rehearsed(labelled: list[Record], options: Options, rng: random.Random) -> list[Record]:
    """Families are drawn whole; the starting weights have seen the real posts too."""
    if not options.seen or options.rehearse >= 1:
        return labelled
    drawn = {family for family in sorted({record.family for record in labelled}) if rng.random() < options.rehearse}
    return [record for record in labelled if record.family in drawn or record.source == "labelled" and not record.id.startswith(options.seen)]


def plan(labelled: list[Record], pool: list[Record], options: Options) -> list[tuple[int, list[Record]]]:
    """Every batch of the run, as (epoch, posts). A fraction of an epoch is its first batches."""
    steps: list[tuple[int, list[Record]]] = []
    left, epoch = options.epochs, 0
    while left > 1e-6:
        rng = random.Random(f"{options.seed}/{epoch}")
        rows = _rehearsed(labelled, options, rng) + rng.sample(pool, min(options.pool, len(pool)))
        batches = [[rows[i] for i in batch] for batch in epoch_batches(rows, options.batch, rng)]
        steps += [(epoch, batch) for batch in batches[:round(len(batches) * min(1.0, left))]]
        left, epoch = left - 1, epoch + 1
    return steps


def rate(step: int, steps: int, warm_up: float) -> float:
    """Up in a straight line, then down to almost nothing: the cooling end is what makes the model."""
    return min((step + 1) / max(1, warm_up * steps), max(0.01, 1 - step / steps))


def _freeze(net: Net, options: Options) -> None:
    net.enc.get_input_embeddings().weight.requires_grad_(not options.freeze_words)
    if options.freeze_layers:
        for part in (net.enc.embeddings, *net.enc.encoder.layer[:options.freeze_layers]):
            part.requires_grad_(False)


def _optimizer(net: Net, options: Options) -> torch.optim.Optimizer:
    _freeze(net, options)
    heads = [p for name, p in net.named_parameters() if not name.startswith("enc.")]
    groups = [{"params": [p for p in net.enc.parameters() if p.requires_grad], "base": options.lr}, {"params": heads, "base": options.lr * options.head_lr}]
    return torch.optim.AdamW(groups, lr=options.lr, weight_decay=0.01, fused=True)


@torch.no_grad()
def _average(mean: dict[str, torch.Tensor], net: Net, decay: float) -> None:
    for key, value in net.named_parameters():
        if key in mean:
            mean[key].lerp_(value, 1 - decay)


def _save(path: str, **state: object) -> None:
    torch.save(state, f"{path}.part")
    os.replace(f"{path}.part", path)


def train(net: Net, tokenizer, labelled: list[Record], pool: list[Record], soft: dict[str, list[float]], options: Options, out: str, log: Log, after_epoch=None) -> Net:
    """Leaves out/weights.safetensors (the running mean when asked for) and gives the net back with those weights."""
    os.makedirs(out, exist_ok=True)
    checkpoint = os.path.join(out, "checkpoint.pt")
    variations, steps = Variations(labelled), plan(labelled, pool, options)
    optimizer, step = _optimizer(net, options), 0
    mean = {key: value.detach().clone() for key, value in net.named_parameters() if value.requires_grad} if options.average else None
    torch.manual_seed(options.seed)
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, weights_only=True)
        net.load_state_dict(state["net"]); optimizer.load_state_dict(state["optimizer"])
        mean, step = state["mean"], state["step"]
        torch.manual_seed(options.seed + step)
    log(event="start", step=step, steps=len(steps), labelled=len(labelled), pool=len(pool), options=asdict(options))
    saved, total, counted, began = time.time(), torch.zeros(3), 0, time.time()
    while step < len(steps):
        epoch, records = steps[step]
        losses = _one_step(net, tokenizer, records, soft, options, optimizer, rate(step, len(steps), options.warm_up), random.Random(f"{options.seed}/{step}"), variations)
        total, counted, step = total + losses, counted + 1, step + 1
        if mean is not None:
            _average(mean, net, min(options.average, step / (step + 10)))
        if counted == 50:
            verdict, tag, margin = (total / counted).tolist()
            log(event="steps", step=step, epoch=epoch, verdict_loss=round(verdict, 4), tag_loss=round(tag, 4), margin_loss=round(margin, 4), seconds_per_step=round((time.time() - began) / counted, 2))
            total, counted, began = torch.zeros(3), 0, time.time()
        ended = step == len(steps) or steps[step][0] != epoch
        if ended or time.time() - saved > options.save_seconds:
            _save(checkpoint, net=net.state_dict(), optimizer=optimizer.state_dict(), mean=mean, step=step)
            saved = time.time()
        if ended:
            save_weights(net, os.path.join(out, f"epoch{epoch}.safetensors"))
            log(event="epoch", epoch=epoch, step=step)
            if after_epoch:
                after_epoch(net, epoch)
            began = time.time()
    if mean is not None:
        save_weights(net, os.path.join(out, "last.safetensors"))
        net.load_state_dict(mean, strict=False)
    save_weights(net, os.path.join(out, "weights.safetensors"))
    log(event="trained", steps=len(steps))
    return net


def _one_step(net, tokenizer, records, soft, options: Options, optimizer, factor: float, rng: random.Random, variations: Variations) -> torch.Tensor:
    """(verdict, tag, margin) losses. The author is given half of the time: on most sites nobody knows it."""
    net.train()
    varied = [variations.vary(rng, record) for record in records]
    inputs, tags = pad([encode(tokenizer, record, rng.random() < 0.5) for record in varied], tokenizer.pad_token_id)
    verdict_logits, tag_logits = net(inputs)
    verdict = verdict_loss(verdict_logits, targets(varied, soft, options.gold_share, options.smoothing))
    tag = tag_loss(tag_logits, tags)
    margin = family_margin(verdict_logits, varied, options.margin) if options.margin_weight else torch.zeros(())
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * factor
    optimizer.zero_grad()
    (verdict + options.tag_weight * tag + options.margin_weight * margin).backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    return torch.tensor([verdict.item(), tag.item(), margin.item()])
