#include "checker/assertion/known_concepts.h"

#include <utility>

#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {

const KnownConcepts& Known() {
  static const KnownConcepts known = {
      concepts::Find("person"),       concepts::Find("of_them"),
      concepts::Find("including"),    concepts::Find("earlier_version"),
      concepts::Find("initially"),    concepts::Find("mistaken"),
      concepts::Find("revised"),      concepts::Find("nobody"),
      concepts::Find("according_to"), concepts::Find("lifetime"),
      concepts::Find("minute"),       concepts::Find("not"),
      concepts::Find("no_such"),      concepts::Find("without"),
      concepts::Find("who"),          concepts::Find("count_action"),
      concepts::Find("ends"),         concepts::Find("praise"),
      concepts::Find("agree"),        concepts::Find("quake_magnitude"),
      concepts::Find("earthquake"),   concepts::Find("would"),
  };
  return known;
}

const std::vector<uint32_t>& KindTable() {
  static const std::vector<uint32_t>* const kTable = [] {
    constexpr std::pair<const char*, ConceptKind> kNames[] = {
        {"person", kPerson},
        {"participant", kParticipant},
        {"troop", kTroop},
        {"participation", kParticipation},
        {"part_of", kPartOf},
        {"other", kOther},
        {"each", kEach},
        {"increase", static_cast<ConceptKind>(kRise | kChange)},
        {"decrease", kChange},
        {"change", kChange},
        {"extend", kChange},
        {"cut", kChange},
        {"revised", kChange},
        {"update", kChange},
        {"go", kChange},
        {"spread", kChange},
        {"crash", kChange},
        {"death_toll", kChange},  // some of its words tell of its rise
        {"vote", kVote},
        {"build", kOrigin},
        {"establish", kOrigin},
        {"be_born", kOrigin},
        {"elect", kOrigin},
        {"appoint", kOrigin},
        {"produce", kOrigin},
        {"marry", kOrigin},
        {"money_amount", kMoney},
        {"pay", kMoney},
        {"spend", kMoney},
        {"cost_action", kMoney},
        {"invest", kMoney},
        {"lend", kMoney},
        {"borrow", kMoney},
        {"donate", kMoney},
        {"bribe", kMoney},
        {"insurance", kMoney},
        {"promise", kMoney},
        {"according_to", kAccordingTo},
        {"so_far", kSoFar},
        {"count_action", kCounts},
        {"put", kCounts},
        {"tell", kTells},
        {"up_from", kComparedWith},
        {"down_from", kComparedWith},
        {"local_preposition", kLocalPreposition},
        {"building", kPlaceNoun},
        {"venue", kPlaceNoun}};
    // Themselves only: a promise or a plan may be of any day.
    constexpr const char* kAheadNames[] = {"will", "planned", "expected",
                                           "may",  "begins",  "ends"};
    std::vector<uint32_t> own(concepts::Count());
    for (const auto& [name, kind] : kNames) own[concepts::Find(name)] = kind;
    const uint16_t no_scene = concepts::Find("no_scene");
    auto* all = new std::vector<uint32_t>(concepts::Count());
    for (uint16_t i = 1; i < concepts::Count(); ++i) {
      for (const uint16_t ancestor : concepts::Get(i).ancestors)
        (*all)[i] |= own[ancestor];
      if (concepts::Get(i).category == v1::Concept::PLACE)
        (*all)[i] |= kPlaceNoun;
      if (concepts::IsA(i, no_scene)) (*all)[i] &= ~uint32_t{kPlaceNoun};
    }
    for (const char* name : kAheadNames) (*all)[concepts::Find(name)] |= kAhead;
    return all;
  }();
  return *kTable;
}

}  // namespace concord
