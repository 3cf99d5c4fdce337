#include "checker/cli/assertion_files.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/cli/json_guard.h"
#include "checker/limits.h"
#include "google/protobuf/io/coded_stream.h"
#include "google/protobuf/io/zero_copy_stream_impl.h"
#include "google/protobuf/util/json_util.h"

namespace concord {
namespace {

using google::protobuf::io::CodedInputStream;
using google::protobuf::io::CodedOutputStream;
using google::protobuf::io::FileInputStream;

using Use = std::function<absl::Status(v1::ArticleAssertions&&)>;

absl::Status At(absl::string_view path, absl::string_view where,
                absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(path, ":", where, ": ", what));
}

// The bytes that `in` gives next, without taking them.
absl::string_view Peek(FileInputStream& in) {
  const void* data;
  int size = 0;
  do {
    if (!in.Next(&data, &size)) return "";
  } while (size == 0);
  in.BackUp(size);
  return {static_cast<const char*>(data), static_cast<size_t>(size)};
}

// A binary stream may begin with '{', too: then it is the length of a message,
// whose first byte follows, which is none of these.
bool IsJson(absl::string_view bytes) {
  return bytes.size() >= 2 && bytes[0] == '{' &&
         (bytes[1] == '"' || bytes[1] == '}' || bytes[1] == ' ');
}

// Takes a line and its end, or what is longer than any line may be; false at
// the end of the file.
bool TakeLine(FileInputStream& in, std::string& line) {
  line.clear();
  bool any = false;
  while (line.size() <= kMostLineBytes) {
    const absl::string_view bytes = Peek(in);
    if (bytes.empty()) return any;
    any = true;
    const size_t newline = bytes.find('\n');
    const size_t size =
        newline == absl::string_view::npos ? bytes.size() : newline + 1;
    line.append(bytes.data(), size);
    in.Skip(static_cast<int>(size));
    if (newline != absl::string_view::npos) return true;
  }
  return true;
}

absl::Status ReadJson(absl::string_view path, FileInputStream& in,
                      const Use& use) {
  std::string line;
  for (uint64_t number = 1; TakeLine(in, line); ++number) {
    if (absl::StripAsciiWhitespace(line).empty()) continue;
    const std::string where = absl::StrCat(number, ":1");
    if (line.size() > kMostLineBytes) {
      return At(path, where,
                absl::StrCat("the line is too long; expected at most ",
                             kMostLineBytes, " bytes"));
    }
    const absl::string_view objection = ObjectionTo(line);
    if (!objection.empty()) return At(path, where, objection);
    v1::ArticleAssertions assertions;
    const auto parsed =
        google::protobuf::util::JsonStringToMessage(line, &assertions);
    if (!parsed.ok()) {
      const auto message = parsed.message();
      const absl::string_view all(message.data(), message.size());
      return At(path, where,
                absl::StrCat("not the JSON of ArticleAssertions on one line (",
                             all.substr(0, all.find('\n')), ")"));
    }
    absl::Status status = use(std::move(assertions));
    if (!status.ok()) return At(path, where, status.message());
  }
  return absl::OkStatus();
}

absl::Status ReadDelimited(absl::string_view path, FileInputStream& in,
                           const Use& use) {
  std::string wire;
  for (uint64_t number = 1;; ++number) {
    const std::string where =
        absl::StrCat("message ", number, " at byte ", in.ByteCount());
    uint32_t size = 0;
    CodedInputStream coded(&in);
    const bool has_size = coded.ReadVarint32(&size);
    if (!has_size && coded.CurrentPosition() == 0) return absl::OkStatus();
    if (has_size && size > kMostLineBytes) {
      return At(path, where,
                absl::StrCat("a message of ", size,
                             " bytes; expected ArticleAssertions of at most ",
                             kMostLineBytes));
    }
    v1::ArticleAssertions assertions;
    // Parsed from a copy: from the stream, protobuf aborts where a tag of zero
    // ends a message that the file cuts short.
    if (!has_size || !coded.ReadString(&wire, static_cast<int>(size)) ||
        !assertions.ParseFromString(wire)) {
      return At(path, where,
                "not ArticleAssertions with their length before them, or cut "
                "short");
    }
    absl::Status status = use(std::move(assertions));
    if (!status.ok()) return At(path, where, status.message());
  }
}

}  // namespace

void AppendDelimited(absl::string_view wire, std::string& out) {
  constexpr int kLongest = 5;
  uint8_t length[kLongest];
  uint8_t* const end = CodedOutputStream::WriteVarint32ToArray(
      static_cast<uint32_t>(wire.size()), length);
  out.insert(out.end(), &length[0], end);
  out.append(wire.data(), wire.size());
}

void AppendJsonLine(const v1::ArticleAssertions& assertions, std::string& out) {
  std::string json;
  // Fails only for messages that hold an Any.
  (void)google::protobuf::util::MessageToJsonString(assertions, &json);
  absl::StrAppend(&out, json, "\n");
}

absl::Status ReadAssertions(const std::string& path, const Use& use) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const auto cannot_read = [&](int error) {
    return absl::NotFoundError(
        absl::StrCat(path, ": cannot read: ", std::strerror(error)));
  };
  if (file < 0) return cannot_read(errno);
  FileInputStream in(file);
  in.SetCloseOnDelete(true);
  const absl::string_view first = Peek(in);
  if (first.empty()) {
    return in.GetErrno() != 0
               ? cannot_read(in.GetErrno())
               : At(path, "1:1",
                    "the file is empty; expected ArticleAssertions");
  }
  absl::Status status =
      IsJson(first) ? ReadJson(path, in, use) : ReadDelimited(path, in, use);
  return status.ok() && in.GetErrno() != 0 ? cannot_read(in.GetErrno())
                                           : status;
}

}  // namespace concord
