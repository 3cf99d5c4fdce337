"""Values of gold labels, which are written for people, and whether an assertion has such a value.

    gold = parse("MONEY", "about 1.34 billion dollars")
    judge(gold, quote, assertions)   # Verdict.RIGHT, WRONG or UNJUDGED

`assertions` are those of one article (canonical JSON of concord.v1.Assertion) that overlap the quote and are of the
claim's kind. A value that has no form to compare ("the week before", "hit, says the General Staff") is UNJUDGED.
"""

import calendar
import collections
import datetime
import difflib
import enum
import re
import unicodedata


class Verdict(enum.Enum):
    RIGHT = 1
    WRONG = 2
    UNJUDGED = 3


# What a gold value says. `kinds`: the assertion kinds that can hold it.
Figure = collections.namedtuple("Figure", "kinds low high units")
Time = collections.namedtuple("Time", "kinds first last minutes within")
NameList = collections.namedtuple("NameList", "kinds names")
Words = collections.namedtuple("Words", "kinds")
Free = collections.namedtuple("Free", "kinds")

COUNTS = ("COUNT", "CASUALTY_COUNT", "PARTICIPANT_COUNT", "TROOP_COUNT")

_SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
          "seventeen eighteen nineteen").split()
_NUMBER_WORDS = {word: number for number, word in enumerate(_SMALL)}
_NUMBER_WORDS.update({"a": 1, "an": 1, "half": 0.5, "dozen": 12, "first": 1, "second": 2, "third": 3, "fourth": 4,
                      "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10})
_SCALES = {"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_FRACTIONS = {"half": 50, "third": 100 / 3, "thirds": 100 / 3, "quarter": 25, "quarters": 25, "fifth": 20,
              "fifths": 20}

# Seconds; months and years as the mean of the calendar's.
_DURATIONS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400, "month": 30.436875 * 86400,
              "year": 365.2425 * 86400}
# Unit ids of what a currency's name may be read as.
_CURRENCIES = {"euro": {"EUR"}, "dollar": {"USD", "$"}, "lei": {"RON"}, "leu": {"RON"}, "rouble": {"RUB"},
               "ruble": {"RUB"}, "yen": {"JPY"}, "pound": {"GBP", "£"}, "peso": {"peso", "$"},
               "kroner": {"kr", "NOK", "DKK"}, "franc": {"XOF", "XAF", "CHF", "franc"},
               "guaranies": {"PYG"}, "zloty": {"PLN"}, "hryvnia": {"UAH"}}
# Name: (base unit, factor, offset).
_UNITS = {"km/h": ("meter-per-second", 1 / 3.6, 0), "mph": ("meter-per-second", 0.44704, 0),
          "kilometre an hour": ("meter-per-second", 1 / 3.6, 0), "mile per hour": ("meter-per-second", 0.44704, 0),
          "mile an hour": ("meter-per-second", 0.44704, 0),
          "cubic metre a day": ("cubic-meter-per-second", 1 / 86400, 0),
          "square metre": ("square-meter", 1, 0), "cubic metre": ("cubic-meter", 1, 0),
          "nautical mile": ("meter", 1852, 0), "mile": ("meter", 1609.344, 0), "km": ("meter", 1000, 0),
          "kilometre": ("meter", 1000, 0), "metre": ("meter", 1, 0), "mm": ("meter", 0.001, 0),
          "millimetre": ("meter", 0.001, 0), "centimetre": ("meter", 0.01, 0), "cm": ("meter", 0.01, 0),
          "feet": ("meter", 0.3048, 0), "foot": ("meter", 0.3048, 0), "hectare": ("square-meter", 1e4, 0),
          "acre": ("square-meter", 4046.8564224, 0), "square kilometre": ("square-meter", 1e6, 0),
          "kg": ("kilogram", 1, 0), "kilogram": ("kilogram", 1, 0), "gram": ("kilogram", 0.001, 0),
          "tonne": ("kilogram", 1000, 0), "litre": ("cubic-meter", 0.001, 0), "megawatt": ("watt", 1e6, 0),
          "°c": ("celsius", 1, 0), "degree celsius": ("celsius", 1, 0),
          "°f": ("celsius", 5 / 9, -160 / 9), "degree fahrenheit": ("celsius", 5 / 9, -160 / 9)}


def fold(text):
    """Lower case, without accents, Cyrillic in Latin letters."""
    text = text.lower().translate(_CYRILLIC)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "і": "i", "ї": "i", "є": "ye", "ґ": "g"})


