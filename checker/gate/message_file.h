// Files in protobuf's text format that people write, read with errors they can
// act on: file, line and column, and for an unknown name the nearest known one.

#ifndef CONCORD_CHECKER_GATE_MESSAGE_FILE_H_
#define CONCORD_CHECKER_GATE_MESSAGE_FILE_H_

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "google/protobuf/io/tokenizer.h"
#include "google/protobuf/message.h"
#include "google/protobuf/text_format.h"

namespace concord {

// Where fields stand in the file.
using FieldPlaces = google::protobuf::TextFormat::ParseInfoTree;

// What is wrong with a file.
class FileErrors : public google::protobuf::io::ErrorCollector {
 public:
  // `text` is the content of `path`, `type` what it is to hold.
  FileErrors(const std::string& path, const std::string& text,
             const google::protobuf::Descriptor& type);

  // Of the protobuf parser: line and column from 0, negative where there is
  // none.
  void AddError(int line, int column, const std::string& message) override;

  // At a top-level field, or element `index` of one (-1 if it has none).
  void Add(const FieldPlaces& places, const std::string& field, int index,
           const std::string& what);

  // All of them, a line each.
  absl::Status status() const;

 private:
  const std::string& path_;
  const google::protobuf::Descriptor& type_;
  std::vector<absl::string_view> lines_;
  std::vector<std::string> messages_;
};

// Line of the field, from 1; 0 if the file does not state it.
int LineOf(const google::protobuf::Message& message, const FieldPlaces& places,
           const std::string& field, int index);

// "; did you mean "X"?", or what there is.
std::string Suggest(absl::string_view name,
                    const std::vector<std::string>& known);

// Replaces `message` by what the file holds, which is `noun` ("the policy") to
// people. `check` says what the parser cannot know is wrong with it.
absl::Status ReadMessageFile(
    const std::string& path, absl::string_view noun,
    google::protobuf::Message& message,
    const std::function<void(const FieldPlaces&, FileErrors&)>& check);

}  // namespace concord

#endif  // CONCORD_CHECKER_GATE_MESSAGE_FILE_H_
