// Writes what CLDR adds to a language pack, at build time.
//
//   write_cldr_pack OUT.textproto SELECTION.textproto CONCEPTS.textproto... --
//       PACK.textproto...

#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/language/cldr/cldr_pack.h"
#include "checker/textproto/text_files.h"
#include "google/protobuf/text_format.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

absl::StatusOr<std::string> Write(const std::string& selection_path,
                                  const std::vector<std::string>& rest) {
  std::vector<std::string> concept_paths, pack_paths;
  bool packs = false;
  for (const std::string& path : rest) {
    if (path == "--") {
      packs = true;
    } else {
      (packs ? pack_paths : concept_paths).push_back(path);
    }
  }
  v1::CldrSelection selection;
  v1::ConceptFile concepts;
  v1::LanguagePack own;
  for (const absl::Status& s : {MergeTextFiles({selection_path}, selection),
                                MergeTextFiles(concept_paths, concepts),
                                MergeTextFiles(pack_paths, own)}) {
    if (!s.ok()) return s;
  }
  const absl::StatusOr<v1::LanguagePack> pack =
      PackFromCldr(own, concepts, selection);
  if (!pack.ok()) return pack.status();
  google::protobuf::TextFormat::Printer printer;
  printer.SetUseUtf8StringEscaping(true);
  printer.SetUseShortRepeatedPrimitives(true);
  std::string text;
  if (!printer.PrintToString(*pack, &text))
    return absl::InternalError("the pack cannot be written");
  return text;
}

int Main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr
        << "usage: write_cldr_pack OUT SELECTION CONCEPTS... -- PACK...\n";
    return 2;
  }
  const absl::StatusOr<std::string> text =
      Write(argv[2], {argv + 3, argv + argc});
  if (!text.ok()) {
    std::cerr << argv[1] << ": " << text.status().message() << "\n";
    return 1;
  }
  std::ofstream out(argv[1], std::ios::binary);
  out << *text;
  out.close();
  return out ? 0 : 1;
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) { return concord::Main(argc, argv); }
