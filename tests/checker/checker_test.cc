#include "checker/checker.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "checker/limits.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;

const std::pair<std::string, std::string> kArticles[] = {
    {"herald.txt",
     "---\nsource: Herald\npublished: 2025-02-11\nlanguage: en\n---\nAn "
     "explosion at the "
     "Valoglio paint factory in Rovato killed 12 people on Tuesday, the fire "
     "service said.\n"},
    {"tribune.txt",
     "---\nsource: Tribune\npublished: 2025-02-11\nlanguage: en\n---\nAn "
     "explosion at the "
     "Valoglio paint factory in Rovato killed 12 people on Tuesday, officials "
     "said.\n"},
    {"gazette.txt",
     "---\nsource: Gazette\npublished: 2025-02-12\nlanguage: en\n---\nThe "
     "blast at the Valoglio "
     "factory in Rovato on Tuesday killed 14 people and injured 30, police "
     "said.\n"},
    {"vestea.txt",
     "---\nsource: Vestea\npublished: 2025-02-11\nlanguage: ro\n---\nO "
     "explozie la fabrica de "
     "vopsele Valoglio din Rovato a ucis marți 12 oameni, au anunțat "
     "pompierii.\n"},
};

TEST(Checker, ChecksArticlesFromMemory) {
  Checker checker;
  for (const auto& [path, bytes] : kArticles) {
    ASSERT_TRUE(checker.AddArticle(path, bytes).ok());
  }
  const v1::ConsistencyReport report = checker.Check();
  EXPECT_EQ(report.schema_version(), "1");
  EXPECT_EQ(report.summary().articles(), 4u);
  EXPECT_GT(report.summary().assertions(), 4u);
  EXPECT_GT(report.findings_size(), 0);
  for (const v1::Finding& finding : report.findings()) {
    for (const v1::Reading& reading : finding.readings()) {
      for (const v1::Witness& witness : reading.witnesses()) {
        // Evidence is what stands in the article.
        for (const auto& [path, bytes] : kArticles) {
          if (path != witness.path()) continue;
          EXPECT_EQ(
              bytes.substr(witness.start(), witness.end() - witness.start()),
              witness.text());
          EXPECT_EQ(
              bytes.substr(witness.sentence_start(),
                           witness.sentence_end() - witness.sentence_start()),
              witness.sentence());
        }
      }
    }
  }
}

