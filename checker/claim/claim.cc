#include "checker/claim/claim.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/align.h"
#include "checker/claim/comparable.h"
#include "checker/claim/group.h"
#include "checker/claim/outlier.h"
#include "checker/claim/value.h"
#include "checker/claim/wording.h"

namespace concord {
namespace {

using v1::Assertion;

// What the claim asks, from the roles of its first answer.
std::string About(const v1::Assertion& a) {
  std::string counted, action, event;
  for (const v1::Role& role : a.roles()) {
    const std::string name = ReadableConcept(role.concept());
    if (role.name() == v1::Role::COUNTED && counted.empty()) counted = name;
    if (role.name() == v1::Role::ACTION) action = name;
    if (role.name() == v1::Role::EVENT) event = name;
    if (role.name() == v1::Role::ACTOR && a.kind() == Assertion::PARTICIPANTS) {
      counted = name;  // the title
    }
  }
  std::string about = counted;
  auto append = [&about](const std::string& part) {
    if (part.empty() || part == about) return;
    absl::StrAppend(&about, about.empty() ? "" : ", ", part);
  };
  if (a.basis() != Assertion::BASIS_UNSPECIFIED)
    append(ReadableBasis(a.basis()));
  else
    append(action);
  append(event);
  if (a.kind() == Assertion::QUOTE) {
    std::string words = a.quote().words().substr(0, 60);
    // Not within a character.
    while (!words.empty() && words.size() < a.quote().words().size() &&
           (static_cast<unsigned char>(a.quote().words()[words.size()]) &
            0xC0) == 0x80) {
      words.pop_back();
    }
    about = absl::StrCat("\"", words,
                         words.size() < a.quote().words().size() ? "..." : "",
                         "\"");
  }
  if (about.empty() && a.has_names() && a.names().entities_size() > 0) {
    about = a.names().entities(0).name();
  }
  if (about.empty()) {
    about = absl::AsciiStrToLower(Assertion::Kind_Name(a.kind()));
  }
  return about;
}

bool CanRun(Assertion::Kind kind) {
  return IsCount(kind) || kind == Assertion::PERCENTAGE ||
         kind == Assertion::MONEY || kind == Assertion::MEASUREMENT;
}

}  // namespace

ClaimSet BuildClaims(absl::Span<const v1::ArticleAssertions* const> articles) {
  ClaimSet set;
  Grouping grouping = GroupArticles(articles);
  std::array<uint64_t, 9> not_comparable = {};
  // More groups may come behind while this runs: an article that does not
  // belong becomes one of its own.
  for (uint32_t g = 0; g < grouping.members.size(); ++g) {
    Alignment alignment;
    std::unique_ptr<Group> aligned_group;
    for (;;) {
      aligned_group = std::make_unique<Group>(articles, grouping.members[g]);
      alignment = Align(*aligned_group);
      const int64_t outlier = FindOutlier(*aligned_group, alignment);
      if (outlier < 0) break;
      grouping.Split(g, static_cast<uint32_t>(outlier), articles);
    }
    const Group& group = *aligned_group;
    set.pairs_compared += alignment.pairs_compared;
    for (size_t r = 0; r < not_comparable.size(); ++r) {
      not_comparable[r] += alignment.not_comparable[r];
    }
    for (const AlignedClaim& aligned : alignment.claims) {
      Claim claim;
      claim.group = g;
      claim.confidence = aligned.confidence;
      const Assertion& first = *group.items()[aligned.items.front()].a;
      claim.kind = first.kind();
      claim.about = About(first);
      claim.running = CanRun(claim.kind) && !first.background();
      // A toll of long ago moves no more.
      claim.only_moves = aligned.only_moves && claim.running;
      for (const uint32_t i : aligned.items) {
        claim.answers.push_back(
            {group.items()[i].article, group.items()[i].assertion});
        // The narrower kind names the claim: soldiers rather than people.
        const Assertion::Kind kind = group.items()[i].a->kind();
        if (claim.kind == Assertion::COUNT && kind != Assertion::COUNT)
          claim.kind = kind;
      }
      if (claim.kind == Assertion::ATTRIBUTION && first.about() > 0) {
        const v1::ArticleAssertions& article =
            *articles[claim.answers.front().article];
        claim.about =
            About(article.assertions(static_cast<int>(first.about()) - 1));
      }
      set.claims.push_back(std::move(claim));
    }
  }
  for (size_t r = 1; r < not_comparable.size(); ++r) {
    if (not_comparable[r] == 0) continue;
    v1::NotComparable entry;
    entry.set_reason(ReasonName(static_cast<Reason>(r)));
    entry.set_pairs(not_comparable[r]);
    set.not_comparable.push_back(std::move(entry));
  }
  set.cut = grouping.cut;
  set.groups = std::move(grouping.groups);
  set.members = std::move(grouping.members);
  return set;
}

}  // namespace concord