def _singular(word):
    return word[:-1] if re.search(r"[^su]s$", word) else word


def _number(text):
    """(value, rest) of a number that opens `text`; (None, text) if none does."""
    printed = re.match(r"\d[\d,]*(?:\.\d+)?", text)
    if printed:
        value, rest = float(printed.group().rstrip(",").replace(",", "")), text[printed.end():]
    else:
        word = re.match(r"[a-z]+", text)
        if not word or word.group() not in _NUMBER_WORDS:
            return None, text
        value, rest = _NUMBER_WORDS[word.group()], text[word.end():]
    scale = re.match(r"\s+(\w+)", rest)
    while scale and scale.group(1) in _SCALES:
        value *= _SCALES[scale.group(1)]
        rest = rest[scale.end():]
        scale = re.match(r"\s+(\w+)", rest)
    return value, rest.strip()


_HEDGE = re.compile(r"^(about|some|around|nearly|almost|roughly|more than|less than|at least|at most|up to|over|under|"
                    r"just over|just under|a good|between)\s+")


def _share(text):
    """Percent of "one third", "a good half", "60%"; None if it is no share."""
    share = re.fullmatch(r"(?:(\w+)[ -])?(\w+)", text)
    if share and share.group(2) in _FRACTIONS:
        return _NUMBER_WORDS.get(share.group(1), 1) * _FRACTIONS[share.group(2)]
    value, rest = _number(text)
    return value if rest in ("%", "percent") else None


def _figure(kind, text):
    """The Figure of `text`, None if it is none."""
    if kind == "ORDINAL":
        ordinal = re.match(r"(?:(\d+)(?:st|nd|rd|th)|([a-z]+))\b", text)
        value = ordinal and (float(ordinal.group(1)) if ordinal.group(1) else _NUMBER_WORDS.get(ordinal.group(2)))
        return Figure((kind,), value, value, None) if value else None
    clock = re.fullmatch(r"(\d+):(\d\d):(\d\d)", text)
    if clock:
        hours, minutes, seconds = map(int, clock.groups())
        value = hours * 3600 + minutes * 60 + seconds
        return Figure(("DURATION",), value, value, {"second"})
    ends = re.fullmatch(r"between (\S+) and (.+)", text)
    while _HEDGE.match(text):
        text = text[_HEDGE.match(text).end():]
    share = _share(text)
    if share is not None and kind in ("PERCENTAGE", "COUNT"):
        return Figure(("PERCENTAGE",), share, share, {"percent"})
    low, rest = _number(ends.group(1) if ends else text)
    if low is None:
        return None
    high = low
    if ends:
        high, rest = _number(ends.group(2))
    words = rest.split()
    unit = " ".join(_singular(word) for word in words)
    if kind in COUNTS:
        return Figure((kind,), low, high, {""})
    if kind == "AGE":
        months = unit.startswith("month")
        return Figure((kind,), low / 12 if months else low, high / 12 if months else high, {"year"})
    if unit in ("a mile", "of a mile", "an hour"):  # "half a mile"
        unit = unit.split()[-1]
    currency = next((_CURRENCIES[_singular(fold(word))] for word in reversed(words)
                     if _singular(fold(word)) in _CURRENCIES), None)
    if currency:
        return Figure(("MONEY",), low, high, currency)
    if kind == "MEASUREMENT" and not unit:  # of an earthquake: all else has a unit
        return Figure(("MEASUREMENT",), low, high, {"magnitude"})
    if kind == "PERCENTAGE" and unit in ("point", "percentage point"):
        return Figure(("PERCENTAGE",), low, high, {"percentage-point"})
    if unit in _UNITS:
        base, factor, offset = _UNITS[unit]
        return Figure(("MEASUREMENT",), low * factor + offset, high * factor + offset, {base})
    if words and _singular(words[0]) in _DURATIONS:
        seconds = 0
        for amount, name in re.findall(r"([\d.]+|[a-z]+) (\w+)", text):
            value = _number(amount)[0]
            seconds += (value or 0) * _DURATIONS.get(_singular(name), 0)
        return Figure(("DURATION",), seconds, seconds, {"second"})
    return None


