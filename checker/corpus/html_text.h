// The words of a page, and where they stand in the file.

#ifndef CONCORD_CHECKER_CORPUS_HTML_TEXT_H_
#define CONCORD_CHECKER_CORPUS_HTML_TEXT_H_

#include <map>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/corpus/file_map.h"
#include "checker/corpus/prose.h"

namespace concord {

// Puts text together from parts of a file, a paragraph a line. Entities become
// what they stand for, and any white space one space, as browsers show it.
class HtmlText {
 public:
  // Both are overwritten.
  HtmlText(absl::string_view file, std::string& text, FileMap& map);

  // Adds bytes of the file that hold text; tags among them are left out.
  void Add(ByteRange part);
  // A space where a tag separates words (<br>, a cell of a table).
  void Space();
  // Begins a new line, with an empty one before it.
  void Paragraph();

 private:
  absl::string_view Meaning(absl::string_view reference);
  void Put(absl::string_view meaning, uint32_t begin, uint32_t size);

  const absl::string_view file_;
  std::string& text_;
  FileMap& map_;
  bool space_ = false;  // one is due before the next word
  ByteRange space_at_;  // where it stands in the file
  bool paragraph_ = false;
  std::map<std::string, std::string, std::less<>> meanings_;  // of references
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_HTML_TEXT_H_
