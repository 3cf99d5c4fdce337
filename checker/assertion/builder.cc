#include "checker/assertion/builder.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// A clause with fewer terms says too little of what it is about.
constexpr uint32_t kFewestContextTerms = 5;

// Appends the terms of tokens [first, last).
void AddTerms(const SentenceView& view, uint32_t first, uint32_t last,
              google::protobuf::RepeatedField<uint32_t>& terms) {
  const absl::Span<const uint32_t> found = view.Terms(first, last);
  terms.Add(found.begin(), found.end());
}

}  // namespace

std::string ConceptOrStem(const SentenceView& view, uint32_t token) {
  const uint16_t number = view.text.ConceptAt(token);
  if (number != 0) return concepts::Get(number).id;
  std::string stem = absl::StrCat(view.text.lexicon->language(), ":");
  AppendStem(view.text.Spelling(token), *view.text.lexicon, stem);
  return stem;
}

uint32_t Builder::SentenceOf(const SentenceView& view) {
  if (last_sentence_ != view.number) {
    last_sentence_ = view.number;
    v1::Sentence& s = *out_.add_sentences();
    s.set_start(view.sentence.begin);
    s.set_end(view.sentence.end);
    const absl::string_view text = view.text.bytes.substr(
        view.sentence.begin, view.sentence.end - view.sentence.begin);
    s.set_text(text.data(), text.size());
    s.set_headline(view.sentence.headline);
    AddTerms(view, view.sentence.first_token, view.sentence.last_token,
             *s.mutable_terms());
  }
  return static_cast<uint32_t>(out_.sentences_size() - 1);
}

void Builder::AddContext(const SentenceView& view, uint32_t first,
                         uint32_t last, v1::Assertion& a) {
  TokenRange range = ClauseAt(view, first);
  range.last = std::max(range.last, last);
  for (;;) {
    const uint32_t found =
        view.Before(range.last).terms - view.Before(range.first).terms;
    const bool all = range.first <= view.sentence.first_token &&
                     range.last + 1 >= view.sentence.last_token;
    if (found >= kFewestContextTerms || all) break;
    // One sign and the clause beyond it, on either side.
    if (range.first > view.sentence.first_token + 1) {
      range.first = ClauseAt(view, range.first - 2).first;
    } else {
      range.first = view.sentence.first_token;
    }
    if (range.last + 1 < view.sentence.last_token) {
      range.last = ClauseAt(view, range.last + 1).last;
    }
    range.first = std::max(range.first, view.sentence.first_token);
    range.last = std::min(range.last, view.sentence.last_token);
  }
  AddTerms(view, range.first, range.last, *a.mutable_context());
}

const v1::Entity* Builder::Attribution(const SentenceView& view,
                                       uint32_t token) {
  const Anchor* speech = SpeechOver(view, token);
  if (speech == nullptr) return nullptr;
  if (speech_token_ != speech->token) {
    speech_token_ = speech->token;
    speaker_.Clear();
    speaker_found_ = FindSpeakerOf(view, *speech, speaker_);
  }
  return speaker_found_ ? &speaker_ : nullptr;
}

v1::Assertion& Builder::Add(const SentenceView& view, v1::Assertion::Kind kind,
                            uint32_t first, uint32_t last,
                            absl::string_view rule) {
  const uint32_t sentence = SentenceOf(view);
  v1::Assertion& a = *out_.add_assertions();
  a.set_kind(kind);
  a.set_start(view.text.tokens[first].begin);
  a.set_end(view.text.tokens[last - 1].end);
  a.set_sentence(sentence);
  a.set_rule(rule.data(), rule.size());
  a.set_modality(ModalityAt(view, first));
  if (const v1::Entity* who = Attribution(view, first)) {
    *a.mutable_attribution() = *who;
    if (a.modality() == v1::Assertion::ASSERTED)
      a.set_modality(v1::Assertion::REPORTED);
  }
  AddContext(view, first, last, a);
  return a;
}

void Builder::AddRole(v1::Assertion& assertion, v1::Role::Name name,
                      uint16_t concept_id) {
  v1::Role& role = *assertion.add_roles();
  role.set_name(name);
  role.set_concept(concepts::Get(concept_id).id);
}

void Builder::AddRole(v1::Assertion& assertion, v1::Role::Name name,
                      const SentenceView& view, uint32_t token) {
  v1::Role& role = *assertion.add_roles();
  role.set_name(name);
  role.set_concept(ConceptOrStem(view, token));
  const absl::string_view text = view.text.Spelling(token);
  role.set_text(text.data(), text.size());
}

}  // namespace concord
