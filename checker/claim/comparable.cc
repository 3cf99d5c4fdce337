#include "checker/claim/comparable.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "absl/strings/match.h"
#include "checker/claim/value.h"
#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

using v1::Assertion;

bool OneKind(const Item& a, const Item& b) {
  return a.a->kind() == b.a->kind() ||
         (IsCount(a.a->kind()) && IsCount(b.a->kind()));
}

void SortUnique(std::vector<uint32_t>& v) {
  std::sort(v.begin(), v.end());
  v.erase(std::unique(v.begin(), v.end()), v.end());
}

// The action that a noun of doing is of ("cancellation" -> cancel); 0 if none.
uint16_t ActionOf(uint16_t number) {
  if (concepts::Get(number).category != v1::Concept::EVENT) return 0;
  for (const uint16_t ancestor : concepts::Get(number).ancestors) {
    if (concepts::Get(ancestor).category == v1::Concept::ACTION) {
      return ancestor;
    }
  }
  return 0;
}

// How alike what they count is: 1 the same, 0 something else, -1 unknown.
double CountedLikeness(const Item& a, const Item& b) {
  if (a.counted != 0 && b.counted != 0) {
    if (a.counted == b.counted) return IsRoot(a.counted) ? 0.7 : 1;
    const bool wider = concepts::IsA(a.counted, b.counted);
    if (wider || concepts::IsA(b.counted, a.counted)) {
      // "people" stands above everybody and tells little.
      const uint16_t above = wider ? b.counted : a.counted;
      return IsRoot(above) ? 0.55 : 0.85;
    }
    return ShareParent(a.counted, b.counted) ? 0.45 : 0;
  }
  if (a.counted_stem.empty() && b.counted_stem.empty() && a.counted == 0 &&
      b.counted == 0) {
    return -1;
  }
  if (a.counted == 0 && b.counted == 0) {
    if (a.counted_stem == b.counted_stem) return 1;
    return a.language == b.language ? 0 : -1;
  }
  return a.language == b.language ? 0.1 : -1;
}

double ConceptLikeness(uint16_t a, uint16_t b) {
  if (a == 0 || b == 0) return -1;
  if (a == b) return 1;
  if (concepts::IsA(a, b) || concepts::IsA(b, a)) return 0.8;
  // Which verb is nearest is a guess; another one says little.
  return ShareParent(a, b) ? 0.4 : 0.2;
}

// Two times of facts that are not of one event. A day or two between them is
// as often the day of the report as that of the event.
bool Apart(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  constexpr int kReportLag = 2;
  if (Compare(a, b) != ValueRelation::kDisjoint) return false;
  if (a.any_day() || b.any_day() || a.any_year() != b.any_year()) return true;
  // January and February are two, and so are last year and this one.
  auto one_day = [](const v1::TimeInterval& t) {
    return t.first_day() == t.last_day();
  };
  if (!one_day(a) && !one_day(b)) return true;
  const int gap =
      std::max(a.first_day() - b.last_day(), b.first_day() - a.last_day());
  return gap > kReportLag;
}

// Magnitudes too far apart to be measured of one earthquake, of which one at
// least is not what its article begins with: an aftershock, or one of the past.
bool OtherEarthquake(const Assertion& a, const Assertion& b) {
  constexpr absl::string_view kMagnitude = "magnitude";
  constexpr double kFarthest = 1;
  constexpr uint32_t kLead = 3;  // sentences that state something
  return a.quantity().unit() == kMagnitude &&
         b.quantity().unit() == kMagnitude &&
         std::abs(a.quantity().stated() - b.quantity().stated()) > kFarthest &&
         std::max(a.sentence(), b.sentence()) >= kLead;
}

Reason TimesFit(const Item& a, const Item& b) {
  const Assertion& x = *a.a;
  const Assertion& y = *b.a;
  if (OtherEarthquake(x, y)) return Reason::kCounted;
  if (x.kind() != Assertion::DATE && a.past != b.past)
    return Reason::kEventTime;
  if (x.has_event_time() && y.has_event_time() && x.kind() != Assertion::DATE &&
      Apart(x.event_time(), y.event_time())) {
    return Reason::kEventTime;
  }
  return Reason::kComparable;
}

