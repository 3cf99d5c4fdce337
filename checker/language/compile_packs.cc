// Turns language packs and concept files into C++ tables, at build time.
//
//   compile_packs concepts OUT.cc CONCEPTS.textproto...
//   compile_packs lexicon LANGUAGE OUT.cc CONCEPTS.textproto... -- PACK...
//   compile_packs registry OUT.cc LANGUAGE PACK... -- LANGUAGE PACK... ...
//   compile_packs fold OUT.cc
//
// What is wrong with a pack is reported with its file and ends the build: an
// unknown concept, one form with two meanings in one layer, a missing paradigm.

#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/language/compile/concept_compiler.h"
#include "checker/language/compile/fold_compiler.h"
#include "checker/language/compile/lexicon_compiler.h"
#include "checker/language/compile/registry_compiler.h"
#include "checker/textproto/text_files.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

template <typename Proto>
absl::StatusOr<Proto> ReadAll(const std::vector<std::string>& paths) {
  Proto all;
  if (absl::Status s = MergeTextFiles(paths, all); !s.ok()) return s;
  return all;
}

absl::StatusOr<std::string> Registry(const std::vector<std::string>& rest) {
  std::vector<v1::LanguagePack> packs;
  for (size_t at = 0; at < rest.size(); ++at) {
    const std::string& language = rest[at++];
    std::vector<std::string> paths;
    while (at < rest.size() && rest[at] != "--") paths.push_back(rest[at++]);
    absl::StatusOr<v1::LanguagePack> pack = ReadAll<v1::LanguagePack>(paths);
    if (!pack.ok()) return pack.status();
    pack->set_language(language);
    packs.push_back(*std::move(pack));
  }
  return CompileRegistry(packs);
}

absl::StatusOr<std::string> Compile(absl::string_view what,
                                    const std::vector<std::string>& rest) {
  if (what == "fold") return CompileFold();
  if (what == "registry") return Registry(rest);
  if (what == "concepts") {
    absl::StatusOr<v1::ConceptFile> concepts = ReadAll<v1::ConceptFile>(rest);
    if (!concepts.ok()) return concepts.status();
    return CompileConcepts(*concepts);
  }
  std::vector<std::string> concept_paths, pack_paths;
  bool packs = false;
  for (const std::string& path : rest) {
    if (path == "--") {
      packs = true;
    } else {
      (packs ? pack_paths : concept_paths).push_back(path);
    }
  }
  absl::StatusOr<v1::ConceptFile> concepts =
      ReadAll<v1::ConceptFile>(concept_paths);
  if (!concepts.ok()) return concepts.status();
  absl::StatusOr<v1::LanguagePack> pack = ReadAll<v1::LanguagePack>(pack_paths);
  if (!pack.ok()) return pack.status();
  return CompileLexicon(*concepts, *pack);
}

int Main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::string what = arguments.empty() ? "" : arguments[0];
  const size_t fixed = what == "lexicon" ? 3 : 2;
  if (arguments.size() < fixed || (what != "lexicon" && what != "concepts" &&
                                   what != "registry" && what != "fold")) {
    std::cerr << "usage: compile_packs concepts|lexicon LANGUAGE|registry|fold "
                 "OUT.cc FILE...\n";
    return 2;
  }
  const absl::StatusOr<std::string> code =
      Compile(what, {arguments.begin() + fixed, arguments.end()});
  if (!code.ok()) {
    std::cerr << (what == "lexicon" ? arguments[1] + ": " : "")
              << code.status().message() << "\n";
    return 1;
  }
  std::ofstream out(arguments[fixed - 1], std::ios::binary);
  out << *code;
  out.close();
  return out ? 0 : 1;
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) { return concord::Main(argc, argv); }
