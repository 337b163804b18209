"""Label-free variations: what may be done to a post without changing what should happen to it.

Each takes a random source and a post and gives a post; `vary` picks at most two of them. They run on training posts only.
"""
from __future__ import annotations
import random, re
from dataclasses import replace
from names import other_names
from records import CLEAR, HOLD, Record

LOOKALIKES = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "y": "у", "i": "і", "A": "А", "E": "Е", "O": "О", "C": "С", "P": "Р", "H": "Н", "M": "М", "T": "Т"}
LEET = {"o": "0", "i": "1", "e": "3", "a": "@", "s": "$", "O": "0", "I": "1", "E": "3", "A": "4", "S": "5"}
NEIGHBOURS = {"a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o",
              "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "y": "tu"}
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
# Words that change what a neighbouring sentence means ("shared with written consent"); such a post is never joined.
SCOPE = re.compile(r"consent|permission|fiction|novel|movie|episode|composite|hypothetical|simulat|mannequin|manikin|textbook|invented|made up|not a real|identif|hipaa|privacy|"
                   r"history|museum|18\d\d|19[0-6]\d|veterinar|\bvet\b|\bdog\b|\bcat\b", re.I)
# A parent with any of these may be what makes an answer a confirmation or advice.
CARE_WORDS = re.compile(r"you|clinic|hospital|doctor|dr\b|nurse|staff|visit|appoint|surg|patient|office|dentist|review|treat|pain|hurt|sick|ill\b|heal|recover|diagnos|bleed|fever|med|ambulance|"
                        r"emergency|help|star", re.I)


def lower_case(_: random.Random, record: Record) -> Record:
    return record.with_pieces([(category, words.lower()) for category, words in record.pieces])


def _some_letters(record: Record, change, chosen) -> Record:
    return record.with_pieces([(category, "".join(change(letter) if chosen(category) else letter for letter in words)) for category, words in record.pieces])


def typos(rng: random.Random, record: Record) -> Record:
    """About one letter in forty: a neighbour on the keyboard, a doubled, or a lost letter. Digits stay, for they identify."""
    def slip(letter: str) -> str:
        near = NEIGHBOURS.get(letter)
        return rng.choice([rng.choice(near), letter * 2, ""]) if near else letter
    return _some_letters(record, slip, lambda _: rng.random() < 0.025)


def _disguise(rng: random.Random, record: Record, table: dict[str, str], share: float) -> Record:
    return _some_letters(record, lambda letter: table.get(letter, letter), lambda category: category not in (None, "INNOCENT") and rng.random() < share)


def lookalikes(rng: random.Random, record: Record) -> Record:
    return _disguise(rng, record, LOOKALIKES, 0.5)


def leet(rng: random.Random, record: Record) -> Record:
    """J0hn: only in names, where people do it to hide them."""
    return _some_letters(record, lambda letter: LEET.get(letter, letter), lambda category: category == "NAME" and rng.random() < 0.6)


def zero_width(rng: random.Random, record: Record) -> Record:
    return _some_letters(record, lambda letter: letter + rng.choice(ZERO_WIDTH), lambda category: category is not None and rng.random() < 0.2)


def no_end(_: random.Random, record: Record) -> Record:
    """Punctuation and emoji at the very end decide nothing."""
    if not record.pieces or record.pieces[-1][0] is not None:
        return record
    last = re.sub(r"[\s.!?\U0001f300-\U0001faff\u2600-\u27bf\ufe0f]+$", "", record.pieces[-1][1])
    return record.with_pieces([*record.pieces[:-1], (None, last)]) if last else record


class Variations:
    """Holds the posts that others may be joined to or take a parent from."""

    def __init__(self, records: list[Record]) -> None:
        labelled = [record for record in records if record.source == "labelled"]
        self.innocent = [record for record in labelled if record.verdict == CLEAR and not record.parent and not SCOPE.search(record.text) and len(record.text) < 500]
        neutral = [record for record in labelled if self._has_neutral_parent(record)]
        self.parents: dict[str, list[str]] = {}
        for record in neutral:
            self.parents.setdefault(record.site, []).append(record.parent)

    @staticmethod
    def _has_neutral_parent(record: Record) -> bool:
        return record.verdict == CLEAR and bool(record.parent) and record.kind in ("comment", "reply") and not CARE_WORDS.search(record.parent)

    def other_parent(self, rng: random.Random, record: Record) -> Record:
        choice = self.parents.get(record.site)
        return replace(record, parent=rng.choice(choice)) if choice and self._has_neutral_parent(record) else record

    def joined(self, rng: random.Random, record: Record) -> Record:
        """hold + clear = hold; clear + clear = clear. A reminder is left alone: the other half could add a facet."""
        if not record.tagged or not self.innocent or record.parent or record.kind == "review-reply" or len(record.text) > 500 or SCOPE.search(record.text):
            return record
        if record.verdict not in (HOLD, CLEAR):
            return record
        other = rng.choice(self.innocent)
        gap = [(None, rng.choice(["\n\n", " ", "\n", ". "]))]
        return record.with_pieces(record.pieces + gap + other.pieces if rng.random() < 0.5 else other.pieces + gap + record.pieces)

    def vary(self, rng: random.Random, record: Record) -> Record:
        """About half of the posts come back as they were written."""
        if record.source != "labelled":
            return lower_case(rng, record) if rng.random() < 0.1 else record
        if rng.random() < 0.35:
            record = other_names(rng, record)
        if rng.random() < 0.06:
            record = self.joined(rng, record)
        for share, change in ((0.08, lower_case), (0.05, typos), (0.05, no_end), (0.02, lookalikes), (0.02, leet), (0.02, zero_width), (0.06, self.other_parent)):
            if rng.random() < share:
                return change(rng, record)
        return record
