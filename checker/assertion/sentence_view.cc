#include "checker/assertion/sentence_view.h"

#include <algorithm>

#include "checker/language/fold.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

using Category = v1::Concept;

bool EndsClause(uint8_t token_class) {
  switch (token_class) {
    case v1::COMMA:
    case v1::SEMICOLON:
    case v1::COLON:
    case v1::DASH:
    case v1::OPEN_PAREN:
    case v1::CLOSE_PAREN:
    case v1::OPEN_QUOTE:
    case v1::CLOSE_QUOTE:
    case v1::SENTENCE_END:
      return true;
    default:
      return false;
  }
}

// Name whose tokens hold `token`, nullptr if none.
const Name* NameAt(const SentenceView& view, uint32_t token) {
  for (const Name& name : view.names) {
    if (token >= name.first_token && token < name.last_token) return &name;
  }
  return nullptr;
}

}  // namespace

const KnownConcepts& Known() {
  static const KnownConcepts known = {
      concepts::Find("person"),
      concepts::Find("participant"),
      concepts::Find("troop"),
      concepts::Find("take_part"),
      concepts::Find("toll"),
      concepts::Find("part_of"),
      concepts::Find("of_them"),
      concepts::Find("other"),
      concepts::Find("each"),
      concepts::Find("including"),
      concepts::Find("so_far"),
      concepts::Find("increase"),
      concepts::Find("earlier_version"),
      concepts::Find("initially"),
      concepts::Find("mistaken"),
      concepts::Find("revised"),
      concepts::Find("nobody"),
      concepts::Find("according_to"),
      concepts::Find("lifetime"),
  };
  return known;
}

void FindAnchors(const Text& text, const Sentence& sentence,
                 std::vector<Anchor>& anchors) {
  for (uint32_t t = sentence.first_token; t + 1 < sentence.last_token; ++t) {
    const uint16_t number = text.ConceptAt(t);
    if (number == 0) continue;
    const ConceptInfo& info = concepts::Get(number);
    if (info.category == Category::FUNCTION) continue;
    anchors.push_back({t, number, &info});
  }
}

void FindClauses(const Text& text, std::vector<TokenRange>& clauses) {
  clauses.resize(text.tokens.size());
  uint32_t first = 0;
  for (uint32_t t = 0; t < clauses.size(); ++t) {
    if (!EndsClause(static_cast<uint8_t>(text.classes[t]))) continue;
    for (uint32_t i = first; i < t; ++i) clauses[i] = {first, t};
    clauses[t] = {t, t + 1};
    first = t + 1;
  }
}

int MentionAt(const SentenceView& view, uint32_t token) {
  for (size_t i = 0; i < view.mentions.size(); ++i) {
    if (token >= view.mentions[i].first_token &&
        token < view.mentions[i].last_token) {
      return static_cast<int>(i);
    }
  }
  return -1;
}

const Anchor* NearestAnchor(const SentenceView& view, uint32_t first,
                            uint32_t last, uint32_t categories,
                            uint32_t farthest) {
  const Anchor* best = nullptr;
  uint32_t best_distance = farthest + 1;
  for (const Anchor& a : view.anchors) {
    if ((categories & Bit(a.info->category)) == 0) continue;
    if (a.token >= first && a.token < last) continue;
    uint32_t from = a.token < first ? a.token + 1 : last;
    const uint32_t to = a.token < first ? first : a.token;
    uint32_t distance = to - from + 1;
    if (distance >= best_distance) continue;
    for (; from < to; ++from) {
      if (EndsClause(view.Class(from))) distance += 3;
    }
    for (const Mention& m : view.mentions) {
      if (m.first_token >= std::min(a.token, last) &&
          m.last_token <= std::max(a.token, first)) {
        distance += 2;
      }
    }
    if (distance < best_distance) {
      best_distance = distance;
      best = &a;
    }
  }
  return best;
}

bool AndBetween(const SentenceView& view, uint32_t first, uint32_t last) {
  for (uint32_t t = first; t < last; ++t) {
    if (view.Class(t) == v1::AND && MentionAt(view, t) < 0) return true;
  }
  return false;
}

