// Any bytes as a line of JSONL: an article, or a problem with a place.

#include <cstddef>
#include <cstdint>

#include "tests/corpus/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using concord::Require;
  concord::SourceArticle article;
  const absl::Status status = concord::ParseArticleRecord(
      "a.jsonl", 7, {reinterpret_cast<const char*>(data), size}, {}, article);
  if (status.ok()) {
    concord::RequireInvariants(article);
  } else {
    Require(status.message().substr(0, 10) == "a.jsonl:7:",
            "a problem names file and line");
    Require(status.message().find('\n') == absl::string_view::npos,
            "a problem is one line");
  }
  return 0;
}
