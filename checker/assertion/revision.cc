#include "checker/assertion/revision.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/string_view.h"
#include "checker/assertion/known_concepts.h"
#include "checker/language/lexicon.h"
#include "checker/mention/interval.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr uint32_t kNone = static_cast<uint32_t>(-1);

uint8_t ClassAt(const Text& text, uint32_t token) {
  return static_cast<uint8_t>(text.classes[token]);
}

bool HasFlag(const Text& text, uint32_t token, uint8_t flag) {
  return !text.IsNumeral(token) &&
         text.lexicon->HasFlag(text.WordAt(token), flag);
}

// The token before a figure, its article left out: "de los 15".
uint32_t Before(const Text& text, uint32_t token) {
  if (token == 0) return kNone;
  --token;
  if (ClassAt(text, token) == v1::THE && token > 0) --token;
  return token;
}

// Whether one of these words leads to the figure, or begins what was read as
// the figure.
bool LedBy(const Text& text, const Mention& m, uint8_t flag) {
  if (HasFlag(text, m.first_token, flag)) return true;
  const uint32_t before = Before(text, m.first_token);
  return before != kNone && HasFlag(text, before, flag);
}

bool HasValue(const Mention& m) {
  switch (m.kind) {
    case v1::Mention::NUMBER:
    case v1::Mention::MONEY:
    case v1::Mention::PERCENTAGE:
    case v1::Mention::MEASUREMENT:
    case v1::Mention::DURATION:
      return true;
    default:
      return false;
  }
}

// Whether a word that tells of a change stands in the clause, near to the
// figure: before it, or behind it as in German.
bool TellsChange(const Text& text, const Mention& m) {
  constexpr uint32_t kBefore = 12;
  constexpr uint32_t kBehind = 6;
  const auto ends = [&text](uint32_t t) {
    const uint8_t c = ClassAt(text, t);
    return c == v1::SENTENCE_END || c == v1::SEMICOLON;
  };
  const auto changes = [&text](uint32_t t) {
    return (KindsOf(text.ConceptAt(t)) & kChange) != 0;
  };
  for (uint32_t t = m.first_token; t > 0 && t + kBefore > m.first_token;) {
    if (ends(--t)) break;
    if (changes(t)) return true;
  }
  const uint32_t size = static_cast<uint32_t>(text.tokens.size());
  const uint32_t last = std::min(size, m.last_token + kBehind);
  for (uint32_t t = m.last_token; t < last && !ends(t); ++t) {
    if (changes(t)) return true;
  }
  return false;
}

// The first token of the figure behind "from", which may be read as part of it.
uint32_t FirstOf(const Text& text, const Mention& m) {
  return m.first_token + (HasFlag(text, m.first_token, kChangeFrom) ? 1 : 0);
}

// The "to" of "from 15 to 17" that was read as one figure, kNone if it is none
// or is a range.
uint32_t PartsAt(const Text& text, const Mention& m) {
  if (!HasValue(m) || m.stated == m.stated_high ||
      !LedBy(text, m, kChangeFrom)) {
    return kNone;
  }
  for (uint32_t t = FirstOf(text, m) + 1; t + 1 < m.last_token; ++t) {
    if (HasFlag(text, t, kChangeTo)) return TellsChange(text, m) ? t : kNone;
  }
  return kNone;
}

void SetTokens(const Text& text, uint32_t first, uint32_t last, Mention& m) {
  m.first_token = first;
  m.last_token = last;
  m.begin = text.tokens[first].begin;
  m.end = text.tokens[last - 1].end;
}

void SetValue(double stated, Mention& m) {
  m.stated = m.stated_high = stated;
  SetInterval(m);
}

// Parts the ranges that are none.
void Part(const Text& text, std::vector<Mention>& mentions) {
  const auto first = std::find_if(
      mentions.begin(), mentions.end(),
      [&text](const Mention& m) { return PartsAt(text, m) != kNone; });
  if (first == mentions.end()) return;
  std::vector<Mention> parted(mentions.begin(), first);
  for (auto at = first; at != mentions.end(); ++at) {
    const uint32_t to = PartsAt(text, *at);
    if (to == kNone) {
      parted.push_back(*at);
      continue;
    }
    Mention former = *at, present = *at;
    SetTokens(text, FirstOf(text, *at), to, former);
    SetValue(at->stated, former);
    SetTokens(text, to + 1, at->last_token, present);
    SetValue(at->stated_high, present);
    parted.push_back(former);
    parted.push_back(present);
  }
  mentions = std::move(parted);
}

