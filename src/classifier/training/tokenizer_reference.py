"""What the reference tokenizer (Hugging Face `tokenizers`) makes of the lines that the test of ours reads, as one digest a hundred lines.

  npx tsx test/unit/classifier/deep/print-tokenizer-lines.ts | python src/classifier/training/tokenizer_reference.py > test/unit/classifier/deep/tokenizer-fingerprint.txt
  python src/classifier/training/tokenizer_reference.py --tokens FILE... > tokens.jsonl     # [text, ids, starts, ends] of other lines, for a look of one's own

Lone surrogates, which UTF-8 cannot carry, go to the reference as U+FFFD: it drops both. Offsets are UTF-16.
"""
from __future__ import annotations
import argparse, gzip, hashlib, json, os, re, sys
from tokenizers import Tokenizer, models
from transformers import AutoTokenizer
from model import student_directory

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST_WORD = 100
SURROGATE = re.compile("[\ud800-\udfff]")
Tokens = tuple[list[int], list[int], list[int]]


def reference(vocabulary: str) -> Tokenizer:
    """The tokenizer of the starting point, with the pieces that are shipped."""
    tokenizer = AutoTokenizer.from_pretrained(student_directory()).backend_tokenizer
    tokenizer.no_padding()
    tokenizer.no_truncation()
    # A special piece written out in a post is ordinary text.
    tokenizer.encode_special_tokens = True
    with open(vocabulary, encoding="utf8") as file:
        pieces = file.read().split("\n")[:-1]
    tokenizer.model = models.WordPiece(vocab={piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=LONGEST_WORD)
    return tokenizer


def tokens_of(tokenizer: Tokenizer, texts: list[str]) -> list[Tokens]:
    results = []
    clean = [SURROGATE.sub("\ufffd", text) for text in texts]
    for text, encoding in zip(clean, tokenizer.encode_batch(clean, add_special_tokens=False)):
        units = [0]
        for character in text:
            units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
        results.append((encoding.ids, [units[start] for start, _ in encoding.offsets], [units[end] for _, end in encoding.offsets]))
    return results


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def written(tokens: list[Tokens]) -> str:
    return "\n".join("|".join(",".join(map(str, part)) for part in one) for one in tokens)


def lines_of(path: str) -> list[str]:
    with (gzip.open(path, "rt") if path.endswith(".gz") else open(path, encoding="utf8")) as file:
        return [json.loads(line).get("text") or "" for line in file]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--tokens", nargs="+", metavar="FILE", help="write the tokens of each record's text instead")
    ap.add_argument("--most", type=int, default=20_000, help="lines of --tokens, evenly from all of them")
    ap.add_argument("--vocabulary", default=f"{HERE}/vocabulary.txt")
    a = ap.parse_args()
    tokenizer = reference(a.vocabulary)
    if a.tokens:
        texts = [text for path in a.tokens for text in lines_of(path) if text]
        texts = texts[:: max(1, len(texts) // a.most)][: a.most]
        for text, tokens in zip(texts, tokens_of(tokenizer, texts)):
            print(json.dumps([text, *tokens]))
        return
    for line in sys.stdin:
        print(digest(line.rstrip("\n")), digest(written(tokens_of(tokenizer, json.loads(line)))))


if __name__ == "__main__":
    main()
