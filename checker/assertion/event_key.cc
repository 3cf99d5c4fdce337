#include "checker/assertion/event_key.h"

#include <algorithm>
#include <string>

#include "absl/base/casts.h"
#include "absl/strings/str_cat.h"
#include "checker/assertion/stepped_sort.h"
#include "proto/assertion.pb.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr size_t kMostKeyTerms = 40;
constexpr size_t kShingleWords = 5;
constexpr uint64_t kShingleSample = 8;

// How much a term tells of the event, by its kind and by whether it happens.
constexpr double kTelling[][2] = {
    /* kOther */ {0, 0.6}, /* kName */ {1.0, 1.0}, /* kStem */ {0.25, 0.6}};

// Heavier weights have lower steps, sixteen to each doubling; all from 2^4 on
// share the first and all below 2^-4 the last.
uint32_t StepOf(double weight) {
  constexpr int kShift = 52 - 4;
  constexpr int64_t kHeaviest = int64_t{1023 + 4} << 4;
  const int64_t step = kHeaviest - (absl::bit_cast<int64_t>(weight) >> kShift);
  return static_cast<uint32_t>(std::clamp<int64_t>(step, 0, 127));
}

}  // namespace

void EventKeyFinder::Weigh(uint32_t term, double weight) {
  if (term >= weights_.size()) weights_.resize(term + 1);
  weights_[term] += weight;
}

const EventKeyFinder::DayTerms& EventKeyFinder::TermsOf(
    const CalendarValue& day, TermTable& terms) {
  // An article names few days, and these again and again.
  for (const DayTerms& known : days_) {
    if (known.year == day.year && known.month == day.month &&
        known.day == day.day) {
      return known;
    }
  }
  const std::string dated =
      absl::StrCat("d:", absl::Dec(day.year, absl::kZeroPad4), "-",
                   absl::Dec(day.month, absl::kZeroPad2), "-",
                   absl::Dec(day.day, absl::kZeroPad2));
  constexpr size_t kMonthAndDay = 5;
  const absl::string_view month_and_day =
      absl::string_view(dated).substr(dated.size() - kMonthAndDay);
  DayTerms added = {day.year, day.month, day.day, 0, 0};
  added.of_any_year = terms.Add(absl::StrCat("d:", month_and_day));
  if (day.year != 0) added.of_its_year = terms.Add(dated);
  days_.push_back(added);
  return days_.back();
}

void EventKeyFinder::WriteKeyTerms(const std::vector<SentenceView>& views,
                                   TermTable& terms, WireWriter& out) {
  weights_.assign(terms.size(), 0);
  days_.clear();
  double position = 1.0;
  for (const SentenceView& view : views) {
    const TokenPlaces& places = view.places;
    const Range range =
        view.TermRange(view.sentence.first_token, view.sentence.last_token);
    for (uint32_t i = range.first; i < range.last; ++i) {
      const uint32_t term = places.terms[i];
      weights_[term] +=
          kTelling[terms.KindOf(term)][places.happens[i]] * position;
    }
    for (const Mention& m : view.mentions) {
      if (m.kind != v1::Mention::DATE && m.kind != v1::Mention::TIME) continue;
      if (m.range || m.from.month == 0 || m.from.day == 0) continue;
      const DayTerms& day = TermsOf(m.from, terms);
      Weigh(day.of_any_year, position);
      if (m.from.year != 0) Weigh(day.of_its_year, position);
    }
    // The lead tells more of the event than the background below it.
    position = std::max(0.3, position * 0.93);
  }
  weighed_.resize(std::max(weighed_.size(), weights_.size() + 1));
  size_t found = 0;
  for (uint32_t term = 0; term < weights_.size(); ++term) {
    weighed_[found] = {weights_[term], term};
    found += weights_[term] > 0;
  }
  SortBySteps<128>(absl::MakeConstSpan(weighed_).first(found), ranked_,
                   [](const Weighed& w) { return StepOf(w.weight); });
  const size_t kept = std::min(kMostKeyTerms, found);
  key_terms_.clear();
  for (size_t i = 0; i < kept; ++i) key_terms_.push_back(ranked_[i].term);
  out.Packed(v1::ArticleAssertions::kKeyTermsFieldNumber, key_terms_);
}

void EventKeyFinder::WriteShingles(const Text& text, WireWriter& out) {
  constexpr uint64_t kBase = 0x9E3779B97F4A7C15u;
  constexpr uint64_t kGone =
      kBase * kBase * kBase * kBase * kBase;  // of the word that leaves
  // What may be left out is written all the same: a branch a word costs more.
  // The first shingle has no words before it.
  const size_t tokens = text.tokens.size();
  words_.resize(std::max(words_.size(), kShingleWords + tokens + 1));
  std::fill_n(words_.begin(), kShingleWords, 0);
  size_t end = kShingleWords;
  for (size_t t = 0; t < tokens; ++t) {
    words_[end] = text.tokens[t].hash;
    end += !IsSign(static_cast<uint8_t>(text.classes[t]));
  }
  sample_.resize(std::max(sample_.size(), tokens + 1));
  size_t found = 0;
  uint64_t rolling = 0;
  for (size_t i = kShingleWords; i < end; ++i) {
    rolling = rolling * kBase + words_[i] - words_[i - kShingleWords] * kGone;
    uint64_t hash = rolling ^ rolling >> 31;
    hash *= 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
    sample_[found] = hash;
    found += (hash % kShingleSample == 0) & (i >= 2 * kShingleWords - 1);
  }
  SortBySteps<64>(absl::MakeConstSpan(sample_).first(found), sorted_,
                  [](uint64_t hash) { return hash >> 58; });
  const auto last = std::unique(sorted_.begin(), sorted_.end());
  sorted_.erase(last, sorted_.end());
  out.PackedFixed(v1::ArticleAssertions::kShinglesFieldNumber, sorted_);
}

}  // namespace concord
