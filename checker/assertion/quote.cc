#include "checker/assertion/quote.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr int kFewestWords = 3;
constexpr uint32_t kFarthestSpeaker = 14;

struct Speaker {
  bool found = false;
  uint32_t first = 0;  // tokens of the evidence
  uint32_t last = 0;
  const Name* name = nullptr;
  uint16_t title = 0;  // of a speaker without a name: "the Bulgarian minister"
  uint16_t nation = 0;
  bool pronoun = false;
};

bool CanSpeak(const Name& name) {
  if (name.concept_id == 0) return true;
  const uint8_t category = concepts::Get(name.concept_id).category;
  return category == v1::Concept::ORGANISATION ||
         category == v1::Concept::PLACE;
}

// The speaker beside a verb of saying in tokens [first, last) of the sentence.
Speaker FindSpeaker(const SentenceView& view, uint32_t first, uint32_t last,
                    bool after_quote) {
  Speaker best;
  uint32_t best_distance = kFarthestSpeaker + 1;
  for (const Anchor& a : view.anchors) {
    if (a.traits.category != v1::Concept::SPEECH || a.token < first ||
        a.token >= last)
      continue;
    if (view.text.tokens[a.token].flags & kInQuotes) continue;
    for (const Name& name : view.names) {
      if (!CanSpeak(name) || name.of_title || name.first_token < first ||
          name.last_token > last) {
        continue;
      }
      if (view.text.tokens[name.first_token].flags & kInQuotes) continue;
      if (IsAddressee(view, a, name.first_token)) continue;
      const bool behind = name.first_token > a.token;
      // "Quissanga, the Angolan foreign minister, said", "said the president of
      // Russia Vladimir Putin": as near as the title.
      const uint32_t end =
          a.token >= name.end_token ? name.end_token : name.last_token;
      const bool title_behind =
          behind && name.title != 0 && name.title_token > a.token;
      const uint32_t begin = title_behind
                                 ? std::min(name.title_token, name.first_token)
                                 : name.first_token;
      uint32_t distance = behind ? begin - a.token : a.token - end + 1;
      // Before the quote the one before the verb speaks: "Putin told Kim: ...";
      // people rather than countries; and who has a title rather than not.
      if (!after_quote && behind) distance += 5;
      if (name.concept_id != 0) distance += 8;
      if (!name.person) distance += 1;
      if (distance < best_distance) {
        best_distance = distance;
        best.found = true;
        best.name = &name;
        best.pronoun = false;
        best.first = std::min(a.token, name.first_token);
        best.last = std::max(a.token + 1, name.last_token);
        if (name.title != 0 && name.title_token < name.first_token) {
          best.first = std::min(best.first, name.title_token);
        }
      }
    }
    // A speaker without a name: title or person noun next to the verb.
    for (const Anchor& t : view.anchors) {
      if ((t.traits.category != v1::Concept::TITLE &&
           t.traits.category != v1::Concept::PERSON &&
           t.traits.category != v1::Concept::PRONOUN) ||
          t.token < first || t.token >= last ||
          (view.text.tokens[t.token].flags & kInQuotes) != 0 ||
          IsAddressee(view, a, t.token)) {
        continue;
      }
      const bool behind = t.token > a.token;
      uint32_t distance = (behind ? t.token - a.token : a.token - t.token) + 2;
      if (!after_quote && behind) distance += 5;
      if (distance < best_distance && distance <= 6) {
        best_distance = distance;
        best = Speaker();
        best.found = true;
        best.pronoun = t.traits.category == v1::Concept::PRONOUN;
        best.title = t.concept_id;
        best.first = std::min(a.token, t.token);
        best.last = std::max(a.token, t.token) + 1;
        for (const Anchor& n : view.anchors) {
          if (!concepts::Get(n.concept_id).country.empty() &&
              n.token + 2 >= t.token && n.token <= t.token + 2) {
            best.nation = CanonicalConcept(n.concept_id);
          }
        }
      }
    }
  }
  return best;
}

// The person named last before a token ("he", "she"); -1 if none.
int PersonBefore(const Text& text, absl::Span<const Name> all_names,
                 uint32_t token) {
  int person = -1;
  for (const Name& name : all_names) {
    if (name.first_token >= token) break;
    if (name.concept_id != 0 || !name.person) continue;
    if ((text.tokens[name.first_token].flags & kInQuotes) != 0) continue;
    person = name.full;
  }
  return person;
}

