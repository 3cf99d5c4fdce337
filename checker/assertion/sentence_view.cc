#include "checker/assertion/sentence_view.h"

#include <algorithm>

#include "checker/language/fold.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

using Category = v1::Concept;

struct ClauseEnds {
  constexpr ClauseEnds() : ends() {
    for (const int c :
         {v1::COMMA, v1::SEMICOLON, v1::COLON, v1::DASH, v1::OPEN_PAREN,
          v1::CLOSE_PAREN, v1::OPEN_QUOTE, v1::CLOSE_QUOTE, v1::SENTENCE_END})
      ends[c] = true;
  }
  bool ends[256];
};
constexpr ClauseEnds kClauseEnds;

bool EndsClause(uint8_t token_class) { return kClauseEnds.ends[token_class]; }

// Name whose tokens hold `token`, nullptr if none.
const Name* NameAt(const SentenceView& view, uint32_t token) {
  for (const Name& name : view.names) {
    if (token >= name.first_token && token < name.last_token) return &name;
  }
  return nullptr;
}

}  // namespace

void FindPlaces(const Text& text, const TermTable& table, TokenPlaces& places) {
  constexpr uint32_t kHappens = Bit(Category::EVENT) | Bit(Category::ACTION);
  const uint32_t size = static_cast<uint32_t>(text.tokens.size());
  // What is found is written before it is known to be one: a branch a token
  // costs more. Memory that was big enough once is not cleared again.
  if (places.before.size() <= size) {
    places.before.resize(size + 1);
    places.clause_signs.resize(size + 2);
    places.terms.resize(size + 1);
    places.happens.resize(size + 1);
    places.anchors.resize(size + 1);
    places.wheres.resize(size + 1);
  }
  uint32_t* const signs = places.clause_signs.data() + 1;
  uint32_t* const terms = places.terms.data();
  uint8_t* const happens = places.happens.data();
  Anchor* const anchors = places.anchors.data();
  uint32_t* const wheres = places.wheres.data();
  TokenPlaces::Counts* const before = places.before.data();
  const Token* const tokens = text.tokens.data();
  const char* const classes = text.classes.data();
  const uint32_t* const kinds_of = KindTable().data();
  signs[-1] = static_cast<uint32_t>(-1);
  TokenPlaces::Counts found = {};
  for (uint32_t t = 0; t < size; ++t) {
    const Token& token = tokens[t];
    const uint8_t token_class = static_cast<uint8_t>(classes[t]);
    const uint32_t kinds = kinds_of[token.concept_id];
    const int32_t term = table.TermOf(t);
    before[t] = found;
    signs[found.signs] = t;
    found.signs += EndsClause(token_class);
    terms[found.terms] = static_cast<uint32_t>(term);
    happens[found.terms] = kHappens >> token.category & 1;
    found.terms += term >= 0;
    anchors[found.anchors] = {t, token.concept_id,
                              concepts::TraitsOf(token.concept_id), kinds};
    found.anchors +=
        (token.concept_id != 0) & (token.category != Category::FUNCTION);
    wheres[found.wheres] = t;
    found.wheres += kLocalClasses.has[token_class] |
                    ((kinds & (kLocalPreposition | kPlaceNoun)) != 0);
  }
  before[size] = found;
  signs[found.signs] = size;

  // One block of tokens lies before the first and one behind the last.
  places.of_category.assign((size / 64 + 3) * TokenPlaces::kCategories, 0);
  uint64_t* const of_category =
      places.of_category.data() + TokenPlaces::kCategories;
  for (uint32_t i = 0; i < found.anchors; ++i) {
    const Anchor& anchor = anchors[i];
    of_category[anchor.token / 64 * TokenPlaces::kCategories +
                anchor.traits.category] |= uint64_t{1} << anchor.token % 64;
  }

  if (!text.lexicon->tables().future_forms) return;
  for (Anchor& anchor : absl::MakeSpan(anchors, found.anchors)) {
    if (anchor.traits.category != Category::ACTION ||
        !text.lexicon->IsFutureForm(text.WordAt(anchor.token))) {
      continue;
    }
    anchor.kinds |= kAhead;
    if (anchor.traits.modality == Category::MODALITY_NONE)
      anchor.traits.modality = Category::PLAN;
  }
}

