// The form in which people are shown evidence: places, sentences with the value
// underlined, notes.
//
//   Diagnostic out(options, Style::kError, {&witness});
//   out.Head("error[DISCREPANCY]", "people injured");
//   out.Place(witness);
//   out.Sentence(witness, "17 injured");
//   out.Note("why: ...");
//
//   error[DISCREPANCY]: people injured
//     --> lakes-courier.txt:11:130
//      |
//   11 | Seventeen people were injured, four of them with severe burns.
//      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 17 injured (The Lakes Courier)
//      = why: ...

#ifndef CONCORD_CHECKER_REPORT_DIAGNOSTIC_H_
#define CONCORD_CHECKER_REPORT_DIAGNOSTIC_H_

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/report/report.h"
#include "checker/report/snippet.h"
#include "proto/report.pb.h"

namespace concord {

enum class Style { kError, kWarning, kNote, kQuiet, kGutter, kStrong };

// The outlet, at least the article's id.
std::string SourceOf(const v1::Witness& witness);

// "dir/a.txt:11:3"; without a path, as other producers' articles may be, the
// id.
std::string PlaceOf(const v1::Witness& witness);

// Who says so, and how: "Danube Wire, citing the prefect, planned".
std::string WhoSays(const v1::Witness& witness);

class Diagnostic {
 public:
  // `witnesses` are those whose sentences will be shown: their line numbers
  // make the margin.
  Diagnostic(const RenderOptions& options, Style style,
             const std::vector<const v1::Witness*>& witnesses);

  void Head(absl::string_view label, absl::string_view text);
  // Where it stands, and what else of it is told on that line.
  void Place(const v1::Witness& witness, absl::string_view text = "");
  // The sentence, `label` and who says so below the value.
  void Sentence(const v1::Witness& witness, absl::string_view label);
  void Note(absl::string_view text);
  // A line below a note.
  void Line(absl::string_view text);

  // What was written.
  std::string Take() { return std::move(out_); }

 private:
  std::string Paint(Style style, absl::string_view text) const;
  void Margin(absl::string_view indent, absl::string_view text);
  void Label(const Snippet& snippet, const std::string& label, size_t columns);

  const bool color_;
  const size_t width_;  // 0: as wide as needed
  const Style style_;
  size_t margin_ = 1;  // digits of the largest line number
  std::string out_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_DIAGNOSTIC_H_