bool Hypothetical(Assertion::Modality m) {
  return m == Assertion::HYPOTHETICAL;
}
bool NotYet(Assertion::Modality m) {
  return m == Assertion::PLANNED || m == Assertion::POSSIBLE ||
         m == Assertion::HYPOTHETICAL;
}

// Two counters, each named, that are not one: organisers and police.
bool OtherCounter(const Assertion& a, const Assertion& b) {
  if (!a.has_attribution() || !b.has_attribution()) return false;
  const ValueRelation relation = Compare(a.attribution(), b.attribution());
  if (relation != ValueRelation::kDisjoint) return false;
  const std::string& x = a.attribution().concept();
  const std::string& y = b.attribution().concept();
  if (x.empty() || y.empty()) return true;
  const uint16_t p = concepts::Find(x), q = concepts::Find(y);
  // "Officials", "residents": nobody in particular.
  if (concepts::Get(p).category == v1::Concept::PERSON ||
      concepts::Get(q).category == v1::Concept::PERSON) {
    return false;
  }
  return !concepts::IsA(p, q) && !concepts::IsA(q, p);
}

Reason Fits(const Item& a, const Item& b) {
  const Assertion& x = *a.a;
  const Assertion& y = *b.a;
  if (Hypothetical(x.modality()) != Hypothetical(y.modality()))
    return Reason::kModality;
  if (a.ahead != b.ahead) return Reason::kModality;
  if ((x.modality() == Assertion::DENIED) !=
      (y.modality() == Assertion::DENIED)) {
    return Reason::kModality;
  }
  if (x.basis() != y.basis()) return Reason::kBasis;
  if (a.addend != b.addend || x.scope().extent() != y.scope().extent() ||
      x.scope().each() != y.scope().each()) {
    return Reason::kScope;
  }
  if (x.scope().has_place() && y.scope().has_place() &&
      Compare(x.scope().place(), y.scope().place()) ==
          ValueRelation::kDisjoint) {
    return Reason::kScope;
  }
  if (a.qualifier != 0 && b.qualifier != 0 && a.qualifier != b.qualifier)
    return Reason::kScope;
  if (const Reason reason = TimesFit(a, b); reason != Reason::kComparable)
    return reason;
  if (OtherCounter(x, y)) return Reason::kCounter;
  // Last: where all else fits, an article tells both values (see
  // Item::present).
  if (x.modality() == Assertion::CORRECTED ||
      y.modality() == Assertion::CORRECTED) {
    return Reason::kModality;
  }
  return Reason::kComparable;
}

}  // namespace

bool IsRoot(uint16_t number) {
  return concepts::Get(number).ancestors.size() == 1;
}

bool ShareParent(uint16_t a, uint16_t b) {
  const absl::Span<const uint16_t> all = concepts::Get(a).ancestors;
  return std::any_of(all.begin(), all.end(), [b](uint16_t ancestor) {
    return !IsRoot(ancestor) && concepts::IsA(b, ancestor);
  });
}

const char* ReasonName(Reason reason) {
  switch (reason) {
    case Reason::kComparable:
      return "comparable";
    case Reason::kKind:
      return "kind";
    case Reason::kCounted:
      return "counted";
    case Reason::kBasis:
      return "counting-basis";
    case Reason::kScope:
      return "scope";
    case Reason::kEventTime:
      return "event-time";
    case Reason::kModality:
      return "modality";
    case Reason::kCounter:
      return "counter";
    case Reason::kContext:
      return "context";
  }
  return "";
}

namespace {
// News tells of the last days; what is older is another event's.
constexpr int kPastDays = 7;
}  // namespace

