"""Values as editors write them, against assertions as the checker writes them."""

import datetime
import unittest

from gold_value import Verdict, judge, parse


def days(iso):
    return (datetime.date.fromisoformat(iso) - datetime.date(1970, 1, 1)).days


def figure(kind, stated, unit="", low=None, high=None):
    return {"kind": kind, "quantity": {"stated": stated, "unit": unit, "low": stated if low is None else low,
                                       "high": stated if high is None else high}}


def date(first, last=None, **fields):
    return {"kind": "DATE", "time": {"firstDay": days(first), "lastDay": days(last or first), **fields}}


def named(kind, name, concept=None):
    return {"kind": kind, "names": {"entities": [{"name": name, **({"concept": concept} if concept else {})}]}}


class FigureTest(unittest.TestCase):

    def has(self, kind, value, *assertions):
        return judge(parse(kind, value), "", list(assertions)) == Verdict.RIGHT

    def test_counts_are_read_with_separators_scales_and_hedges(self):
        self.assertTrue(self.has("COUNT", "1,140", figure("COUNT", 1140)))
        self.assertTrue(self.has("COUNT", "more than 6 million", figure("COUNT", 6e6, high="Infinity")))
        self.assertTrue(self.has("COUNT", "about a hundred", figure("COUNT", 100)))
        self.assertFalse(self.has("COUNT", "1,140", figure("COUNT", 1410)))

    def test_a_range_has_both_ends(self):
        self.assertTrue(self.has("TROOP_COUNT", "between 100 and 150", figure("TROOP_COUNT", 100, low=100, high=150)))
        self.assertFalse(self.has("TROOP_COUNT", "between 100 and 150", figure("TROOP_COUNT", 100)))

    def test_an_assertion_of_another_kind_does_not_count(self):
        self.assertFalse(self.has("CASUALTY_COUNT", "5", figure("COUNT", 5)))

    def test_the_parts_of_an_enumeration_state_the_sum(self):
        self.assertTrue(self.has("COUNT", "14", figure("COUNT", 6), figure("COUNT", 5), figure("COUNT", 3)))

    def test_units_and_currencies_are_known_by_their_names(self):
        self.assertTrue(self.has("MEASUREMENT", "142 km/h", figure("MEASUREMENT", 142 / 3.6, "meter-per-second")))
        self.assertTrue(self.has("MEASUREMENT", "6.7", figure("MEASUREMENT", 6.7, "magnitude")))
        self.assertFalse(self.has("MEASUREMENT", "6.7", figure("MEASUREMENT", 3.7, "magnitude")))
        self.assertTrue(self.has("PERCENTAGE", "0.25 points", figure("PERCENTAGE", 0.25, "percentage-point")))
        self.assertFalse(self.has("PERCENTAGE", "0.25 points", figure("PERCENTAGE", 25, "percentage-point")))
        self.assertTrue(self.has("MEASUREMENT", "half a mile", figure("MEASUREMENT", 804.672, "meter")))
        self.assertTrue(self.has("MEASUREMENT", "81 °F", figure("MEASUREMENT", 81, "degree")))
        self.assertTrue(self.has("MONEY", "about 1.34 billion dollars", figure("MONEY", 1.34e9, "$")))
        self.assertFalse(self.has("MONEY", "61 dollars", figure("MONEY", 61, "EUR")))

    def test_durations_meet_in_seconds(self):
        self.assertTrue(self.has("DURATION", "2.5 hours", figure("DURATION", 9000, "second")))
        self.assertTrue(self.has("DURATION", "6 hours 20 minutes", figure("DURATION", 22800, "second")))
        self.assertTrue(self.has("DURATION", "2:09:41", figure("DURATION", 7781, "second")))
        self.assertTrue(self.has("DURATION", "just over an hour", figure("DURATION", 3600, "second")))
        # "two years" of a text that says 24 months
        self.assertTrue(self.has("DURATION", "2 years", figure("DURATION", 24 * 30 * 86400, "second", 6.2e7, 6.4e7)))

    def test_shares_are_percentages(self):
        self.assertTrue(self.has("PERCENTAGE", "two thirds", figure("PERCENTAGE", 66.67, "percent")))
        self.assertTrue(self.has("PERCENTAGE", "a good half", figure("PERCENTAGE", 50, "percent")))
        self.assertTrue(self.has("PERCENTAGE", "0.9%", figure("PERCENTAGE", 0.9, "percent")))

    def test_ages_in_months_and_ordinals_in_words(self):
        self.assertTrue(self.has("AGE", "4 months", figure("AGE", 1 / 3, "year")))
        self.assertTrue(self.has("ORDINAL", "first since 2014", figure("ORDINAL", 1)))
        self.assertTrue(self.has("ORDINAL", "80th", figure("ORDINAL", 80)))


