// Turns a grammar into C++ tables, at build time.
//
//   compile_grammar GRAMMAR.textproto HEADER NAME OUT.cc
//
// OUT.cc includes HEADER and defines the fsm::Tables NAME that it declares.
// What is wrong with the grammar is reported and ends the build.

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/fsm/compile.h"
#include "checker/fsm/grammar.h"
#include "google/protobuf/text_format.h"
#include "proto/grammar.pb.h"

namespace concord {
namespace {

int Main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr
        << "usage: compile_grammar GRAMMAR.textproto HEADER NAME OUT.cc\n";
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  v1::Grammar grammar;
  if (!in || !google::protobuf::TextFormat::ParseFromString(text, &grammar)) {
    std::cerr << argv[1] << " cannot be read or does not parse\n";
    return 1;
  }
  absl::StatusOr<std::vector<fsm::Rule>> rules = fsm::ParseGrammar(grammar);
  if (!rules.ok()) {
    std::cerr << argv[1] << ": " << rules.status().message() << "\n";
    return 1;
  }
  const absl::StatusOr<fsm::CompiledRules> compiled =
      fsm::Compile(*std::move(rules));
  if (!compiled.ok()) {
    std::cerr << argv[1] << ": " << compiled.status().message() << "\n";
    return 1;
  }
  std::ofstream out(argv[4], std::ios::binary);
  out << compiled->ToCode(argv[2], argv[3]);
  out.close();
  return out ? 0 : 1;
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) { return concord::Main(argc, argv); }
