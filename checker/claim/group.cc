#include "checker/claim/group.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/event_name.h"
#include "checker/claim/fingerprint.h"
#include "checker/limits.h"

namespace concord {
namespace {

// Terms in more articles than this join nobody: a country, "minister".
constexpr size_t kRarest = 200;
// A handful of articles says nothing of how rare a term is; weigh it as if this
// many others without it had been read.
constexpr double kImaginedArticles = 30;
constexpr double kNear = 0.175;
// A name among so many of an article's key terms is what it is about.
constexpr double kLeadingTerms = 2;

std::string GroupId(const std::string& first_article) {
  return absl::StrCat("g-", Fingerprint({first_article}).substr(0, 8));
}

struct KeyTerm {
  uint32_t term;
  float weight;  // with its rarity
  bool word;     // a stem: of one language
  bool name;     // a name or a day: who, where, when
  bool proper;   // a name, and no country's
};

// A quantity as its article gives it.
using Figure = std::pair<double, absl::string_view>;

struct Keys {
  std::vector<KeyTerm> terms;  // by term
  double norm = 0;             // of all terms
  double shared_norm = 0;      // of those that other languages share
  double name_norm = 0;        // of names and days
  bool has_proper = false;
  bool proper_leads = false;    // one is among the first terms
  std::vector<uint32_t> days;   // terms of days
  std::vector<Figure> figures;  // see TellingFigures(), sorted
};

// Figures that two articles hardly ever share by chance: of three digits or
// more, and no years. Sorted, each once.
std::vector<Figure> TellingFigures(const v1::ArticleAssertions& article) {
  constexpr double kThreeDigits = 100;
  constexpr double kTooLarge = 1e15;
  constexpr double kFirstYear = 1900, kLastYear = 2100;
  constexpr int kMostPlaces = 6;
  std::vector<Figure> figures;
  for (const v1::Assertion& a : article.assertions()) {
    if (!a.has_quantity()) continue;
    const double stated = std::abs(a.quantity().stated());
    if (!(stated < kTooLarge)) continue;
    if (stated >= kFirstYear && stated < kLastYear) continue;
    double digits = stated;
    for (int i = 0; i < kMostPlaces && digits != std::floor(digits); ++i)
      digits *= 10;
    while (digits >= kThreeDigits && std::fmod(digits, 10) == 0) digits /= 10;
    if (digits >= kThreeDigits)
      figures.push_back({stated, a.quantity().unit()});
  }
  std::sort(figures.begin(), figures.end());
  figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
  return figures;
}

// How many two sorted lists share, at most so many.
int Shared(const std::vector<Figure>& a, const std::vector<Figure>& b,
           int most) {
  int shared = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size() && shared < most;) {
    if (a[i] < b[j]) {
      ++i;
    } else if (b[j] < a[i]) {
      ++j;
    } else {
      ++shared, ++i, ++j;
    }
  }
  return shared;
}

// How well the times of two articles fit: when they were published, and whether
// they date their facts to a common day (`meet`) or to other days only
// (`apart`). Where publication is unknown, the days are all there is to tell
// this year's meeting from last year's.
double TimeFactor(const v1::ArticleAssertions& a,
                  const v1::ArticleAssertions& b, bool meet, bool apart) {
  if (!a.has_document_day() || !b.has_document_day()) {
    return meet ? 1.2 : 0.35;
  }
  const int days = std::abs(a.document_day() - b.document_day());
  const double common = meet ? 1.25 : apart ? (days <= 2 ? 0.85 : 0.5) : 1.0;
  if (days <= 3) return common;
  if (days <= 6) return 0.9 * common;
  if (days <= 14) return 0.7 * common;
  // A later story that recalls the day.
  if (days <= 60) return (meet ? 0.8 : 0.45) * common;
  return 0.2 * common;
}

// Less than 1 of articles that both name somebody or some place, and neither
// anybody whom the other names: two accidents of one day are told in the same
// words, and bulletins ("magnitude 4.9 near ...") in the same sentences. Where
// all labelled clusters are compared at once, 0.2 to 0.3 and 0.8 to 0.9 group
// them best, and alike.
double Strangeness(const Keys& x, const Keys& y) {
  if (!x.has_proper || !y.has_proper) return 1;
  return x.proper_leads && y.proper_leads ? 0.2 : 0.85;
}

class Grouper {
 public:
  explicit Grouper(absl::Span<const v1::ArticleAssertions* const> articles)
      : articles_(articles), order_(articles.size()), keys_(articles.size()) {
    std::iota(order_.begin(), order_.end(), 0u);
    std::sort(order_.begin(), order_.end(), [&](uint32_t a, uint32_t b) {
      return articles_[a]->article().id() < articles_[b]->article().id();
    });
  }

  Grouping Run() {
    ReadKeys();
    const std::vector<Link> links = FindLinks();
    Join(links);
    return Result();
  }

 private:
  struct Link {
    double score;
    uint32_t a, b;  // positions in order_
  };

