// No pack types what CLDR supplies: a form is in one place.
//
//   typed_forms_test CLDR.textproto CONCEPTS.textproto... PACK.textproto...

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "checker/language/cldr/cldr_pack.h"
#include "checker/language/compile/forms.h"
#include "checker/textproto/text_files.h"
#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"
#include "unicode/uversion.h"

namespace concord {
namespace {

v1::CldrSelection selection;
v1::ConceptFile concepts;
std::map<std::string, v1::LanguagePack> packs;  // by folder

// What an entry says of its form, but for the case that it is read in.
std::string Meaning(const v1::FigureEntry& e) {
  v1::FigureEntry meaning = e;
  meaning.clear_form();
  meaning.clear_paradigm();
  meaning.clear_case_sensitive();
  return meaning.SerializeAsString();
}
std::string Meaning(const v1::LexisEntry& e) { return e.concept(); }

// Meanings by form in lower case, and by whether case tells.
template <typename Entries>
std::map<std::string, std::set<std::pair<std::string, bool>>> Readings(
    const Entries& entries) {
  std::map<std::string, std::set<std::pair<std::string, bool>>> readings;
  for (const auto& e : entries) {
    if (!e.paradigm().empty()) continue;
    for (const std::string& form : e.form())
      readings[LowerCase(form)].insert({Meaning(e), e.case_sensitive()});
  }
  return readings;
}

// Other spellings of what the entries say, in lower case: "malaui" of "malauí".
template <typename Entries>
std::set<std::string> Twins(const Forms& forms, const Entries& entries) {
  std::set<std::string> twins;
  for (const auto& e : entries) {
    for (const std::string& stem : e.form()) {
      const auto inflected = forms.Expand(stem, e.paradigm());
      for (const std::string& form : *inflected) {
        for (const std::string& twin : forms.Twins(form))
          twins.insert(LowerCase(twin));
      }
    }
  }
  return twins;
}

// The forms of `typed` that have one meaning, and that one in `supplied`. A
// twin of another form must be typed to mean something else than that.
template <typename Entries>
std::vector<std::string> Repeated(const Forms& forms, const Entries& typed,
                                  const Entries& supplied) {
  const auto known = Readings(supplied);
  const std::set<std::string> twins = Twins(forms, typed);
  std::vector<std::string> repeated;
  for (const auto& [form, readings] : Readings(typed)) {
    const auto found = known.find(form);
    if (readings.size() == 1 && found != known.end() &&
        found->second == readings && twins.count(form) == 0) {
      repeated.push_back(form);
    }
  }
  return repeated;
}

TEST(Packs, TypeNoFormThatCldrSupplies) {
  // The packs are told apart from this version's data; each has other words.
  constexpr int kIcu = 72;
  if (U_ICU_VERSION_MAJOR_NUM != kIcu) GTEST_SKIP();
  ASSERT_GT(packs.size(), 9u);
  for (const auto& [folder, pack] : packs) {
    v1::LanguagePack bare = pack;
    bare.clear_figure();
    bare.clear_lexis();
    const absl::StatusOr<v1::LanguagePack> supplied =
        PackFromCldr(bare, concepts, selection);
    ASSERT_TRUE(supplied.ok()) << supplied.status();
    const absl::StatusOr<Forms> forms = Forms::Of(pack);
    ASSERT_TRUE(forms.ok()) << forms.status();
    EXPECT_EQ(Repeated(*forms, pack.figure(), supplied->figure()),
              std::vector<std::string>())
        << folder;
    EXPECT_EQ(Repeated(*forms, pack.lexis(), supplied->lexis()),
              std::vector<std::string>())
        << folder;
  }
}

bool Read(const std::string& path) {
  // What later versions do not say any more is typed for them.
  if (absl::EndsWith(path, "/former_cldr.textproto")) return true;
  if (absl::StrContains(path, "/packs/"))
    return MergeTextFiles({path}, packs[path.substr(0, path.rfind('/'))]).ok();
  if (absl::StrContains(path, "/concepts"))
    return MergeTextFiles({path}, concepts).ok();
  return MergeTextFiles({path}, selection).ok();
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  for (int i = 1; i < argc; ++i) {
    if (!concord::Read(argv[i])) return 1;
  }
  return RUN_ALL_TESTS();
}
