// Random ArticleAssertions that hold together: grouping, alignment and verdict
// come to one report, in whatever order the articles are given.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/claim/claim.h"
#include "checker/verdict/verdict.h"
#include "tests/fuzzing/random_message.h"
#include "tests/fuzzing/require.h"

namespace concord {
namespace {

constexpr size_t kMostArticles = 8;

std::vector<std::string> Words() {
  return {"c:person",
          "c:soldier",
          "c:kill",
          "c:explosion",
          "c:town",
          "n:rovato",
          "n:usakov",
          "n:danubia",
          "n:marta",
          "w:dredg",
          "w:fabrik",
          "v:12",
          "v:350",
          "d:20325",
          "d:2025-08-25",
          "person",
          "soldier",
          "kill",
          "explosion",
          "country/RU",
          "rovato",
          "usakov",
          "Marta Danubia",
          "police",
          "Danube Wire",
          "herald",
          "EUR",
          "USD",
          "second",
          "meter",
          "percent",
          "year",
          "2025-08-25",
          "XXXX-08-25",
          "2025-08",
          "2025-08-25T16:00",
          "2025-08-25Z",
          "en",
          "ro",
          "ru",
          "EUR 12000000",
          "5 meter",
          "PT2H30M",
          "12",
          "the town's fire brigade said",
          "news.txt",
          "\"all is lost\"",
          "so far"};
}

void Clamp(google::protobuf::RepeatedField<uint32_t>& indices, int size) {
  if (size == 0) return indices.Clear();
  for (uint32_t& index : indices) index %= static_cast<uint32_t>(size);
}

void Order(v1::TimeInterval& time) {
  if (time.first_day() > time.last_day()) time.set_last_day(time.first_day());
  if (time.first_minute() > time.last_minute())
    time.set_last_minute(time.first_minute());
}

// Makes of any message one that is likely to hold together.
void Mend(size_t number, v1::ArticleAssertions& article) {
  article.set_schema_version("1");
  article.mutable_article()->set_id(absl::StrCat("article", number));
  for (std::string& term : *article.mutable_terms()) {
    if (term.size() < 2 || term[1] != ':') term.insert(0, "w:");
  }
  const int terms = article.terms_size();
  Clamp(*article.mutable_key_terms(), terms);
  for (v1::Sentence& sentence : *article.mutable_sentences())
    Clamp(*sentence.mutable_terms(), terms);
  if (article.sentences().empty()) article.clear_assertions();
  for (v1::Assertion& assertion : *article.mutable_assertions()) {
    Clamp(*assertion.mutable_context(), terms);
    if (assertion.has_quote())
      Clamp(*assertion.mutable_quote()->mutable_terms(), terms);
    assertion.set_sentence(assertion.sentence() %
                           static_cast<uint32_t>(article.sentences_size()));
    assertion.set_about(assertion.about() %
                        (1 + static_cast<uint32_t>(article.assertions_size())));
    if (assertion.start() > assertion.end())
      assertion.set_end(assertion.start());
    if (assertion.has_quantity()) {
      v1::Quantity& quantity = *assertion.mutable_quantity();
      if (!(quantity.low() <= quantity.high())) {
        quantity.set_low(quantity.stated());
        quantity.set_high(quantity.stated());
      }
    }
    if (assertion.has_time()) Order(*assertion.mutable_time());
    if (assertion.has_event_time()) Order(*assertion.mutable_event_time());
  }
}

v1::ConsistencyReport ReportOf(
    const std::vector<const v1::ArticleAssertions*>& articles) {
  return Judge(articles, BuildClaims(articles));
}

void Check(const std::vector<v1::ArticleAssertions>& all) {
  std::vector<const v1::ArticleAssertions*> articles;
  for (const v1::ArticleAssertions& article : all) articles.push_back(&article);
  const v1::ConsistencyReport report = ReportOf(articles);
  absl::flat_hash_set<std::string> grouped;
  for (const v1::Group& group : report.groups()) {
    for (const std::string& article : group.articles())
      Require(grouped.insert(article).second, "an article is of one group");
  }
  Require(grouped.size() == all.size(), "every article is of a group");
  for (const v1::Finding& finding : report.findings()) {
    Require(finding.confidence() >= 0 && finding.confidence() <= 1,
            "confidence is between 0 and 1");
    Require(!finding.readings().empty(), "a finding has a reading");
    for (const v1::Reading& reading : finding.readings()) {
      Require(!reading.witnesses().empty(), "a reading has a witness");
      Require(reading.independent_sources() >= 1 &&
                  reading.independent_sources() <= reading.carriers(),
              "sources are some of the carriers");
    }
  }
  for (const v1::SourceProfile& profile : report.source_profiles()) {
    Require(profile.agreed() + profile.alone() <= profile.compared(),
            "a source agrees or stands alone where it is compared");
  }
  std::reverse(articles.begin(), articles.end());
  Require(ReportOf(articles).SerializeAsString() == report.SerializeAsString(),
          "the order of articles does not matter");
}

}  // namespace
}  // namespace concord

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace concord;
  RandomMessage random({reinterpret_cast<const char*>(data), size}, Words());
  std::vector<v1::ArticleAssertions> articles;
  while (!random.done() && articles.size() < kMostArticles) {
    // What is nearly alike meets: most articles begin as another one.
    v1::ArticleAssertions article;
    const int like = random.Byte() % 4;
    if (like > 0 && !articles.empty())
      article = like == 1 ? articles.back() : articles.front();
    random.Fill(article);
    Mend(articles.size(), article);
    if (ValidateAssertions(article).ok()) articles.push_back(article);
  }
  Check(articles);
  return 0;
}