const Anchor* NearestAnchor(const SentenceView& view, uint32_t first,
                            uint32_t last, uint32_t categories,
                            uint32_t farthest) {
  categories &= view.categories;
  if (categories == 0) return nullptr;
  const TokenPlaces& places = view.places;
  // How far it is over the tokens [from, to). A mention that begins at `begin`
  // counts too: the anchor's own, if it is one.
  const auto distance = [&view](uint32_t from, uint32_t to, uint32_t begin) {
    const uint32_t signs =
        view.places.before[to].signs - view.places.before[from].signs;
    uint32_t figures = 0;
    for (const Mention* m = MentionFrom(view, begin);
         m != view.mentions.end() && m->last_token <= to; ++m) {
      ++figures;
    }
    return to - from + 1 + 3 * signs + 2 * figures;
  };
  // On either side the first one that fits: what lies before one behind it lies
  // before that too. Of two as near, the one before.
  uint32_t best = 0;
  uint32_t best_distance = farthest + 1;
  const uint32_t before = std::min(first - view.sentence.first_token, farthest);
  if (const uint64_t seen = places.AnchorsBefore(first, before, categories)) {
    best = first - 1 - static_cast<uint32_t>(__builtin_clzll(seen));
    best_distance = std::min(best_distance, distance(best + 1, first, best));
  }
  const uint32_t behind =
      std::min(view.sentence.last_token - last, best_distance - 1);
  if (const uint64_t seen = places.AnchorsFrom(last, behind, categories)) {
    const uint32_t at = last + static_cast<uint32_t>(__builtin_ctzll(seen));
    const uint32_t far = distance(last, at, last);
    if (far < best_distance) {
      best = at;
      best_distance = far;
    }
  }
  if (best_distance > farthest) return nullptr;
  return places.anchors.data() + places.before[best].anchors;
}

const Anchor* SpeechOver(const SentenceView& view, uint32_t token) {
  const Anchor* speech =
      NearestAnchor(view, token, token + 1, Bit(Category::SPEECH), 40);
  // "According to South Korean estimates": the estimate is not the verb.
  if (speech != nullptr) {
    // What is said within a quote tells nothing of what stands outside.
    const auto quoted = [&view](uint32_t t) {
      return (view.text.tokens[t].flags & kInQuotes) != 0;
    };
    if (quoted(speech->token) && !quoted(token)) return nullptr;
    constexpr uint32_t kNear = 3;
    const uint32_t from = speech->token - std::min(speech->token, kNear);
    for (const Anchor* a = AnchorFrom(view, from); a != speech; ++a) {
      if (a->concept_id == Known().according_to) return a;
    }
  }
  return speech;
}

bool IsAddressee(const SentenceView& view, const Anchor& speech,
                 uint32_t token) {
  constexpr uint32_t kFarthest = 6;
  if (token <= speech.token || token > speech.token + kFarthest) return false;
  for (uint32_t t = token; --t > speech.token;) {
    const uint8_t c = view.Class(t);
    if (c == v1::TO) return true;
    const bool modifies = c == v1::THE || c == v1::A || c == v1::POSSESSIVE ||
                          c == v1::NAME_WORD ||
                          view.Category(t) == Category::ORGANISATION ||
                          view.Category(t) == Category::DESCRIPTOR;
    if (!modifies) return false;
  }
  return (speech.kinds & kTells) != 0;
}

namespace {

// Who stands behind "according to": the words up to the end of the clause.
bool FindCited(const SentenceView& view, uint32_t according_to, Facts& facts,
               FactEntity& who) {
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
      who.keys = AppendNameKey(view.terms, name, facts);
      break;
    }
  }
  const uint32_t begin = view.text.tokens[first].begin;
  who.name =
      view.text.bytes.substr(begin, view.text.tokens[last - 1].end - begin);
  if (who.keys.first == who.keys.last) who.concept_id = cited;
  return true;
}

// "in London", "on Telegram", "im ganzen Land": where, not who.
bool StandsAtPlace(const SentenceView& view, uint32_t token) {
  constexpr uint32_t kFarthest = 3;
  for (uint32_t back = 1;
       back <= kFarthest && token >= view.sentence.first_token + back; ++back) {
    const uint32_t t = token - back;
    const uint8_t c = view.Class(t);
    if (c == v1::IN || c == v1::AT || c == v1::ON ||
        (KindsOf(view.text.ConceptAt(t)) & kLocalPreposition) != 0) {
      return true;
    }
    const bool modifies =
        c == v1::THE || c == v1::A || c == v1::POSSESSIVE ||
        view.Category(t) == Category::DESCRIPTOR ||
        (c == v1::OTHER && view.Category(t) == Category::CATEGORY_UNSPECIFIED);
    if (!modifies) return false;
  }
  return false;
}

