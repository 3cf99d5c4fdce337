// What tells which event an article reports, and whether two texts are copies.

#ifndef CONCORD_CHECKER_ASSERTION_EVENT_KEY_H_
#define CONCORD_CHECKER_ASSERTION_EVENT_KEY_H_

#include <cstdint>
#include <vector>

#include "checker/assertion/sentence_view.h"
#include "checker/assertion/terms.h"
#include "checker/assertion/wire_writer.h"
#include "checker/mention/mention.h"

namespace concord {

// Keeps its memory from article to article.
class EventKeyFinder {
 public:
  // Writes key_terms: names and events by how often and how early they stand,
  // and the days that the article dates its facts to ("d:2025-09-03",
  // "d:09-03").
  void WriteKeyTerms(const std::vector<SentenceView>& views, TermTable& terms,
                     WireWriter& out);

  // Writes shingles: hashes of every run of five words, of which those that are
  // 0 modulo 8 are kept (mod-p sampling, Broder 1997), sorted, each once.
  void WriteShingles(const Text& text, WireWriter& out);

 private:
  struct Weighed {
    double weight;
    uint32_t term;
    // The most telling first, of equals the one that was used first.
    bool operator<(const Weighed& other) const {
      return weight != other.weight ? weight > other.weight : term < other.term;
    }
  };

  // The terms of a day: with its year, if that is known, and without.
  struct DayTerms {
    int year;
    int8_t month;
    int8_t day;
    uint32_t of_any_year;
    uint32_t of_its_year;
  };

  void Weigh(uint32_t term, double weight);
  // Good until the next call.
  const DayTerms& TermsOf(const CalendarValue& day, TermTable& terms);

  std::vector<double> weights_;  // of each term
  std::vector<DayTerms> days_;   // of this article
  std::vector<Weighed> weighed_;
  std::vector<Weighed> ranked_;
  std::vector<uint32_t> key_terms_;
  std::vector<uint64_t> words_;  // hashes of the words of the text
  std::vector<uint64_t> sample_;
  std::vector<uint64_t> sorted_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_EVENT_KEY_H_
