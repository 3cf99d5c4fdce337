// What a sentence does not state, by example: each line is a sentence and how
// no assertion that is read in it begins ("COUNT 44").

#include <string>

#include "absl/strings/match.h"
#include "gtest/gtest.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

struct NotCase {
  const char* language;
  const char* text;
  const char* kind;
};

class DoesNotState : public testing::TestWithParam<NotCase> {};

TEST_P(DoesNotState, WhatIsNoFigureOfThatKind) {
  for (const std::string& got :
       Summaries(Extract(GetParam().text, GetParam().language))) {
    EXPECT_FALSE(absl::StartsWith(got, GetParam().kind))
        << GetParam().text << ": " << got;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Traps, DoesNotState,
    testing::Values(
        NotCase{"en", "No victims have been identified.", "CASUALTY_COUNT"},
        NotCase{"de", "Er wurde nicht verletzt.", "CASUALTY_COUNT"},
        NotCase{"es", "El hombre no murió.", "CASUALTY_COUNT"},
        NotCase{"en", "The committee of nine met. She is 44.", "COUNT 44"},
        NotCase{"en", "The magnitude of the 7 fires is clear.", "MEASUREMENT"},
        NotCase{"en", "The strength of five battalions is clear.",
                "MEASUREMENT"},
        NotCase{"en", "A magnitude of 12.5 is unknown.", "MEASUREMENT"},
        NotCase{"en", "There were 5 magnitude 6 quakes.", "MEASUREMENT 5"},
        NotCase{"en", "Some 40 staff visits the hall.", "COUNT ~40 visit"},
        NotCase{"en", "Some 40 bombs visits the hall.", "COUNT ~40 visit"},
        NotCase{"en", "The epicentre was at 5.2 north.", "MEASUREMENT"},
        NotCase{"de", "Sie kamen in Stärke von 9 Mann.", "MEASUREMENT"},
        NotCase{"ru", "Они пришли силой 3 человек.", "MEASUREMENT"},
        NotCase{"en", "The group of 20 meets in Rio.", "COUNT 20 en:meet"},
        NotCase{"en", "The S&P 500 falls again.", "COUNT"},
        NotCase{"en", "The crew of four returns to Earth.",
                "COUNT 4 en:return"},
        NotCase{"it", "La magnitudo 6.4.2026 non esiste.", "MEASUREMENT"},
        NotCase{"en", "The magnitude of the 12 crises is clear.",
                "MEASUREMENT"},
        NotCase{"en", "The intensity of 1906 was less.", "MEASUREMENT"},
        NotCase{"en", "Temperatures of 7 degrees are rare.",
                "MEASUREMENT 7 magnitude"},
        NotCase{"en", "Channel 4 reports that they left.", "COUNT"},
        NotCase{"en", "The Boeing 737 crashes often.", "COUNT"},
        NotCase{"en", "Few came, if one believes the police.", "COUNT"},
        NotCase{"de", "Alle 9 klagen.", "COUNT"},
        NotCase{"fr", "Les 12 interdites restent.", "COUNT"},
        NotCase{"en", "In a city of 9 million, 40 million euros were spent.",
                "MONEY EUR 9000000"},
        NotCase{"en", "The fund spent 40 million euros on 3 million houses.",
                "MONEY EUR 3000000"},
        NotCase{"en", "It is for 3 million. The fund spent 40 million euros.",
                "MONEY EUR 3000000"},
        NotCase{"pl", "Każdy dostanie 40 tysięcy złotych, ranni 10 tysięcy.",
                "MONEY PLN 10000"},
        NotCase{"en", "The presidents of Serbia and Belarus came.",
                "PARTICIPANTS"},
        NotCase{"en", "They recalled Lunamil Gold 1 at once.", "PARTICIPANTS"},
        NotCase{"en", "They were aboard the Santa Rosalia 4.", "COUNT"},
        NotCase{"en", "The field where Su-34 bombers are based was hit.",
                "PARTICIPANTS"},
        NotCase{"en", "Anna Berg of the Hospital Doctors' Association spoke.",
                "PLACE"},
        NotCase{"en", "He was found in the village of Semlacu Mic.",
                "PARTICIPANTS"},
        NotCase{"en", "Anna Berg wrote on Telegram that a house fell.",
                "PLACE"},
        NotCase{"it", "Anna Berg ha scritto su Telegram.", "PLACE"},
        NotCase{"ru", "Анна Берг написала в телеграм-канале.", "PLACE"},
        NotCase{"en", "The fire was put down to a short circuit.", "PLACE"},
        NotCase{"es", "Salieron de la plaza San Martín.", "PARTICIPANTS"},
        NotCase{"en", "At the centre of the inquiry stands a padlock.",
                "PLACE"},
        NotCase{"en", "City workers marched.", "PLACE"},
        NotCase{"en", "Foreign ministers hailed the Giurgiu Treaty.",
                "PARTICIPANTS"},
        NotCase{"en", "The race went to Nerea Urquiola.", "PLACE"},
        NotCase{"en", "He was sentenced to 12 years in prison.", "PLACE"},
        NotCase{"en", "The Santa Rosalia sank.", "PARTICIPANTS"},
        NotCase{"en", "They met in Belgium and France.", "PARTICIPANTS"},
        NotCase{"en", "She first met Putin in Moscow.", "ORDINAL"},
        NotCase{"en", "The dose was 0.5 of a unit.", "PERCENTAGE"},
        NotCase{"en", "The T-72 and T-80 tanks run on diesel.", "COUNT"},
        NotCase{"en", "Flight NX124 from Oslo landed.", "COUNT"},
        NotCase{"en", "He lives at Via Sabbioni 34.", "CASUALTY_COUNT"},
        NotCase{"en", "The factory makes 12 kinds of paint.", "CASUALTY_COUNT"},
        NotCase{"en", "The convoy of 12 lorries was attacked.",
                "CASUALTY_COUNT"}));

}  // namespace
}  // namespace concord