class TimeTest(unittest.TestCase):

    def has(self, value, assertion):
        return judge(parse("DATE", value), "", [assertion]) == Verdict.RIGHT

    def test_a_day_is_right_and_its_month_is_not(self):
        self.assertTrue(self.has("2025-09-03", date("2025-09-03")))
        self.assertFalse(self.has("2025-09-03", date("2025-09-01", "2025-09-30")))
        self.assertTrue(self.has("Friday (2018-06-01)", date("2018-06-01")))

    def test_a_date_of_any_year_fits_its_day(self):
        self.assertTrue(self.has("2025-09-03", date("2000-09-03", anyYear=True)))
        self.assertFalse(self.has("2025-09-03", date("2000-09-04", anyYear=True)))

    def test_hours_need_an_hour(self):
        at_three = {"hasTime": True, "firstMinute": 885, "lastMinute": 915}
        self.assertTrue(self.has("15:00", date("2025-01-11", **at_three)))
        self.assertTrue(self.has("2025-01-11", date("2025-01-11", **at_three)))
        self.assertTrue(self.has("2025-01-11 15:00", date("2025-01-11", **at_three)))
        self.assertFalse(self.has("15:00", date("2025-01-11")))

    def test_spans_and_vague_times(self):
        self.assertTrue(self.has("2025-05-12 to 2025-05-19", date("2025-05-12", "2025-05-19")))
        self.assertFalse(self.has("2025-05-12 to 2025-05-19", date("2025-05-12")))
        two = [date("2024-05-20"), date("2024-05-21")]
        self.assertEqual(judge(parse("DATE", "2024-05-20 and 2024-05-21"), "", two), Verdict.RIGHT)
        self.assertEqual(judge(parse("DATE", "2024-05-20 and 2024-05-21"), "", two[:1]), Verdict.WRONG)
        self.assertTrue(self.has("summer of 2022", date("2022-06-01", "2022-08-31")))
        self.assertTrue(self.has("2024-05-17/2024-05-18, night", date("2024-05-17")))

    def test_what_has_no_form_to_compare_is_not_judged(self):
        gold = parse("DATE", "the week before")
        self.assertEqual(judge(gold, "last week", [date("2025-05-12")]), Verdict.UNJUDGED)
        self.assertEqual(judge(gold, "last week", []), Verdict.WRONG)


class NameTest(unittest.TestCase):

    def has(self, kind, value, quote, *assertions):
        return judge(parse(kind, value), quote, list(assertions)) == Verdict.RIGHT

    def test_spellings_of_one_name_meet(self):
        self.assertTrue(self.has("ATTRIBUTION", "Yuri Ushakov, adviser to Putin", "Ușakov a spus",
                                 named("ATTRIBUTION", "Iuri Ușakov")))
        self.assertTrue(self.has("ATTRIBUTION", "governor Andrei Polukhin", "сообщил Полухин",
                                 named("ATTRIBUTION", "Андрей Полухин")))
        self.assertFalse(self.has("ATTRIBUTION", "Yuri Ushakov", "said Ushakov", named("ATTRIBUTION", "Dmitry Peskov")))

    def test_a_pronoun_must_have_been_resolved(self):
        self.assertTrue(self.has("ATTRIBUTION", "Aurélio Pina", "he said", named("ATTRIBUTION", "Aurelio Pina")))
        self.assertFalse(self.has("ATTRIBUTION", "Aurélio Pina", "he said", named("ATTRIBUTION", "he said")))

    def test_other_words_for_a_place_are_known_by_its_concept(self):
        self.assertTrue(self.has("PLACE", "Beijing", "capitala chineză", named("PLACE", "capitala", "country/CN")))
        self.assertFalse(self.has("PLACE", "Beijing", "in Beijing", named("PLACE", "Moscow", "country/RU")))

    def test_places_without_a_name_are_known_by_their_words(self):
        self.assertTrue(self.has("PLACE", "drum warehouse", "the drum warehouse", named("PLACE", "drum warehouse")))

    def test_half_of_the_participants_are_enough(self):
        three = "Xi Jinping, Vladimir Putin, Kim Jong Un"
        quote = "Vladimir Putin, Kim Jong Un, Xi Jinping"
        self.assertTrue(self.has("PARTICIPANTS", three, quote, named("PARTICIPANTS", "Vladimir Putin"),
                                 named("PARTICIPANTS", "Kim Jong Un")))
        self.assertFalse(self.has("PARTICIPANTS", three, quote, named("PARTICIPANTS", "Xi Jinping")))


class QuoteTest(unittest.TestCase):

    def test_a_quote_has_the_words_that_the_article_prints(self):
        gold = parse("QUOTE", "It is a small door, but it is open")
        quote = '"Es ist eine kleine Tür, aber sie ist offen"'
        whole = {"kind": "QUOTE", "quote": {"words": "Es ist eine kleine Tür, aber sie ist offen"}}
        piece = {"kind": "QUOTE", "quote": {"words": "eine kleine Tür"}}
        self.assertEqual(judge(gold, quote, [whole]), Verdict.RIGHT)
        self.assertEqual(judge(gold, quote, [piece]), Verdict.WRONG)


if __name__ == "__main__":
    unittest.main()