// Behind the quote itself.
void AddAttribution(const SentenceView& view, const Speaker& speaker,
                    absl::Span<const Name> all_names, int& last_speaker,
                    Builder& builder) {
  const size_t quote = builder.facts().facts.size();  // from 1
  Fact& fact = builder.Add(view, v1::Assertion::ATTRIBUTION, speaker.first,
                           speaker.last, "speaker");
  fact.about = static_cast<uint32_t>(quote);
  const Name* name = nullptr;
  if (speaker.name != nullptr) {
    name = &all_names[speaker.name->full];
    last_speaker = speaker.name->full;
  } else if (speaker.pronoun) {
    const int person = PersonBefore(view.text, all_names, speaker.first);
    if (person >= 0) last_speaker = person;
    if (last_speaker >= 0) name = &all_names[last_speaker];
  }
  if (name != nullptr) {
    fact.entity = builder.AddEntity(view, *name, name->concept_id);
    builder.facts().entities[fact.entity].inferred = speaker.pronoun;
    const uint16_t title = speaker.name != nullptr && speaker.name->title != 0
                               ? speaker.name->title
                               : name->title;
    if (title != 0) builder.AddRole(v1::Role::SPEAKER, title);
    return;
  }
  std::vector<FactEntity>& entities = builder.facts().entities;
  fact.entity = static_cast<uint32_t>(entities.size());
  FactEntity& who = entities.emplace_back();
  const uint32_t begin = view.text.tokens[speaker.first].begin;
  who.name = view.text.bytes.substr(
      begin, view.text.tokens[speaker.last - 1].end - begin);
  if (speaker.pronoun) return;
  who.concept_id = speaker.title;
  builder.AddRole(v1::Role::SPEAKER, speaker.title);
  if (speaker.nation != 0) builder.AddRole(v1::Role::QUALIFIER, speaker.nation);
}

// The mark that opens a quote at or behind `token`; kNoIndex if the sentence
// has none there.
uint32_t NextOpenQuote(const SentenceView& view, uint32_t token) {
  const uint32_t end = view.sentence.last_token - 1;
  if (token >= end) return kNoIndex;
  const char* const classes = view.text.classes.data();
  const void* found = std::memchr(classes + token, v1::OPEN_QUOTE, end - token);
  if (found == nullptr) return kNoIndex;
  return static_cast<uint32_t>(static_cast<const char*>(found) - classes);
}

}  // namespace

void ReadQuotes(const std::vector<SentenceView>& views, size_t i,
                absl::Span<const Name> all_names, int& last_speaker,
                Builder& builder) {
  const SentenceView& view = views[i];
  const Text& text = view.text;
  if (view.sentence.headline) return;
  for (uint32_t open = NextOpenQuote(view, view.sentence.first_token);
       open != kNoIndex; open = NextOpenQuote(view, open + 1)) {
    // The quote may go on over sentences of its paragraph.
    uint32_t close = open + 1;
    int words = 0;
    size_t end_sentence = i;
    while (close < text.tokens.size()) {
      const uint8_t c = static_cast<uint8_t>(text.classes[close]);
      if (c == v1::CLOSE_QUOTE || c == v1::OPEN_QUOTE) break;
      if (c == v1::SENTENCE_END) {
        if (end_sentence + 1 >= views.size() ||
            views[end_sentence + 1].sentence.paragraph !=
                view.sentence.paragraph) {
          break;
        }
        ++end_sentence;
      } else if (c < v1::COMMA || c > v1::TILDE) {
        ++words;
      }
      ++close;
    }
    if (words < kFewestWords || close <= open + 1) continue;
    uint32_t last = close;
    while (last > open + 1 && text.classes[last - 1] == v1::SENTENCE_END)
      --last;
    Fact& fact =
        builder.Add(view, v1::Assertion::QUOTE, open + 1, last, "quote");
    fact.context = view.TermRange(open + 1, last);
    const uint32_t begin = text.tokens[open + 1].begin;
    fact.quote = text.bytes.substr(begin, text.tokens[last - 1].end - begin);
    std::vector<uint32_t>& figures = builder.facts().figures;
    fact.figures.first = static_cast<uint32_t>(figures.size());
    for (size_t s = i; s <= end_sentence; ++s) {
      for (const Mention& m : views[s].mentions) {
        if (m.first_token <= open || m.last_token > last) continue;
        figures.push_back(builder.terms().Add("v:" + m.CanonicalValue()));
      }
    }
    fact.figures.last = static_cast<uint32_t>(figures.size());

    // Who said it: behind the quote, before it, in the sentence before, behind.
    const SentenceView& end_view = views[end_sentence];
    Speaker speaker =
        FindSpeaker(end_view, close, end_view.sentence.last_token, true);
    const SentenceView* where = &end_view;
    if (!speaker.found) {
      speaker = FindSpeaker(view, view.sentence.first_token, open, false);
      where = &view;
    }
    if (!speaker.found && i > 0 && !views[i - 1].sentence.headline &&
        views[i - 1].sentence.paragraph == view.sentence.paragraph) {
      const SentenceView& before = views[i - 1];
      speaker = FindSpeaker(before, before.sentence.first_token,
                            before.sentence.last_token, false);
      where = &before;
    }
    if (!speaker.found && end_sentence + 1 < views.size() &&
        views[end_sentence + 1].sentence.paragraph == view.sentence.paragraph) {
      const SentenceView& after = views[end_sentence + 1];
      speaker = FindSpeaker(after, after.sentence.first_token,
                            after.sentence.last_token, true);
      where = &after;
    }
    if (speaker.found) {
      AddAttribution(*where, speaker, all_names, last_speaker, builder);
    }
    open = close;
    if (close >= view.sentence.last_token) break;
  }
}

}  // namespace concord
