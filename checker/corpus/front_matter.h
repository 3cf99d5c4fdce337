// Front matter: the block of metadata at an article's start.
//
//     ---
//     source: Northern Post
//     published: 2025-03-14T18:05:00Z
//     language: en
//     title: "Fire guts port warehouse"
//     url: https://northern-post.example/fire
//     ---
//     Body text.
//
// The lines are `key: value` as Markdown site generators write them; a value
// may stand in double quotes (with \" and \\) or single ones (with ''). Empty
// lines and lines that begin with # say nothing. Keys other than the five are
// ignored with whatever is indented below them (or listed with "- "). Line ends
// are LF or CRLF.

#ifndef CONCORD_CHECKER_CORPUS_FRONT_MATTER_H_
#define CONCORD_CHECKER_CORPUS_FRONT_MATTER_H_

#include <cstddef>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/corpus/prose.h"
#include "proto/article.pb.h"

namespace concord {

struct FrontMatter {
  // Where the body begins: the byte after the block, `begin` if there is none.
  size_t body = 0;
  // The title as it stands in the file, without quotes; empty if there is none
  // or it holds escapes.
  ByteRange title;
};

// Reads the block at byte `begin` of `bytes`, if there is one, into `article`.
// Fails with "path:line:column: what was found; expected what" at the first
// line that does not parse, a value that cannot be, or a block that is not
// closed.
absl::Status ParseFrontMatter(absl::string_view path, absl::string_view bytes,
                              size_t begin, v1::Article& article,
                              FrontMatter& result);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_FRONT_MATTER_H_
