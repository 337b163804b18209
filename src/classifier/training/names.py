"""Other names for the same person, of every origin alike, so that the model learns the place of a name and not the name.

Only NAME words are exchanged freely. OTHER may be a public figure, whose exchange would change the verdict, so there
only a lone given name that the lists know is exchanged.
"""
from __future__ import annotations
import json, os, random, re
from dataclasses import replace
from records import Pieces, Record

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "names.json"), encoding="utf8") as _file:
    LISTS: dict[str, list[str]] = json.load(_file)
GENDER = {name: gender for gender in ("female", "male") for name in LISTS[gender]}
COMMON_GIVEN = set(GENDER) | {
    "Maria", "Linda", "Sarah", "Jen", "Jenny", "Jess", "Karen", "Kim", "Amy", "Tina", "Deb", "Carol", "Nancy", "Beth", "Rosa", "Ana", "Grace", "Mike", "Dave", "Steve",
    "Tom", "Jim", "Bob", "Carlos", "Luis", "Jose", "Marcus", "Andre", "Kevin", "Brian", "Ray", "Frank", "Priya", "Mei", "Ling", "Chidi", "Aisha", "Omar", "Ravi", "Sam"}
TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "sister", "brother", "father", "rev", "reverend", "pastor", "coach", "officer", "captain", "chief", "sgt", "nurse", "uncle",
          "aunt", "auntie", "grandma", "grandpa", "papa", "mama", "nana", "don", "doña", "señora", "señor", "miz", "baby", "little", "big", "old", "lady", "lord", "judge",
          "professor", "deacon", "mayor", "the", "my", "our", "and", "of", "jr", "sr", "de", "la", "el", "von", "van", "st", "lil", "big", "king", "queen", "prince", "princess"}
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def _choose(rng: random.Random, word: str, is_surname: bool) -> str:
    gender = "family" if is_surname else GENDER.get(word.capitalize()) or rng.choice(["female", "male"])
    chosen = rng.choice(LISTS[gender])
    return chosen.lower() if word.islower() else chosen.upper() if word.isupper() and len(word) > 3 else chosen


def _is_name(word: str, words_in_span: int) -> bool:
    """Not a title, not initials, and not an ordinary word that stands inside a longer span ("Gwen's son", "say hi miss Jean")."""
    if word.lower() in TITLES or len(word) < 3 or word.isupper() and len(word) == 3:
        return False
    return word[0].isupper() or words_in_span == 1 or word.capitalize() in COMMON_GIVEN


def _exchanges(rng: random.Random, pieces: Pieces) -> dict[str, str]:
    """Word as written -> word to write, for the names of one post."""
    table: dict[str, str] = {}
    for category, words in pieces:
        if category not in ("NAME", "OTHER"):
            continue
        found = WORD.findall(words.removesuffix("'s").removesuffix("’s"))
        if category == "OTHER" and not (len(found) == 1 and found[0] in COMMON_GIVEN):
            continue
        titled = bool(found) and found[0].lower() in TITLES
        names = [word for word in found if _is_name(word, len(found))]
        for position, word in enumerate(names):
            table.setdefault(word, _choose(rng, word, titled and len(names) == 1 or position > 0))
    return table


def other_names(rng: random.Random, record: Record) -> Record:
    """The same names exchanged everywhere, in the parent too."""
    table = _exchanges(rng, record.pieces)
    if not table:
        return record
    pattern = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, sorted(table, key=len, reverse=True))) + r")(?!\w)")
    exchange = lambda words: pattern.sub(lambda match: table[match[1]], words)
    return replace(record, pieces=[(category, exchange(words)) for category, words in record.pieces], parent=exchange(record.parent))
