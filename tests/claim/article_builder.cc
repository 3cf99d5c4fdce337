#include "tests/claim/article_builder.h"

#include <algorithm>
#include <limits>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/time/civil_time.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr int kShingles = 64;

v1::Quantity MakeQuantity(double low, double high, v1::Precision precision,
                          double stated, absl::string_view unit) {
  v1::Quantity quantity;
  quantity.set_low(low);
  quantity.set_high(high);
  quantity.set_precision(precision);
  quantity.set_stated(stated);
  quantity.set_unit(std::string(unit));
  quantity.set_text(absl::StrCat(unit, unit.empty() ? "" : " ", stated));
  return quantity;
}

int32_t DayNumber(absl::CivilDay day) {
  return static_cast<int32_t>(day - absl::CivilDay(1970, 1, 1));
}

// As printed: "at least 12".
std::string Print(const v1::Quantity& quantity) {
  const char* hedge = quantity.precision() == v1::LOWER_BOUND   ? "at least "
                      : quantity.precision() == v1::APPROXIMATE ? "about "
                                                                : "";
  return absl::StrCat(hedge, quantity.text());
}

}  // namespace

v1::Quantity Exactly(double x, absl::string_view unit) {
  return MakeQuantity(x, x, v1::EXACT, x, unit);
}

v1::Quantity About(double low, double high, absl::string_view unit) {
  return MakeQuantity(low, high, v1::APPROXIMATE, (low + high) / 2, unit);
}

v1::Quantity AtLeast(double x, absl::string_view unit) {
  return MakeQuantity(x, kInfinity, v1::LOWER_BOUND, x, unit);
}

v1::TimeInterval Time(const std::string& timex) {
  v1::TimeInterval time;
  time.set_text(timex);
  time.set_any_year(absl::StartsWith(timex, "XXXX"));
  const std::string dated = absl::StrReplaceAll(timex, {{"XXXX", "2000"}});
  absl::CivilDay first, last;
  absl::CivilMonth month;
  absl::CivilYear year;
  if (absl::ParseCivilTime(dated, &first)) {
    last = first;
  } else if (absl::ParseCivilTime(dated, &month)) {
    first = absl::CivilDay(month);
    last = absl::CivilDay(month + 1) - 1;
  } else {
    EXPECT_TRUE(absl::ParseCivilTime(dated, &year)) << timex;
    first = absl::CivilDay(year);
    last = absl::CivilDay(year + 1) - 1;
  }
  time.set_first_day(DayNumber(first));
  time.set_last_day(DayNumber(last));
  return time;
}

v1::Entity Named(absl::string_view name) {
  v1::Entity entity;
  entity.set_name(std::string(name));
  for (absl::string_view word : absl::StrSplit(name, ' ')) {
    entity.add_key(absl::AsciiStrToLower(word));
  }
  return entity;
}

void AddRole(v1::Role::Name name, const char* concept,
             v1::Assertion& assertion) {
  v1::Role* role = assertion.add_roles();
  role->set_name(name);
  role->set_concept(concept);
  role->set_text(concept);
}

ArticleBuilder::ArticleBuilder(const std::string& id,
                               const std::string& published) {
  article_.set_schema_version("1");
  v1::Article& meta = *article_.mutable_article();
  meta.set_id(id);
  meta.set_path(absl::StrCat("news/", id, ".txt"));
  meta.set_first_line(1);
  meta.set_language("en");
  meta.set_published(published);
  meta.set_document_time(published);
  SetSource(absl::StrCat("The ", id));
  if (!published.empty()) {
    absl::CivilDay day;
    EXPECT_TRUE(absl::ParseCivilTime(published.substr(0, 10), &day));
    article_.set_has_document_day(true);
    article_.set_document_day(DayNumber(day));
  }
  for (int i = 0; i < kShingles; ++i) {
    uint64_t hash = 0xCBF29CE484222325u;
    for (char c : absl::StrCat(id, "/", i)) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    }
    article_.add_shingles(hash);
  }
  std::sort(article_.mutable_shingles()->begin(),
            article_.mutable_shingles()->end());
  SetKeyTerms({"n:rovato", "c:explode", "w:en:warehous", "n:lombardi",
               "w:en:firework", "d:2025-03-14"});
}

void ArticleBuilder::SetSource(const std::string& source) {
  article_.mutable_article()->set_source(source);
}

void ArticleBuilder::SetKeyTerms(std::initializer_list<const char*> terms) {
  article_.clear_key_terms();
  for (const char* term : terms) article_.add_key_terms(Term(term));
}

void ArticleBuilder::CopyTextOf(const ArticleBuilder& other, double share) {
  const int copied = static_cast<int>(share * kShingles);
  auto& shingles = *article_.mutable_shingles();
  for (int i = 0; i < copied; ++i) shingles[i] = other.article_.shingles(i);
  std::sort(shingles.begin(), shingles.end());
}

void ArticleBuilder::AddTextOf(const ArticleBuilder& other) {
  auto& shingles = *article_.mutable_shingles();
  shingles.MergeFrom(other.article_.shingles());
  std::sort(shingles.begin(), shingles.end());
}

void ArticleBuilder::Say(const std::string& sentence) {
  absl::StrAppend(&text_, sentence, "\n");
}

