// The profiles of sources as people are shown them: which, and in which words.

#ifndef CONCORD_CHECKER_REPORT_SOURCES_H_
#define CONCORD_CHECKER_REPORT_SOURCES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "proto/report.pb.h"

namespace concord {

struct ShownProfiles {
  // Of the sources that were compared in enough claims for their shares to say
  // something, in the report's order.
  std::vector<const v1::SourceProfile*> profiles;
  // How many more such there are, left out for length.
  size_t cut = 0;
};

// None where no source was compared in enough claims, as of most single events.
ShownProfiles ShownProfilesOf(const v1::ConsistencyReport& report);

// The heads of the columns: what the source is called, then figures.
std::vector<std::string> ProfileHead();

// A profile's cells: "Herald", "40", "37", "2", "5%", "1% to 17%".
std::vector<std::string> ProfileCells(const v1::SourceProfile& profile);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_SOURCES_H_
