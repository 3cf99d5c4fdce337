// What befell people, as Russian, Ukrainian and Polish newsrooms put it, and
// what only sounds like it.

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

using ::testing::Contains;
using ::testing::Not;
using ::testing::StartsWith;

struct Told {
  const char *language, *text, *summary;
};

constexpr Told kCasualties[] = {
    {"ru", "Четырёх человек спасти не удалось.", "4 DEAD"},
    {"ru", "На поверхность подняты тела двух горняков.", "2 DEAD"},
    {"ru", "Число раненых достигло 40.", "40 INJURED"},
    {"ru", "Четыре туриста не вышли на связь.", "4 MISSING"},
    {"ru", "В отделение полиции были доставлены пять человек.", "5 DETAINED"},
    {"ru", "300 жителей переместили в безопасное место.", "300 EVACUATED"},
    {"ru", "Эвакуировались 300 человек.", "300 EVACUATED"},
    {"ru", "Крыши над головой лишились 1350 человек.", "1350 DISPLACED"},
    {"ru", "Свои дома были вынуждены покинуть 1350 человек.", "1350 DISPLACED"},
    {"ru", "Из-под завалов удалось достать шесть человек.", "6 RESCUED"},
    {"ru", "В больницу были доставлены 17 детей.", "17 HOSPITALISED"},
    {"ru", "17 человек оказались в больнице.", "17 HOSPITALISED"},
    {"ru", "11 пациентов подключены к аппаратам ИВЛ.", "11 CRITICAL"},
    {"ru", "За медицинской помощью обратились 90 человек.", "90 TREATED"},
    {"ru", "143 школьника почувствовали себя плохо.", "143 ILL"},
    {"ru", "Число заболевших достигло 143.", "143 ILL"},

    {"uk", "Чотирьох людей врятувати не вдалося.", "4 DEAD"},
    {"uk", "Кількість поранених досягла 40.", "40 INJURED"},
    {"uk", "В аварії травмувалися 40 пасажирів.", "40 INJURED"},
    {"uk", "Четверо рибалок досі не знайдені.", "4 MISSING"},
    {"uk", "П'ятьох людей доставили до відділу поліції.", "5 DETAINED"},
    {"uk", "300 мешканців перемістили в безпечне місце.", "300 EVACUATED"},
    {"uk", "Свої домівки були змушені покинути 1350 людей.", "1350 DISPLACED"},
    {"uk", "Домівок позбулися 1350 людей.", "1350 DISPLACED"},
    {"uk", "З-під завалів дістали шістьох людей.", "6 RESCUED"},
    {"uk", "До лікарні потрапили 17 людей.", "17 HOSPITALISED"},
    {"uk", "17 людей доправили до лікарень.", "17 HOSPITALISED"},
    {"uk", "11 пацієнтів підключені до апаратів ШВЛ.", "11 CRITICAL"},
    {"uk", "По медичну допомогу звернулися 90 людей.", "90 TREATED"},
    {"uk", "143 школярі відчули себе погано.", "143 ILL"},
    {"uk", "Коронавірус виявили у 143 людей.", "143 ILL"},

    {"pl", "Życie straciły cztery osoby.", "4 DEAD"},
    {"pl", "Siedem osób nie przeżyło.", "7 DEAD"},
    {"pl", "Napastnik zastrzelił osiem osób.", "8 DEAD"},
    {"pl", "Śmiertelnie ranne zostały trzy osoby.", "3 DEAD"},
    {"pl", "Liczba rannych wzrosła do 40.", "40 INJURED"},
    {"pl", "Urazów doznało sześć osób.", "6 INJURED"},
    {"pl", "Pod gruzami znajdują się cztery osoby.", "4 MISSING"},
    {"pl", "22 osoby trafiły za kratki.", "22 DETAINED"},
    {"pl", "Z budynku wyprowadzono 300 osób.", "300 EVACUATED"},
    {"pl", "Domy musiało opuścić 1350 osób.", "1350 DISPLACED"},
    {"pl", "1350 osób zostało bez dachu nad głową.", "1350 DISPLACED"},
    {"pl", "Spod gruzów wydobyto sześć osób.", "6 RESCUED"},
    {"pl", "Do szpitala trafiło 17 osób.", "17 HOSPITALISED"},
    {"pl", "Pod respiratorem przebywa 11 pacjentów.", "11 CRITICAL"},
    {"pl", "90 osób jest leczonych.", "90 TREATED"},
    {"pl", "143 uczniów poczuło się źle.", "143 ILL"},
};

constexpr Told kNoCasualties[] = {
    {"ru", "Из плена вернулись 150 украинских солдат.", nullptr},
    {"ru", "Не удалось спасти 12 картин.", nullptr},
    {"ru", "Картины перенесли в безопасное место, всего 300 полотен.", nullptr},
    {"ru", "В больницу поступили пять новых аппаратов УЗИ.", nullptr},
    {"ru", "Курсы первой помощи прошли 90 человек.", nullptr},
    {"ru", "На поверхность подняли 12 амфор.", nullptr},
    {"ru", "Нет связи с 12 населёнными пунктами.", nullptr},

    {"uk", "З полону повернулися 150 українських захисників.", nullptr},
    {"uk", "Не вдалося врятувати 12 картин.", nullptr},
    {"uk", "До лікарень доставили 20 генераторів.", nullptr},
    {"uk", "Збірна програла вдома два матчі.", nullptr},
    {"uk", "Без роботи залишилися 500 людей.", nullptr},

    {"pl", "W pożarze zginęło 40 koni.", nullptr},
    {"pl", "Do szpitala trafiło pięć nowych aparatów USG.", nullptr},
    {"pl", "Do szpitali trafiło 20 agregatów.", nullptr},
    {"pl", "Z rzeki wyciągnięto trzy rowery.", nullptr},
    {"pl", "Zatrzymano 25 pociągów.", nullptr},
};

TEST(CasualtyWords, WhatBefellPeopleIsTheBasis) {
  for (const Told& t : kCasualties) {
    EXPECT_THAT(
        Summaries(Extract(t.text, t.language)),
        Contains(StartsWith(std::string("CASUALTY_COUNT ") + t.summary)))
        << t.text;
  }
}

TEST(CasualtyWords, WhatOnlySoundsLikeItIsNoCasualty) {
  for (const Told& t : kNoCasualties) {
    EXPECT_THAT(Summaries(Extract(t.text, t.language)),
                Not(Contains(StartsWith("CASUALTY_COUNT"))))
        << t.text;
  }
}

}  // namespace
}  // namespace concord
