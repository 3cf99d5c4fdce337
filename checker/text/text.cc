#include "checker/text/text.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "checker/language/concepts.h"
#include "checker/limits.h"
#include "checker/text/piece.h"
#include "checker/text/sentence.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// ASCII signs by their class; what is not here is PUNCTUATION.
constexpr std::array<uint8_t, 128> MakeSignClasses() {
  std::array<uint8_t, 128> classes{};
  for (uint8_t& c : classes) c = v1::PUNCTUATION;
  classes[','] = v1::COMMA;
  classes['.'] = v1::PERIOD;
  classes[':'] = v1::COLON;
  classes[';'] = v1::SEMICOLON;
  classes['-'] = v1::HYPHEN;
  classes['/'] = v1::SLASH;
  classes['('] = classes['['] = v1::OPEN_PAREN;
  classes[')'] = classes[']'] = v1::CLOSE_PAREN;
  classes['\''] = v1::APOSTROPHE;
  classes['%'] = v1::PERCENT_SIGN;
  classes['$'] = v1::CURRENCY_SIGN;
  classes['+'] = v1::PLUS;
  classes['~'] = v1::TILDE;
  return classes;
}
constexpr std::array<uint8_t, 128> kSignClasses = MakeSignClasses();

// ... and the others.
v1::TokenClass WideSignClass(absl::string_view sign) {
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

uint8_t SignClass(absl::string_view sign) {
  return sign.size() == 1
             ? kSignClasses[static_cast<unsigned char>(sign[0]) & 127]
             : static_cast<uint8_t>(WideSignClass(sign));
}

bool EndsSentences(absl::string_view sign) {
  return sign == "." || sign == "!" || sign == "?" || sign == "\u2026";
}

// The tokens of a sentence that a phrase may begin at, in order. Who notes them
// keeps their number, which is 0 at the sentence's start.
class PhraseStarts {
 public:
  // Returns the new number. Without a branch: whether a phrase may begin cannot
  // be guessed.
  size_t Note(size_t count, size_t token, bool starts) {
    starts_[count] = static_cast<uint32_t>(token);
    return count + (starts & (count < kMost));
  }

  // Calls visit(token) for each of a sentence that ends at `end`. When there
  // were more than it can hold, every token behind the last one counts.
  template <typename Visitor>
  void ForEach(size_t count, size_t end, Visitor visit) const {
    for (size_t i = 0; i < count; ++i) visit(starts_[i]);
    if (count < kMost) return;
    for (size_t at = starts_[kMost - 1] + 1; at < end; ++at) visit(at);
  }

 private:
  static constexpr size_t kMost = 60;
  uint32_t starts_[kMost + 1];
};

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
      const Piece* const end = block.data() + block.size();
      for (const Piece* piece = block.data(); piece != end;) {
        if (piece->gap == Gap::kParagraph) {
          EndSentence();
          ++paragraph_;
          quote_open_ = false;
        } else if ((piece->gap == Gap::kSpace) & may_end_ && !SentenceEmpty() &&
                   EndsSentence(text_, first_token_, size_, bytes,
                                piece->begin)) {
          EndSentence();
        } else if (size_ - first_token_ >= kMostSentenceTokens) {
          // What reads sentences holds parts of them against each other, and
          // must not be made to do so without end.
          EndSentence();
        }
        switch (piece->kind) {
          case PieceKind::kWord:
            piece = AddWords(bytes, piece, end);
            continue;
          case PieceKind::kNumeral:
            AddNumeral(*piece);
            break;
          case PieceKind::kSign:
            AddSign(bytes, *piece);
            break;
          case PieceKind::kEndOfProse:
            EndSentence();
            ++paragraph_;
            break;
        }
        ++piece;
      }
    }
  }

  // Call it last: cuts the room off that was left.
  void Finish() {
    text_.tokens.resize(size_);
    text_.classes.resize(size_);
  }

 private:
  // Room for the pieces of a block, and for the ends of as many sentences as
  // they usually hold.
  void MakeRoom(size_t pieces) {
    pieces_ahead_ = pieces;
    ends_ahead_ = pieces / 8 + 1;
    const size_t enough = size_ + pieces + ends_ahead_;
    if (text_.tokens.size() < enough) text_.tokens.resize(enough);
    if (text_.classes.size() < enough) text_.classes.resize(enough);
  }

  // Field by field in its place: to build it elsewhere and copy it costs a wait
  // for the small stores to meet in one large load.
  static void Write(const Piece& piece, unsigned flags, uint16_t concept_id,
                    const ConceptTraits& traits, Token& token) {
    token.begin = piece.begin;
    token.end = piece.end;
    token.word = piece.word;
    token.flags = static_cast<uint8_t>(
        flags | (piece.gap != Gap::kNone ? kSpaceBefore : 0));
    token.category = traits.category;
    token.concept_id = concept_id;
    token.hash = piece.hash;
  }

  void Push(const Piece& piece, uint8_t flags, uint8_t token_class,
            uint16_t concept_id) {
    Write(piece, flags | (quote_open_ ? kInQuotes : 0), concept_id,
          concepts::TraitsOf(concept_id), text_.tokens[size_]);
    text_.classes[size_] = static_cast<char>(token_class);
    ++size_;
  }

  bool SentenceEmpty() const { return size_ == first_token_; }

  // The word at `piece` and those behind it, up to what is no word or may begin
  // another sentence; returns what is next. Written without branches where it
  // can be, for what the next word will be nobody can guess, and with all that
  // changes in registers.
  const Piece* AddWords(absl::string_view bytes, const Piece* piece,
                        const Piece* end) {
    Token* const tokens = text_.tokens.data();
    char* const classes = &text_.classes[0];
    size_t size = size_;
    size_t starts = phrase_start_count_;
    uint16_t node = last_node_;
    const Word* const words = lexicon_.words();
    const PhraseNode* const nodes = lexicon_.phrase_nodes();
    const ConceptTraits* const traits = concepts::kTraitTable;
    const unsigned in_quotes = quote_open_ ? kInQuotes : 0;
    unsigned first = word_seen_ ? 0 : kSentenceStart;
    bool may_end = false;
    do {
      const Word meaning = words[piece->word];
      const bool name = (meaning.token_class == v1::OTHER) &
                        ((piece->letters & kCapitalised) != 0) &
                        !((first != 0) & (piece->word != 0));
      uint8_t token_class =
          name ? static_cast<uint8_t>(v1::NAME_WORD) : meaning.token_class;
      if (!piece->plain) {
        const char last = bytes[piece->end - 1];
        if (IsDigit(last) && meaning.token_class == v1::OTHER)
          token_class = v1::ALNUM;
        may_end = last == '.';
      }
      starts = phrase_starts_.Note(starts, size - 1,
                                   LeadsOn(nodes[node], piece->word));
      node = meaning.phrase_node;
      __builtin_prefetch(nodes + node);
      Write(*piece, piece->letters | first | in_quotes, meaning.concept_id,
            traits[meaning.concept_id], tokens[size]);
      classes[size] = static_cast<char>(token_class);
      ++size;
      first = 0;
      ++piece;
    } while (piece != end && (piece->kind == PieceKind::kWord) &
                                 (piece->gap != Gap::kParagraph) & !may_end);
    size_ = size;
    phrase_start_count_ = starts;
    last_node_ = node;
    word_seen_ = true;
    may_end_ = may_end;
    return piece;
  }

  // Whether a phrase may go on from `node` with the word.
  static bool LeadsOn(const PhraseNode& node, uint32_t word) {
    return (word != 0) & node.MayLeadTo(word);
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
    const bool close_behind_end = may_end_ & (token_class == v1::CLOSE_QUOTE ||
                                              token_class == v1::CLOSE_PAREN ||
                                              token_class == v1::APOSTROPHE);
    may_end_ = close_behind_end || EndsSentences(sign);
    phrase_start_count_ = phrase_starts_.Note(
        phrase_start_count_, size_ - 1,
        LeadsOn(lexicon_.phrase_nodes()[last_node_], piece.word));
    last_node_ = meaning.phrase_node;
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
    if (phrase_start_count_ != 0) MergePhrases();
    Sentence sentence;
    sentence.first_token = first_token_;
    sentence.begin = text_.tokens[first_token_].begin;
    sentence.end = text_.tokens[size_ - 1].end;
    sentence.paragraph = paragraph_;
    sentence.headline = headline_;
    if (ends_ahead_ == 0) MakeRoom(pieces_ahead_);
    --ends_ahead_;
    Token& token = text_.tokens[size_];
    token = {};
    token.begin = token.end = sentence.end;
    text_.classes[size_] = static_cast<char>(v1::SENTENCE_END);
    ++size_;
    sentence.last_token = static_cast<uint32_t>(size_);
    text_.sentences.push_back(sentence);
    first_token_ = sentence.last_token;
    phrase_start_count_ = 0;
    last_node_ = 0;
    may_end_ = false;
    word_seen_ = false;
  }

  // Makes one token of the longest phrase that begins at each token.
  void MergePhrases() {
    size_t from = first_token_;  // tokens before it are where they belong
    size_t to = first_token_;
    phrase_starts_.ForEach(phrase_start_count_, size_, [&](size_t begin) {
      if (begin < from) return;  // within the phrase before
      if (EndsNumeral(begin)) return;
      size_t end;
      const uint32_t phrase = LongestPhrase(begin, end);
      if (phrase == 0) return;
      to = Move(from, begin, to);
      MakePhrase(phrase, begin, end, to++);
      from = end;
    });
    size_ = Move(from, size_, to);
  }

  // "Thirty-one of them": the "one" belongs to what stands before it.
  bool EndsNumeral(size_t at) const {
    return at >= first_token_ + 2 &&
           text_.classes[at - 1] == static_cast<char>(v1::HYPHEN) &&
           text_.classes[at - 2] == static_cast<char>(v1::NUMBER_TENS);
  }

  // The word that the longest phrase at token `begin` counts as, 0 if there is
  // none; `end` becomes its end.
  uint32_t LongestPhrase(size_t begin, size_t& end) const {
    const std::vector<Token>& tokens = text_.tokens;
    if ((tokens[begin].flags & kNumeral) != 0) return 0;
    uint32_t phrase = 0;
    uint16_t node = lexicon_.word(tokens[begin].word).phrase_node;
    for (size_t at = begin + 1; node != 0 && at < size_; ++at) {
      if (tokens[at].flags & kNumeral || tokens[at].word == 0) break;
      node = lexicon_.NextPhraseNode(node, tokens[at].word);
      if (node != 0 && lexicon_.PhraseWord(node) != 0) {
        phrase = lexicon_.PhraseWord(node);
        end = at + 1;
      }
    }
    return phrase;
  }

  // Moves the tokens [begin, end) to `to`, before them; returns the end of
  // where they are now.
  size_t Move(size_t begin, size_t end, size_t to) {
    const size_t count = end - begin;
    if (to != begin && count != 0) {
      std::memmove(&text_.tokens[to], &text_.tokens[begin],
                   count * sizeof(Token));
      std::memmove(&text_.classes[to], &text_.classes[begin], count);
    }
    return to + count;
  }

  void MakePhrase(uint32_t phrase, size_t begin, size_t end, size_t to) {
    const Word& meaning = lexicon_.word(phrase);
    const Token& last = text_.tokens[end - 1];
    Token& token = text_.tokens[to];
    const uint32_t last_byte = last.end;
    if (to != begin) token = text_.tokens[begin];
    token.end = last_byte;
    token.word = phrase;
    token.hash = MixForm(0, phrase);
    token.concept_id = meaning.concept_id;
    token.category = concepts::TraitsOf(meaning.concept_id).category;
    uint8_t token_class = meaning.token_class;
    if (token_class == v1::OTHER && (token.flags & kCapitalised) != 0)
      token_class = v1::NAME_WORD;
    text_.classes[to] = static_cast<char>(token_class);
  }

  static bool IsDigit(char c) { return c >= '0' && c <= '9'; }

  const Lexicon& lexicon_;
  Text& text_;
  size_t size_ = 0;          // tokens so far; behind them lies room for more
  size_t pieces_ahead_ = 0;  // see MakeRoom()
  size_t ends_ahead_ = 0;
  uint32_t first_token_ = 0;
  uint32_t paragraph_ = 0;
  bool headline_ = false;
  PhraseStarts phrase_starts_;  // of the sentence
  size_t phrase_start_count_ = 0;
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