TEST(Checker, TheOrderOfArticlesChangesNothing) {
  std::vector<int> order = {0, 1, 2, 3};
  std::string first;
  do {
    Checker checker;
    for (int i : order) {
      ASSERT_TRUE(
          checker.AddArticle(kArticles[i].first, kArticles[i].second).ok());
    }
    const std::string report = checker.Check().DebugString();
    if (first.empty()) first = report;
    ASSERT_EQ(report, first);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Checker, RefusesWhatItCannotRead) {
  Checker checker;
  EXPECT_TRUE(checker.AddArticle("a.txt", "One.").ok());
  EXPECT_THAT(std::string(checker.AddArticle("b/a.md", "Two.").message()),
              HasSubstr("the id is that of another article"));
  EXPECT_FALSE(checker.AddArticle("b.txt", "\xFF").ok());
  ArticleOverrides overrides;
  overrides.id = "b";
  EXPECT_TRUE(checker.AddArticle("a.txt", "Two.", overrides).ok());
  checker.AddProblem(absl::InvalidArgumentError("c.txt: gone"));
  EXPECT_EQ(checker.Check().summary().unreadable(0), "c.txt: gone");
}

v1::ArticleAssertions Valid() {
  v1::ArticleAssertions assertions;
  assertions.set_schema_version("1");
  assertions.mutable_article()->set_id("a");
  assertions.add_terms("n:rovato");
  assertions.add_sentences()->add_terms(0);
  assertions.add_key_terms(0);
  v1::Assertion& assertion = *assertions.add_assertions();
  assertion.set_end(3);
  assertion.add_context(0);
  assertion.mutable_quantity()->set_high(3);
  return assertions;
}

TEST(ValidateAssertions, NamesWhatDoesNotHold) {
  EXPECT_TRUE(ValidateAssertions(Valid()).ok());
  const auto problem = [](void (*change)(v1::ArticleAssertions&)) {
    v1::ArticleAssertions assertions = Valid();
    change(assertions);
    return std::string(ValidateAssertions(assertions).message());
  };
  using A = v1::ArticleAssertions;
  EXPECT_THAT(problem([](A& a) { a.set_schema_version("2"); }),
              HasSubstr("expected \"1\""));
  EXPECT_THAT(problem([](A& a) { a.mutable_article()->clear_id(); }),
              HasSubstr("no id"));
  // One line, whatever another program wrote.
  EXPECT_EQ(problem([](A& a) {
              a.mutable_article()->set_id("a\nb");
              a.set_schema_version("1\n");
            }),
            "assertions of article \"a\\nb\": schema_version is \"1\\n\"; "
            "expected \"1\"");
  for (const char* term : {"", "n", "rovato"}) {
    A a = Valid();
    a.set_terms(0, term);
    EXPECT_THAT(std::string(ValidateAssertions(a).message()),
                HasSubstr("expected its kind before it"));
  }
  EXPECT_THAT(problem([](A& a) { a.set_key_terms(0, 1); }),
              HasSubstr("key_terms"));
  EXPECT_THAT(problem([](A& a) { a.mutable_sentences(0)->add_terms(9); }),
              HasSubstr("sentence 0"));
  EXPECT_THAT(problem([](A& a) { a.mutable_assertions(0)->add_context(1); }),
              HasSubstr("assertion 0"));
  EXPECT_THAT(problem([](A& a) {
                a.mutable_assertions(0)->mutable_quote()->add_terms(1);
              }),
              HasSubstr("assertion 0"));
  EXPECT_THAT(problem([](A& a) { a.mutable_assertions(0)->set_sentence(1); }),
              HasSubstr("points to sentence 1"));
  EXPECT_THAT(problem([](A& a) { a.mutable_assertions(0)->set_start(4); }),
              HasSubstr("ends before"));
  EXPECT_THAT(problem([](A& a) {
                a.mutable_assertions(0)->mutable_quantity()->set_low(4);
              }),
              HasSubstr("holds no number"));
  EXPECT_THAT(problem([](A& a) {
                a.mutable_assertions(0)->mutable_time()->set_first_day(4);
              }),
              HasSubstr("holds no day"));
  EXPECT_EQ(problem([](A& a) { a.mutable_assertions(0)->set_about(1); }), "");
  EXPECT_THAT(problem([](A& a) { a.mutable_assertions(0)->set_about(2); }),
              HasSubstr("is about assertion 1; assertions: 1"));
}

TEST(Checker, AnArticleOfTooManyAssertionsIsRefused) {
  v1::ArticleAssertions many = Valid();
  many.mutable_article()->set_path("news/a.txt");
  many.mutable_article()->set_first_line(7);
  const v1::Assertion one = many.assertions(0);
  while (many.assertions_size() < kMostAssertions) *many.add_assertions() = one;
  EXPECT_TRUE(Checker().AddAssertions(many).ok());
  *many.add_assertions() = one;
  EXPECT_EQ(std::string(Checker().AddAssertions(many).message()),
            "news/a.txt:7:1: 5001 assertions in article \"a\"; expected one "
            "article, of at most 5000");
}

TEST(ValidateAssertions, NamesWhatIsBeyondTheLimits) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const auto of_quantity = [](double low, double high, double stated) {
    v1::ArticleAssertions assertions = Valid();
    v1::Quantity& quantity =
        *assertions.mutable_assertions(0)->mutable_quantity();
    quantity.set_low(low);
    quantity.set_high(high);
    quantity.set_stated(stated);
    return std::string(ValidateAssertions(assertions).message());
  };
  EXPECT_EQ(of_quantity(-kInfinity, kInfinity, 0), "");
  EXPECT_THAT(of_quantity(kInfinity, kInfinity, 0),
              HasSubstr("holds no number"));
  EXPECT_THAT(of_quantity(-kInfinity, -kInfinity, 0),
              HasSubstr("holds no number"));
  EXPECT_THAT(of_quantity(0, std::nan(""), 0), HasSubstr("holds no number"));
  EXPECT_THAT(of_quantity(0, 1, std::nan("")), HasSubstr("no finite number"));
  EXPECT_THAT(of_quantity(0, 1, kInfinity), HasSubstr("no finite number"));

  const auto of_time = [](int32_t first, int32_t last, uint32_t first_minute,
                          uint32_t last_minute) {
    v1::TimeInterval time;
    time.set_first_day(first);
    time.set_last_day(last);
    time.set_first_minute(first_minute);
    time.set_last_minute(last_minute);
    // Wherever a time stands.
    v1::ArticleAssertions value = Valid(), event = Valid(), period = Valid();
    *value.mutable_assertions(0)->mutable_time() = time;
    *event.mutable_assertions(0)->mutable_event_time() = time;
    *period.mutable_assertions(0)->mutable_scope()->mutable_period() = time;
    const std::string problem(ValidateAssertions(value).message());
    EXPECT_EQ(std::string(ValidateAssertions(event).message()), problem);
    EXPECT_EQ(std::string(ValidateAssertions(period).message()), problem);
    return problem;
  };
  EXPECT_EQ(of_time(-kMostDays, kMostDays, 0, kMostMinutes), "");
  EXPECT_THAT(of_time(-kMostDays - 1, 0, 0, 0), HasSubstr("10000 years"));
  EXPECT_THAT(of_time(0, kMostDays + 1, 0, 0), HasSubstr("10000 years"));
  EXPECT_THAT(of_time(0, 0, 2, 1), HasSubstr("holds no minute"));
  EXPECT_THAT(of_time(0, 0, 0, kMostMinutes + 1), HasSubstr("next day"));

  for (const int32_t day : {-kMostDays - 1, kMostDays + 1}) {
    v1::ArticleAssertions assertions = Valid();
    assertions.set_document_day(day);
    EXPECT_THAT(std::string(ValidateAssertions(assertions).message()),
                HasSubstr("document_day"));
  }
}

