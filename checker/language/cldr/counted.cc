#include "checker/language/cldr/counted.h"

#include "checker/language/cldr/collector.h"
#include "unicode/uchar.h"

namespace concord {

std::string CountedThing(const icu::UnicodeString& text) {
  if (text.isEmpty() || !u_isdigit(text.char32At(0))) return "";
  int end = text.length();
  while (!u_isdigit(text.char32At(end - 1))) --end;
  return PlainText(text.tempSubString(end));
}

bool HasTwoLetters(const std::string& form) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(form);
  int letters = 0;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    letters += u_isalpha(text.char32At(i));
  return letters >= 2;
}

}  // namespace concord
