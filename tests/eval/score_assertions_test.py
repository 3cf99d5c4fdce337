"""The scorer over a cluster that is written here, and over the checker itself."""

import io
import json
import pathlib
import tempfile
import unittest

import score_assertions

ARTICLE = "---\nlanguage: en\n---\nThe blast killed 12 people. About 40 were hurt on Monday.\n"
LABELS = {
    "cluster": "blast",
    "events": {"a": "e"},
    "claims": [
        {"id": "c1", "kind": "CASUALTY_COUNT", "about": "killed", "relation": "SINGLE_SOURCE",
         "readings": [{"value": "12", "witnesses": [{"article": "a", "quote": "killed 12 people"}]}]},
        {"id": "c2", "kind": "CASUALTY_COUNT", "about": "hurt", "relation": "SINGLE_SOURCE",
         "readings": [{"value": "about 40", "witnesses": [{"article": "a", "quote": "About 40 were hurt"}]}]},
        {"id": "c3", "kind": "DATE", "about": "day", "relation": "SINGLE_SOURCE", "arguable": True,
         "readings": [{"value": "2025-09-01", "witnesses": [{"article": "a", "quote": "on Monday"}]}]},
    ],
}


def count(kind, text, stated):
    start = ARTICLE.index(text)
    return {"kind": kind, "start": start, "end": start + len(text), "rule": "count",
            "quantity": {"low": stated, "high": stated, "stated": stated, "text": str(stated)}}


class ScoreTest(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.cluster = pathlib.Path(folder.name)
        (self.cluster / "a.txt").write_text(ARTICLE, encoding="utf-8")
        (self.cluster / "gold.labels").write_text(json.dumps(LABELS), encoding="utf-8")

    def extracted(self, *assertions):
        start, end = ARTICLE.index("The"), len(ARTICLE) - 1
        return {self.cluster: {"a": {"article": {"language": "en-GB"}, "assertions": list(assertions),
                                     "sentences": [{"start": start, "end": end, "text": ARTICLE[start:end]}]}}}

    def test_found_missed_and_found_as_another_kind(self):
        result = score_assertions.score(
            [self.cluster], self.extracted(count("CASUALTY_COUNT", "12 people", 12), count("COUNT", "About 40", 40)))
        key = "CASUALTY_COUNT", "en"
        self.assertEqual(result.wanted, {key: 2})  # what is arguable does not count
        self.assertEqual(result.found[key], 1)
        self.assertEqual(result.other_kind[key], 1)

    def test_a_miss_is_told_with_its_sentence_and_what_was_read_there(self):
        result = score_assertions.score([self.cluster], self.extracted(count("CASUALTY_COUNT", "12 people", 21)))
        out = io.StringIO()
        score_assertions.print_misses(result, out)
        self.assertIn("killed 12 people", out.getvalue())
        self.assertIn("About 40 were hurt on Monday.", out.getvalue())
        self.assertIn("CASUALTY_COUNT 21", out.getvalue())

    def test_an_article_that_was_not_read_is_missed(self):
        result = score_assertions.score([self.cluster], {self.cluster: {}})
        self.assertEqual(sum(result.wanted.values()), 2)
        self.assertEqual(sum(result.found.values()), 0)

    def test_a_sample_is_the_same_for_the_same_seed_and_marks_the_evidence(self):
        extracted = self.extracted(*(count("COUNT", "12 people", n) for n in range(50)))
        first = list(score_assertions.sample([self.cluster], extracted, 5, 7))
        self.assertEqual(first, list(score_assertions.sample([self.cluster], extracted, 5, 7)))
        self.assertEqual(len(first), 5)
        self.assertIn("killed [12 people].", first[0][3])


class CheckerTest(unittest.TestCase):

    def run_scorer(self, *arguments):
        out = io.StringIO()
        score_assertions.main(["--checker", "checker/concord", *arguments, "testdata/planted-discrepancies"], out)
        return out.getvalue()

    def test_most_of_what_the_planted_discrepancies_state_is_found(self):
        last = self.run_scorer().splitlines()[-1].split()
        self.assertEqual(last[0], "all")
        self.assertGreater(float(last[2]), 0.7)

    def test_a_sample_prints_an_assertion_and_its_sentence_each(self):
        lines = self.run_scorer("--sample", "3").splitlines()
        self.assertEqual(len(lines), 6)
        self.assertRegex(lines[0], r"^ *1 planted-discrepancies/\S+: [A-Z_]+ ")
        self.assertRegex(lines[1], r"\[.+\]")


if __name__ == "__main__":
    unittest.main()
