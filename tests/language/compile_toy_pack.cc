// Prints the toy pack as C++.

#include <iostream>
#include <string>

#include "absl/status/statusor.h"
#include "checker/language/compile/lexicon_compiler.h"
#include "tests/language/toy_pack.h"

int main() {
  const absl::StatusOr<std::string> code =
      concord::CompileLexicon(concord::ToyConcepts(), concord::ToyPack());
  if (!code.ok()) {
    std::cerr << code.status() << "\n";
    return 1;
  }
  std::cout << *code;
  return 0;
}
