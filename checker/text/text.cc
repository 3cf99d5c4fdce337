#include "checker/text/text.h"

#include <algorithm>

#include "checker/language/letter_case.h"
#include "checker/language/segment.h"
#include "checker/text/numeral.h"
#include "checker/text/sentence.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// Signs by their class; what is not here is PUNCTUATION.
v1::TokenClass SignClass(absl::string_view sign) {
  if (sign.size() == 1) {
    switch (sign[0]) {
      case ',':
        return v1::COMMA;
      case '.':
        return v1::PERIOD;
      case ':':
        return v1::COLON;
      case ';':
        return v1::SEMICOLON;
      case '-':
        return v1::HYPHEN;
      case '/':
        return v1::SLASH;
      case '(':
      case '[':
        return v1::OPEN_PAREN;
      case ')':
      case ']':
        return v1::CLOSE_PAREN;
      case '\'':
        return v1::APOSTROPHE;
      case '%':
        return v1::PERCENT_SIGN;
      case '$':
        return v1::CURRENCY_SIGN;
      case '+':
        return v1::PLUS;
      case '~':
        return v1::TILDE;
      default:
        return v1::PUNCTUATION;
    }
  }
  if (sign == "\u2013" || sign == "\u2014" || sign == "\u2212" ||
      sign == "\u2012")
    return v1::DASH;
  if (sign == "\u2010" || sign == "\u2011") return v1::HYPHEN;
  if (sign == "\u2019" || sign == "\u2018") return v1::APOSTROPHE;
  if (sign == "\u00B0" || sign == "\u00BA") return v1::DEGREE_SIGN;
  if (sign == "\u20AC" || sign == "\u00A3" || sign == "\u00A5" ||
      sign == "\u20B4" || sign == "\u20BD" || sign == "\u20B9" ||
      sign == "\u20A9" || sign == "\u20BA" || sign == "\u20AA") {
    return v1::CURRENCY_SIGN;
  }
  return v1::PUNCTUATION;
}

bool AllUpper(absl::string_view word) {
  int letters = 0;
  for (size_t at = 0; at < word.size(); ++at) {
    if ((static_cast<unsigned char>(word[at]) & 0xC0) == 0x80 ||
        word[at] == '.')
      continue;
    if (!IsCapitalAt(word, at)) return false;
    ++letters;
  }
  return letters >= 2;
}

class Tokeniser {
 public:
  Tokeniser(const Lexicon& lexicon, Text& text)
      : lexicon_(lexicon), text_(text), format_(NumberFormatOf(lexicon)) {}

  void Add(const Prose& prose) {
    headline_ = prose.headline;
    quote_open_ = false;
    const absl::string_view bytes = text_.bytes.substr(0, prose.range.end);
    bool space = true;
    for (size_t at = prose.range.begin; at < prose.range.end;) {
      // Most of a text is ASCII words with a space between them.
      if (bytes[at] == ' ' && at + 1 < bytes.size() && bytes[at + 1] > ' ') {
        if (MayEndSentence() && BreakHere(bytes, at + 1)) EndSentence();
        space = true;
        ++at;
        continue;
      }
      if (const size_t end = PlainWordEnd(bytes, at); end != at) {
        AddWord(bytes, at, end, space);
        space = false;
        at = end;
        continue;
      }
      const Segment segment = NextSegment(bytes, at);
      switch (segment.kind) {
        case SegmentKind::kSpace:
          if (EndsParagraph(bytes.substr(at, segment.end - at), bytes, at,
                            segment.end)) {
            EndSentence();
            ++paragraph_;
            quote_open_ = false;
          } else if (BreakHere(bytes, segment.end)) {
            EndSentence();
          }
          space = true;
          at = segment.end;
          continue;
        case SegmentKind::kWord:
          AddWord(bytes, at, segment.end, space);
          at = segment.end;
          break;
        case SegmentKind::kDigits:
          at = AddNumber(bytes, at, space);
          break;
        case SegmentKind::kSign:
          AddSign(bytes, at, segment.end, space);
          at = segment.end;
          break;
      }
      space = false;
    }
    EndSentence();
    ++paragraph_;
  }

 private:
  void Push(size_t begin, size_t end, uint32_t word, uint8_t flags,
            uint8_t token_class) {
    text_.tokens.push_back(
        {static_cast<uint32_t>(begin), static_cast<uint32_t>(end), word,
         static_cast<uint8_t>(flags | (quote_open_ ? kInQuotes : 0))});
    text_.classes.push_back(static_cast<char>(token_class));
  }

  // Cheaply: whether the last token can be the end of a sentence at all.
  bool MayEndSentence() const {
    if (SentenceEmpty()) return false;
    const uint8_t last = static_cast<uint8_t>(text_.classes.back());
    return (last >= v1::SENTENCE_END && last <= v1::PUNCTUATION) ||
           text_.bytes[text_.tokens.back().end - 1] == '.';
  }