// Whether the people at the token stand right before their verb: "witnesses
// said", "residents of Sake reported"; but not "12 people said to be dead".
bool SpeaksNext(const SentenceView& view, uint32_t people, uint32_t verb) {
  uint32_t t = people + 1;
  if (t < verb && view.Class(t) == v1::OF) {
    const Name* name = NameAt(view, t + 1);
    if (name == nullptr) return false;
    t = name->last_token;
  }
  return t == verb && MentionAt(view, people) < 0 &&
         (people == view.sentence.first_token ||
          MentionAt(view, people - 1) < 0);
}

// "Romanian Navy", of its last word.
absl::string_view WithDescriptors(const SentenceView& view, uint32_t token) {
  const auto capital = [&view](uint32_t t) {
    return view.Class(t) == v1::NAME_WORD;
  };
  uint32_t from = token;
  while (from > view.sentence.first_token && capital(token) &&
         view.Category(token) == Category::ORGANISATION &&
         view.Category(from - 1) == Category::DESCRIPTOR && capital(from - 1)) {
    --from;
  }
  const uint32_t begin = view.text.tokens[from].begin;
  return view.text.bytes.substr(begin, view.text.tokens[token].end - begin);
}

}  // namespace

bool FindSpeakerOf(const SentenceView& view, const Anchor& speech, Facts& facts,
                   FactEntity& who) {
  if (speech.kinds & kAccordingTo) {
    return FindCited(view, speech.token, facts, who);
  }

  // Who speaks: the nearest name, organisation or person to the verb that is
  // not the counted itself.
  constexpr uint32_t kFarthest = 8;
  uint32_t best = 0, best_distance = kFarthest + 1;
  const auto distance_of = [&speech](uint32_t at) {
    return at > speech.token ? at - speech.token : speech.token - at;
  };
  const auto offer = [&](uint32_t at) {
    if (distance_of(at) < best_distance && MentionAt(view, at) < 0) {
      best_distance = distance_of(at);
      best = at;
    }
  };
  constexpr uint32_t kSpeakers = Bit(Category::ORGANISATION) |
                                 Bit(Category::TITLE) | Bit(Category::PERSON);
  for (const Anchor* a =
           AnchorFrom(view, speech.token - std::min(speech.token, kFarthest));
       a != view.anchors.end() && a->token <= speech.token + kFarthest; ++a) {
    if ((Bit(a->traits.category) & kSpeakers) == 0 ||
        distance_of(a->token) >= best_distance ||
        IsAddressee(view, speech, a->token)) {
      continue;
    }
    if (a->traits.category == Category::PERSON
            ? SpeaksNext(view, a->token, speech.token)
            : !StandsAtPlace(view, a->token)) {
      offer(a->token);
    }
  }
  for (const Name& name : view.names) {
    if (name.of_title || IsAddressee(view, speech, name.first_token)) continue;
    // "The defence ministry in Moscow said", "residents of Sake reported":
    // where, not who.
    if (name.first_token > view.sentence.first_token &&
        (view.Class(name.first_token - 1) == v1::IN ||
         view.Class(name.first_token - 1) == v1::AT ||
         view.Class(name.first_token - 1) == v1::FROM ||
         (view.Class(name.first_token - 1) == v1::OF &&
          view.text.lexicon->tables().head_final))) {
      continue;
    }
    // A name behind the verb is nearer by its first word, one before by its
    // last.
    offer(name.first_token > speech.token ? name.first_token
                                          : name.last_token - 1);
  }
  if (best_distance > kFarthest) return false;
  const Name* name = NameAt(view, best);
  if (name != nullptr) {
    who.keys = AppendNameKey(view.terms, *name, facts);
    who.concept_id = name->concept_id;
  } else {
    who.concept_id = view.text.ConceptAt(best);
  }
  // "the Romanian Navy"
  const bool one_word =
      name == nullptr || name->last_token - name->first_token == 1;
  who.name =
      one_word ? WithDescriptors(view, best) : NameText(view.text, *name);
  return true;
}

}  // namespace concord
