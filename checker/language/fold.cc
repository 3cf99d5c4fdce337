#include "checker/language/fold.h"

#include <array>
#include <cstdint>
#include <utility>

#include "absl/strings/match.h"
#include "checker/language/fold_table.h"

namespace concord {
namespace {

// Spellings of one sound, longest first; the first that matches is taken.
// Transcriptions of Russian, Ukrainian, Korean and Arabic names into English,
// French, German, Polish, Romanian, Italian and Spanish.
constexpr std::pair<absl::string_view, char> kSounds[] = {
    {"shch", 'S'}, {"chtch", 'S'}, {"schtsch", 'S'}, {"szcz", 'S'},
    {"tsch", 'C'}, {"tch", 'C'},   {"sch", 'S'},     {"cz", 'C'},
    {"ch", 'S'},   {"sh", 'S'},    {"sz", 'S'},      {"zh", 'Z'},
    {"kh", 'g'},   {"gh", 'g'},    {"ph", 'f'},      {"th", 't'},
    {"dj", 'Z'},   {"dz", 'Z'},    {"ts", 'z'},      {"tz", 'z'},
    {"ou", 'u'},   {"oo", 'u'},    {"yo", 'o'},      {"io", 'o'},
    {"yu", 'u'},   {"iu", 'u'},    {"ju", 'u'},      {"ya", 'a'},
    {"ia", 'a'},   {"ja", 'a'},    {"ye", 'e'},      {"ie", 'e'},
    {"je", 'e'},   {"ij", 'i'},    {"iy", 'i'},      {"yi", 'i'},
    {"ey", 'i'},   {"ei", 'i'},    {"ks", 'x'},      {"ck", 'k'},
    {"qu", 'k'},   {"ss", 'S'},
};

// Whether a spelling of kSounds begins with the letter.
bool BeginsSound(char c) {
  static const auto* const kBegins = [] {
    auto* begins = new std::array<bool, 256>();
    for (const auto& [spelling, code] : kSounds) {
      (*begins)[static_cast<unsigned char>(spelling[0])] = true;
    }
    return begins;
  }();
  return (*kBegins)[static_cast<unsigned char>(c)];
}

// "s" may stand for "sh" (Ușakov without its comma), so all of them meet in S;
// one Cyrillic letter is "h" in Ukrainian names and "g" in Russian ones, and
// both meet in g.
char SingleSound(char c) {
  switch (c) {
    case 's':
      return 'S';
    case 'h':
      return 'g';
    case 'j':
      return 'Z';
    case 'z':
      return 'z';
    case 'w':
      return 'v';
    case 'y':
      return 'i';
    case 'c':
      return 'k';
    case 'q':
      return 'k';
    default:
      return c;
  }
}

}  // namespace

void AppendFolded(absl::string_view name, std::string& out) {
  for (size_t at = 0; at < name.size();) {
    const unsigned char c = static_cast<unsigned char>(name[at]);
    if (c < 0x80) {
      if (c >= 'A' && c <= 'Z') {
        out.push_back(static_cast<char>(c + 32));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.push_back(static_cast<char>(c));
      }
      ++at;
      continue;
    }
    uint32_t code = 0;
    size_t length = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    if (at + length > name.size()) return;
    code = c & (0xFF >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
      code = code << 6 | (static_cast<unsigned char>(name[at + i]) & 0x3F);
    }
    out.append(FoldedCharacter(code));
    at += length;
  }
}

std::string PhoneticKey(absl::string_view folded) {
  std::string key;
  for (size_t at = 0; at < folded.size();) {
    char sound = 0;
    size_t length = 1;
    if (BeginsSound(folded[at])) {
      for (const auto& [spelling, code] : kSounds) {
        if (absl::StartsWith(folded.substr(at), spelling)) {
          sound = code;
          length = spelling.size();
          break;
        }
      }
    }
    if (sound == 0) sound = SingleSound(folded[at]);
    if (key.empty() || key.back() != sound) key.push_back(sound);
    at += length;
  }
  const absl::string_view vowels = "aeiou";
  while (key.size() > 3 && vowels.find(key.back()) != absl::string_view::npos)
    key.pop_back();
  return key;
}

}  // namespace concord