// The value of the word "million" of the figure, 1 if it has none.
double ScaleOf(const Text& text, const Mention& m) {
  for (uint32_t t = m.first_token + 1; t < m.last_token; ++t) {
    if (ClassAt(text, t) == v1::NUMBER_SCALE) return text.FigureAt(t).value;
  }
  return 1;
}

// A figure that counts nothing by name: "not 8.4,", "from 12 to".
bool StandsAlone(const Text& text, const Mention& m) {
  if (m.kind != v1::Mention::NUMBER || m.last_token >= text.tokens.size())
    return false;
  return IsSign(ClassAt(text, m.last_token)) ||
         HasFlag(text, m.last_token, kChangeTo) ||
         text.tokens[m.last_token].category == v1::Concept::FUNCTION ||
         ClassAt(text, m.last_token) == v1::IN ||
         ClassAt(text, m.last_token) == v1::ON;
}

// Makes the bare figure one of the other's unit, if it may be.
bool Borrow(const Text& text, const Mention& lender, Mention& bare) {
  constexpr double kFarthest = 20;
  if (lender.kind == v1::Mention::NUMBER || !StandsAlone(text, bare))
    return false;
  double scale = ScaleOf(text, lender);
  if (ScaleOf(text, bare) != 1 || lender.kind == v1::Mention::DURATION)
    scale = 1;
  const double value = bare.stated * scale;
  if (value <= 0 || lender.stated <= 0 ||
      std::max(value, lender.stated) >
          kFarthest * std::min(value, lender.stated)) {
    return false;
  }
  bare.kind = lender.kind;
  bare.unit = lender.unit;
  bare.place *= scale;
  SetValue(value, bare);
  return true;
}

bool OfOneKind(const Text& text, Mention& a, Mention& b) {
  if (!HasValue(a) || !HasValue(b)) return false;
  if (a.kind == b.kind) {
    return a.kind == v1::Mention::DURATION ||
           absl::string_view(a.unit) == absl::string_view(b.unit);
  }
  return Borrow(text, a, b) || Borrow(text, b, a);
}

// "7 398, contre 7 337 pour son rival"
bool IsFor(const Text& text, const Mention& m) {
  return m.last_token < text.tokens.size() &&
         ClassAt(text, m.last_token) == v1::FOR;
}

// "25 contre 12" at a vote are two counts.
bool OfVote(const Text& text, const Mention& a, const Mention& b) {
  constexpr uint32_t kNear = 4;
  const uint32_t from = std::min(a.first_token, b.first_token);
  const uint32_t last = std::min(static_cast<uint32_t>(text.tokens.size()),
                                 std::max(a.last_token, b.last_token) + kNear);
  for (uint32_t t = from - std::min(from, kNear); t < last; ++t) {
    if ((KindsOf(text.ConceptAt(t)) & kVote) != 0) return true;
  }
  return false;
}

class Finder {
 public:
  Finder(const Text& text, std::vector<Mention>& mentions)
      : text_(text), mentions_(mentions) {}

  // The mention whose value took the place of that of mention `i`, kNone if it
  // is of no former value.
  uint32_t PresentOf(uint32_t i) {
    constexpr uint32_t kFarBefore = 24;
    constexpr uint32_t kFarBehind = 12;
    constexpr uint32_t kNext = 6;
    const Mention& m = mentions_[i];
    if (!HasValue(m) || m.stated != m.stated_high) return kNone;
    if (LedBy(text_, m, kChangeFrom)) {
      const uint32_t behind = i + 1, before = i - 1;
      if (Near(i, behind, kNext) &&
          LedBy(text_, mentions_[behind], kChangeTo) && TellsChange(text_, m) &&
          OfOneKind(text_, mentions_[behind], At(i))) {
        return behind;
      }
      if (Near(i, before, kNext) &&
          LedBy(text_, mentions_[before], kChangeTo) &&
          TellsChange(text_, mentions_[before]) &&
          OfOneKind(text_, mentions_[before], At(i))) {
        return before;
      }
    }
    if (!LedBy(text_, m, kFormerValue) && !IsReplaced(text_, m.first_token))
      return kNone;
    if (IsFor(text_, m)) return kNone;
    for (const bool backwards : {true, false}) {
      const uint32_t far = backwards ? kFarBefore : kFarBehind;
      const uint32_t step = backwards ? kNone : 1;  // kNone: -1
      for (uint32_t j = i + step; Near(i, j, far); j += step) {
        if (IsWhole(j) || !OfOneKind(text_, mentions_[j], At(i))) continue;
        return OfVote(text_, mentions_[j], m) ? kNone : j;
      }
    }
    return kNone;
  }

