#include "tests/mention/annotate.h"

#include "absl/strings/str_cat.h"
#include "checker/language/lexicon.h"
#include "checker/text/text.h"

namespace concord {

std::vector<Mention> MentionsOf(absl::string_view language,
                                absl::string_view text,
                                absl::string_view document_time) {
  const Lexicon* lexicon = FindLexicon(language);
  if (lexicon == nullptr) lexicon = FindLexicon("und");
  Text tokens;
  const Prose prose = {{0, static_cast<uint32_t>(text.size())}, false};
  Tokenize(text, absl::MakeConstSpan(&prose, 1), *lexicon, tokens);
  DocumentTime time;
  ParseDocumentTime(document_time, time);
  std::vector<Mention> mentions;
  FindMentions(tokens, time, mentions);
  return mentions;
}

std::string ToString(const Mention& mention) {
  return absl::StrCat(v1::Mention::Kind_Name(mention.kind), " ",
                      mention.CanonicalValue());
}

std::vector<std::string> Annotate(absl::string_view language,
                                  absl::string_view text,
                                  absl::string_view document_time) {
  std::vector<std::string> all;
  for (const Mention& m : MentionsOf(language, text, document_time))
    all.push_back(ToString(m));
  return all;
}

}  // namespace concord
