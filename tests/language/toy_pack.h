// A language pack of a few words, and its concepts.

#ifndef CONCORD_TESTS_LANGUAGE_TOY_PACK_H_
#define CONCORD_TESTS_LANGUAGE_TOY_PACK_H_

#include "proto/language_pack.pb.h"

namespace concord {

v1::ConceptFile ToyConcepts();

// Of the language "qaa" (a code that ISO 639 leaves to private use).
v1::LanguagePack ToyPack();

}  // namespace concord

#endif  // CONCORD_TESTS_LANGUAGE_TOY_PACK_H_
