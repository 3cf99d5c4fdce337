// Explanations: for people as text, for programs as JSON.

#ifndef CONCORD_CHECKER_REPORT_EXPLANATION_REPORT_H_
#define CONCORD_CHECKER_REPORT_EXPLANATION_REPORT_H_

#include <string>

#include "checker/report/report.h"
#include "proto/explanation.pb.h"

namespace concord {

// The finding as the text report has it and how sure it is, then the pairs that
// joined its answers, then the others, or what is nearest to the only answer:
//
//   joined: EUR 15872 / EUR 12000
//     --> faro-bahia.txt:16:20: read by money
//      |
//   16 | La prueba recaudó 15.872 euros para el Banco de Alimentos.
//      |                   ^^^^^^^^^^^^ EUR 15872 (El Faro)
//      ...
//      = values: 15872 EUR and 12000 EUR cannot both be true
//      = comparable: yes
//      = factors:          value   weight   share of the odds
//          around-shared    0.41     2.74     1.12
//          ...
//          all of them                        1.98   probability 0.88
//          other articles                     0.75
//          with theirs                        2.73   probability 0.94
//      = joined: two answers to one question: 0.94 is at least 0.87
//
// Of pairs that did not join anything, one line each.
std::string RenderExplanationText(const v1::Explanation& explanation,
                                  const RenderOptions& options);

// Canonical protobuf JSON: every pair with all its factors.
std::string RenderExplanationJson(const v1::Explanation& explanation);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_EXPLANATION_REPORT_H_
