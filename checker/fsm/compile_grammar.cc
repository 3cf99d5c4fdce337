// Turns a grammar into C++ tables, at build time.
//
//   compile_grammar HEADER NAME OUT.cc GRAMMAR.textproto...
//
// The files are merged in their order. OUT.cc includes HEADER and defines the
// fsm::Tables NAME that it declares. What is wrong with the grammar is reported
// and ends the build.

#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/fsm/compile.h"
#include "checker/fsm/grammar.h"
#include "checker/textproto/text_files.h"
#include "proto/grammar.pb.h"

namespace concord {
namespace {

absl::StatusOr<std::string> Compile(const std::vector<std::string>& grammars,
                                    const std::string& header,
                                    const std::string& name) {
  v1::Grammar grammar;
  if (absl::Status s = MergeTextFiles(grammars, grammar); !s.ok()) return s;
  absl::StatusOr<std::vector<fsm::Rule>> rules = fsm::ParseGrammar(grammar);
  if (!rules.ok()) return rules.status();
  const absl::StatusOr<fsm::CompiledRules> compiled =
      fsm::Compile(*std::move(rules));
  if (!compiled.ok()) return compiled.status();
  return compiled->ToCode(header, name);
}

int Main(int argc, char** argv) {
  if (argc < 5) {
    std::cerr
        << "usage: compile_grammar HEADER NAME OUT.cc GRAMMAR.textproto...\n";
    return 2;
  }
  const absl::StatusOr<std::string> code =
      Compile({argv + 4, argv + argc}, argv[1], argv[2]);
  if (!code.ok()) {
    std::cerr << argv[2] << ": " << code.status().message() << "\n";
    return 1;
  }
  std::ofstream out(argv[3], std::ios::binary);
  out << *code;
  out.close();
  return out ? 0 : 1;
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) { return concord::Main(argc, argv); }
