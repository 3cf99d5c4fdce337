#include "checker/cli/annotated_json.h"

#include <string>
#include <vector>

#include "google/protobuf/util/json_util.h"
#include "google/protobuf/util/message_differencer.h"
#include "gtest/gtest.h"
#include "proto/mention.pb.h"

namespace concord {
namespace {

// Reads the line as protobuf reads JSON.
v1::AnnotatedText Parse(const std::string& line) {
  v1::AnnotatedText text;
  const auto status = google::protobuf::util::JsonStringToMessage(line, &text);
  EXPECT_TRUE(status.ok()) << status.ToString() << line;
  return text;
}

TEST(AnnotatedJson, IsWhatProtobufReads) {
  std::string every;
  for (int c = 1; c < 0x80; ++c) every += static_cast<char>(c);
  every += "ș 日本 😀";
  std::vector<Mention> mentions;
  v1::AnnotatedText expected;
  expected.set_id(every);
  for (int kind = v1::Mention::NUMBER; kind <= v1::Mention::AGE; ++kind) {
    Mention mention;
    mention.kind = static_cast<v1::Mention::Kind>(kind);
    mention.begin = static_cast<uint32_t>(kind - 1);
    mention.end = mention.begin + 1;
    mention.stated = mention.stated_high = mention.low = mention.high = 3;
    mention.unit = "Y";
    mentions.push_back(mention);
    v1::Mention* out = expected.add_mentions();
    out->set_kind(mention.kind);
    out->set_start(mention.begin);
    out->set_end(mention.end);
    out->set_value(mention.CanonicalValue());
  }
  std::string line;
  AppendAnnotatedText(every, mentions, line);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  EXPECT_TRUE(
      google::protobuf::util::MessageDifferencer::Equals(Parse(line), expected))
      << line;
  EXPECT_NE(line.find("\"start\":0,"), std::string::npos);
}

TEST(AnnotatedJson, PrintsFieldsOfNoValue) {
  std::string line;
  AppendAnnotatedText("", {}, line);
  EXPECT_EQ(line, "{\"id\":\"\",\"mentions\":[]}\n");
}

}  // namespace
}  // namespace concord
