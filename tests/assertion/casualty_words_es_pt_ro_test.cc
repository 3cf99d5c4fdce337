// The words by which Spanish, Portuguese and Romanian news tell of casualties,
// and those that only look like them.

#include <string>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

using ::testing::Contains;
using ::testing::Not;
using ::testing::StartsWith;

TEST(CasualtyWords, SayWhatBefellThem) {
  struct {
    const char *language, *text, *casualties;
  } const examples[] = {
      {"es", "Un bombardeo acaba con la vida de 30 civiles.", "30 DEAD"},
      {"es", "Los equipos de rescate recuperaron los cuerpos de dos personas.",
       "2 DEAD"},
      {"es", "Dos cuerpos fueron hallados en la orilla.", "2 DEAD"},
      {"es", "Siete agentes sufrieron heridas.", "7 INJURED"},
      {"es", "Se desconoce el paradero de cuatro excursionistas.", "4 MISSING"},
      {"es", "El juez envió a prisión a cinco hombres.", "5 DETAINED"},
      {"es", "Cinco mujeres fueron ingresadas en prisión.", "5 DETAINED"},
      {"es", "Trescientas personas fueron trasladadas a un lugar seguro.",
       "300 EVACUATED"},
      {"es", "Más de 1.350 personas tuvieron que dejar sus casas.",
       ">1350 EVACUATED"},
      {"es", "Unas 400 personas han perdido sus viviendas.", "~400 DISPLACED"},
      {"es", "Seis personas fueron sacadas de entre los escombros.",
       "6 RESCUED"},
      {"es", "Noventa personas necesitaron atención hospitalaria.",
       "90 HOSPITALISED"},
      {"es", "Dos menores luchan por su vida.", "2 CRITICAL"},
      {"es", "Quince personas recibieron primeros auxilios.", "15 TREATED"},
      {"es", "Quince personas fueron tratadas por inhalación de humo.",
       "15 TREATED"},
      {"es", "Cuarenta alumnos se sintieron mal.", "40 ILL"},

      {"pt", "Sete pessoas não sobreviveram ao acidente.", "7 DEAD"},
      {"pt", "Oito pessoas foram abatidas a tiro.", "8 DEAD"},
      {"pt", "Dois corpos foram retirados dos escombros.", "2 DEAD"},
      {"pt", "Quinze pessoas inalaram fumaça.", "15 INJURED"},
      {"pt", "Três pessoas ficaram presas sob os escombros.", "3 MISSING"},
      {"pt", "Nove pessoas foram encarceradas.", "9 DETAINED"},
      {"pt", "Trezentas pessoas foram levadas para um local seguro.",
       "300 EVACUATED"},
      {"pt", "Cerca de 400 pessoas perderam as suas casas.", "~400 DISPLACED"},
      {"pt", "Seis mineiros foram retirados com vida.", "6 RESCUED"},
      {"pt", "Cinco pessoas foram retiradas da água.", "5 RESCUED"},
      {"pt", "Seis pessoas foram levadas para hospitais.", "6 HOSPITALISED"},
      {"pt", "Noventa pessoas precisaram de tratamento hospitalar.",
       "90 HOSPITALISED"},
      {"pt", "Duas crianças correm risco de vida.", "2 CRITICAL"},
      {"pt", "Quinze pessoas receberam os primeiros socorros.", "15 TREATED"},
      {"pt", "Noventa alunos passaram mal.", "90 ILL"},
      {"pt", "O vírus infetou 250 pessoas.", "250 ILL"},

      {"ro", "Accidentul a costat viața a 25 de persoane.", "25 DEAD"},
      {"ro", "Două trupuri au fost scoase din apă.", "2 DEAD"},
      {"ro", "Cinci persoane au fost împușcate și rănite.", "5 INJURED"},
      {"ro", "Cincisprezece persoane au inhalat fum.", "15 INJURED"},
      {"ro", "Trei persoane sunt prinse sub dărâmături.", "3 MISSING"},
      {"ro", "Cinci bărbați au ajuns după gratii.", "5 DETAINED"},
      {"ro", "Trei suspecți au fost încătușați.", "3 DETAINED"},
      {"ro", "Circa 300 de persoane au fost duse în siguranță.",
       "~300 EVACUATED"},
      {"ro", "Circa 400 de oameni și-au pierdut casele.", "~400 DISPLACED"},
      {"ro", "Șase persoane au fost scoase de sub dărâmături.", "6 RESCUED"},
      {"ro", "Două persoane au fost descarcerate.", "2 RESCUED"},
      {"ro", "Treizeci de persoane au fost spitalizate.", "30 HOSPITALISED"},
      {"ro", "Paisprezece persoane au ajuns la Urgențe.", "14 HOSPITALISED"},
      {"ro", "Trei persoane se zbat între viață și moarte.", "3 CRITICAL"},
      {"ro", "Medicii au tratat 15 persoane.", "15 TREATED"},
      {"ro", "Nouăzeci de elevi s-au simțit rău.", "90 ILL"},
  };
  for (const auto& e : examples) {
    EXPECT_THAT(
        Summaries(Extract(e.text, e.language)),
        Contains(StartsWith(absl::StrCat("CASUALTY_COUNT ", e.casualties))))
        << e.text;
  }
}

TEST(CasualtyWords, AreNoneOfTheirLookAlikes) {
  struct {
    const char *language, *text;
  } const examples[] = {
      {"es", "El equipo lucha por su vida tras cinco derrotas."},
      {"es", "Quince personas asistieron al curso de primeros auxilios."},
      {"es", "Tres coches fueron sacados del agua."},
      {"es", "Unos 300 aficionados abandonaron el estadio."},
      {"es", "El hospital ofrece tratamiento hospitalario en 40 centros."},

      {"pt", "Dois mil motoristas ficaram presos no trânsito."},
      {"pt", "O clube luta pela vida após cinco derrotas."},
      {"pt", "Três carros foram retirados da água."},
      {"pt", "Trezentos moradores não querem sair de suas casas."},
      {"pt", "Quinze pessoas fizeram um curso de primeiros socorros."},

      {"ro", "Echipa luptă pentru viață după cinci înfrângeri."},
      {"ro", "Parlamentul a ratificat 12 tratate."},
      {"ro", "Douăzeci de case au rămas sub dărâmături."},
      {"ro", "Două sute de șoferi au fost prinși de polițiști cu viteză."},
      {"ro", "Zece produse contaminate cu virusul au fost retrase."},
  };
  for (const auto& e : examples) {
    EXPECT_THAT(Summaries(Extract(e.text, e.language)),
                Not(Contains(StartsWith("CASUALTY_COUNT"))))
        << e.text;
  }
}

}  // namespace
}  // namespace concord
