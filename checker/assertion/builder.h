// Puts the assertions of one article into its message.

#ifndef CONCORD_CHECKER_ASSERTION_BUILDER_H_
#define CONCORD_CHECKER_ASSERTION_BUILDER_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/assertion/sentence_view.h"
#include "checker/assertion/terms.h"
#include "proto/assertion.pb.h"

namespace concord {

class Builder {
 public:
  Builder(TermTable& terms, v1::ArticleAssertions& out)
      : terms_(terms), out_(out) {}

  // A new assertion whose evidence is the tokens [first, last), with the
  // sentence, modality, attribution and context that they stand in. `rule`
  // names the rule that read it.
  v1::Assertion& Add(const SentenceView& view, v1::Assertion::Kind kind,
                     uint32_t first, uint32_t last, absl::string_view rule);

  void AddRole(v1::Assertion& assertion, v1::Role::Name name,
               uint16_t concept_id);
  // Role of a token: its concept, else "<language>:<stem>".
  void AddRole(v1::Assertion& assertion, v1::Role::Name name,
               const SentenceView& view, uint32_t token);

  TermTable& terms() { return terms_; }
  v1::ArticleAssertions& out() { return out_; }

 private:
  uint32_t SentenceOf(const SentenceView& view);
  void AddContext(const SentenceView& view, uint32_t first, uint32_t last,
                  v1::Assertion& a);

  TermTable& terms_;
  v1::ArticleAssertions& out_;
  // Who speaks by the verb of saying at speech_token_, found for it last.
  const v1::Entity* Attribution(const SentenceView& view, uint32_t token);
  int64_t speech_token_ = -1;
  bool speaker_found_ = false;
  v1::Entity speaker_;
  int64_t last_sentence_ = -1;  // of the text
};

// "country/RU" -> its id; others "<language>:<stem>".
std::string ConceptOrStem(const SentenceView& view, uint32_t token);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_BUILDER_H_