 private:
  Mention& At(uint32_t i) { return mentions_[i]; }

  // "37 of 72, up from 28": not the 72.
  bool IsWhole(uint32_t j) const {
    if (j == 0) return false;
    const uint32_t from = mentions_[j - 1].last_token;
    return from + 1 == mentions_[j].first_token &&
           (ClassAt(text_, from) == v1::OF ||
            ClassAt(text_, from) == v1::NUMBER_OF);
  }

  // Whether there is a mention `j`, no farther than so many tokens, in the
  // sentence of `i`.
  bool Near(uint32_t i, uint32_t j, uint32_t farthest) const {
    if (j >= mentions_.size()) return false;
    const Mention& m = mentions_[std::min(i, j)];
    const Mention& n = mentions_[std::max(i, j)];
    return n.first_token <= m.last_token + farthest &&
           text_.InOneSentence(m.last_token, n.first_token);
  }

  const Text& text_;
  std::vector<Mention>& mentions_;
};

bool IsCount(v1::Assertion::Kind kind) {
  return kind == v1::Assertion::COUNT ||
         kind == v1::Assertion::CASUALTY_COUNT ||
         kind == v1::Assertion::PARTICIPANT_COUNT ||
         kind == v1::Assertion::TROOP_COUNT;
}

bool HasQuantity(const Fact& fact) {
  switch (fact.kind) {
    case v1::Assertion::MONEY:
    case v1::Assertion::PERCENTAGE:
    case v1::Assertion::MEASUREMENT:
    case v1::Assertion::DURATION:
      return true;
    default:
      return IsCount(fact.kind);
  }
}

bool IsBare(const Fact& fact) { return fact.rule == "bare-count"; }

// A figure that tells nothing of what it counts is told of what the other one
// is: "killed 17, up from 15".
void Share(const Fact& told, Fact& bare) {
  if (!IsBare(bare) || !IsCount(told.kind)) return;
  bare.kind = told.kind;
  bare.basis = told.basis;
  bare.rule = told.rule;
  bare.roles = told.roles;
}

// Whether both count the same, as far as is told.
bool CountAlike(const Facts& facts, const Fact& a, const Fact& b) {
  if (IsBare(a) || IsBare(b)) return true;
  const auto counted = [&facts](const Fact& fact) -> const FactRole* {
    for (uint32_t r = fact.roles.first; r < fact.roles.last; ++r) {
      if (facts.roles[r].name == v1::Role::COUNTED) return &facts.roles[r];
    }
    return nullptr;
  };
  const FactRole* const x = counted(a);
  const FactRole* const y = counted(b);
  return x == nullptr || y == nullptr ||
         (x->key.scheme == y->key.scheme && x->key.word == y->key.word);
}

bool MayTakePlace(const Facts& facts, const Fact& former, const Fact& present) {
  if (!IsCount(former.kind) || !IsCount(present.kind))
    return HasQuantity(former) && former.kind == present.kind;
  constexpr double kFarthest = 20;
  return former.stated != present.stated &&
         former.stated <= kFarthest * std::max(present.stated, 1.0) &&
         present.stated <= kFarthest * std::max(former.stated, 1.0) &&
         (former.basis == present.basis || IsBare(former) || IsBare(present)) &&
         CountAlike(facts, former, present);
}

// "Instead of 1,150, it will cut 1,300 jobs": a figure before what is counted
// counts the same.
void AddFormer(const Mention& mention, uint32_t number, uint32_t present,
               Facts& facts) {
  if (!IsCount(facts.facts[present].kind)) return;
  Fact fact = facts.facts[present];
  fact.start = mention.begin;
  fact.end = mention.end;
  fact.mention = number;
  fact.stated = mention.stated;
  facts.facts.push_back(fact);
}

