#include "checker/assertion/measure.h"

#include <algorithm>
#include <cmath>

#include "checker/assertion/noun_phrase.h"
#include "checker/assertion/when.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

v1::Assertion::Kind KindOf(v1::Mention::Kind kind) {
  switch (kind) {
    case v1::Mention::MONEY:
      return v1::Assertion::MONEY;
    case v1::Mention::PERCENTAGE:
      return v1::Assertion::PERCENTAGE;
    case v1::Mention::MEASUREMENT:
      return v1::Assertion::MEASUREMENT;
    case v1::Mention::DURATION:
      return v1::Assertion::DURATION;
    case v1::Mention::AGE:
      return v1::Assertion::AGE;
    case v1::Mention::ORDINAL:
      return v1::Assertion::ORDINAL;
    default:
      return v1::Assertion::KIND_UNSPECIFIED;
  }
}

const char* RuleOf(v1::Assertion::Kind kind) {
  switch (kind) {
    case v1::Assertion::MONEY:
      return "money";
    case v1::Assertion::PERCENTAGE:
      return "percentage";
    case v1::Assertion::MEASUREMENT:
      return "measurement";
    case v1::Assertion::DURATION:
      return "duration";
    case v1::Assertion::AGE:
      return "age";
    default:
      return "ordinal";
  }
}

// "half of the money", "one third", "one in four"; not "0.5".
bool IsShare(const Text& text, const Mention& m) {
  if (m.kind != v1::Mention::NUMBER || m.stated <= 0 || m.stated >= 1 ||
      m.stated_high >= 1) {
    return false;
  }
  for (uint32_t t = m.first_token; t < m.last_token; ++t) {
    if (text.classes[t] == v1::DECIMAL) return false;
  }
  if (m.last_token - m.first_token > 1) return true;
  const auto behind = static_cast<uint8_t>(text.classes[m.last_token]);
  return behind == v1::OF || behind == v1::NUMBER_OF || behind == v1::THE;
}

// "half" as 50 percent. Such words round: a third is some 30 to 36 percent.
Mention AsPercentage(const Mention& share) {
  constexpr double kRounded = 2.5;
  Mention m = share;
  m.kind = v1::Mention::PERCENTAGE;
  m.unit = "percent";
  auto percent = [](double x) { return std::round(x * 1e4) / 100; };
  m.stated = percent(share.stated);
  m.stated_high = percent(share.stated_high);
  m.low = percent(share.low);
  m.high = percent(share.high);
  if (m.precision == v1::EXACT) {
    m.precision = v1::APPROXIMATE;
    m.low -= kRounded;
    m.high += kRounded;
  }
  return m;
}

// An ordinal may count what a verb's noun tells: "Kim's first trip", "prima
// vizită". Where one form is noun and verb ("she first met"), an article or an
// owner must stand before it.
bool OrdersAction(const SentenceView& view, const Mention& m) {
  if (!view.In(m.last_token) ||
      view.Category(m.last_token) != v1::Concept::ACTION) {
    return false;
  }
  if (!view.text.lexicon->tables().head_final) return true;
  if (m.first_token == view.sentence.first_token) return false;
  const uint32_t before = m.first_token - 1;
  const uint8_t c = view.Class(before);
  return c == v1::THE || c == v1::A || c == v1::POSSESSIVE ||
         view.text.IsOwnerMark(before);
}

// "in the 63rd minute": of a match.
bool OrdersMinute(const SentenceView& view, const Mention& m) {
  return view.In(m.last_token) && view.Class(m.last_token) == v1::TIME_UNIT &&
         absl::string_view(view.text.FigureAt(m.last_token).code) == "TM";
}

// What is measured: the noun that the figure stands before ("a 72-hour
// ceasefire"), the one it is of ("a loan of 350 million"), else the nearest.
void AddMeasured(const SentenceView& view, const Mention& m, uint32_t& first,
                 uint32_t& last, Builder& builder) {
  // Behind "a quake of magnitude 6.4" stands nothing that is measured.
  const bool said_before =
      absl::string_view(m.unit) == kMagnitude &&
      m.first_token > view.sentence.first_token &&
      view.Class(m.last_token) != v1::HYPHEN &&
      view.text.ConceptAt(m.last_token) != Known().quake_magnitude;
  const NounPhrase behind =
      said_before ? NounPhrase() : ReadNounPhrase(view, m.last_token);
  const uint8_t at_end = view.In(m.last_token) ? view.Class(m.last_token) : 0;
  if (behind.found && behind.head <= m.last_token + 4 && at_end != v1::IN) {
    builder.AddRole(v1::Role::COUNTED, view, behind.head);
    last = std::max(last, behind.end);
  }
  const uint32_t kNouns = Bit(v1::Concept::EVENT) | Bit(v1::Concept::QUANTITY);
  if (const Anchor* event =
          NearestAnchor(view, m.first_token, m.last_token, kNouns, 10)) {
    builder.AddRole(v1::Role::EVENT, CanonicalConcept(event->concept_id));
    // "ceasefire of three days": the noun is part of the evidence.
    if (event->token < first && first - event->token <= 2) first = event->token;
  }
  if (const Anchor* action = NearestAnchor(view, m.first_token, m.last_token,
                                           Bit(v1::Concept::ACTION), 8)) {
    builder.AddRole(v1::Role::ACTION, CanonicalConcept(action->concept_id));
  }
}

