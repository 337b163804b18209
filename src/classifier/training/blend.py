"""A straight line between two sets of weights: continued training forgets a little, and a point before its end often keeps both.

  python blend.py START.safetensors END.safetensors 0.75 OUT.safetensors      three quarters of the way to END
"""
from __future__ import annotations
import sys
from model import build, load_weights, save_weights, student_directory


def blend(start: str, end: str, share: float, out: str) -> None:
    net, _ = build(student_directory())
    load_weights(net, start)
    first = {key: value.clone() for key, value in net.state_dict().items()}
    load_weights(net, end)
    net.load_state_dict({key: first[key].lerp(value, share) if value.is_floating_point() else value for key, value in net.state_dict().items()})
    save_weights(net, out)


if __name__ == "__main__":
    blend(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4])
