#include "checker/assertion/message.h"

#include <algorithm>

namespace concord {
namespace {

using A = v1::Assertion;
using All = v1::ArticleAssertions;

absl::Span<const uint32_t> Slice(absl::Span<const uint32_t> all, Range range) {
  return all.subspan(range.first, range.last - range.first);
}

void Write(const v1::TimeInterval& time, WireWriter& out) {
  using T = v1::TimeInterval;
  out.Uint(T::kAnyZoneFieldNumber, time.any_zone());
  out.Uint(T::kAnyHalfFieldNumber, time.any_half());
  out.Uint(T::kSpanFieldNumber, time.span());
  out.Uint(T::kLastMinuteFieldNumber, time.last_minute());
  out.Uint(T::kFirstMinuteFieldNumber, time.first_minute());
  out.Uint(T::kHasTimeFieldNumber, time.has_time());
  out.Uint(T::kAnyDayFieldNumber, time.any_day());
  out.Uint(T::kAnyYearFieldNumber, time.any_year());
  out.Sint(T::kLastDayFieldNumber, time.last_day());
  out.Sint(T::kFirstDayFieldNumber, time.first_day());
  out.String(T::kTextFieldNumber, time.text());
}

void Write(const v1::Quantity& quantity, WireWriter& out) {
  using Q = v1::Quantity;
  out.String(Q::kTextFieldNumber, quantity.text());
  out.String(Q::kUnitFieldNumber, quantity.unit());
  out.Double(Q::kStatedFieldNumber, quantity.stated());
  out.Uint(Q::kPrecisionFieldNumber, quantity.precision());
  out.Double(Q::kHighFieldNumber, quantity.high());
  out.Double(Q::kLowFieldNumber, quantity.low());
}

void Write(const FactEntity& entity, const Facts& facts, WireWriter& out) {
  using E = v1::Entity;
  out.Uint(E::kInferredFieldNumber, entity.inferred);
  out.String(E::kConceptFieldNumber, concepts::Get(entity.concept_id).id);
  for (uint32_t k = entity.keys.last; k-- > entity.keys.first;)
    out.Element(E::kKeyFieldNumber, facts.name_keys[k]);
  out.String(E::kNameFieldNumber, entity.name);
}

void Write(const FactRole& role, WireWriter& out) {
  using R = v1::Role;
  out.String(R::kTextFieldNumber, role.text);
  if (role.key.scheme.empty()) {
    out.String(R::kConceptFieldNumber, role.key.word);
  } else {
    const size_t end = out.size();
    out.Bytes(role.key.word);
    out.Bytes(":");
    out.Bytes(role.key.scheme);
    out.Message(R::kConceptFieldNumber, end);
  }
  out.Uint(R::kNameFieldNumber, role.name);
}

}  // namespace

// What the facts of one article point to.
struct MessageWriter::Source {
  const SourceArticle& article;
  const Facts& facts;
  const std::vector<SentenceView>& views;
  absl::Span<const Mention> mentions;
  absl::Span<const v1::TimeInterval> times;
};

void MessageWriter::EncodedTerms::Encode(absl::Span<const uint32_t> terms) {
  constexpr size_t kLongest = 5;
  // The second byte is written before it is known to be needed; memory that was
  // big enough once is not cleared again.
  if (begins_.size() <= terms.size()) {
    begins_.resize(terms.size() + 1);
    bytes_.resize(kLongest * terms.size() + 1);
  }
  char* at = bytes_.data();
  for (size_t i = 0; i < terms.size(); ++i) {
    begins_[i] = static_cast<uint32_t>(at - bytes_.data());
    uint32_t value = terms[i];
    for (; value >= 1u << 14; value >>= 7)
      *at++ = static_cast<char>(value | 0x80);
    const bool two = value >= 1u << 7;
    at[0] = static_cast<char>(value | (two ? 0x80 : 0));
    at[1] = static_cast<char>(value >> 7);
    at += 1 + two;
  }
  begins_[terms.size()] = static_cast<uint32_t>(at - bytes_.data());
}

void MessageWriter::WriteScope(const Source& source, const Fact& fact,
                               WireWriter& out) {
  using S = v1::Scope;
  const size_t end = out.size();
  out.Uint(S::kSoFarFieldNumber, fact.so_far);
  out.Uint(S::kEachFieldNumber, fact.each);
  if (fact.period != kNoIndex) {
    const size_t period_end = out.size();
    concord::Write(source.times[fact.period], out);
    out.Message(S::kPeriodFieldNumber, period_end);
  }
  if (fact.place != kNoIndex) {
    const size_t place_end = out.size();
    concord::Write(source.facts.entities[fact.place], source.facts, out);
    out.Message(S::kPlaceFieldNumber, place_end);
  }
  out.Uint(S::kExtentFieldNumber, fact.extent);
  if (out.size() != end) out.Message(A::kScopeFieldNumber, end);
}

void MessageWriter::WriteValue(const Source& source, const Fact& fact,
                               WireWriter& out) {
  const size_t end = out.size();
  switch (fact.kind) {
    case A::DATE:
      concord::Write(source.times[fact.mention], out);
      return out.Message(A::kTimeFieldNumber, end);
    case A::PARTICIPANTS:
    case A::PLACE:
    case A::ATTRIBUTION:
      concord::Write(source.facts.entities[fact.entity], source.facts, out);
      out.Message(v1::Names::kEntitiesFieldNumber, end);
      return out.Message(A::kNamesFieldNumber, end);
    case A::QUOTE: {
      using Q = v1::QuotedWords;
      const Facts& facts = source.facts;
      out.PackedElements(Slice(facts.figures, fact.figures));
      out.Bytes(terms_[fact.context]);
      if (out.size() != end) out.Message(Q::kTermsFieldNumber, end);
      out.String(Q::kWordsFieldNumber, fact.quote);
      return out.Message(A::kQuoteFieldNumber, end);
    }
    default:
      if (fact.mention != kNoIndex) {
        quantity_.Clear();
        SetQuantity(source.mentions[fact.mention], quantity_);
      } else {
        quantity_.set_low(fact.stated);
        quantity_.set_high(fact.stated);
        quantity_.set_stated(fact.stated);
        quantity_.set_precision(v1::EXACT);
        quantity_.set_unit("");
        quantity_.set_text(fact.stated == 0 ? "0" : "1");
      }
      concord::Write(quantity_, out);
      return out.Message(A::kQuantityFieldNumber, end);
  }
}

void MessageWriter::WriteFact(const Source& source, const Fact& fact,
                              WireWriter& out) {
  const Facts& facts = source.facts;
  const FileMap& map = source.article.places;
  const size_t end = out.size();
  out.Uint(A::kSupersededByFieldNumber, fact.superseded_by);
  if (!map.empty()) {
    const uint32_t text = source.views[fact.sentence].sentence.begin;
    out.Uint(A::kTextEndFieldNumber, fact.end - text);
    out.Uint(A::kTextStartFieldNumber, fact.start - text);
  }
  out.Uint(A::kAboutFieldNumber, fact.about);
  out.String(A::kContextFieldNumber, terms_[fact.context]);
  out.String(A::kRuleFieldNumber, fact.rule);
  out.Uint(A::kSentenceFieldNumber, numbers_[fact.sentence]);
  out.Uint(A::kEndFieldNumber, map.End(fact.end));
  out.Uint(A::kStartFieldNumber, map.Begin(fact.start));
  out.Uint(A::kBackgroundFieldNumber, fact.background);
  out.Uint(A::kBasisFieldNumber, fact.basis);
  WriteScope(source, fact, out);
  out.Uint(A::kModalityFieldNumber, fact.modality);
  if (fact.attribution != kNoIndex) {
    const size_t attribution_end = out.size();
    concord::Write(facts.entities[fact.attribution], facts, out);
    out.Message(A::kAttributionFieldNumber, attribution_end);
  }
  if (fact.event_time != kNoIndex) {
    const size_t time_end = out.size();
    concord::Write(source.times[fact.event_time], out);
    out.Message(A::kEventTimeFieldNumber, time_end);
  }
  for (uint32_t r = fact.roles.last; r-- > fact.roles.first;) {
    const size_t role_end = out.size();
    concord::Write(facts.roles[r], out);
    out.Message(A::kRolesFieldNumber, role_end);
  }
  WriteValue(source, fact, out);
  out.Uint(A::kKindFieldNumber, fact.kind);
  out.Message(All::kAssertionsFieldNumber, end);
}

// Facts are not in the order of the text: who said a quote may stand before it.
void MessageWriter::NumberSentences(const Facts& facts, size_t sentences) {
  numbers_.assign(sentences, kNoIndex);
  for (const Fact& fact : facts.facts) numbers_[fact.sentence] = 0;
  uint32_t next = 0;
  for (uint32_t& number : numbers_) {
    if (number != kNoIndex) number = next++;
  }
}

// In the file, if that is not the text. Of a record in a file of many, the line
// is the record's.
void MessageWriter::FindLines(const SourceArticle& article,
                              const std::vector<SentenceView>& views) {
  const FileMap& map = article.places;
  const absl::string_view bytes = map.empty() ? article.bytes : article.file;
  uint32_t line = std::max(article.article.first_line(), 1u);
  TextLength before;
  size_t counted = 0;
  size_t line_end =
      article.is_record ? absl::string_view::npos : bytes.find('\n');
  places_.clear();
  for (const SentenceView& view : views) {
    const uint32_t begin = map.Begin(view.sentence.begin);
    while (line_end != absl::string_view::npos && line_end < begin) {
      ++line;
      before = {};
      counted = line_end + 1;
      line_end = bytes.find('\n', counted);
    }
    // What is not in the file stands where the text before it does.
    if (begin > counted) {
      before += LengthOf(bytes.substr(counted, begin - counted));
      counted = begin;
    }
    places_.push_back({line, before});
  }
}

void MessageWriter::WriteSentence(const SourceArticle& article,
                                  const SentenceView& view, WireWriter& out) {
  using S = v1::Sentence;
  const Sentence& s = view.sentence;
  const uint32_t file_begin = article.places.Begin(s.begin);
  const uint32_t file_end = article.places.End(s.end);
  const size_t end = out.size();
  const Place& place = places_[view.number];
  if (!article.places.empty()) {
    out.String(S::kMarkupFieldNumber,
               absl::string_view(article.file)
                   .substr(file_begin, file_end - file_begin));
  }
  if (!article.is_record) {
    out.Uint(S::kColumnUtf16FieldNumber, place.before.utf16 + 1);
    out.Uint(S::kColumnCodePointsFieldNumber, place.before.code_points + 1);
  }
  out.String(S::kTermsFieldNumber,
             terms_[view.TermRange(s.first_token, s.last_token)]);
  out.Uint(S::kHeadlineFieldNumber, s.headline);
  out.Uint(S::kColumnFieldNumber, place.before.bytes + 1);
  out.Uint(S::kLineFieldNumber, place.line);
  out.String(S::kTextFieldNumber,
             view.text.bytes.substr(s.begin, s.end - s.begin));
  out.Uint(S::kEndFieldNumber, file_end);
  out.Uint(S::kStartFieldNumber, file_begin);
  out.Message(All::kSentencesFieldNumber, end);
}

void MessageWriter::Write(const SourceArticle& article, const Facts& facts,
                          const std::vector<SentenceView>& views,
                          absl::Span<const Mention> mentions,
                          absl::Span<const v1::TimeInterval> times,
                          const TermTable& terms, WireWriter& out) {
  for (uint32_t term = terms.size(); term-- > 0;)
    out.Element(All::kTermsFieldNumber, terms.Spelling(term));
  FindLines(article, views);
  if (views.empty()) return;
  const TokenPlaces& places = views[0].places;
  terms_.Encode(
      absl::MakeConstSpan(places.terms)
          .first(places.before[views.back().sentence.last_token].terms));
  NumberSentences(facts, views.size());
  for (size_t i = views.size(); i-- > 0;) {
    if (numbers_[i] != kNoIndex) WriteSentence(article, views[i], out);
  }
  const Source source = {article, facts, views, mentions, times};
  for (size_t i = facts.facts.size(); i-- > 0;)
    WriteFact(source, facts.facts[i], out);
}

}  // namespace concord