Group::Group(absl::Span<const v1::ArticleAssertions* const> articles,
             absl::Span<const uint32_t> members) {
  absl::flat_hash_map<absl::string_view, uint32_t> numbers;
  std::map<std::string, uint16_t> languages;
  std::vector<double> sentences_with;
  uint32_t sentences_before = 1;
  for (const uint32_t m : members) {
    const v1::ArticleAssertions& article = *articles[m];
    std::vector<uint32_t> global(article.terms_size());
    for (int i = 0; i < article.terms_size(); ++i) {
      const auto [at, added] = numbers.try_emplace(
          article.terms(i), static_cast<uint32_t>(word_.size()));
      if (added) {
        word_.push_back(absl::StartsWith(article.terms(i), "w:"));
        sentences_with.push_back(0);
      }
      global[i] = at->second;
    }
    auto terms = [&](const auto& indices) {
      std::vector<uint32_t> out;
      for (const uint32_t i : indices) {
        if (i < global.size()) out.push_back(global[i]);
      }
      SortUnique(out);
      return out;
    };
    std::vector<std::vector<uint32_t>> sentences;
    for (const v1::Sentence& s : article.sentences()) {
      sentences.push_back(terms(s.terms()));
      for (const uint32_t t : sentences.back()) sentences_with[t] += 1;
    }
    const uint16_t language =
        languages.emplace(article.article().language(), languages.size())
            .first->second;
    const Publication published = PublicationOf(article.article());
    const uint32_t first = static_cast<uint32_t>(items_.size());
    for (int i = 0; i < article.assertions_size(); ++i) {
      Item item;
      item.published = published;
      item.article = m;
      item.member = members_;
      item.assertion = static_cast<uint32_t>(i);
      item.a = &article.assertions(i);
      item.distinctiveness = Distinctiveness(*item.a);
      item.language = language;
      item.sentence_number = sentences_before + item.a->sentence();
      item.past = item.a->background() ||
                  (article.has_document_day() && item.a->has_event_time() &&
                   !item.a->event_time().any_day() &&
                   !item.a->event_time().any_year() &&
                   article.document_day() - item.a->event_time().last_day() >
                       kPastDays);
      item.ahead = NotYet(item.a->modality()) ||
                   (article.has_document_day() && item.a->has_time() &&
                    !item.a->time().any_day() && !item.a->time().any_year() &&
                    item.a->time().first_day() > article.document_day());
      item.day_of_article =
          article.has_document_day() && item.a->has_time() &&
          !item.a->time().any_day() &&
          item.a->time().first_day() == article.document_day() &&
          item.a->time().last_day() == article.document_day();
      item.clause = terms(item.a->context());
      if (item.a->has_quote()) item.quote = terms(item.a->quote().terms());
      if (item.a->sentence() < sentences.size()) {
        const size_t s = item.a->sentence();
        item.sentence = sentences[s];
        for (size_t t = s - std::min<size_t>(s, 1);
             t < std::min(s + 2, sentences.size()); ++t) {
          item.around.insert(item.around.end(), sentences[t].begin(),
                             sentences[t].end());
        }
        SortUnique(item.around);
        item.headline =
            article.sentences(static_cast<int>(item.a->sentence())).headline();
        item.position = static_cast<float>(item.a->sentence()) /
                        static_cast<float>(sentences.size());
      }
      bool nominalised = false;
      for (const v1::Role& role : item.a->roles()) {
        const uint16_t number = concepts::Find(role.concept());
        switch (role.name()) {
          case v1::Role::ACTOR:
            item.actors.push_back(role.concept());
            break;
          case v1::Role::COUNTED:
            // "118 cancellations" counts what was cancelled.
            if (const uint16_t action = ActionOf(number); action != 0) {
              item.action = action;
              nominalised = true;
              break;
            }
            item.counted = number;
            if (number == 0) item.counted_stem = role.concept();
            break;
          case v1::Role::ACTION:
            if (!nominalised) item.action = number;
            break;
          case v1::Role::EVENT:
            item.event = number;
            break;
          case v1::Role::QUALIFIER:
            item.qualifier = number;
            break;
          default:
            break;
        }
      }
      item.day_of_words =
          item.a->kind() == Assertion::DATE &&
          concepts::Get(item.action).category == v1::Concept::SPEECH;
      std::sort(item.actors.begin(), item.actors.end());
      items_.push_back(std::move(item));
    }
    LinkFormer(first);
    constexpr uint32_t kLeftOut = 2;
    sentences_before +=
        static_cast<uint32_t>(article.sentences_size()) + kLeftOut;
    ++members_;
  }
  MarkAddends();
  MarkLeads();
  // A term of many sentences names the event, not the claim.
  const double articles_here =
      std::max<double>(1, static_cast<double>(members.size()));
  for (const double n : sentences_with) {
    weight_.push_back(1 / std::sqrt(std::max(1.0, n / articles_here)));
  }
}

