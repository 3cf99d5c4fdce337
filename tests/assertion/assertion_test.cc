// What a sentence states, by example: each line is a sentence and the
// assertions that must be read in it. Others may be read, too; what must not be
// is in traps_test.cc.

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

using ::testing::Contains;

struct Case {
  const char* language;
  const char* text;
  std::vector<std::string> expected;
};

class States : public testing::TestWithParam<Case> {};

TEST_P(States, WhatACarefulEditorWouldList) {
  const std::vector<std::string> got =
      Summaries(Extract(GetParam().text, GetParam().language));
  for (const std::string& expected : GetParam().expected) {
    EXPECT_THAT(got, Contains(expected)) << GetParam().text;
  }
}

INSTANTIATE_TEST_SUITE_P(
    OneConceptInEveryLanguage, States,
    testing::Values(
        Case{"en", "It has 38,000 signatures.", {"COUNT 38000 signature"}},
        Case{"de", "Sie hat 38.000 Unterschriften.", {"COUNT 38000 signature"}},
        Case{"es", "Reunió 38.000 firmas.", {"COUNT 38000 signature"}},
        Case{"it", "Ha raccolto 38.000 firme.", {"COUNT 38000 signature"}},
        Case{"fr", "24 États membres ont voté pour.", {"COUNT 24 country"}},
        Case{"de", "24 Mitgliedstaaten stimmten zu.", {"COUNT 24 country"}},
        Case{"en", "It carried eight cubesats.", {"COUNT 8 spacecraft"}},
        Case{"fr",
             "Il emportait huit nanosatellites.",
             {"COUNT 8 spacecraft"}}));