// The fact nearest to `i`, of its sentence or else, of a toll, next to it,
// whose value may have taken the place of that of `i`; kNoIndex if none.
uint32_t NearestPresent(const Facts& facts, uint32_t i) {
  constexpr uint32_t kFarthest = 8;
  constexpr uint32_t kNextSentence = 1;  // of a toll
  const std::vector<Fact>& all = facts.facts;
  const Fact& former = all[i];
  const bool toll = former.basis != v1::Assertion::BASIS_UNSPECIFIED;
  uint32_t best = kNoIndex, best_distance = kNoIndex;
  const uint32_t first = i - std::min(i, kFarthest);
  const uint32_t last =
      std::min(static_cast<uint32_t>(all.size()), i + kFarthest + 1);
  for (uint32_t j = first; j < last; ++j) {
    const Fact& fact = all[j];
    const uint32_t sentences = fact.sentence > former.sentence
                                   ? fact.sentence - former.sentence
                                   : former.sentence - fact.sentence;
    if (j == i || sentences > (toll ? kNextSentence : 0) || fact.background ||
        fact.superseded_by != 0 ||
        (fact.modality != v1::Assertion::ASSERTED &&
         fact.modality != v1::Assertion::REPORTED) ||
        !MayTakePlace(facts, former, fact)) {
      continue;
    }
    constexpr uint32_t kSentence = 1u << 24;
    const uint32_t distance =
        sentences * kSentence + (fact.start > former.start
                                     ? fact.start - former.start
                                     : former.start - fact.start);
    if (distance < best_distance) {
      best = j;
      best_distance = distance;
    }
  }
  return best;
}

// Whether the figure at the token is told to be what was said before.
bool IsOfEarlier(const Text& text, uint32_t token) {
  constexpr uint32_t kFarthest = 6;
  for (uint32_t t = token + 1; t < token + kFarthest; ++t) {
    const uint8_t c = ClassAt(text, t);
    if (c == v1::COMMA || c == v1::SENTENCE_END) return false;
    if (c == v1::EARLIER || text.ConceptAt(t) == Known().initially) return true;
  }
  return false;
}

}  // namespace

bool IsReplaced(const Text& text, uint32_t token) {
  if (token < 3) return false;
  // "not the 7.4 billion given earlier"
  if (ClassAt(text, token - 1) == v1::THE && IsOfEarlier(text, token)) --token;
  const uint16_t before = text.ConceptAt(token - 1);
  if (before != Known().negation && before != Known().revised) return false;
  const uint8_t c = ClassAt(text, token - 2);
  return c == v1::COMMA || c == v1::AND || c == v1::DASH;
}

void ReadRevisions(const Text& text, std::vector<Mention>& mentions,
                   std::vector<Revision>& revisions) {
  revisions.clear();
  Part(text, mentions);
  Finder finder(text, mentions);
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    const uint32_t present = finder.PresentOf(i);
    if (present != kNone) revisions.push_back({i, present});
  }
}

void LinkRevisions(const std::vector<Revision>& revisions,
                   const std::vector<Mention>& mentions, Facts& facts) {
  std::vector<Fact>& all = facts.facts;
  if (!revisions.empty()) {
    std::vector<uint32_t> fact_of(mentions.size(), kNoIndex);
    for (uint32_t i = 0; i < all.size(); ++i) {
      if (all[i].mention != kNoIndex && HasQuantity(all[i]))
        fact_of[all[i].mention] = i;
    }
    for (const Revision& revision : revisions) {
      const uint32_t present = fact_of[revision.present];
      if (present == kNoIndex) continue;
      uint32_t& former = fact_of[revision.former];
      if (former == kNoIndex) {
        const size_t facts_before = all.size();
        AddFormer(mentions[revision.former], revision.former, present, facts);
        if (all.size() == facts_before) continue;
        former = static_cast<uint32_t>(facts_before);
      }
      if (!MayTakePlace(facts, all[former], all[present])) continue;
      Share(all[former], all[present]);
      Share(all[present], all[former]);
      all[former].superseded_by = present + 1;
    }
  }
  for (uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].modality != v1::Assertion::CORRECTED ||
        all[i].superseded_by != 0 || !HasQuantity(all[i])) {
      continue;
    }
    const uint32_t present = NearestPresent(facts, i);
    if (present == kNoIndex) continue;
    Share(all[present], all[i]);
    all[i].superseded_by = present + 1;
  }
}

}  // namespace concord
