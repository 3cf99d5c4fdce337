#include "checker/report/focus.h"

#include <algorithm>
#include <utility>

namespace concord {
namespace {

using Ids = absl::flat_hash_set<std::string>;

bool HasPart(const Ids& articles, const v1::Reading& reading) {
  return std::any_of(reading.witnesses().begin(), reading.witnesses().end(),
                     [&](const v1::Witness& witness) {
                       return articles.contains(witness.article());
                     });
}

bool HasPart(const Ids& articles, const v1::Finding& finding) {
  return std::any_of(
      finding.readings().begin(), finding.readings().end(),
      [&](const v1::Reading& reading) { return HasPart(articles, reading); });
}

void PutFirst(const Ids& articles, v1::Finding& finding) {
  auto& readings = *finding.mutable_readings();
  std::stable_partition(
      readings.begin(), readings.end(),
      [&](const v1::Reading& reading) { return HasPart(articles, reading); });
  for (v1::Reading& reading : readings) {
    auto& witnesses = *reading.mutable_witnesses();
    std::stable_partition(witnesses.begin(), witnesses.end(),
                          [&](const v1::Witness& witness) {
                            return articles.contains(witness.article());
                          });
  }
}

// Keeps the elements that `wanted` holds for.
template <typename Elements, typename Wanted>
void Keep(Elements& elements, Wanted wanted) {
  elements.erase(std::remove_if(elements.begin(), elements.end(),
                                [&](const auto& e) { return !wanted(e); }),
                 elements.end());
}

}  // namespace

void FocusOn(const Ids& articles, v1::ConsistencyReport& report) {
  Keep(*report.mutable_findings(),
       [&](const v1::Finding& finding) { return HasPart(articles, finding); });
  for (v1::Finding& finding : *report.mutable_findings())
    PutFirst(articles, finding);
  Ids told;
  Keep(*report.mutable_groups(), [&](const v1::Group& group) {
    if (std::none_of(
            group.articles().begin(), group.articles().end(),
            [&](const std::string& id) { return articles.contains(id); })) {
      return false;
    }
    told.insert(group.articles().begin(), group.articles().end());
    return true;
  });
  Keep(*report.mutable_articles(), [&](const v1::ComparedArticle& article) {
    return told.contains(article.article().id());
  });
  Ids sources;
  for (const v1::ComparedArticle& article : report.articles())
    sources.insert(article.article().source());
  Keep(*report.mutable_source_profiles(),
       [&](const v1::SourceProfile& profile) {
         return sources.contains(profile.source());
       });
  for (v1::RelationCount& count :
       *report.mutable_summary()->mutable_relations()) {
    count.set_findings(static_cast<uint32_t>(
        std::count_if(report.findings().begin(), report.findings().end(),
                      [&](const v1::Finding& finding) {
                        return finding.relation() == count.relation();
                      })));
  }
}

}  // namespace concord
