// Every example of the grammar and of the language packs, each one test.
//
//   examples_test GRAMMAR.textproto... PACK.textproto...

#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/textproto/text_files.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/grammar.pb.h"
#include "proto/language_pack.pb.h"
#include "tests/mention/annotate.h"

namespace concord {
namespace {

struct Case {
  std::string where;
  std::string language;
  std::string text;
  std::string document_time;
  std::vector<std::string> mentions;
};

class ExampleTest : public testing::Test {
 public:
  explicit ExampleTest(const Case* example) : example_(*example) {}
  void TestBody() override {
    EXPECT_THAT(
        Annotate(example_.language, example_.text, example_.document_time),
        testing::ElementsAreArray(example_.mentions))
        << example_.where << " [" << example_.language
        << "]: " << example_.text;
  }

 private:
  const Case& example_;
};

void Add(const std::string& suite, Case example) {
  static std::deque<Case> cases;  // the tests refer to them
  cases.push_back(std::move(example));
  const Case* const kept = &cases.back();
  const std::string name = absl::StrCat(kept->language, "_", cases.size());
  testing::RegisterTest(
      suite.c_str(), name.c_str(), nullptr, kept->text.c_str(), __FILE__,
      __LINE__, [kept]() -> testing::Test* { return new ExampleTest(kept); });
}

bool AddGrammar(const std::string& path) {
  v1::Grammar grammar;
  if (!MergeTextFiles({path}, grammar).ok()) return false;
  for (const v1::Rule& rule : grammar.rule()) {
    for (const v1::GrammarExample& e : rule.example()) {
      Add("Grammar", {rule.name(),
                      e.language(),
                      e.text(),
                      e.document_time(),
                      {e.mention().begin(), e.mention().end()}});
    }
  }
  return true;
}

bool AddPack(const std::string& path) {
  v1::LanguagePack pack;
  if (!MergeTextFiles({path}, pack).ok()) return false;
  for (const v1::Example& e : pack.example()) {
    // Packs leave their language to the folder when another file names it.
    std::string language = pack.language();
    if (language.empty()) {
      const size_t end = path.rfind('/');
      const size_t begin = path.rfind('/', end - 1) + 1;
      language = path.substr(begin, end - begin);
    }
    Add("Pack", {path,
                 language,
                 e.text(),
                 e.document_time(),
                 {e.mention().begin(), e.mention().end()}});
  }
  return true;
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  for (int i = 1; i < argc; ++i) {
    const std::string path = argv[i];
    const bool grammar = absl::StrContains(path, "/grammar/");
    if (!(grammar ? concord::AddGrammar(path) : concord::AddPack(path)))
      return 1;
  }
  return RUN_ALL_TESTS();
}
