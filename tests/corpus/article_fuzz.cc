// Any bytes as an article's file: an article, or a problem with a place.

#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/corpus/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using concord::Require;
  concord::SourceArticle article;
  const absl::Status status = concord::ParseArticle(
      "a.txt", std::string(reinterpret_cast<const char*>(data), size), {},
      article);
  if (status.ok()) {
    concord::RequireInvariants(article);
  } else {
    Require(status.message().substr(0, 6) == "a.txt:",
            "a problem names the file");
    Require(status.message().find('\n') == absl::string_view::npos,
            "a problem is one line");
    const absl::string_view message = status.message();
    Require(concord::ValidUtf8Prefix(message) == message.size(),
            "a problem is UTF-8");
  }
  return 0;
}
