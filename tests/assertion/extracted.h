// Assertions of a text, for tests, and what they state in a line each.

#ifndef CONCORD_TESTS_ASSERTION_EXTRACTED_H_
#define CONCORD_TESTS_ASSERTION_EXTRACTED_H_

#include <string>
#include <vector>

#include "checker/corpus/corpus.h"
#include "proto/assertion.pb.h"

namespace concord {

SourceArticle ArticleOf(const std::string& text, const char* language = "en",
                        const char* published = "2025-09-04");

v1::ArticleAssertions Extract(const std::string& text,
                              const char* language = "en",
                              const char* published = "2025-09-04");

// The concept of the assertion's role, "" if it has none.
std::string Role(const v1::Assertion& a, v1::Role::Name name);

// "CASUALTY_COUNT 12 DEAD", "TROOP_COUNT ~15000 soldier", "DATE 2025-09-03".
std::string Summary(const v1::Assertion& a);
std::vector<std::string> Summaries(const v1::ArticleAssertions& article);

}  // namespace concord

#endif  // CONCORD_TESTS_ASSERTION_EXTRACTED_H_
