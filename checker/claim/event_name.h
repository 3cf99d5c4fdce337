// How the names of an event are written for people: its key terms hold names by
// their sound ("n:brandgolm") and countries by their concept ("c:country/DK").

#ifndef CONCORD_CHECKER_CLAIM_EVENT_NAME_H_
#define CONCORD_CHECKER_CLAIM_EVENT_NAME_H_

#include <map>
#include <string>

#include "absl/strings/string_view.h"
#include "proto/assertion.pb.h"

namespace concord {

// Spellings that articles have for a name or a concept:
//
//   EventNames names;
//   for (const v1::ArticleAssertions* article : group) names.Read(*article);
//   names.Of("n:brandgolm");  // "Brandholm"
class EventNames {
 public:
  void Read(const v1::ArticleAssertions& article);

  // The commonest spelling of the term; of those as common the first by its
  // bytes. The term without what tells its kind if no entity has it.
  std::string Of(absl::string_view term) const;

 private:
  void Add(const v1::Entity& entity);

  // By term, how often it is spelled how.
  std::map<std::string, std::map<std::string, int>, std::less<>> spellings_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_EVENT_NAME_H_
