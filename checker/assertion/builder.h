// Adds facts, with what their sentence says of all of them.

#ifndef CONCORD_CHECKER_ASSERTION_BUILDER_H_
#define CONCORD_CHECKER_ASSERTION_BUILDER_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/assertion/facts.h"
#include "checker/assertion/modality.h"
#include "checker/assertion/sentence_view.h"
#include "checker/assertion/terms.h"
#include "proto/assertion.pb.h"

namespace concord {

class Builder {
 public:
  Builder(TermTable& terms, Facts& facts) : terms_(terms), facts_(facts) {}

  // A new fact whose evidence is the tokens [first, last), with the sentence
  // and context that they stand in, stated by the article itself. `rule` names
  // the rule that read it. Good until the next one.
  Fact& Add(const SentenceView& view, v1::Assertion::Kind kind, uint32_t first,
            uint32_t last, absl::string_view rule);
  // The same with modality and attribution as the words around it have them.
  Fact& AddTold(const SentenceView& view, v1::Assertion::Kind kind,
                uint32_t first, uint32_t last, absl::string_view rule);

  // Makes who counted, "the police counted 80,000", the attribution of the last
  // fact, that of a crowd with `first` as its first token, if it has none.
  void AttributeToCounter(const SentenceView& view, uint32_t first);

  // A role of the fact that was added last.
  void AddRole(v1::Role::Name name, Key key, absl::string_view text = "");
  void AddRole(v1::Role::Name name, uint16_t concept_id) {
    AddRole(name, KeyOf(concept_id));
  }
  // Role of a token: see ConceptOrStem().
  void AddRole(v1::Role::Name name, const SentenceView& view, uint32_t token) {
    AddRole(name, ConceptOrStem(view, token), view.text.Spelling(token));
  }

  // Roles of the action and the event that are nearest to the tokens [first,
  // last).
  void AddActionAndEvent(const SentenceView& view, uint32_t first,
                         uint32_t last);

  // The token's concept, else its stem.
  Key ConceptOrStem(const SentenceView& view, uint32_t token);
  // Entity of a name, `full` being its fullest form in the article.
  uint32_t AddEntity(const SentenceView& view, const Name& full,
                     uint16_t concept_id);

  TermTable& terms() { return terms_; }
  Facts& facts() { return facts_; }

 private:
  uint32_t Attribution(const SentenceView& view, uint32_t token);
  // Entity of who tells by that verb, kNoIndex if nobody is named.
  uint32_t AddSpeaker(const SentenceView& view, const Anchor& verb);

  TermTable& terms_;
  Facts& facts_;
  ModalityFinder modality_;
  // Who speaks by the verb of saying at speech_token_, found for it last.
  int64_t speech_token_ = -1;
  uint32_t speaker_ = kNoIndex;  // of Facts::entities
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_BUILDER_H_