INSTANTIATE_TEST_SUITE_P(
    CasualtiesToldWithoutFigure, States,
    testing::Values(
        Case{"en", "There were no injuries.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"en", "No deaths were reported.", {"CASUALTY_COUNT 0 DEAD"}},
        Case{"en", "None has died.", {"CASUALTY_COUNT 0 DEAD"}},
        Case{"de", "Es gab keine Verletzten.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"de", "Tote gab es nicht.", {"CASUALTY_COUNT 0 DEAD"}},
        Case{"de", "Verletzt wurde niemand.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"es", "No hay heridos.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"fr", "Il n'y a pas de blessés.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"it", "Non ci sono feriti.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"pt", "Não há feridos.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"ro", "Nu există victime.", {"CASUALTY_COUNT 0 DEAD_AND_INJURED"}},
        Case{"ru", "Погибших нет.", {"CASUALTY_COUNT 0 DEAD"}},
        Case{"uk", "Загиблих немає.", {"CASUALTY_COUNT 0 DEAD"}},
        Case{"pl", "Nie ma ofiar.", {"CASUALTY_COUNT 0 DEAD_AND_INJURED"}},
        Case{"en",
             "A 57-year-old woman died near Belgorod.",
             {"CASUALTY_COUNT 1 DEAD"}},
        Case{"en",
             "A man who was hit by a car at a race in the north died.",
             {"CASUALTY_COUNT 1 DEAD"}},
        Case{"en",
             "Nine Romanians on their way to Germany died.",
             {"CASUALTY_COUNT 9 DEAD"}},
        Case{"de",
             "Acht Menschen sind bei dem Unglück auf der A1 ums Leben "
             "gekommen.",
             {"CASUALTY_COUNT 8 DEAD"}}));

INSTANTIATE_TEST_SUITE_P(
    Magnitudes, States,
    testing::Values(
        Case{"en",
             "The quake, with a magnitude of 6.4, struck at dawn.",
             {"MEASUREMENT 6.4 magnitude"}},
        Case{"en", "Its magnitude was 6.5.", {"MEASUREMENT 6.5 magnitude"}},
        Case{"en",
             "The 7.2-magnitude quake killed 12.",
             {"MEASUREMENT 7.2 magnitude", "CASUALTY_COUNT 12 DEAD"}},
        Case{"en",
             "It measured 6.1 on the Richter scale.",
             {"MEASUREMENT 6.1 magnitude"}},
        Case{"ro",
             "Seismul a avut magnitudinea de 5,6.",
             {"MEASUREMENT 5.6 magnitude"}},
        Case{"ro",
             "Cutremurul de 5,4 grade pe scara Richter a fost simțit.",
             {"MEASUREMENT 5.4 magnitude"}},
        Case{"de",
             "Das Beben der Stärke 6,3 tötete 12 Menschen.",
             {"MEASUREMENT 6.3 magnitude"}},
        Case{"es",
             "El instituto fijó la magnitud en 6,5.",
             {"MEASUREMENT 6.5 magnitude"}},
        Case{"fr",
             "Un séisme d'une magnitude de 7 a frappé l'île.",
             {"MEASUREMENT 7 magnitude"}},
        Case{"it",
             "Un terremoto di magnitudo 6,4 ha colpito.",
             {"MEASUREMENT 6.4 magnitude"}},
        Case{"it",
             "La scossa, di magnitudo 6.4, ha ucciso 12 persone.",
             {"MEASUREMENT 6.4 magnitude", "CASUALTY_COUNT 12 DEAD"}},
        Case{"es",
             "El sismo, de magnitud 7.1, sacudió la capital.",
             {"MEASUREMENT 7.1 magnitude"}},
        Case{"pt",
             "Um sismo de magnitude 6,4 na escala de Richter abalou o país.",
             {"MEASUREMENT 6.4 magnitude"}},
        Case{"pl",
             "Trzęsienie ziemi o magnitudzie 6,4.",
             {"MEASUREMENT 6.4 magnitude"}},
        Case{"ru",
             "Землетрясение магнитудой 6,4 произошло утром.",
             {"MEASUREMENT 6.4 magnitude"}},
        Case{"uk",
             "Землетрус магнітудою 6,4 стався вранці.",
             {"MEASUREMENT 6.4 magnitude"}}));

INSTANTIATE_TEST_SUITE_P(
    Acts, States,
    testing::Values(
        Case{"en",
             "They carried out 120 attacks and 12 bomb attacks that night.",
             {"COUNT 120 attack", "COUNT 12 attack"}},
        // What follows a toll is the next verb.
        Case{"en",
             "The blast that killed 22 marks a turning point.",
             {"CASUALTY_COUNT 22 DEAD"}},
        Case{"en",
             "The death toll reached 22 reports Reuters.",
             {"CASUALTY_COUNT 22 DEAD"}},
        Case{"en",
             "The fire that left 12 dead spreads.",
             {"CASUALTY_COUNT 12 DEAD"}},
        Case{"en",
             "The clinic gave 300 free vaccinations.",
             {"COUNT 300 vaccinate"}},
        Case{"en",
             "The motion passed by 96 votes to 14.",
             {"COUNT 96 vote", "COUNT 14 vote"}},
        Case{"en",
             "They wrote 12 posts and made 14 calls.",
             {"COUNT 12 en:post", "COUNT 14 en:call"}},
        Case{"ro",
             "Armata a numărat 9 atacuri și 12 vizite.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"de",
             "Die Polizei zählte 9 Angriffe und 12 Besuche.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"es",
             "El ejército contó 9 ataques y 12 visitas.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"fr",
             "L'armée a compté 9 attaques et 12 visites.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"it",
             "L'esercito ha contato 9 attacchi e 12 visite.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"pt",
             "O exército contou 9 ataques e 12 visitas.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"pl",
             "Wojsko naliczyło 9 ataków i 12 wizyt.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"ru",
             "Армия насчитала 9 атак и 12 визитов.",
             {"COUNT 9 attack", "COUNT 12 visit"}},
        Case{"uk",
             "Армія нарахувала 9 атак і 12 візитів.",
             {"COUNT 9 attack", "COUNT 12 visit"}}));

INSTANTIATE_TEST_SUITE_P(
    Casualties, States,
    testing::Values(
        Case{"en", "The blast killed 12 people.", {"CASUALTY_COUNT 12 DEAD"}},
        Case{"en",
             "At least 12 people were killed and 30 injured.",
             {"CASUALTY_COUNT >=12 DEAD", "CASUALTY_COUNT 30 INJURED"}},
        Case{"en",
             "The attack killed at least 12 and wounded 30.",
             {"CASUALTY_COUNT >=12 DEAD", "CASUALTY_COUNT 30 INJURED"}},
        Case{"en",
             "A bus overturned, leaving six dead.",
             {"CASUALTY_COUNT 6 DEAD"}},
        Case{"en", "The death toll rose to 27.", {"CASUALTY_COUNT 27 DEAD"}},
        Case{"en", "Five people are missing.", {"CASUALTY_COUNT 5 MISSING"}},
        Case{"en", "A man was killed.", {"CASUALTY_COUNT 1 DEAD"}},
        Case{"en", "The flood killed nobody.", {"CASUALTY_COUNT 0 DEAD"}},
        Case{"en", "Nobody was hurt.", {"CASUALTY_COUNT 0 INJURED"}},
        Case{"en",
             "No one was injured in the crash.",
             {"CASUALTY_COUNT 0 INJURED"}},
        Case{"en",
             "Hospitals have treated 210 people.",
             {"CASUALTY_COUNT 210 TREATED"}},
        Case{"en",
             "Three people had been treated for injuries by noon.",
             {"CASUALTY_COUNT 3 INJURED"}},
        Case{"en",
             "At least 98 evacuees were killed.",
             {"CASUALTY_COUNT >=98 DEAD"}},
        Case{"en",
             "The death toll in the attack on evacuees rose to 112.",
             {"CASUALTY_COUNT 112 DEAD"}},
        Case{"en",
             "Of 32 injured, seven are still in a critical condition.",
             {"CASUALTY_COUNT 32 INJURED", "CASUALTY_COUNT 7 CRITICAL"}},
        Case{"en",
             "Three of the injured remain in critical condition.",
             {"CASUALTY_COUNT 3 CRITICAL"}},
        Case{"en",
             "Twelve people were hurt, two of them seriously.",
             {"CASUALTY_COUNT 12 INJURED", "CASUALTY_COUNT 2 INJURED PART"}},
        Case{"es",
             "Tres heridos permanecen en estado crítico.",
             {"CASUALTY_COUNT 3 CRITICAL"}},
        Case{"es",
             "Hay doce heridos y tres personas en estado crítico.",
             {"CASUALTY_COUNT 12 INJURED", "CASUALTY_COUNT 3 CRITICAL"}},
        Case{"de",
             "32 Verletzte kamen in Kliniken, elf sind in Lebensgefahr.",
             {"CASUALTY_COUNT 32 INJURED", "CASUALTY_COUNT 11 CRITICAL"}},
        Case{"pl",
             "Sześć osób jest w stanie krytycznym.",
             {"CASUALTY_COUNT 6 CRITICAL"}},
        Case{"ro",
             "Zece persoane sunt în stare critică.",
             {"CASUALTY_COUNT 10 CRITICAL"}},
        Case{"fr",
             "Trois blessés sont entre la vie et la mort.",
             {"CASUALTY_COUNT 3 CRITICAL"}},
        Case{"en", "Seven babies fell ill.", {"CASUALTY_COUNT 7 ILL"}},
        Case{"de", "Sieben Säuglinge sind erkrankt.", {"CASUALTY_COUNT 7 ILL"}},
        Case{"fr", "Sept bébés sont tombés malades.", {"CASUALTY_COUNT 7 ILL"}},
        Case{"es", "Siete bebés enfermaron.", {"CASUALTY_COUNT 7 ILL"}},
        Case{"it", "Sette bambini si sono ammalati.", {"CASUALTY_COUNT 7 ILL"}},
        Case{"pt", "Sete bebés adoeceram.", {"CASUALTY_COUNT 7 ILL"}},
        Case{"ro", "Explozia a ucis 12 oameni.", {"CASUALTY_COUNT 12 DEAD"}},
        Case{
            "ro",
            "Trei persoane au murit, iar alte șapte au fost rănite.",
            {"CASUALTY_COUNT 3 DEAD", "CASUALTY_COUNT 7 INJURED ADDITIONAL"}}));

INSTANTIATE_TEST_SUITE_P(
    Counts, States,
    testing::Values(
        Case{"en",
             "Some 15,000 North Korean soldiers were sent.",
             {"TROOP_COUNT ~15000 soldier"}},
        Case{"ro",
             "Coreea de Nord a trimis aproximativ 15.000 de soldați în Rusia.",
             {"TROOP_COUNT ~15000 soldier"}},
        Case{"en",
             "Forty observers will monitor it.",
             {"COUNT 40 observer PLANNED"}},
        Case{"en", "It had 14 ships.", {"COUNT 14 ship"}},
        Case{
            "en",
            "The union said 6,200 doctors went on strike; the employers "
            "counted 3,800.",
            {"PARTICIPANT_COUNT 6200 doctor", "PARTICIPANT_COUNT 3800 doctor"}},
        Case{"de",
             "4.000 Ärzte haben am Montag gestreikt.",
             {"PARTICIPANT_COUNT 4000 doctor"}},
        Case{"en",
             "The police put the crowd at 9,500.",
             {"PARTICIPANT_COUNT 9500 crowd"}},
        Case{"en",
             "The Front has 3,000 fighters.",
             {"TROOP_COUNT 3000 fighter"}},
        Case{"en",
             "Sixty children sang the anthems.",
             {"PARTICIPANT_COUNT 60 child"}},
        Case{"en", "The city has 900 volunteers.", {"COUNT 900 volunteer"}},
        Case{"en",
             "The government will free 140 prisoners and the rebels 85.",
             {"COUNT 140 prisoner PLANNED", "COUNT 85 prisoner PLANNED"}}));

INSTANTIATE_TEST_SUITE_P(
    Measures, States,
    testing::Values(
        Case{"en",
             "During his four-day visit to China, he met Xi.",
             {"DURATION P4D"}},
        Case{"ro",
             "Putin și Kim au stat de vorbă două ore și jumătate.",
             {"DURATION PT2H30M"}},
        Case{"en",
             "The bank will lend 350 million euros.",
             {"MONEY EUR 350000000 PLANNED"}},
        Case{"en",
             "It will cost 265 million crowns, not 210 million.",
             {"MONEY crown 265000000 PLANNED",
              "MONEY crown 210000000 CORRECTED"}},
        Case{"de",
             "Deutschland gibt 150 Millionen, Österreich 40 Millionen Euro.",
             {"MONEY EUR 150000000", "MONEY EUR 40000000"}},
        Case{"fr",
             "La France verse 20 millions, l'Italie 40 millions d'euros.",
             {"MONEY EUR 20000000", "MONEY EUR 40000000"}},
        Case{"ro",
             "România dă 20 de milioane, iar Polonia 40 de milioane de euro.",
             {"MONEY EUR 20000000", "MONEY EUR 40000000"}},
        Case{"en",
             "The parade marked the 80th anniversary of the end of the war.",
             {"ORDINAL 80 anniversary"}},
        Case{"en",
             "It was the third attack on an energy site.",
             {"ORDINAL 3 attack"}},
        Case{"en", "This is Kim's first trip abroad.", {"ORDINAL 1 visit"}},
        Case{"ro", "Este prima vizită a lui Kim.", {"ORDINAL 1 visit"}},
        Case{"en", "She asked for half of the money.", {"PERCENTAGE ~50"}},
        Case{"en",
             "Only one in four has thought of leaving.",
             {"PERCENTAGE ~25"}},
        Case{"de",
             "Zwei Drittel der Gesamtsumme sind Zuschüsse.",
             {"PERCENTAGE ~66.67"}},
        Case{"ro",
             "Jumătate din sumă va veni din fonduri europene.",
             {"PERCENTAGE ~50 PLANNED"}},
        Case{
            "en", "Interest on the loan is 0.9 percent.", {"PERCENTAGE 0.9"}}));

INSTANTIATE_TEST_SUITE_P(
    Times, States,
    testing::Values(
        Case{"ro",
             "Cele două țări au semnat un pact în iunie anul trecut.",
             {"DATE 2024-06"}},
        Case{"en", "The parade was held on September 3.", {"DATE 2025-09-03"}},
        Case{"en",
             "The talks will resume on Friday.",
             {"DATE 2025-09-05 PLANNED"}},
        Case{"en", "The talks resumed on Friday.", {"DATE 2025-08-29"}},
        Case{"en",
             "The unions have called a strike for Friday.",
             {"DATE 2025-09-05"}},
        Case{"it",
             "I sindacati hanno proclamato uno sciopero per venerdì.",
             {"DATE 2025-09-05"}},
        Case{"de", "Bereits im Januar 2023 war es so.", {"DATE 2023-01"}},
        Case{"en",
             "In January 2022 a storm closed the airport for nine hours.",
             {"DURATION PT9H background"}}));

INSTANTIATE_TEST_SUITE_P(
    Quotes, States,
    testing::Values(
        Case{"en",
             "\"It is a small door, but it is open,\" said Domingos Quissanga.",
             {"ATTRIBUTION Domingos Quissanga"}},
        Case{"en",
             "Mayor Ana Pop arrived late. \"We have no water at all,\" she "
             "said.",
             {"ATTRIBUTION Ana Pop"}},
        Case{"uk",
             "Президент України Володимир Зеленський прибув на переговори про "
             "припинення вогню.",
             {"PARTICIPANTS Володимир Зеленський"}},
        Case{"ru",
             "В Москву прилетел президент Франции Эмманюэль Макрон.",
             {"PARTICIPANTS Эмманюэль Макрон"}},
        Case{"uk",
             "Речник МЗС Георгій Тихий говорив про переговори.",
             {"PARTICIPANTS Георгій Тихий"}},
        Case{"de",
             "„Niemand wird Arzt, um zu stehen“, rief Friederike Amsel.",
             {"ATTRIBUTION Friederike Amsel"}},
        Case{"ro",
             "„Nu transmitem niciun mesaj nimănui”, a declarat contraamiralul "
             "Sorin Dăscălescu.",
             {"ATTRIBUTION Sorin Dăscălescu"}}));

INSTANTIATE_TEST_SUITE_P(
    Places, States,
    testing::Values(
        Case{"en", "A live firing was held off Mangalia.", {"PLACE Mangalia"}},
        Case{"en",
             "Children came from Giurgiu and Ruse.",
             {"PLACE Giurgiu", "PLACE Ruse"}},
        Case{"en",
             "It burned in Russia's Saratov region.",
             {"PLACE Russia", "PLACE Saratov"}},
        Case{"en",
             "The fire broke out in the south of the Ardeche.",
             {"PLACE Ardeche"}},
        Case{"en", "Bergen airport closed at noon.", {"PLACE Bergen"}},
        Case{"en", "The dyke broke at the town of Gataia.", {"PLACE Gataia"}},
        Case{"en",
             "They met in the Angolan capital.",
             {"PLACE Angolan capital"}},
        Case{"en",
             "ROSARIO, Argentina — City workers marched.",
             {"PLACE ROSARIO"}},
        Case{"en",
             "It injured two in the drum warehouse of the Valoglio plant.",
             {"PLACE drum warehouse", "PLACE Valoglio"}},
        Case{"en", "A storm hit Norway's west coast.", {"PLACE Norway"}},
        Case{"en", "The governor of Saratov region spoke.", {"PLACE Saratov"}},
        Case{"en",
             "They met at the labour ministry.",
             {"PLACE labour ministry"}},
        Case{"en", "He was found in his yard.", {"PLACE his yard"}},
        Case{"de", "Das Werk bei Köln brannte.", {"PLACE Köln"}},
        Case{"fr", "Il est mort près de San Severo.", {"PLACE San Severo"}},
        Case{"es", "Murió en el estadio Los Lapachos.", {"PLACE Lapachos"}},
        Case{"it", "Si è guastata vicino a Troia.", {"PLACE Troia"}},
        Case{"pt", "Morreu perto de Braga.", {"PLACE Braga"}},
        Case{"ro",
             "Un bărbat din Cluj a fost găsit lângă Iași.",
             {"PLACE Cluj", "PLACE Iași"}},
        Case{"pl", "Wybuch koło Opola zabił dwie osoby.", {"PLACE Opola"}},
        Case{"ru", "Пожар начался под Курском.", {"PLACE Курском"}},
        Case{"uk", "Пожежа сталася біля Львова.", {"PLACE Львова"}}));

INSTANTIATE_TEST_SUITE_P(
    Participants, States,
    testing::Values(
        Case{"en",
             "Nerea Urquiola, 31, took the women's title.",
             {"PARTICIPANTS Nerea Urquiola"}},
        Case{"en",
             "He looted the savings bank Vest-Credit.",
             {"PARTICIPANTS Vest-Credit"}},
        Case{"en",
             "Romania and Bulgaria celebrated the anniversary.",
             {"PARTICIPANTS Romania", "PARTICIPANTS Bulgaria"}},
        Case{
            "en", "The truce was brokered by Angola.", {"PARTICIPANTS Angola"}},
        Case{"en",
             "They called it, said the Hospital Doctors' Association (KÄV).",
             {"PARTICIPANTS KÄV"}},
        Case{"en",
             "He beat the Kenyan Dennis Koskei Rono and the Moroccan Karim "
             "Ghali.",
             {"PARTICIPANTS Dennis Koskei Rono"}},
        Case{"en",
             "Vladimir Putin arrived. President Kim Jong Un came. Putin and "
             "Kim held talks.",
             {"PARTICIPANTS Vladimir Putin", "PARTICIPANTS Kim Jong Un"}}));

// A part that stands between a figure and its verb does not take the verb away.
INSTANTIATE_TEST_SUITE_P(
    PartsBetween, States,
    testing::Values(
        Case{"en",
             "At least 126 people including 68 children were killed.",
             {"CASUALTY_COUNT >=126 DEAD", "CASUALTY_COUNT 68 DEAD PART"}},
        Case{"en",
             "Twelve people, three of them children, were killed in the fire.",
             {"CASUALTY_COUNT 12 DEAD", "CASUALTY_COUNT 3 DEAD PART"}},
        Case{"ro",
             "Douăsprezece persoane, între care trei copii, au fost ucise.",
             {"CASUALTY_COUNT 12 DEAD"}},
        Case{"es",
             "Doce personas, entre ellas tres niños, murieron en el incendio.",
             {"CASUALTY_COUNT 12 DEAD"}},
        Case{"de",
             "Zwölf Menschen, darunter drei Kinder, wurden getötet.",
             {"CASUALTY_COUNT 12 DEAD"}}));

INSTANTIATE_TEST_SUITE_P(
    Modality, States,
    testing::Values(Case{"en",
                         "The firm said on Monday it would cut 1,300 jobs.",
                         {"COUNT 1300 job PLANNED"}},
                    Case{"en",
                         "It would cut 1,300 jobs, the firm said.",
                         {"COUNT 1300 job PLANNED"}},
                    Case{"en",
                         "It said it would cut 1,300 jobs if it must.",
                         {"COUNT 1300 job HYPOTHETICAL"}},
                    Case{"en",
                         "The reform would cut 1,300 jobs.",
                         {"COUNT 1300 job HYPOTHETICAL"}},
                    Case{"en",
                         "If another dam broke, 2,000 people would have to "
                         "leave their homes.",
                         {"CASUALTY_COUNT 2000 EVACUATED HYPOTHETICAL"}},
                    Case{"en",
                         "The army denied that 12 soldiers had been killed.",
                         {"CASUALTY_COUNT 12 DEAD DENIED"}},
                    Case{"en",
                         "The toll, initially put at five dead, rose to 12 "
                         "dead.",
                         {"CASUALTY_COUNT 5 DEAD CORRECTED",
                          "CASUALTY_COUNT 12 DEAD"}},
                    // "Will" behind an "and" is of what follows; the "and" of
                    // a figure is none.
                    Case{"en",
                         "It carries interest of 0.9 percent and will pay for "
                         "a plant.",
                         {"PERCENTAGE 0.9"}},
                    Case{"en",
                         "The blast killed 12 people and may have destroyed 30 "
                         "houses.",
                         {"CASUALTY_COUNT 12 DEAD", "COUNT 30 house POSSIBLE"}},
                    Case{"en",
                         "Some one hundred and five soldiers will march.",
                         {"TROOP_COUNT ~105 soldier PLANNED"}},
                    // One sentence, one clause after the other and back.
                    Case{"en",
                         "On Monday 40 observers will arrive, 30 soldiers "
                         "left, and 20 workers may follow on Friday.",
                         {"COUNT 40 observer PLANNED", "TROOP_COUNT 30 soldier",
                          "COUNT 20 worker POSSIBLE"}},
                    Case{"en",
                         "Divers recovered six more bodies from the wreck.",
                         {"CASUALTY_COUNT 6 DEAD ADDITIONAL"}},
                    Case{"en",
                         "It is the worst crush since 2009, when three people "
                         "were killed at a match.",
                         {"CASUALTY_COUNT 3 DEAD background"}},
                    Case{"en",
                         "An earthquake of magnitude 6.3 killed at least 40 "
                         "people.",
                         {"CASUALTY_COUNT >=40 DEAD"}},
                    Case{"en",
                         "Three of them were seriously injured.",
                         {"CASUALTY_COUNT 3 INJURED PART"}}));

}  // namespace
}  // namespace concord
