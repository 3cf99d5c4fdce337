// A language pack to the C++ tables of its Lexicon.

#ifndef CONCORD_CHECKER_LANGUAGE_COMPILE_LEXICON_COMPILER_H_
#define CONCORD_CHECKER_LANGUAGE_COMPILE_LEXICON_COMPILER_H_

#include <string>

#include "absl/status/statusor.h"
#include "proto/language_pack.pb.h"

namespace concord {

// C++ that defines `const Lexicon& Lexicon_<language>()`. Fails on an unknown
// concept or paradigm, and on a form that has two meanings in one layer.
absl::StatusOr<std::string> CompileLexicon(const v1::ConceptFile& concepts,
                                           const v1::LanguagePack& pack);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMPILE_LEXICON_COMPILER_H_