_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11)}


def _days(text):
    """First and last day, and whether the value lies somewhere within them; None if no day is told."""
    dates = re.findall(r"\b((?:1[89]|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?\b", text)
    if not dates:
        return None
    ends = []
    for year, month, day in (dates[0], dates[-1]):
        year, month, day = int(year), int(month or 0), int(day or 0)
        word = next((w for w in re.findall(r"[a-z]+", text) if w in _MONTHS or w in _SEASONS), "")
        first_month, last_month = _SEASONS.get(word, (month or _MONTHS.get(word, 0),) * 2)
        first = datetime.date(year, first_month or 1, day or 1)
        last_month = last_month or 12
        last = datetime.date(year, last_month, day or calendar.monthrange(year, last_month)[1])
        ends.append((first, last))
    vague = bool(re.search(r"\b(night|small hours|middle|end of|early|a (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
                           r"summer|spring|autumn|winter)\b", text)) and "(" not in text
    epoch = datetime.date(1970, 1, 1)
    return (ends[0][0] - epoch).days, (ends[1][1] - epoch).days, vague


def _time(text):
    if re.search(r"\b(after|before|ago|earlier|later)\b", text):
        return None
    days = _days(text)
    clocks = [int(h) * 60 + int(m) for h, m in re.findall(r"\b(\d\d):(\d\d)\b", text)]
    minutes = (clocks[0], clocks[-1]) if clocks else None
    if days is None and minutes is None:
        return None
    first, last, within = days or (None, None, False)
    return Time(("DATE",), first, last, minutes, within)


_LITTLE = set("a an and at by de der des di du e el for from his i in la le les los near of off on only si the to und y".split())


def _words(text):
    return [word for word in re.findall(r"[^\W\d_]+|\d+", text) if fold(word) not in _LITTLE]


def _names(kind, text):
    """Each name of the value as its words; of a value without capitals, all its words."""
    names = []
    for part in re.split(r",\s+|\s+and\s+", text):
        words = _words(part)
        proper = [word for word in words if word[0].isupper()]
        if proper or not names:
            names.append([fold(word) for word in (proper or words)])
        if kind == "ATTRIBUTION":
            break
    return NameList((kind,), [name for name in names if name])


def parse(kind, value):
    """What the gold value of a claim of this kind says; Free if it has no form to compare."""
    text = fold(value).strip()
    if kind == "QUOTE":
        return Words((kind,))
    if kind in ("PLACE", "PARTICIPANTS", "ATTRIBUTION"):
        names = _names(kind, value)
        return names if names.names else Free((kind,))
    dated = kind == "DATE" or re.fullmatch(r"\d{4}(/\d{4})?", text) and kind in ("DURATION", "ORDINAL")
    return (_time(text) if dated else _figure(kind, text)) or Free((kind,))


def _bound(value):
    return {"Infinity": float("inf"), "-Infinity": -float("inf")}.get(value, value)


def _has_figure(gold, quantity):
    unit = quantity.get("unit", "")
    if gold.units is not None and unit not in gold.units:
        # "27 degrees" of which nobody says on which scale.
        if not (unit == "degree" and "celsius" in gold.units):
            return False
        scales = (gold.low, gold.low * 9 / 5 + 32)
        return any(abs(quantity.get("stated", 0) - value) < 0.1 for value in scales)
    low, high = _bound(quantity.get("low", 0)), _bound(quantity.get("high", 0))
    stated = quantity.get("stated", 0)
    if gold.low != gold.high:
        return low == gold.low and high == gold.high
    if abs(stated - gold.low) <= 1e-3 * abs(gold.low):
        return True
    # A converted or rounded figure, and a month, are as wide as they are.
    return low <= gold.low <= high and high - low <= 0.3 * abs(gold.low)