// Of a page the witness says both where it stands in the file and where in the
// sentence.
TEST(Checker, WitnessesOfPagesStandInTheFile) {
  const std::string page =
      "<html lang=en><meta name=date content=2025-03-14><body>\n"
      "<p>The caf&eacute; burnt down. An explosion\n"
      "killed <b>twelve</b> people &amp; a dog in Rovato.</p>";
  Checker checker;
  ASSERT_TRUE(checker.AddArticle("a.html", page).ok());
  int found = 0;
  const v1::ConsistencyReport report = checker.Check();
  for (const v1::Finding& finding : report.findings()) {
    for (const v1::Reading& reading : finding.readings()) {
      for (const v1::Witness& w : reading.witnesses()) {
        EXPECT_EQ(
            w.sentence().substr(w.text_start(), w.text_end() - w.text_start()),
            w.text());
        if (finding.kind() != v1::Assertion::CASUALTY_COUNT) continue;
        ++found;
        EXPECT_EQ(w.text(), "twelve people");
        EXPECT_EQ(page.substr(w.start(), w.end() - w.start()),
                  "twelve</b> people");
        EXPECT_EQ(w.sentence(),
                  "An explosion killed twelve people & a dog in Rovato.");
        EXPECT_EQ(w.line(), 3u);
        EXPECT_EQ(w.column(), 11u);
      }
    }
  }
  EXPECT_EQ(found, 1) << report.DebugString();
}

}  // namespace
}  // namespace concord