  // End of a word of ASCII letters that nothing but a space or a simple sign
  // follows; `at` itself if there is none: then NextSegment() decides.
  static size_t PlainWordEnd(absl::string_view bytes, size_t at) {
    size_t end = at;
    while (end < bytes.size() && IsAsciiLetter(bytes[end])) ++end;
    if (end == at) return at;
    if (end == bytes.size()) return end;
    switch (bytes[end]) {
      case ' ':
      case ',':
      case ';':
      case '\n':
      case '-':
      case ')':
        return end;
      case '.':
        return end - at > 1 ? end : at;  // "p.m." is one word
      default:
        return at;
    }
  }

  static bool IsAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  bool SentenceEmpty() const { return text_.tokens.size() == first_token_; }

  void AddWord(absl::string_view bytes, size_t begin, size_t end, bool space) {
    const absl::string_view spelling = bytes.substr(begin, end - begin);
    const uint32_t word = lexicon_.Find(spelling);
    const Word& meaning = lexicon_.word(word);
    uint8_t flags = space ? kSpaceBefore : 0;
    const char c = bytes[begin];
    if ((c < 'a' || c > 'z') && IsCapitalAt(bytes, begin)) {
      flags |= kCapitalised;
      if (AllUpper(spelling)) flags |= kAllCapitals;
    }
    const bool starts = !word_seen_;
    if (starts) flags |= kSentenceStart;
    word_seen_ = true;
    uint8_t token_class = meaning.token_class;
    if (token_class == v1::OTHER) {
      const char last = spelling.back();
      if (last >= '0' && last <= '9') {
        token_class = v1::ALNUM;
      } else if ((flags & kCapitalised) != 0 && !(starts && word != 0)) {
        token_class = v1::NAME_WORD;
      }
    }
    phrases_ |= meaning.phrase_node != 0;
    Push(begin, end, word, flags, token_class);
  }

  // A number with its separators, or a part of a dotted date; returns its end.
  size_t AddNumber(absl::string_view bytes, size_t begin, bool space) {
    Numeral numeral;
    const size_t end = ParseNumeral(bytes, begin, format_, numeral);
    uint8_t token_class = v1::DIGITS;
    if (numeral.fraction_digits > 0) {
      token_class = v1::DECIMAL;
    } else if (!numeral.grouped && numeral.digits <= 2) {
      token_class = numeral.value >= 1 && numeral.value <= 31
                        ? v1::DAY_DIGITS
                        : v1::SHORT_DIGITS;
    } else if (!numeral.grouped && numeral.digits == 4 &&
               numeral.value >= 1000 && numeral.value < 2200) {
      token_class = v1::YEAR_DIGITS;
    }
    word_seen_ = true;
    text_.numerals.push_back(numeral);
    Push(begin, end, static_cast<uint32_t>(text_.numerals.size() - 1),
         kNumeral | (space ? kSpaceBefore : 0), token_class);
    return end;
  }

  void AddSign(absl::string_view bytes, size_t begin, size_t end, bool space) {
    const absl::string_view sign = bytes.substr(begin, end - begin);
    uint8_t token_class = SignClass(sign);
    const bool space_after =
        end >= bytes.size() || bytes[end] == ' ' || bytes[end] == '\n';
    const bool digit_before = begin > 0 && IsDigit(bytes[begin - 1]);
    const bool digit_after = end < bytes.size() && IsDigit(bytes[end]);
    if (digit_before && digit_after) {
      if (token_class == v1::PERIOD) token_class = v1::TIGHT_PERIOD;
      if (token_class == v1::COMMA) token_class = v1::TIGHT_COMMA;
      if (token_class == v1::COLON) token_class = v1::TIGHT_COLON;
    }
    if (token_class == v1::HYPHEN && (space || begin == 0) && space_after)
      token_class = v1::DASH;
    const bool closes = quote_open_;
    switch (QuoteOf(sign, space)) {
      case Quote::kOpen:
        token_class = v1::OPEN_QUOTE;
        break;
      case Quote::kClose:
        token_class = v1::CLOSE_QUOTE;
        quote_open_ = false;
        break;
      case Quote::kEither:
        token_class = closes ? v1::CLOSE_QUOTE : v1::OPEN_QUOTE;
        quote_open_ = false;
        break;
      case Quote::kNone:
        break;
    }
    const uint32_t word = lexicon_.Find(sign);
    if (word != 0) {
      const Word& meaning = lexicon_.word(word);
      if (meaning.token_class != v1::OTHER) token_class = meaning.token_class;
      phrases_ |= meaning.phrase_node != 0;
    }
    Push(begin, end, word, space ? kSpaceBefore : 0, token_class);
    if (token_class == v1::OPEN_QUOTE) quote_open_ = true;
  }

  enum class Quote { kNone, kOpen, kClose, kEither };

