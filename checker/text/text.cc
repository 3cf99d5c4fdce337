#include "checker/text/text.h"

#include <algorithm>

#include "checker/language/concepts.h"
#include "checker/text/piece.h"
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

class Tokeniser {
 public:
  Tokeniser(const Lexicon& lexicon, Text& text)
      : lexicon_(lexicon), text_(text) {}

  void Add(const Prose& prose) {
    headline_ = prose.headline;
    quote_open_ = false;
    const absl::string_view bytes = text_.bytes.substr(0, prose.range.end);
    PieceReader reader(text_.bytes, prose, lexicon_, text_.numerals);
    for (absl::Span<const Piece> block = reader.Read(); !block.empty();
         block = reader.Read()) {
      MakeRoom(block.size());
      for (const Piece& piece : block) {
        if (piece.gap == Gap::kParagraph) {
          EndSentence();
          ++paragraph_;
          quote_open_ = false;
        } else if ((piece.gap == Gap::kSpace) & may_end_ && !SentenceEmpty() &&
                   EndsSentence(text_, first_token_, size_, bytes,
                                piece.begin)) {
          EndSentence();
        }
        switch (piece.kind) {
          case PieceKind::kWord:
            AddWord(bytes, piece);
            break;
          case PieceKind::kNumeral:
            AddNumeral(piece);
            break;
          case PieceKind::kSign:
            AddSign(bytes, piece);
            break;
          case PieceKind::kEndOfProse:
            EndSentence();
            ++paragraph_;
            break;
        }
      }
    }
  }

  // Call it last: cuts the room off that was left.
  void Finish() {
    text_.tokens.resize(size_);
    text_.classes.resize(size_);
  }

 private:
  // Room for as many tokens as the pieces can become: each may end a sentence.
  void MakeRoom(size_t pieces) {
    const size_t enough = size_ + 2 * pieces;
    if (text_.tokens.size() < enough) text_.tokens.resize(enough);
    if (text_.classes.size() < enough) text_.classes.resize(enough);
  }

  void Push(const Piece& piece, uint8_t flags, uint8_t token_class,
            uint16_t concept_id) {
    if (piece.gap != Gap::kNone) flags |= kSpaceBefore;
    if (quote_open_) flags |= kInQuotes;
    // Field by field in its place: to build it elsewhere and copy it costs a
    // wait for the small stores to meet in one large load.
    Token& token = text_.tokens[size_];
    token.begin = piece.begin;
    token.end = piece.end;
    token.word = piece.word;
    token.flags = flags;
    token.category = concepts::TraitsOf(concept_id).category;
    token.concept_id = concept_id;
    token.hash = piece.hash;
    text_.classes[size_] = static_cast<char>(token_class);
    ++size_;
  }

  bool SentenceEmpty() const { return size_ == first_token_; }

  // Written without branches where it can be: every word comes here, and what
  // the next one will be nobody can guess.
  void AddWord(absl::string_view bytes, const Piece& piece) {
    const Word& meaning = lexicon_.word(piece.word);
    const bool starts = !word_seen_;
    word_seen_ = true;
    const uint8_t flags =
        static_cast<uint8_t>(piece.letters | (starts ? kSentenceStart : 0));
    uint8_t token_class = meaning.token_class;
    const bool name = (token_class == v1::OTHER) &
                      ((piece.letters & kCapitalised) != 0) &
                      !(starts & (piece.word != 0));
    token_class = name ? static_cast<uint8_t>(v1::NAME_WORD) : token_class;
    if (!piece.plain) {
      const char last = bytes[piece.end - 1];
      if (last >= '0' && last <= '9' && meaning.token_class == v1::OTHER)
        token_class = v1::ALNUM;
      may_end_ = last == '.';
    } else {
      may_end_ = false;
    }
    NotePhrase(piece.word, meaning.phrase_node);
    Push(piece, flags, token_class, meaning.concept_id);
  }

  // Whether a phrase may begin at the word before: so far it leads on.
  void NotePhrase(uint32_t word, uint16_t node) {
    const bool leads_on = (word != 0) & lexicon_.MayLeadOn(last_node_, word);
    const size_t before = size_ - 1;
    first_phrase_ = leads_on && before < first_phrase_ ? before : first_phrase_;
    lexicon_.PrefetchPhrases(node);
    last_node_ = node;
  }

