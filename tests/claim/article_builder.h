// Articles made by hand, for tests of what comes after extraction.
//
//   ArticleBuilder herald("herald", "2025-03-14T18:00:00Z");
//   herald.Killed(Exactly(12));
//   herald.Injured(Exactly(30)).mutable_scope()->set_extent(v1::Scope::PART);
//   const v1::ArticleAssertions& article = herald.article();
//
// All articles tell of one event, an explosion in Rovato, unless they are given
// key terms of their own. An article shares its text with no other one unless
// it copies it.

#ifndef CONCORD_TESTS_CLAIM_ARTICLE_BUILDER_H_
#define CONCORD_TESTS_CLAIM_ARTICLE_BUILDER_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/assertion.pb.h"

namespace concord {

// Quantities as the sets they stand for.
v1::Quantity Exactly(double x, absl::string_view unit = "");
v1::Quantity About(double low, double high, absl::string_view unit = "");
v1::Quantity AtLeast(double x, absl::string_view unit = "");

// "2025-03-14", "2025-03", "2025" or "XXXX-03-14".
v1::TimeInterval Time(const std::string& timex);

// "Mario Rossi": the words of its key are those of the name in lower case.
v1::Entity Named(absl::string_view name);

class ArticleBuilder {
 public:
  // The outlet is named after the id. `published` may be "": unknown.
  explicit ArticleBuilder(const std::string& id,
                          const std::string& published = "2025-03-14");

  const v1::ArticleAssertions& article() const { return article_; }
  // The bytes that the offsets point into.
  const std::string& text() const { return text_; }

  void SetSource(const std::string& source);
  // What tells which event the article reports, instead of the explosion's.
  void SetKeyTerms(std::initializer_list<const char*> terms);
  // Share of the text, 0 to 1, that is the other's word by word.
  void CopyTextOf(const ArticleBuilder& other, double share = 1);
  // The other's text, beside what there is.
  void AddTextOf(const ArticleBuilder& other);

  // A sentence without assertions.
  void Say(const std::string& sentence);

  // A sentence that states something. Brackets mark the value and what it
  // counts, and are no part of the text: "The blast killed [12 people]."
  // `terms` are the words of the clause as terms. The caller sets the value.
  // The reference is good until the next assertion.
  v1::Assertion& State(v1::Assertion::Kind kind, const std::string& sentence,
                       std::initializer_list<const char*> terms);

  // Facts of the explosion.
  v1::Assertion& Killed(const v1::Quantity& people);
  v1::Assertion& Injured(const v1::Quantity& people);
  v1::Assertion& Missing(const v1::Quantity& people);
  v1::Assertion& Damage(const v1::Quantity& money);
  v1::Assertion& ExplodedOn(const std::string& timex);
  v1::Assertion& Protested(const v1::Quantity& people,
                           const char* counter = nullptr);
  // A quote and the attribution of it.
  void Quoted(const std::string& words, const std::string& speaker);

 private:
  uint32_t Term(const std::string& term);

  v1::ArticleAssertions article_;
  std::string text_;
};

// Adds what `concept` plays in the assertion.
void AddRole(v1::Role::Name name, const char* concept,
             v1::Assertion& assertion);

}  // namespace concord

#endif  // CONCORD_TESTS_CLAIM_ARTICLE_BUILDER_H_
