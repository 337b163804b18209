"""One labelled post, whatever file format it came from.

The text is kept as pieces, `(category or None, words)`, because every label-free variation (another name, lower case,
two posts joined) must move the marks with the words; offsets are derived only when a post is turned into tokens.
"""
from __future__ import annotations
import json, re
from dataclasses import dataclass, field, replace

VERDICTS = ["clear", "remind", "hold"]
CLEAR, REMIND, HOLD = range(3)
IDENTIFIERS = ["NAME", "HANDLE", "CONTACT", "ID", "DATE", "AGE", "PLACE"]
# Order is a contract with the weights: tag 0 is "none", tag i + 1 is CATEGORIES[i].
CATEGORIES = IDENTIFIERS + ["EVENT", "TRAIT", "HEALTH", "CARE", "MEDIA", "TONE", "ADVICE", "OTHER", "INNOCENT"]
MARK = re.compile(r"\{([A-Z]+)\|([^{}]*)\}")

Pieces = list[tuple[str | None, str]]


@dataclass(frozen=True)
class Record:
    id: str
    pieces: Pieces
    verdict: int
    site: str = ""
    kind: str = "post"
    author: str = ""
    parent: str = ""
    tagged: bool = True  # False: nobody marked the spans, so the tag head must not learn from it
    source: str = "labelled"
    tags: tuple[str, ...] = field(default=())

    @property
    def text(self) -> str:
        return "".join(words for _, words in self.pieces)

    @property
    def spans(self) -> list[tuple[str, int, int]]:
        """(category, start, end) in code points of `text`."""
        found, at = [], 0
        for category, words in self.pieces:
            if category:
                found.append((category, at, at + len(words)))
            at += len(words)
        return found

    @property
    def family(self) -> str:
        """Ids of labelled posts that differ only in a last letter are one situation."""
        return re.sub(r"[a-z]+$", "", self.id) if self.source == "labelled" else self.id

    def with_pieces(self, pieces: Pieces) -> "Record":
        return replace(self, pieces=pieces)


def pieces_of_marked(marked: str) -> Pieces:
    """'{NAME|Ana} rang' -> [('NAME', 'Ana'), (None, ' rang')]"""
    pieces: Pieces = []
    at = 0
    for mark in MARK.finditer(marked):
        if mark.start() > at:
            pieces.append((None, marked[at:mark.start()]))
        pieces.append((mark[1], mark[2]))
        at = mark.end()
    if at < len(marked):
        pieces.append((None, marked[at:]))
    return pieces


def pieces_of_spans(text: str, spans: list[tuple[str, int, int]]) -> Pieces:
    """Overlapping spans: the one that starts first wins."""
    pieces: Pieces = []
    at = 0
    for category, start, end in sorted(spans, key=lambda s: s[1]):
        if start < at:
            continue
        if start > at:
            pieces.append((None, text[at:start]))
        pieces.append((category, text[start:end]))
        at = end
    if at < len(text):
        pieces.append((None, text[at:]))
    return pieces


def from_compact(row: dict) -> Record:
    return Record(row["id"], pieces_of_marked(row["t"]), VERDICTS.index(row["v"]), row["s"] or "", row["k"] or "", row["a"] or "", row["p"] or "")


def from_full(row: dict) -> Record:
    """A span whose words occur twice marks the first place not yet taken by the same words."""
    text, seen, spans = row["text"], {}, []
    for span in row["spans"]:
        start = text.find(span["text"], seen.get(span["text"], 0))
        if start >= 0:
            spans.append((span["category"], start, start + len(span["text"])))
            seen[span["text"]] = start + 1
    return Record(row["id"], pieces_of_spans(text, spans), VERDICTS.index(row["verdict"]), row.get("site") or "",
                  row.get("kind") or "post", row.get("author") or "", row.get("parent") or "", tags=tuple(row.get("tags") or ()))


def read_records(path: str) -> list[Record]:
    with open(path, encoding="utf8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return [from_compact(row) if "t" in row else from_full(row) for row in rows]
