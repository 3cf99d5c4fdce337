// The words by which German, French and Italian news tells what befell those
// it counts, and those that only look like them.

#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

using ::testing::Contains;
using ::testing::Not;
using ::testing::StartsWith;

struct Told {
  const char *language, *text, *casualty;
};

constexpr Told kTold[] = {
    {"de", "Das Feuer forderte neun Menschenleben.", "9 DEAD"},
    {"de", "Sieben Menschen überlebten das Unglück nicht.", "7 DEAD"},
    {"de", "Für zwei Insassen kam jede Hilfe zu spät.", "2 DEAD"},
    {"de", "Mindestens 14 Menschen fielen dem Anschlag zum Opfer.",
     ">=14 DEAD"},
    {"de", "Vier Menschen waren am Nachmittag noch nicht gefunden.",
     "4 MISSING"},
    {"de", "Die Polizei nahm sieben Männer vorläufig fest.", "7 DETAINED"},
    {"de", "Sechs Tatverdächtige wurden dem Haftrichter vorgeführt.",
     "6 DETAINED"},
    {"de", "240 Arbeiter wurden vom Gelände geführt.", "240 EVACUATED"},
    {"de", "120 Hotelgäste wurden ins Freie gebracht.", "120 EVACUATED"},
    {"de", "400 Menschen haben ihr Obdach verloren.", "400 DISPLACED"},
    {"de", "Sieben Kinder wurden aus dem Wrack befreit.", "7 RESCUED"},
    {"de", "Rettungswagen brachten 30 Menschen in umliegende Krankenhäuser.",
     "30 HOSPITALISED"},
    {"de", "Elf Menschen kämpfen um ihr Leben.", "11 CRITICAL"},
    {"de", "Zwei Patienten müssen künstlich beatmet werden.", "2 CRITICAL"},
    {"de", "90 Menschen wurden vor Ort versorgt.", "90 TREATED"},
    {"de", "143 Schüler klagten über Übelkeit.", "143 ILL"},

    {"fr", "Sept personnes n'ont pas survécu.", "7 DEAD"},
    {"fr", "Deux corps ont été retrouvés.", "2 DEAD"},
    {"fr", "Les secouristes ont retrouvé les corps de deux randonneurs.",
     "2 DEAD"},
    {"fr", "Six personnes ont été poignardées à mort.", "6 DEAD"},
    {"fr", "Douze personnes ont été grièvement brûlées.", "12 INJURED"},
    {"fr", "Trois policiers ont été touchés par balle.", "3 INJURED"},
    {"fr", "Douze personnes ont été incommodées par les fumées.", "12 INJURED"},
    {"fr", "Quatre personnes manquent toujours à l'appel.", "4 MISSING"},
    {"fr", "Quatre marins n'ont pas été retrouvés.", "4 MISSING"},
    {"fr", "Cinq hommes ont été placés en rétention.", "5 DETAINED"},
    {"fr", "Quelque 300 personnes ont été mises en sécurité.",
     "~300 EVACUATED"},
    {"fr", "400 personnes se retrouvent sans abri.", "400 DISPLACED"},
    {"fr", "Six mineurs ont été remontés vivants.", "6 RESCUED"},
    {"fr", "Trente personnes ont été évacuées vers l'hôpital.",
     "30 HOSPITALISED"},
    {"fr", "Onze personnes luttent contre la mort.", "11 CRITICAL"},
    {"fr", "Trois personnes se trouvent en urgence absolue.", "3 CRITICAL"},
    {"fr", "Neuf élèves ont été traités pour une hypothermie.", "9 TREATED"},
    {"fr", "143 personnes ont contracté la maladie.", "143 ILL"},

    {"it", "Sette persone non sono sopravvissute.", "7 DEAD"},
    {"it", "Due corpi sono stati recuperati.", "2 DEAD"},
    {"it", "Per quattro persone non c'è stato nulla da fare.", "4 DEAD"},
    {"it", "Cinque soldati sono caduti in combattimento.", "5 DEAD"},
    {"it", "34 persone hanno riportato ferite.", "34 INJURED"},
    {"it", "Tre minatori sono bloccati sottoterra.", "3 MISSING"},
    {"it", "Quattro marinai non sono stati ancora trovati.", "4 MISSING"},
    {"it", "Cinque persone sono finite in cella.", "5 DETAINED"},
    {"it", "Circa 300 persone sono state portate al sicuro.", "~300 EVACUATED"},
    {"it", "400 persone sono rimaste senza tetto.", "400 DISPLACED"},
    {"it", "Sei persone sono state estratte vive dalle macerie.", "6 RESCUED"},
    {"it", "Cinque bambine sono state trasportate d'urgenza al Gemelli.",
     "5 HOSPITALISED"},
    {"it", "Due operai lottano tra la vita e la morte.", "2 CRITICAL"},
    {"it", "Nove operai sono stati medicati sul posto.", "9 TREATED"},
    {"it", "Cinquanta alunni si sono sentiti male dopo il pranzo.", "50 ILL"},
};

TEST(CasualtyWords, SayWhatBefellThoseCounted) {
  for (const Told& t : kTold) {
    EXPECT_THAT(
        Summaries(Extract(t.text, t.language)),
        Contains(StartsWith(std::string("CASUALTY_COUNT ") + t.casualty)))
        << t.text;
  }
}

struct LookAlike {
  const char *language, *text;
};

constexpr LookAlike kLookAlikes[] = {
    {"de", "Drei Häuser fielen den Flammen zum Opfer."},
    {"de", "Die Ärzte retteten 40 Menschenleben."},
    {"de", "Die Ermittler stellten bei fünf Männern Alkohol fest."},
    {"de", "Sie sind alle drei außer Lebensgefahr."},
    {"de", "Die 40 Mieter klagten über zu hohe Kosten."},
    {"de", "300 Bewohner dürfen ihre Wohnungen nicht verlassen."},

    {"fr", "Trois entreprises n'ont pas survécu à la crise."},
    {"fr", "Deux corps de métier sont intervenus."},
    {"fr", "Les corps de métier et 40 architectes ont travaillé sur le site."},
    {"fr", "Trois cents riverains sont incommodés par le bruit."},
    {"fr", "Le site a été mis en sécurité et 40 agents y travaillent."},
    {"fr", "Trois cents vaches sont malades."},

    {"it", "Due corpi di fabbrica sono stati recuperati."},
    {"it", "Tre squadre lottano per la vittoria."},
    {"it", "Tre documenti sono introvabili."},
    {"it", "Tre opere sono state portate al sicuro."},
    {"it", "La squadra ha riportato tre vittorie."},
};

TEST(CasualtyWords, LookAlikesAreNoCasualties) {
  for (const LookAlike& l : kLookAlikes) {
    EXPECT_THAT(Summaries(Extract(l.text, l.language)),
                Not(Contains(StartsWith("CASUALTY_COUNT"))))
        << l.text;
  }
}

}  // namespace
}  // namespace concord
