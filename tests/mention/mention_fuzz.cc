// Any valid UTF-8 in any language: mentions in order, within the text.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/language/lexicon.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"
#include "tests/fuzzing/require.h"

namespace concord {
namespace {

// `bytes` without what is no UTF-8 (RFC 3629).
std::string OnlyUtf8(absl::string_view bytes) {
  std::string out;
  for (size_t at = 0; at < bytes.size();) {
    const unsigned char lead = static_cast<unsigned char>(bytes[at]);
    const size_t length = lead < 0x80                    ? 1
                          : lead >= 0xC2 && lead <= 0xDF ? 2
                          : lead >= 0xE1 && lead <= 0xEC ? 3
                          : lead == 0xEE || lead == 0xEF ? 3
                          : lead >= 0xF1 && lead <= 0xF3 ? 4
                                                         : 0;
    bool valid = length > 0 && at + length <= bytes.size();
    for (size_t i = 1; valid && i < length; ++i) {
      valid = (static_cast<unsigned char>(bytes[at + i]) & 0xC0) == 0x80;
    }
    if (valid) out.append(bytes.data() + at, length);
    at += valid ? length : 1;
  }
  return out;
}

void Check(absl::string_view bytes, const Lexicon& lexicon,
           absl::string_view document_time) {
  Text text;
  const Prose prose = {{0, static_cast<uint32_t>(bytes.size())}, false};
  Tokenize(bytes, absl::MakeConstSpan(&prose, 1), lexicon, text);
  DocumentTime time;
  ParseDocumentTime(document_time, time);
  std::vector<Mention> mentions;
  FindMentions(text, time, mentions);
  uint32_t end = 0;
  for (const Mention& m : mentions) {
    Require(m.begin >= end && m.end > m.begin && m.end <= bytes.size(),
            "mentions are in order and within the text");
    Require(!m.CanonicalValue().empty(), "every mention has a value");
    if (m.kind == v1::Mention::DATE || m.kind == v1::Mention::TIME) {
      v1::TimeInterval t;
      SetTimeInterval(m, t);
      Require(t.first_day() <= t.last_day(), "days are in order");
    } else {
      v1::Quantity q;
      SetQuantity(m, q);
      Require(q.low() <= q.high(), "bounds are in order");
    }
    end = m.end;
  }
}

}  // namespace
}  // namespace concord

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace concord;
  const std::string text =
      OnlyUtf8({reinterpret_cast<const char*>(data), size});
  for (const Lexicon* lexicon : AllLexicons()) {
    Check(text, *lexicon, "2025-09-03T12:00:00Z");
    Check(text, *lexicon, "");
  }
  return 0;
}
