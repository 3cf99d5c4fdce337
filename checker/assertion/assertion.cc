#include "checker/assertion/assertion.h"

#include <cassert>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/time/civil_time.h"
#include "checker/assertion/builder.h"
#include "checker/assertion/casualty.h"
#include "checker/assertion/count.h"
#include "checker/assertion/elided_age.h"
#include "checker/assertion/elided_currency.h"
#include "checker/assertion/event_key.h"
#include "checker/assertion/facts.h"
#include "checker/assertion/magnitude.h"
#include "checker/assertion/measure.h"
#include "checker/assertion/message.h"
#include "checker/assertion/names.h"
#include "checker/assertion/people.h"
#include "checker/assertion/places.h"
#include "checker/assertion/quote.h"
#include "checker/assertion/revision.h"
#include "checker/assertion/sentence_view.h"
#include "checker/assertion/terms.h"
#include "checker/assertion/when.h"
#include "checker/assertion/wire_writer.h"
#include "checker/mention/mention.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

uint32_t FirstToken(const Mention& mention) { return mention.first_token; }
uint32_t FirstToken(const Name& name) { return name.first_token; }

// Cuts what lies in the sentence out of all of the text, which is in order;
// `from` moves behind it.
template <typename T>
absl::Span<const T> In(const Sentence& s, absl::Span<const T> all,
                       size_t& from) {
  while (from < all.size() && FirstToken(all[from]) < s.first_token) ++from;
  const size_t first = from;
  while (from < all.size() && FirstToken(all[from]) < s.last_token) ++from;
  return all.subspan(first, from - first);
}

}  // namespace

struct Extractor::State {
  Text text;
  std::vector<Mention> mentions;
  std::vector<Revision> revisions;
  NameFinder name_finder;
  std::vector<Name> names;
  TokenPlaces places;
  std::vector<v1::TimeInterval> times;
  std::vector<SentenceView> views;
  TermTable terms;
  Facts facts;
  absl::flat_hash_set<int32_t> told;  // names that were
  EventKeyFinder event_key;
  MessageWriter message;
  WireWriter wire;
  std::string metadata;
};

v1::ArticleAssertions& OwnedAssertions::New() {
  if (arena_ == nullptr) {
    google::protobuf::ArenaOptions options;
    options.start_block_size = size_t{1} << 14;  // most articles need two
    options.max_block_size = size_t{1} << 16;
    arena_ = std::make_unique<google::protobuf::Arena>(options);
  } else {
    arena_->Reset();
  }
  message_ = google::protobuf::Arena::CreateMessage<v1::ArticleAssertions>(
      arena_.get());
  return *message_;
}

Extractor::Extractor() : state_(std::make_unique<State>()) {}
Extractor::~Extractor() = default;

absl::string_view Extractor::Extract(const SourceArticle& article) {
  using All = v1::ArticleAssertions;
  State& s = *state_;
  WireWriter& out = s.wire;
  out.Clear();
  // From the last field to the first.
  Read(article);
  article.article.SerializeToString(&s.metadata);
  out.Element(All::kArticleFieldNumber, s.metadata);
  out.String(All::kSchemaVersionFieldNumber, "1");
  return out.written();
}

void Extractor::Extract(const SourceArticle& article,
                        v1::ArticleAssertions& out) {
  state_->wire.Clear();
  Read(article);
  const absl::string_view wire = state_->wire.written();
  const bool parsed =
      out.ParseFromArray(wire.data(), static_cast<int>(wire.size()));
  assert(parsed);
  (void)parsed;
  // File names need be no UTF-8, which a parser insists on.
  *out.mutable_article() = article.article;
  out.set_schema_version("1");
}

void Extractor::Read(const SourceArticle& article) {
  const Lexicon* lexicon = article.lexicon;
  if (lexicon == nullptr) lexicon = FindLexicon("und");
  if (lexicon == nullptr) return;

  State& s = *state_;
  Tokenize(article.bytes, article.prose, *lexicon, s.text);
  DocumentTime document_time;
  if (ParseDocumentTime(article.article.document_time(), document_time)) {
    s.wire.Sint(v1::ArticleAssertions::kDocumentDayFieldNumber,
                DayNumber(absl::CivilDay(document_time.second)));
    s.wire.Uint(v1::ArticleAssertions::kHasDocumentDayFieldNumber, true);
  }
  FindMentions(s.text, document_time, s.mentions);
  SettleMonths(s.mentions, s.text);
  ReadShares(s.text, s.mentions);
  ReadElidedAges(s.text, s.mentions);
  ReadElidedCurrencies(s.text, s.mentions);
  ReadMagnitudes(s.text, s.mentions);
  ReadRevisions(s.text, s.mentions, s.revisions);
  s.name_finder.Find(s.text, s.names);
  s.terms.Start(s.text);

  FindPlaces(s.text, s.terms, s.places);
  s.views.clear();
  size_t mention = 0, name = 0;
  for (size_t i = 0; i < s.text.sentences.size(); ++i) {
    const Sentence& sentence = s.text.sentences[i];
    const uint32_t first_mention = static_cast<uint32_t>(mention);
    const absl::Span<const Anchor> anchors = s.places.AnchorsOf(sentence);
    uint32_t categories = 0;
    bool modal = false, casualty = false, still_moves = false;
    for (const Anchor& a : anchors) {
      categories |= Bit(a.traits.category);
      modal |= a.traits.modality != v1::Concept::MODALITY_NONE;
      casualty |= a.traits.casualty != v1::Concept::CASUALTY_NONE;
      still_moves |= (a.kinds & (kRise | kSoFar)) != 0;
    }
    s.views.push_back({s.text, s.terms, sentence, static_cast<uint32_t>(i),
                       In<Mention>(sentence, s.mentions, mention),
                       In<Name>(sentence, s.names, name), anchors, categories,
                       modal, casualty, still_moves, first_mention, s.places});
  }

  ResolvePlannedWeekdays(s.views, document_time, s.mentions);
  FindTimes(s.mentions, s.times);
  for (SentenceView& view : s.views)
    view.still_moves |= TellsUpToNow(view, s.times, document_time);

  s.facts.Clear();
  // A text without a pack keeps its names and dates for grouping; to read facts
  // of words that nobody knows would be to guess.
  if (lexicon->tables().words.size() > 1) {
    Builder builder(s.terms, s.facts);
    CountMemory memory;
    int last_speaker = -1;
    s.told.clear();
    for (size_t i = 0; i < s.views.size(); ++i) {
      const SentenceView& view = s.views[i];
      const size_t first = s.facts.facts.size();
      ReadCounts(view, memory, builder);
      ReadCasualtiesWithoutFigure(view, builder);
      ReadMeasures(view, builder);
      ReadDates(view, s.times, document_time, builder);
      ReadPeople(view, s.names, s.told, builder);
      ReadPlaces(view, s.names, builder);
      ReadQuotes(s.views, i, s.names, last_speaker, builder);
      SetEventTimes(view, s.times, document_time, first, s.facts);
    }
  }
  LinkRevisions(s.revisions, s.mentions, s.facts);
  MarkPartsOfTolls(s.facts.facts);
  s.event_key.WriteShingles(s.text, s.wire);
  s.event_key.WriteKeyTerms(s.views, s.terms, s.wire);
  s.message.Write(article, s.facts, s.views, s.mentions, s.times, s.terms,
                  s.wire);
}

}  // namespace concord