v1::Assertion::Modality ModalityAt(const SentenceView& view, uint32_t token) {
  const TokenRange clause = ClauseAt(view, token);
  v1::Assertion::Modality modality = v1::Assertion::ASSERTED;
  for (const Anchor& a : view.anchors) {
    // What is planned behind an "and" is another thing: "carries interest of
    // 0.9 percent and will pay for a plant".
    const bool here = a.token >= clause.first && a.token < clause.last &&
                      !AndBetween(view, token, a.token);
    switch (a.info->modality) {
      case v1::Concept::HYPOTHESIS:
        if (a.token < token) return v1::Assertion::HYPOTHETICAL;
        break;
      case v1::Concept::CORRECTION: {
        // The value that was wrong or early, not the one that replaces it:
        // "initially put at 5", "revised from 15 to 17".
        const bool early = a.concept_id == Known().earlier_version ||
                           a.concept_id == Known().initially ||
                           a.concept_id == Known().mistaken;
        const bool from = a.concept_id == Known().revised &&
                          token > view.sentence.first_token &&
                          view.Class(token - 1) == v1::FROM;
        if (here && (early || from)) return v1::Assertion::CORRECTED;
        break;
      }
      case v1::Concept::DENIAL:
        if (here && a.token < token) return v1::Assertion::DENIED;
        break;
      case v1::Concept::POSSIBILITY:
        if (here) modality = v1::Assertion::POSSIBLE;
        break;
      case v1::Concept::PLAN:
        if (here && modality == v1::Assertion::ASSERTED)
          modality = v1::Assertion::PLANNED;
        break;
      case v1::Concept::HEARSAY:
        if (modality == v1::Assertion::ASSERTED)
          modality = v1::Assertion::REPORTED;
        break;
      default:
        break;
    }
  }
  return modality;
}

const Anchor* SpeechOver(const SentenceView& view, uint32_t token) {
  const Anchor* speech =
      NearestAnchor(view, token, token + 1, Bit(Category::SPEECH), 40);
  // "According to South Korean estimates": the estimate is not the verb.
  if (speech != nullptr) {
    constexpr uint32_t kNear = 3;
    for (const Anchor& a : view.anchors) {
      if (a.token < speech->token && speech->token - a.token <= kNear &&
          a.concept_id == Known().according_to) {
        return &a;
      }
    }
  }
  return speech;
}

namespace {

// Who stands behind "according to": the words up to the end of the clause.
bool FindCited(const SentenceView& view, uint32_t according_to,
               v1::Entity& who) {
  constexpr uint32_t kLongest = 8;
  const uint32_t first = according_to + 1;
  uint32_t last = first;
  while (view.In(last) && last < first + kLongest &&
         !EndsClause(view.Class(last)) && view.Class(last) != v1::PERIOD) {
    ++last;
  }
  if (last == first) return false;
  uint16_t cited = 0;
  for (uint32_t t = first; t < last; ++t) {
    const uint8_t category = view.Category(t);
    if (category == Category::ORGANISATION || category == Category::PERSON ||
        category == Category::TITLE ||
        (cited == 0 && category == Category::DESCRIPTOR)) {
      cited = view.text.ConceptAt(t);
      if (category != Category::DESCRIPTOR) break;
    }
  }
  for (const Name& name : view.names) {
    if (name.concept_id == 0 && name.first_token >= first &&
        name.last_token <= last) {
      AppendNameKey(view.text, view.terms, name, *who.mutable_key());
      break;
    }
  }
  const uint32_t begin = view.text.tokens[first].begin;
  who.set_name(std::string(
      view.text.bytes.substr(begin, view.text.tokens[last - 1].end - begin)));
  if (cited != 0 && who.key_size() == 0) {
    who.set_concept(concepts::Get(cited).id);
  }
  return true;
}

}  // namespace

bool FindSpeakerOf(const SentenceView& view, const Anchor& speech,
                   v1::Entity& who) {
  if (concepts::IsA(speech.concept_id, Known().according_to)) {
    return FindCited(view, speech.token, who);
  }

  // Who speaks: the nearest name, organisation or person to the verb that is
  // not the counted itself.
  constexpr uint32_t kFarthest = 8;
  uint32_t best = 0, best_distance = kFarthest + 1;
  auto offer = [&](uint32_t at) {
    const uint32_t distance =
        at > speech.token ? at - speech.token : speech.token - at;
    if (distance < best_distance && MentionAt(view, at) < 0) {
      best_distance = distance;
      best = at;
    }
  };
  for (const Anchor& a : view.anchors) {
    if (a.info->category == Category::ORGANISATION ||
        a.info->category == Category::TITLE) {
      offer(a.token);
    }
  }
  for (const Name& name : view.names) {
    // "The defence ministry in Moscow said": where, not who.
    if (name.first_token > view.sentence.first_token &&
        (view.Class(name.first_token - 1) == v1::IN ||
         view.Class(name.first_token - 1) == v1::AT)) {
      continue;
    }
    // A name behind the verb is nearer by its first word, one before by its
    // last.
    offer(name.first_token > speech.token ? name.first_token
                                          : name.last_token - 1);
  }
  if (best_distance > kFarthest) return false;
  if (const Name* name = NameAt(view, best)) {
    who.set_name(NameText(view.text, *name));
    AppendNameKey(view.text, view.terms, *name, *who.mutable_key());
    if (name->concept_id != 0)
      who.set_concept(concepts::Get(name->concept_id).id);
  } else {
    who.set_name(std::string(view.text.Spelling(best)));
    who.set_concept(view.Info(best).id);
  }
  return true;
}

}  // namespace concord
