// What all languages are asked at once: which there are, and which a common
// word is of.

#ifndef CONCORD_CHECKER_LANGUAGE_COMPILE_REGISTRY_COMPILER_H_
#define CONCORD_CHECKER_LANGUAGE_COMPILE_REGISTRY_COMPILER_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "proto/language_pack.pb.h"

namespace concord {

// C++ that defines AllLexicons() and CommonWords() over the languages of
// `packs`, in that order. Fails if there are more than CommonWords() can tell.
absl::StatusOr<std::string> CompileRegistry(
    const std::vector<v1::LanguagePack>& packs);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMPILE_REGISTRY_COMPILER_H_