  // German and Romanian open low and close with U+201C or U+201D; English opens
  // with U+201C: that one closes only what is open.
  Quote QuoteOf(absl::string_view sign, bool space) const {
    if (sign == "\"") return Quote::kEither;
    if (sign == "\u201E" || sign == "\u00AB") {
      return sign == "\u00AB" && quote_open_ && !space ? Quote::kClose
                                                       : Quote::kOpen;
    }
    if (sign == "\u201D" || sign == "\u00BB") {
      return sign == "\u00BB" && !quote_open_ && space ? Quote::kOpen
                                                       : Quote::kClose;
    }
    if (sign == "\u201C")
      return quote_open_ && !space ? Quote::kClose : Quote::kOpen;
    return Quote::kNone;
  }

  // Whether the white space bytes[begin, end) ends the paragraph. A single line
  // break inside a hard-wrapped paragraph does not.
  bool EndsParagraph(absl::string_view space, absl::string_view bytes,
                     size_t begin, size_t end) const {
    const size_t first = space.find('\n');
    if (first == absl::string_view::npos) return false;
    if (space.find('\n', first + 1) != absl::string_view::npos) return true;
    constexpr size_t kShortestWrapped = 50;
    constexpr size_t kLongestWrapped = 110;
    const size_t line_begin = begin == 0 ? 0 : bytes.rfind('\n', begin - 1) + 1;
    const size_t length = begin - line_begin;
    const char before = begin > 0 ? bytes[begin - 1] : '\n';
    if (length < kShortestWrapped || length > kLongestWrapped) return true;
    if (before == '.' || before == '!' || before == '?' || before == ':' ||
        before == '"') {
      return true;
    }
    return end >= bytes.size();
  }

  // Whether a sentence ends before the white space that ends at `next`.
  bool BreakHere(absl::string_view bytes, size_t next) const {
    if (SentenceEmpty()) return false;
    return EndsSentence(text_, first_token_, bytes, next);
  }

  void EndSentence() {
    if (SentenceEmpty()) return;
    if (phrases_) MergePhrases();
    Sentence sentence;
    sentence.first_token = first_token_;
    sentence.begin = text_.tokens[first_token_].begin;
    sentence.end = text_.tokens.back().end;
    sentence.paragraph = paragraph_;
    sentence.headline = headline_;
    text_.tokens.push_back({sentence.end, sentence.end, 0, 0});
    text_.classes.push_back(static_cast<char>(v1::SENTENCE_END));
    sentence.last_token = static_cast<uint32_t>(text_.tokens.size());
    text_.sentences.push_back(sentence);
    first_token_ = sentence.last_token;
    phrases_ = false;
    word_seen_ = false;
  }

  // Makes one token of the longest phrase that begins at each token.
  void MergePhrases() {
    std::vector<Token>& tokens = text_.tokens;
    size_t to = first_token_;
    for (size_t from = first_token_; from < tokens.size();) {
      size_t end = from + 1;
      uint32_t phrase = 0;
      if ((tokens[from].flags & kNumeral) == 0) {
        uint16_t node = lexicon_.word(tokens[from].word).phrase_node;
        for (size_t at = from + 1; node != 0 && at < tokens.size(); ++at) {
          if (tokens[at].flags & kNumeral || tokens[at].word == 0) break;
          node = lexicon_.NextPhraseNode(node, tokens[at].word);
          if (node != 0 && lexicon_.PhraseWord(node) != 0) {
            phrase = lexicon_.PhraseWord(node);
            end = at + 1;
          }
        }
      }
      if (to != from) {
        tokens[to] = tokens[from];
        text_.classes[to] = text_.classes[from];
      }
      if (phrase != 0) {
        tokens[to].end = tokens[end - 1].end;
        tokens[to].word = phrase;
        uint8_t token_class = lexicon_.word(phrase).token_class;
        if (token_class == v1::OTHER &&
            (tokens[to].flags & kCapitalised) != 0) {
          token_class = v1::NAME_WORD;
        }
        text_.classes[to] = static_cast<char>(token_class);
      }
      ++to;
      from = end;
    }
    tokens.resize(to);
    text_.classes.resize(to);
  }

  static bool IsDigit(char c) { return c >= '0' && c <= '9'; }

  const Lexicon& lexicon_;
  Text& text_;
  const NumberFormat format_;
  uint32_t first_token_ = 0;
  uint32_t paragraph_ = 0;
  bool headline_ = false;
  bool phrases_ = false;
  bool word_seen_ = false;
  bool quote_open_ = false;
};

}  // namespace

void Tokenize(absl::string_view bytes, absl::Span<const Prose> prose,
              const Lexicon& lexicon, Text& text) {
  text.bytes = bytes;
  text.lexicon = &lexicon;
  text.tokens.clear();
  text.classes.clear();
  text.numerals.clear();
  text.sentences.clear();
  Tokeniser tokeniser(lexicon, text);
  for (const Prose& each : prose) tokeniser.Add(each);
}

}  // namespace concord