void Group::LinkFormer(uint32_t first) {
  const uint32_t count = static_cast<uint32_t>(items_.size()) - first;
  for (uint32_t i = 0; i < count; ++i) {
    Item& item = items_[first + i];
    const uint32_t by = item.a->superseded_by();  // from 1
    if (by == 0 || by > count || by - 1 == i) continue;
    item.present = first + by - 1;
    // "Is to cost 265 million, not 210 million": both are to come.
    if (item.a->modality() == Assertion::CORRECTED)
      item.ahead = items_[item.present].ahead;
  }
}

void Group::MarkAddends() {
  constexpr double kLeastSum = 3;
  auto counts = [this](size_t i) {
    const Assertion& a = *items_[i].a;
    return IsCount(a.kind()) && a.quantity().precision() == v1::EXACT &&
           a.quantity().stated() > 0;
  };
  for (size_t begin = 0; begin < items_.size();) {
    // The counts of one sentence, in order.
    std::vector<size_t> here;
    size_t end = begin;
    for (;
         end < items_.size() && items_[end].article == items_[begin].article &&
         items_[end].a->sentence() == items_[begin].a->sentence();
         ++end) {
      if (counts(end)) here.push_back(end);
    }
    begin = end;
    // A total stands right before what it is made of, or right behind.
    for (size_t total = 0; total < here.size(); ++total) {
      const double sum = items_[here[total]].a->quantity().stated();
      if (sum < kLeastSum) continue;
      for (const int step : {1, -1}) {
        double added = 0;
        for (size_t n = 1;; ++n) {
          const size_t at = total + static_cast<size_t>(step) * n;
          if (at >= here.size()) break;  // also below 0
          added += items_[here[at]].a->quantity().stated();
          if (added < sum) continue;
          if (added == sum && n > 1) {
            for (size_t k = 1; k <= n; ++k) {
              items_[here[total + static_cast<size_t>(step) * k]].addend = true;
            }
          }
          break;
        }
      }
    }
  }
}

void Group::MarkLeads() {
  std::set<std::pair<uint32_t, int>> seen;
  for (Item& item : items_) {
    const Assertion& a = *item.a;
    if (a.basis() == Assertion::BASIS_UNSPECIFIED || item.addend || item.past ||
        a.quantity().precision() == v1::VAGUE ||
        a.scope().extent() != v1::Scope::WHOLE ||
        a.modality() == Assertion::CORRECTED || item.former()) {
      continue;
    }
    item.lead = seen.insert({item.article, a.basis()}).second;
  }
}

double Group::Shared(const std::vector<uint32_t>& a,
                     const std::vector<uint32_t>& b) const {
  std::vector<uint32_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                        std::back_inserter(both));
  double shared = 0;
  for (const uint32_t t : both) shared += word_[t] ? 0 : weight_[t];
  return shared;
}

Likeness Group::Compare(const std::vector<uint32_t>& a,
                        const std::vector<uint32_t>& b,
                        bool one_language) const {
  double shared = 0, x = 0, y = 0;
  auto counts = [&](uint32_t t) { return one_language || !word_[t]; };
  for (const uint32_t t : a) x += counts(t) ? weight_[t] : 0;
  for (const uint32_t t : b) y += counts(t) ? weight_[t] : 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] < b[j]) {
      ++i;
    } else if (a[i] > b[j]) {
      ++j;
    } else {
      if (counts(a[i])) shared += weight_[a[i]];
      ++i;
      ++j;
    }
  }
  // A side with hardly any terms must not reach 1 by one of them.
  constexpr double kFewest = 2.5;
  return {shared, shared / std::max(std::min(x, y), kFewest),
          shared / std::max(x + y - shared, kFewest)};
}

