"""The files of the grammar of mentions, in the order of their rules."""

# What a mention looks like, as patterns over token classes: written once, for
# all languages. The patterns are generous; the actions (amount.cc, date.cc, ...)
# compose the value and refuse what has none. Of equally long matches the rule
# that stands first is tried first. Every example runs as a test.
GRAMMAR = ["grammar/%s.textproto" % subject for subject in [
    "definitions",
    "counter_rules",
    "clock",
    "days",
    "periods",
    "years_and_ranges",
    "money_and_measures",
    "ages",
    "durations",
    "numbers",
]]
