"""python -m unittest test_training   (seconds; needs requirements.txt but trains nothing)"""
import random, unittest
import numpy as np
import torch
from augment import Variations, leet, lower_case, zero_width
from batches import epoch_batches
from calibrate import cross_validated, cut_for, reliability
from corpus import is_held_back, load_corpus
from losses import family_margin, hold_score, targets
from metrics import auc, family_pairs_in_order, recall_at_false_holds
from names import other_names
from records import CATEGORIES, CLEAR, HOLD, REMIND, Record, from_compact, from_full, pieces_of_marked
from train import Options, plan, rate


def post(text: str, verdict: int = HOLD, id: str = "t1-0001", parent: str = "", **more) -> Record:
    return Record(id, pieces_of_marked(text), verdict, "x", "post", "RN", parent, **more)


class Reading(unittest.TestCase):
    def test_marks_become_offsets(self):
        record = from_compact({"id": "t1-1a", "v": "hold", "s": "x", "k": "post", "a": "RN", "p": None, "t": "{NAME|Ana} rang, {DATE|today}"})
        self.assertEqual(record.text, "Ana rang, today")
        self.assertEqual(record.spans, [("NAME", 0, 3), ("DATE", 10, 15)])

    def test_same_words_twice_mark_both_places(self):
        record = from_full({"id": "v-1", "text": "Bo and Bo", "verdict": "hold", "spans": [{"category": "NAME", "text": "Bo"}] * 2})
        self.assertEqual(record.spans, [("NAME", 0, 2), ("NAME", 7, 9)])

    def test_whole_corpus_is_readable_and_families_stay_on_one_side(self):
        corpus = load_corpus()
        self.assertGreater(len(corpus.train), 10_000)
        self.assertFalse({r.family for r in corpus.train} & {r.family for r in corpus.held_back})
        self.assertFalse({r.id for r in corpus.dev} & {r.id for r in corpus.train})
        for record in corpus.train:
            self.assertTrue(all(category in CATEGORIES for category, _, _ in record.spans))

    def test_the_split_does_not_move(self):
        self.assertEqual([i for i in range(60) if is_held_back(f"t1-{i:04d}")], [2, 15, 22, 28, 35, 48])
        self.assertTrue(0.05 < np.mean([is_held_back(f"u3-{i:04d}") for i in range(1000)]) < 0.15)


class Varying(unittest.TestCase):
    def test_a_name_changes_everywhere_also_in_the_parent(self):
        record = other_names(random.Random(1), post("{NAME|Delphine}'s knee, well done Delphine", parent="Delphine here"))
        self.assertNotIn("Delphine", record.text + record.parent)
        self.assertEqual(record.pieces[0][0], "NAME")
        self.assertIn(record.pieces[0][1], record.parent)

    def test_a_public_figure_keeps_the_name(self):
        record = post("{OTHER|Taylor Swift} at the arena", CLEAR)
        self.assertEqual(other_names(random.Random(1), record), record)

    def test_ordinary_words_inside_a_name_stay(self):
        self.assertIn("son", other_names(random.Random(2), post("{NAME|Gwen's son} came")).text.split())

    def test_marks_follow_every_disguise(self):
        for change in (lower_case, leet, zero_width):
            record = change(random.Random(3), post("{NAME|Olive Ames} in {PLACE|4B}"))
            self.assertEqual([c for c, _, _ in record.spans], ["NAME", "PLACE"])

    def test_joining_keeps_hold_and_leaves_reminders_and_consent_alone(self):
        innocent = [post("The new fridge is loud and everybody loves it", CLEAR, f"t1-{i}") for i in range(5)]
        variations = Variations(innocent)
        self.assertEqual(variations.joined(random.Random(0), post("{NAME|Ana} rang the bell")).verdict, HOLD)
        reminder = post("{CARE|my patient} cried", REMIND)
        self.assertEqual(variations.joined(random.Random(0), reminder), reminder)
        consent = post("{OTHER|Ana} rang the bell, shared with written consent", CLEAR)
        self.assertEqual(variations.joined(random.Random(0), consent), consent)

    def test_a_parent_about_care_is_never_exchanged(self):
        answer = Record("t1-9", [(None, "congratulations!")], CLEAR, "x", "reply", "RN", "The clinic fixed my knee")
        neutral = Record("t1-8", [(None, "lovely")], CLEAR, "x", "reply", "RN", "New puppy day")
        self.assertEqual(Variations([answer, neutral]).other_parent(random.Random(0), answer), answer)