  void ReadKeys() {
    std::vector<uint32_t> frequency;
    for (const uint32_t i : order_) {
      const v1::ArticleAssertions& article = *articles_[i];
      for (const uint32_t k : article.key_terms()) {
        if (k >= static_cast<uint32_t>(article.terms_size())) continue;
        const auto [at, added] =
            numbers_.try_emplace(article.terms(static_cast<int>(k)),
                                 static_cast<uint32_t>(frequency.size()));
        if (added) {
          frequency.push_back(0);
          names_.push_back(article.terms(static_cast<int>(k)));
        }
        ++frequency[at->second];
      }
    }
    with_term_.resize(frequency.size());
    const double all =
        kImaginedArticles + static_cast<double>(articles_.size());
    for (uint32_t position = 0; position < order_.size(); ++position) {
      const v1::ArticleAssertions& article = *articles_[order_[position]];
      Keys& keys = keys_[position];
      keys.figures = TellingFigures(article);
      double rank = 0;
      for (const uint32_t k : article.key_terms()) {
        if (k >= static_cast<uint32_t>(article.terms_size())) continue;
        const std::string& name = article.terms(static_cast<int>(k));
        const uint32_t term = numbers_.at(name);
        const double rarity = std::log(all / frequency[term]);
        const double weight = rarity / (1 + 0.06 * rank++);
        const bool word = absl::StartsWith(name, "w:");
        const bool proper = absl::StartsWith(name, "n:");
        const bool is_name = proper || absl::StartsWith(name, "d:") ||
                             absl::StrContains(name, "/");
        keys.terms.push_back(
            {term, static_cast<float>(weight), word, is_name, proper});
        keys.has_proper |= proper;
        keys.proper_leads |= proper && rank <= kLeadingTerms;
        if (is_name) keys.name_norm += weight * weight;
        keys.norm += weight * weight;
        if (!word) keys.shared_norm += weight * weight;
        if (absl::StartsWith(name, "d:")) keys.days.push_back(term);
        if (frequency[term] <= kRarest) with_term_[term].push_back(position);
      }
      std::sort(
          keys.terms.begin(), keys.terms.end(),
          [](const KeyTerm& x, const KeyTerm& y) { return x.term < y.term; });
      std::sort(keys.days.begin(), keys.days.end());
    }
  }

  double Score(uint32_t a, uint32_t b) const {
    const Keys& x = keys_[a];
    const Keys& y = keys_[b];
    const v1::ArticleAssertions& first = *articles_[order_[a]];
    const v1::ArticleAssertions& second = *articles_[order_[b]];
    const bool one_language =
        first.article().language() == second.article().language();
    double product = 0, names = 0;
    bool meet_in_proper = false;
    for (size_t i = 0, j = 0; i < x.terms.size() && j < y.terms.size();) {
      if (x.terms[i].term < y.terms[j].term) {
        ++i;
      } else if (x.terms[i].term > y.terms[j].term) {
        ++j;
      } else {
        const double both = x.terms[i].weight * y.terms[j].weight;
        if (one_language || !x.terms[i].word) product += both;
        if (x.terms[i].name) names += both;
        meet_in_proper |= x.terms[i].proper;
        ++i;
        ++j;
      }
    }
    const double norms =
        one_language ? x.norm * y.norm : x.shared_norm * y.shared_norm;
    if (norms <= 0) return 0;
    const bool meet =
        std::find_first_of(x.days.begin(), x.days.end(), y.days.begin(),
                           y.days.end()) != x.days.end();
    const bool apart = !meet && !x.days.empty() && !y.days.empty();
    // Two fires are told in the same words; who and where tells them apart.
    constexpr double kNames = 0.6;
    const double name_norms = std::max(x.name_norm * y.name_norm, 1e-9);
    const double likeness = (1 - kNames) * product / std::sqrt(norms) +
                            kNames * names / std::sqrt(name_norms);
    const double strange = meet_in_proper ? 1 : Strangeness(x, y);
    // Of pairs of labelled articles that are as like as .05 to .175, half of
    // those that share a figure are of one event, and all that share two; of
    // the others a sixteenth.
    constexpr double kOfFigure = 1;
    constexpr int kMostFigures = 2;
    const int figures = Shared(x.figures, y.figures, kMostFigures);
    return likeness * strange * (1 + kOfFigure * figures) *
           TimeFactor(first, second, meet, apart);
  }

  std::vector<Link> FindLinks() const {
    std::vector<Link> links;
    std::vector<uint32_t> seen(order_.size(), UINT32_MAX);
    for (uint32_t a = 0; a < order_.size(); ++a) {
      for (const KeyTerm& term : keys_[a].terms) {
        for (const uint32_t b : with_term_[term.term]) {
          if (b <= a || seen[b] == a) continue;
          seen[b] = a;
          const double score = Score(a, b);
          if (score >= kNear * 0.8) links.push_back({score, a, b});
        }
      }
    }
    std::sort(links.begin(), links.end(), [](const Link& x, const Link& y) {
      return std::make_tuple(-x.score, x.a, x.b) <
             std::make_tuple(-y.score, y.a, y.b);
    });
    return links;
  }