namespace {

bool Meet(const std::vector<std::string>& a,
          const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&b](const std::string& key) {
    return std::binary_search(b.begin(), b.end(), key);
  });
}

}  // namespace

Comparison CompareItems(const Group& group, const Item& a, const Item& b) {
  Comparison result;
  if (!OneKind(a, b)) {
    result.reason = Reason::kKind;
    return result;
  }
  const bool one_language = a.language == b.language;
  result.values = CompareValues(*a.a, *b.a);
  if (result.values == ValueRelation::kIncomparable) {
    result.reason = Reason::kKind;
    return result;
  }
  result.clause = group.Compare(a.clause, b.clause, one_language);
  result.sentence = group.Compare(a.sentence, b.sentence, one_language);
  const double context =
      0.65 * result.clause.of_fewer + 0.35 * result.sentence.of_fewer;
  const double counted = CountedLikeness(a, b);
  const double action = ConceptLikeness(a.action, b.action);
  const double event = ConceptLikeness(a.event, b.event);
  // The dead of one event are one question, in whatever words.
  const bool casualty = a.a->basis() != Assertion::BASIS_UNSPECIFIED &&
                        a.a->basis() == b.a->basis();

  // Each part that is known counts by its weight.
  double sum = 0.4 * context, weights = 0.4;
  auto add = [&](double likeness, double weight) {
    if (likeness < 0) return;
    sum += weight * likeness;
    weights += weight;
  };
  const bool count = IsCount(a.a->kind());
  const bool by_counted = count || a.a->kind() == Assertion::ORDINAL ||
                          a.a->kind() == Assertion::AGE;
  add(counted, by_counted ? 0.35 : 0.3);
  add(action, by_counted ? 0.2 : 0.1);
  add(event, count ? 0.1 : 0.2);
  if (casualty) add(1, 0.8);
  result.same_thing = sum / weights;
  if (!a.actors.empty() && !b.actors.empty() && !Meet(a.actors, b.actors)) {
    result.reason = Reason::kCounted;
    result.same_thing *= 0.4;
  }
  if (count && counted == 0) {
    result.reason = Reason::kCounted;
    result.same_thing *= 0.4;
  }
  if (result.reason == Reason::kComparable) result.reason = Fits(a, b);
  return result;
}

double Distinctiveness(const v1::Assertion& a) {
  if (a.has_time()) {
    // A full day tells more than a month, an hour or a year.
    const bool day =
        !a.time().any_day() && a.time().first_day() == a.time().last_day();
    return day ? 0.85 : 0.3;
  }
  if (a.has_names()) return 0.7;
  if (!a.has_quantity()) return 0;
  double v = std::abs(a.quantity().stated());
  if (v == 0) return 0;
  int digits = 0;
  while (v >= 1e15) v /= 10;
  while (v != std::floor(v) && digits < 6) {
    v *= 10;
    ++digits;
  }
  while (v >= 10 && std::fmod(v, 10) == 0) v /= 10;
  const int significant =
      static_cast<int>(std::floor(std::log10(std::max(v, 1.0)))) + 1;
  double telling = significant <= 1   ? 0.05
                   : significant == 2 ? 0.35
                   : significant == 3 ? 0.7
                                      : 1;
  // "15,000" has two digits but is no everyday number.
  if (a.quantity().stated() >= 1000) telling = std::max(telling, 0.5);
  // Sums, rates and measures of one event are hardly ever equal by chance.
  switch (a.kind()) {
    case Assertion::MONEY:
      telling = std::max(telling, 0.75);
      break;
    case Assertion::MEASUREMENT:
    case Assertion::PERCENTAGE:
      telling = std::max(telling, 0.55);
      break;
    case Assertion::DURATION:
    case Assertion::AGE:
      telling = std::max(telling, 0.35);
      break;
    default:
      break;
  }
  return telling;
}

}  // namespace concord