class Learning(unittest.TestCase):
    rows = [post("a" * (i % 50 + 1), HOLD if i % 2 else CLEAR, f"t1-{i // 2:04d}{'ab'[i % 2]}") for i in range(200)]

    def test_batches_hold_every_post_once_and_families_whole(self):
        batches = epoch_batches(self.rows, 16, random.Random(0))
        self.assertEqual(sorted(i for batch in batches for i in batch), list(range(200)))
        where = {self.rows[i].id: k for k, batch in enumerate(batches) for i in batch}
        self.assertTrue(all(where[f"t1-{n:04d}a"] == where[f"t1-{n:04d}b"] for n in range(100)))

    def test_a_plan_is_the_same_every_time_and_fractions_are_cut(self):
        one, two = (plan(self.rows, [], Options(epochs=1.5, batch=10, seed=4)) for _ in range(2))
        self.assertEqual([[r.id for r in batch] for _, batch in one], [[r.id for r in batch] for _, batch in two])
        self.assertEqual(len(one), 30)

    def test_the_rate_warms_and_cools(self):
        self.assertLess(rate(0, 1000, 0.06), 0.05)
        self.assertLess(rate(999, 1000, 0.06), 0.02)

    def test_targets_mix_label_and_teacher(self):
        rows = targets([post("x"), post("y", CLEAR, "p1", source="public")], {"t1-0001": [1.0, 0.0, 0.0], "p1": [0.0, 1.0, 0.0]}, 0.5, 0.0)
        self.assertEqual(rows.tolist(), [[0.5, 0.0, 0.5], [0.0, 1.0, 0.0]])

    def test_the_margin_looks_only_within_a_family(self):
        logits = torch.tensor([[0.0, 0.0, 5.0], [0.0, 0.0, 5.0]])
        together = [post("x", HOLD, "t1-1a"), post("y", CLEAR, "t1-1b")]
        apart = [post("x", HOLD, "t1-1a"), post("y", CLEAR, "t1-2b")]
        self.assertAlmostEqual(family_margin(logits, together, 3.0).item(), 3.0)
        self.assertEqual(family_margin(logits, apart, 3.0).item(), 0.0)
        self.assertAlmostEqual(hold_score(torch.tensor([[0.0, -50.0, 2.0]])).item(), 2.0, places=4)


class Measuring(unittest.TestCase):
    def test_recall_at_false_holds(self):
        score = np.array([0.1] * 99 + [0.9] + [0.8, 0.95])
        verdict = np.array([CLEAR] * 100 + [HOLD] * 2)
        self.assertEqual(recall_at_false_holds(score, verdict, 0.02), 1.0)
        self.assertEqual(recall_at_false_holds(score, verdict, 0.0), 0.5)
        self.assertEqual(auc(np.array([2.0]), np.array([1.0, 3.0])), 0.5)

    def test_pairs(self):
        records = [post("x", HOLD, "t1-1a"), post("y", CLEAR, "t1-1b"), post("z", CLEAR, "t1-1c")]
        self.assertEqual(family_pairs_in_order(np.array([0.5, 0.4, 0.6]), records), (0.5, 2))

    def test_the_cut_lets_no_more_through_than_allowed(self):
        scores = np.linspace(0, 1, 1000)
        self.assertLessEqual((scores > cut_for(scores, 0.003)).mean(), 0.003)
        self.assertEqual((scores > cut_for(scores, 0.0)).sum(), 0)

    def test_calibration_mends_overconfidence(self):
        rng = np.random.default_rng(0)
        odds = rng.normal(0, 2, 4000)
        is_hold = rng.random(4000) < 1 / (1 + np.exp(-odds))
        _, before = reliability(1 / (1 + np.exp(-3 * odds)), is_hold)
        _, after = reliability(cross_validated(3 * odds, is_hold), is_hold)
        self.assertLess(after, before / 2)


if __name__ == "__main__":
    unittest.main()
