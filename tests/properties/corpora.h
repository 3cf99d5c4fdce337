// The articles of testdata/, for tests of what must hold of any.

#ifndef CONCORD_TESTS_PROPERTIES_CORPORA_H_
#define CONCORD_TESTS_PROPERTIES_CORPORA_H_

#include <map>
#include <string>
#include <vector>

#include "google/protobuf/message.h"
#include "gtest/gtest.h"

namespace concord {

struct InputArticle {
  std::string id;
  std::string source;
  std::string bytes;
};
using Corpus = std::vector<InputArticle>;

// The corpora of testdata by their folders, and all of them in one: "together".
const std::map<std::string, Corpus>& Corpora();

std::vector<std::string> Folders();

// A test of each of Folders().
class Property : public testing::TestWithParam<std::string> {
 protected:
  const Corpus& corpus() const { return Corpora().at(GetParam()); }
};

// Fails with what differs.
void ExpectSame(const google::protobuf::Message& expected,
                const google::protobuf::Message& actual,
                const std::string& what);

}  // namespace concord

#endif  // CONCORD_TESTS_PROPERTIES_CORPORA_H_