def _has_time(gold, time):
    if gold.minutes is not None:
        if not time.get("hasTime"):
            return False
        first, last = time.get("firstMinute", 0), time.get("lastMinute", 0)
        if not (first <= gold.minutes[0] <= last and first <= gold.minutes[1] <= last and last - first <= 360):
            return False
    if gold.first is None or time.get("anyDay"):
        return gold.minutes is not None
    first, last = time.get("firstDay", 0), time.get("lastDay", 0)
    if time.get("anyYear"):  # lies in 2000 and stands for the same days of every year
        epoch = datetime.date(1970, 1, 1)
        wanted = epoch + datetime.timedelta(days=gold.first)
        read = epoch + datetime.timedelta(days=first)
        return (wanted.month, wanted.day) == (read.month, read.day)
    if gold.within:
        return gold.first - 1 <= first and last <= gold.last + 1
    return first == gold.first and last == gold.last


def similar(a, b):
    """Whether two folded words may be one name in two spellings."""
    if a == b:
        return True
    if min(len(a), len(b)) < 4:
        return False
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.75


def _printed(name, words):
    return any(similar(part, word) for part in name for word in words if len(part) > 2 or part == word)


def _has_names(gold, quote, assertions):
    quoted = [fold(word) for word in _words(quote)]
    entities = [entity for a in assertions for entity in a.get("names", {}).get("entities", [])]
    read = [fold(word) for entity in entities for word in _words(entity.get("name", ""))]
    named = [_printed(name, read) for name in gold.names]
    if 2 * sum(named) >= len(named):
        return True
    # The quote says it in other words: "the capital", "the head of state". Whose words these are is known by the
    # concept; a pronoun must have been resolved.
    if any(_printed(name, quoted) for name in gold.names):
        return False
    return any(entity.get("concept") or gold.kinds[0] == "PLACE" for entity in entities)


def _has_words(quote, assertions):
    wanted = collections.Counter(fold(word) for word in re.findall(r"\w+", quote))
    for a in assertions:
        read = collections.Counter(fold(word) for word in re.findall(r"\w+", a.get("quote", {}).get("words", "")))
        if 2 * sum((wanted & read).values()) >= sum(wanted.values()):
            return True
    return False


def judge(gold, quote, assertions):
    """Whether one of the assertions, or for counts their sum, is the gold value."""
    assertions = [a for a in assertions if a["kind"] in gold.kinds]
    if not assertions:
        return Verdict.WRONG
    if isinstance(gold, Free):
        return Verdict.UNJUDGED
    if isinstance(gold, Figure):
        right = any(_has_figure(gold, a.get("quantity", {})) for a in assertions)
        # "six Romanian ships, five Turkish and three Bulgarian" states 14.
        if not right and len(assertions) > 1 and gold.kinds[0] not in ("PERCENTAGE", "ORDINAL", "AGE"):
            total = sum(a.get("quantity", {}).get("stated", 0) for a in assertions)
            right = abs(total - gold.low) <= 1e-3 * abs(gold.low)
    elif isinstance(gold, Time):
        right = any(_has_time(gold, a.get("time", {})) for a in assertions)
        if not right and gold.first is not None and gold.first < gold.last:
            # "on Monday and Tuesday"
            ends = [(a["time"].get("firstDay"), a["time"].get("lastDay")) for a in assertions if "time" in a]
            right = {gold.first, gold.last} == {day for end in ends for day in end}
    elif isinstance(gold, NameList):
        right = _has_names(gold, quote, assertions)
    else:
        right = _has_words(quote, assertions)
    return Verdict.RIGHT if right else Verdict.WRONG