  // A number with its separators, or a part of a dotted date.
  void AddNumeral(const Piece& piece) {
    const Numeral& numeral = text_.numerals[piece.word];
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
    may_end_ = false;
    last_node_ = 0;
    Push(piece, kNumeral, token_class, 0);
  }

  void AddSign(absl::string_view bytes, const Piece& piece) {
    const size_t begin = piece.begin;
    const size_t end = piece.end;
    const bool space = piece.gap != Gap::kNone;
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
    const Word& meaning = lexicon_.word(piece.word);
    if (meaning.token_class != v1::OTHER) token_class = meaning.token_class;
    may_end_ = true;
    NotePhrase(piece.word, meaning.phrase_node);
    Push(piece, 0, token_class, meaning.concept_id);
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

  void EndSentence() {
    if (SentenceEmpty()) return;
    if (first_phrase_ != kNoPhrase) MergePhrases();
    Sentence sentence;
    sentence.first_token = first_token_;
    sentence.begin = text_.tokens[first_token_].begin;
    sentence.end = text_.tokens[size_ - 1].end;
    sentence.paragraph = paragraph_;
    sentence.headline = headline_;
    Token& token = text_.tokens[size_];
    token = {};
    token.begin = token.end = sentence.end;
    text_.classes[size_] = static_cast<char>(v1::SENTENCE_END);
    ++size_;
    sentence.last_token = static_cast<uint32_t>(size_);
    text_.sentences.push_back(sentence);
    first_token_ = sentence.last_token;
    first_phrase_ = kNoPhrase;
    last_node_ = 0;
    may_end_ = false;
    word_seen_ = false;
  }

  // Makes one token of the longest phrase that begins at each token.
  void MergePhrases() {
    std::vector<Token>& tokens = text_.tokens;
    size_t to = first_phrase_;
    for (size_t from = first_phrase_; from < size_;) {
      size_t end = from + 1;
      uint32_t phrase = 0;
      if ((tokens[from].flags & kNumeral) == 0) {
        uint16_t node = lexicon_.word(tokens[from].word).phrase_node;
        for (size_t at = from + 1; node != 0 && at < size_; ++at) {
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
        const Word& meaning = lexicon_.word(phrase);
        tokens[to].word = phrase;
        tokens[to].hash = MixForm(0, phrase);
        tokens[to].concept_id = meaning.concept_id;
        tokens[to].category = concepts::TraitsOf(meaning.concept_id).category;
        uint8_t token_class = meaning.token_class;
        if (token_class == v1::OTHER &&
            (tokens[to].flags & kCapitalised) != 0) {
          token_class = v1::NAME_WORD;
        }
        text_.classes[to] = static_cast<char>(token_class);
      }
      ++to;
      from = end;
    }
    size_ = to;
  }

  static bool IsDigit(char c) { return c >= '0' && c <= '9'; }

  const Lexicon& lexicon_;
  Text& text_;
  size_t size_ = 0;  // tokens so far; behind them lies room for more
  uint32_t first_token_ = 0;
  uint32_t paragraph_ = 0;
  bool headline_ = false;
  // The first token of the sentence that a phrase may begin at.
  static constexpr size_t kNoPhrase = static_cast<size_t>(-1);
  size_t first_phrase_ = kNoPhrase;
  uint16_t last_node_ = 0;  // phrases that begin with the last token
  bool may_end_ = false;    // the last token can be the end of a sentence
  bool word_seen_ = false;
  bool quote_open_ = false;
};

}  // namespace

void Tokenize(absl::string_view bytes, absl::Span<const Prose> prose,
              const Lexicon& lexicon, Text& text) {
  text.bytes = bytes;
  text.lexicon = &lexicon;
  text.numerals.clear();
  text.sentences.clear();
  Tokeniser tokeniser(lexicon, text);
  for (const Prose& each : prose) tokeniser.Add(each);
  tokeniser.Finish();
}

}  // namespace concord
