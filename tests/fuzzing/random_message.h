// Messages of any shape, from the bytes of a fuzzer: every field of a message
// may be there, in any number, and hold what it can hold, what is likely first.
//
//   RandomMessage random(bytes);
//   v1::ArticleAssertions article;
//   while (!random.done()) random.Fill(article);
//
// The same bytes give the same messages, and near bytes near ones.

#ifndef CONCORD_TESTS_FUZZING_RANDOM_MESSAGE_H_
#define CONCORD_TESTS_FUZZING_RANDOM_MESSAGE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "google/protobuf/message.h"

namespace concord {

class RandomMessage {
 public:
  // Strings are mostly some of `words`, so that messages have them in common.
  RandomMessage(absl::string_view bytes, std::vector<std::string> words)
      : bytes_(bytes), words_(std::move(words)) {}

  // No byte is left: whatever is filled now is empty.
  bool done() const { return bytes_.empty(); }

  // The next byte, 0 behind the last.
  uint8_t Byte();

  // Sets fields of `message` and of the messages in it.
  void Fill(google::protobuf::Message& message);

 private:
  void Set(const google::protobuf::FieldDescriptor& field,
           google::protobuf::Message& message);
  int64_t Whole();
  double Number();
  std::string Word();

  absl::string_view bytes_;
  const std::vector<std::string> words_;
};

}  // namespace concord

#endif  // CONCORD_TESTS_FUZZING_RANDOM_MESSAGE_H_