  void Join(const std::vector<Link>& links) {
    constexpr size_t kMostPairs = 400;
    group_of_.resize(order_.size());
    std::iota(group_of_.begin(), group_of_.end(), 0u);
    members_.resize(order_.size());
    std::vector<size_t> assertions(order_.size());  // of each group
    for (uint32_t i = 0; i < order_.size(); ++i) {
      members_[i] = {i};
      assertions[i] =
          static_cast<size_t>(articles_[order_[i]]->assertions_size());
    }
    for (const Link& link : links) {
      const uint32_t x = group_of_[link.a];
      const uint32_t y = group_of_[link.b];
      if (x == y || link.score < kNear) continue;
      if (members_[x].size() + members_[y].size() > kMostGroupArticles ||
          assertions[x] + assertions[y] > kMostGroupAssertions) {
        cut_ = true;
        continue;
      }
      const size_t pairs = members_[x].size() * members_[y].size();
      if (pairs > 1 && pairs <= kMostPairs) {
        double sum = 0;
        for (const uint32_t i : members_[x]) {
          for (const uint32_t j : members_[y])
            sum += Score(std::min(i, j), std::max(i, j));
        }
        if (sum / static_cast<double>(pairs) < kNear) continue;
      }
      const uint32_t keep = std::min(x, y), gone = std::max(x, y);
      assertions[keep] += assertions[gone];
      for (const uint32_t i : members_[gone]) group_of_[i] = keep;
      members_[keep].insert(members_[keep].end(), members_[gone].begin(),
                            members_[gone].end());
      members_[gone].clear();
    }
  }

  v1::Event EventOf(const std::vector<uint32_t>& positions) const {
    // A term that most of the articles share, by its weight in them.
    std::map<uint32_t, std::pair<uint32_t, double>> shared;
    for (const uint32_t position : positions) {
      for (const KeyTerm& t : keys_[position].terms) {
        auto& [count, weight] = shared[t.term];
        ++count;
        weight += t.weight;
      }
    }
    std::vector<std::pair<double, uint32_t>> ranked;
    for (const auto& [term, value] : shared) {
      if (value.first * 2 > positions.size())
        ranked.push_back({-value.second, term});
    }
    std::sort(ranked.begin(), ranked.end());
    EventNames spelled;
    for (const uint32_t position : positions)
      spelled.Read(*articles_[order_[position]]);
    v1::Event event;
    for (const auto& [weight, term] : ranked) {
      const std::string& name = names_[term];
      if (absl::StartsWith(name, "d:") && name.size() == 12 &&
          event.date().empty()) {
        event.set_date(name.substr(2));
      } else if (absl::StartsWith(name, "c:") &&
                 name.find('/') == std::string::npos) {
        if (event.kind().empty()) event.set_kind(name.substr(2));
      } else if (event.names_size() < 5 && !absl::StartsWith(name, "w:") &&
                 !absl::StartsWith(name, "d:")) {
        event.add_names(spelled.Of(name));
      }
    }
    return event;
  }

  Grouping Result() const {
    Grouping result;
    result.cut = cut_;
    for (const std::vector<uint32_t>& positions : members_) {
      if (positions.empty()) continue;
      std::vector<uint32_t> sorted = positions;
      std::sort(sorted.begin(), sorted.end());
      std::vector<uint32_t> indices;
      v1::Group group;
      for (const uint32_t position : sorted) {
        indices.push_back(order_[position]);
        group.add_articles(articles_[order_[position]]->article().id());
      }
      group.set_id(GroupId(group.articles(0)));
      *group.mutable_event() = EventOf(sorted);
      result.members.push_back(std::move(indices));
      result.groups.push_back(std::move(group));
    }
    return result;
  }

  const absl::Span<const v1::ArticleAssertions* const> articles_;
  std::vector<uint32_t> order_;  // articles by id
  std::vector<Keys> keys_;       // by position in order_, as all below
  absl::flat_hash_map<std::string, uint32_t> numbers_;
  std::vector<std::string> names_;
  std::vector<std::vector<uint32_t>> with_term_;
  std::vector<uint32_t> group_of_;
  bool cut_ = false;  // see Grouping::cut
  std::vector<std::vector<uint32_t>> members_;
};

}  // namespace

void Grouping::Split(uint32_t g, uint32_t article,
                     absl::Span<const v1::ArticleAssertions* const> articles) {
  std::vector<uint32_t>& rest = members[g];
  rest.erase(std::remove(rest.begin(), rest.end(), article), rest.end());
  members.push_back({article});
  groups[g].clear_articles();
  for (const uint32_t i : members[g]) {
    groups[g].add_articles(articles[i]->article().id());
  }
  v1::Group alone;
  alone.add_articles(articles[article]->article().id());
  // A group is named by its first article.
  groups[g].set_id(GroupId(groups[g].articles(0)));
  alone.set_id(GroupId(alone.articles(0)));
  *alone.mutable_event() = groups[g].event();
  alone.mutable_event()->clear_date();
  groups.push_back(std::move(alone));
}

Grouping GroupArticles(
    absl::Span<const v1::ArticleAssertions* const> articles) {
  return Grouper(articles).Run();
}

}  // namespace concord
