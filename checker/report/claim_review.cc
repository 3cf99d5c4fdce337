#include "checker/report/claim_review.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/report/diagnostic.h"
#include "checker/report/json_writer.h"
#include "checker/report/location.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

class ReviewWriter {
 public:
  ReviewWriter(const v1::ConsistencyReport& report,
               const RenderOptions& options)
      : report_(report), options_(options) {}

  std::string Write() {
    json_.Object([&] {
      json_.Member("@context", "https://schema.org");
      json_.Array("@graph", [&] {
        for (const v1::Finding* finding : Ranked(report_)) {
          if (finding->relation() != v1::Finding::DISCREPANCY) continue;
          for (int i = 0; i < finding->readings_size(); ++i)
            WriteReview(*finding, i);
        }
      });
    });
    return json_.Take();
  }

 private:
  void WriteReview(const v1::Finding& finding, int number) {
    const v1::Reading& reading = finding.readings(number);
    json_.Object([&] {
      json_.Member("@type", "ClaimReview");
      json_.Member("@id",
                   absl::StrCat("urn:concord:", finding.id(), "#", number + 1));
      json_.Member("identifier", finding.id());
      if (!report_.summary().as_of().empty())
        json_.Member("datePublished", report_.summary().as_of());
      json_.Object("author", [&] {
        json_.Member("@type", "Organization");
        json_.Member("name", "Concord");
      });
      json_.Member("claimReviewed",
                   absl::StrCat(ClaimOf(finding), ": ", DisplayOf(reading)));
      json_.Object("itemReviewed", [&] { WriteClaim(reading); });
      json_.Object("reviewRating", [&] {
        json_.Member("@type", "Rating");
        json_.Member("alternateName", "Contradicted by other sources");
      });
      json_.Member("reviewBody", Body(finding, number));
    });
  }

  void WriteClaim(const v1::Reading& reading) {
    json_.Member("@type", "Claim");
    json_.Array("appearance", [&] {
      for (const v1::Witness& witness : reading.witnesses())
        WriteAppearance(witness);
    });
  }

  void WriteAppearance(const v1::Witness& witness) {
    json_.Object([&] {
      json_.Member("@type", "NewsArticle");
      json_.Member("@id", UriOf(witness, options_.workspace));
      json_.Object("publisher", [&] {
        json_.Member("@type", "Organization");
        json_.Member("name", SourceOf(witness));
      });
      if (!witness.published().empty())
        json_.Member("datePublished", witness.published());
      if (!witness.language().empty())
        json_.Member("inLanguage", witness.language());
    });
  }

  static std::string Body(const v1::Finding& finding, int number) {
    std::vector<std::string> others;
    for (int i = 0; i < finding.readings_size(); ++i) {
      if (i == number) continue;
      const v1::Reading& other = finding.readings(i);
      others.push_back(
          absl::StrCat(DisplayOf(other), " (", SupportOf(other), ")"));
    }
    return absl::StrCat("Other sources say ", absl::StrJoin(others, ", "),
                        ". Which is right is not judged.");
  }

  const v1::ConsistencyReport& report_;
  const RenderOptions& options_;
  JsonPage json_;
};

}  // namespace

std::string RenderClaimReview(const v1::ConsistencyReport& report,
                              const RenderOptions& options) {
  return ReviewWriter(report, options).Write();
}

}  // namespace concord