// "six degrees above the limit", "zwei Grad unter dem Rekord": by how much it
// is warmer, and not how warm. Of lengths, heights and depths are told so.
bool IsDifference(const SentenceView& view, const Mention& m) {
  const absl::string_view unit = m.unit;
  if (m.kind != v1::Mention::MEASUREMENT || !view.In(m.last_token) ||
      (unit != "degree" && unit != "celsius" && unit != "fahrenheit")) {
    return false;
  }
  const uint8_t behind = view.Class(m.last_token);
  return behind == v1::MORE_THAN || behind == v1::LESS_THAN;
}

// The person whose age it is: the nearest name or noun of a person.
void AddAged(const SentenceView& view, const Mention& m, Builder& builder) {
  constexpr uint32_t kFarthest = 6;
  const Name* nearest = nullptr;
  uint32_t best = kFarthest + 1;
  for (const Name& name : view.names) {
    if (name.concept_id != 0 || !name.person) continue;
    const uint32_t distance =
        name.last_token <= m.first_token   ? m.first_token - name.last_token
        : name.first_token >= m.last_token ? name.first_token - m.last_token
                                           : 0;
    if (distance < best) {
      best = distance;
      nearest = &name;
    }
  }
  if (nearest != nullptr) {
    Facts& facts = builder.facts();
    const Range keys = AppendNameKey(view.terms, *nearest, facts);
    for (uint32_t k = keys.first; k < keys.last; ++k)
      builder.AddRole(v1::Role::ACTOR, {"n", facts.name_keys[k]});
  }
  if (const Anchor* person = NearestAnchor(
          view, m.first_token, m.last_token,
          Bit(v1::Concept::PERSON) | Bit(v1::Concept::TITLE), 6)) {
    builder.AddRole(v1::Role::COUNTED, person->concept_id);
  }
}

}  // namespace

void ReadShares(const Text& text, std::vector<Mention>& mentions) {
  for (Mention& m : mentions) {
    if (IsShare(text, m)) m = AsPercentage(m);
  }
}

void ReadMeasures(const SentenceView& view, Builder& builder) {
  for (uint32_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& m = view.mentions[i];
    const v1::Assertion::Kind kind = KindOf(m.kind);
    if (kind == v1::Assertion::KIND_UNSPECIFIED) continue;
    uint32_t first = m.first_token;
    uint32_t last = m.last_token;
    if (kind == v1::Assertion::ORDINAL) {
      // "the 80th anniversary": an ordinal of nothing asserts nothing.
      NounPhrase behind = ReadNounPhrase(view, m.last_token);
      const bool minute = OrdersMinute(view, m);
      if (minute || OrdersAction(view, m)) {
        behind.found = true;
        behind.head = m.last_token;
        behind.end = m.last_token + 1;
      }
      if (!behind.found || behind.head > m.last_token + 3) continue;
      Fact& fact = builder.AddTold(view, kind, first, behind.end, RuleOf(kind));
      fact.mention = view.first_mention + i;
      if (minute) {
        builder.AddRole(v1::Role::COUNTED, Known().minute);
      } else {
        builder.AddRole(v1::Role::COUNTED, view, behind.head);
      }
      // "first since 2014"
      for (uint32_t d = 0; d < view.mentions.size(); ++d) {
        const Mention& date = view.mentions[d];
        if (!IsTime(date) || date.first_token < m.last_token ||
            date.first_token == view.sentence.first_token) {
          continue;
        }
        if (view.Class(date.first_token - 1) == v1::SINCE ||
            view.Class(date.first_token) == v1::SINCE) {
          fact.period = view.first_mention + d;
          fact.end = view.text.tokens[date.last_token - 1].end;
        }
      }
      continue;
    }
    Fact& fact = builder.AddTold(view, kind, first, last, RuleOf(kind));
    fact.mention = view.first_mention + i;
    // "2.2 billion pledged so far", "the reward, doubled on Tuesday"
    if (kind == v1::Assertion::MONEY || kind == v1::Assertion::MEASUREMENT)
      fact.so_far = view.still_moves;
    if (IsDifference(view, m)) fact.extent = v1::Scope::ADDITIONAL;
    if (kind == v1::Assertion::AGE) {
      AddAged(view, m, builder);
    } else {
      AddMeasured(view, m, first, last, builder);
    }
    fact.start = view.text.tokens[first].begin;
    fact.end = view.text.tokens[last - 1].end;
  }
}

}  // namespace concord