v1::Assertion& ArticleBuilder::State(v1::Assertion::Kind kind,
                                     const std::string& sentence,
                                     std::initializer_list<const char*> terms) {
  const size_t open = sentence.find('[');
  const size_t close = sentence.find(']');
  EXPECT_TRUE(open < close && close != std::string::npos) << sentence;
  const std::string printed =
      absl::StrReplaceAll(sentence, {{"[", ""}, {"]", ""}});
  const uint32_t begin = static_cast<uint32_t>(text_.size());

  v1::Assertion& assertion = *article_.add_assertions();
  assertion.set_kind(kind);
  assertion.set_start(static_cast<uint32_t>(begin + open));
  assertion.set_end(static_cast<uint32_t>(begin + close - 1));
  assertion.set_sentence(article_.sentences_size());
  assertion.set_rule("by hand");

  v1::Sentence& out = *article_.add_sentences();
  out.set_start(begin);
  out.set_end(static_cast<uint32_t>(begin + printed.size()));
  out.set_text(printed);
  out.set_line(1 + std::count(text_.begin(), text_.end(), '\n'));
  out.set_column(1);
  for (const char* term : terms) {
    const uint32_t number = Term(term);
    assertion.add_context(number);
    out.add_terms(number);
  }
  Say(printed);
  return assertion;
}

v1::Assertion& ArticleBuilder::Killed(const v1::Quantity& people) {
  v1::Assertion& toll = State(v1::Assertion::CASUALTY_COUNT,
                              absl::StrCat("The explosion in Rovato killed [",
                                           Print(people), " people]."),
                              {"c:explode", "n:rovato", "c:kill", "c:person"});
  *toll.mutable_quantity() = people;
  toll.set_basis(v1::Assertion::DEAD);
  AddRole(v1::Role::COUNTED, "person", toll);
  AddRole(v1::Role::ACTION, "kill", toll);
  return toll;
}

v1::Assertion& ArticleBuilder::Injured(const v1::Quantity& people) {
  v1::Assertion& toll =
      State(v1::Assertion::CASUALTY_COUNT,
            absl::StrCat("The explosion in Rovato injured [", Print(people),
                         " people]."),
            {"c:explode", "n:rovato", "c:injure", "c:person"});
  *toll.mutable_quantity() = people;
  toll.set_basis(v1::Assertion::INJURED);
  AddRole(v1::Role::COUNTED, "person", toll);
  AddRole(v1::Role::ACTION, "injure", toll);
  return toll;
}

v1::Assertion& ArticleBuilder::Missing(const v1::Quantity& people) {
  v1::Assertion& toll =
      State(v1::Assertion::CASUALTY_COUNT,
            absl::StrCat("After the explosion in Rovato [", Print(people),
                         " people] are missing."),
            {"c:explode", "n:rovato", "c:missing", "c:person"});
  *toll.mutable_quantity() = people;
  toll.set_basis(v1::Assertion::MISSING);
  AddRole(v1::Role::COUNTED, "person", toll);
  AddRole(v1::Role::ACTION, "missing", toll);
  return toll;
}

v1::Assertion& ArticleBuilder::Damage(const v1::Quantity& money) {
  v1::Assertion& sum =
      State(v1::Assertion::MONEY,
            absl::StrCat("The damage to the warehouse is put at [",
                         Print(money), "]."),
            {"c:damage", "w:en:warehous", "c:cost_action"});
  *sum.mutable_quantity() = money;
  AddRole(v1::Role::ACTION, "damage", sum);
  return sum;
}

v1::Assertion& ArticleBuilder::ExplodedOn(const std::string& timex) {
  v1::Assertion& date =
      State(v1::Assertion::DATE,
            absl::StrCat("The warehouse in Rovato exploded on [", timex, "]."),
            {"c:explode", "n:rovato", "w:en:warehous"});
  *date.mutable_time() = Time(timex);
  AddRole(v1::Role::EVENT, "explode", date);
  AddRole(v1::Role::ACTION, "explode", date);
  return date;
}

v1::Assertion& ArticleBuilder::Protested(const v1::Quantity& people,
                                         const char* counter) {
  v1::Assertion& crowd = State(
      v1::Assertion::PARTICIPANT_COUNT,
      absl::StrCat("[", Print(people), " people] marched against the owner",
                   counter == nullptr ? "" : ", said the ",
                   counter == nullptr ? "" : counter, "."),
      {"c:protest", "c:person", "w:en:owner"});
  *crowd.mutable_quantity() = people;
  AddRole(v1::Role::COUNTED, "person", crowd);
  AddRole(v1::Role::ACTION, "protest", crowd);
  if (counter != nullptr) {
    *crowd.mutable_attribution() = Named(counter);
    crowd.set_modality(v1::Assertion::REPORTED);
  }
  return crowd;
}

void ArticleBuilder::Quoted(const std::string& words,
                            const std::string& speaker) {
  v1::Assertion& quote =
      State(v1::Assertion::QUOTE,
            absl::StrCat("“[", words, "]”, said ", speaker, "."),
            {"c:say", "w:en:apart", "w:en:shake", "w:en:minut"});
  quote.mutable_quote()->set_words(words);
  *quote.mutable_quote()->mutable_terms() = quote.context();
  const uint32_t about = article_.assertions_size();

  v1::Assertion said = quote;
  said.set_kind(v1::Assertion::ATTRIBUTION);
  said.set_about(about);
  said.clear_quote();
  *said.mutable_names()->add_entities() = Named(speaker);
  const v1::Sentence& sentence = article_.sentences(said.sentence());
  said.set_start(
      static_cast<uint32_t>(sentence.start() + sentence.text().find(speaker)));
  said.set_end(static_cast<uint32_t>(said.start() + speaker.size()));
  *article_.add_assertions() = said;
}

uint32_t ArticleBuilder::Term(const std::string& term) {
  auto& terms = *article_.mutable_terms();
  const auto known = std::find(terms.begin(), terms.end(), term);
  if (known != terms.end()) {
    return static_cast<uint32_t>(known - terms.begin());
  }
  article_.add_terms(term);
  return static_cast<uint32_t>(terms.size() - 1);
}

}  // namespace concord
