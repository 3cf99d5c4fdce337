#include "checker/report/sources.h"

#include <cmath>
#include <cstdint>

#include "absl/strings/str_cat.h"

namespace concord {
namespace {

// Below these, the interval of a source that never stands alone reaches beyond
// a quarter.
constexpr uint32_t kFewestCompared = 10;
constexpr size_t kMostProfiles = 20;

std::string Percent(double share) {
  return absl::StrCat(std::lround(100 * share), "%");
}

}  // namespace

ShownProfiles ShownProfilesOf(const v1::ConsistencyReport& report) {
  ShownProfiles shown;
  for (const v1::SourceProfile& profile : report.source_profiles()) {
    if (profile.compared() < kFewestCompared) continue;
    if (shown.profiles.size() < kMostProfiles) {
      shown.profiles.push_back(&profile);
    } else {
      ++shown.cut;
    }
  }
  return shown;
}

std::vector<std::string> ProfileHead() {
  return {absl::StrCat("source, of ", kFewestCompared, " claims or more"),
          "compared",
          "agrees",
          "alone",
          "share alone",
          "95% interval"};
}

std::vector<std::string> ProfileCells(const v1::SourceProfile& profile) {
  return {profile.source(),
          absl::StrCat(profile.compared()),
          absl::StrCat(profile.agreed()),
          absl::StrCat(profile.alone()),
          Percent(profile.alone_share()),
          absl::StrCat(Percent(profile.alone_share_low()), " to ",
                       Percent(profile.alone_share_high()))};
}

}  // namespace concord
