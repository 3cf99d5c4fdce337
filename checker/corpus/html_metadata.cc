#include "checker/corpus/html_metadata.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/corpus/iso_time.h"
#include "checker/corpus/json_ld.h"
#include "checker/corpus/utf8.h"

namespace concord {
namespace {

// White space as one space, none around it.
std::string OneLine(absl::string_view text) {
  std::string line(text);
  absl::RemoveExtraAsciiWhitespace(&line);
  return line;
}

std::string TextOf(const GumboNode& element) {
  std::string text;
  WalkHtml(
      element,
      [&](const GumboNode& node) {
        if (node.type == GUMBO_NODE_TEXT ||
            node.type == GUMBO_NODE_WHITESPACE) {
          text += node.v.text.text;
        }
        return true;
      },
      [](const GumboNode&) {});
  return text;
}

// How far down the list of places a value comes from: the first wins.
class Best {
 public:
  explicit Best(std::string* value) : value_(value) {}

  void Offer(int rank, absl::string_view text) {
    if (rank >= rank_) return;
    std::string line = OneLine(text);
    // References to numbers beyond all characters come to bytes that are none.
    if (line.empty() || ValidUtf8Prefix(line) < line.size()) return;
    rank_ = rank;
    *value_ = std::move(line);
  }

  void OfferTime(int rank, absl::string_view text) {
    std::string iso;
    if (ParseIsoTime(absl::StripAsciiWhitespace(text), iso)) Offer(rank, iso);
  }

 private:
  std::string* value_;
  int rank_ = 1000;
};

// Names of <meta>, best first.
constexpr absl::string_view kTitles[] = {"og:title", "twitter:title",
                                         "dc.title"};
constexpr absl::string_view kSources[] = {"og:site_name", "application-name",
                                          "dc.publisher"};
constexpr absl::string_view kTimes[] = {"article:published_time",
                                        "og:published_time",
                                        "datepublished",
                                        "date",
                                        "dc.date",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dcterms.issued",
                                        "pubdate",
                                        "publishdate",
                                        "publish-date",
                                        "parsely-pub-date",
                                        "sailthru.date"};
constexpr absl::string_view kLanguages[] = {"og:locale", "content-language",
                                            "dc.language"};
constexpr absl::string_view kUrls[] = {"og:url", "twitter:url"};

// Ranks: JSON-LD, then the lists above, then elements.
constexpr int kMeta = 1;
constexpr int kElement = 100;

class Reader {
 public:
  explicit Reader(v1::Article& article)
      : title_(article.mutable_title()),
        source_(article.mutable_source()),
        published_(article.mutable_published()),
        language_(article.mutable_language()),
        url_(article.mutable_url()) {}

  void Read(const GumboNode& document) {
    WalkHtml(
        document,
        [this](const GumboNode& node) {
          if (IsElement(node)) Element(node);
          return true;
        },
        [](const GumboNode&) {});
  }

 private:
  void Element(const GumboNode& node) {
    switch (node.v.element.tag) {
      case GUMBO_TAG_HTML:
        language_.Offer(kElement, AttributeOf(node, "lang"));
        break;
      case GUMBO_TAG_TITLE:
        if (node.parent != nullptr && IsElement(*node.parent, GUMBO_TAG_HEAD))
          title_.Offer(kElement + 1, TextOf(node));
        break;
      case GUMBO_TAG_H1:
        title_.Offer(kElement, TextOf(node));
        break;
      case GUMBO_TAG_META:
        Meta(node);
        break;
      case GUMBO_TAG_LINK:
        if (AttributeOf(node, "rel") == "canonical")
          url_.Offer(0, AttributeOf(node, "href"));
        break;
      case GUMBO_TAG_SCRIPT:
        if (absl::StartsWithIgnoreCase(AttributeOf(node, "type"),
                                       "application/ld+json")) {
          JsonLd(TextOf(node));
        }
        break;
      case GUMBO_TAG_TIME:
        Time(node);
        break;
      default:
        break;
    }
  }

  void JsonLd(absl::string_view json) {
    JsonLdArticle article;
    if (!ReadJsonLd(json, article)) return;
    title_.Offer(0, article.headline);
    source_.Offer(0, article.publisher);
    published_.OfferTime(0, article.published);
    language_.Offer(0, article.language);
  }

  void Meta(const GumboNode& node) {
    const absl::string_view content = AttributeOf(node, "content");
    for (const char* attribute :
         {"name", "property", "http-equiv", "itemprop"}) {
      const std::string name =
          absl::AsciiStrToLower(AttributeOf(node, attribute));
      if (name.empty()) continue;
      OfferMeta(kTitles, name, title_, content);
      OfferMeta(kSources, name, source_, content);
      OfferMeta(kUrls, name, url_, content);
      // "en_GB"
      OfferMeta(kLanguages, name, language_,
                absl::StrReplaceAll(content, {{"_", "-"}}));
      for (int i = 0; i < static_cast<int>(std::size(kTimes)); ++i) {
        if (name == kTimes[i]) published_.OfferTime(kMeta + i, content);
      }
    }
  }

  template <size_t n>
  static void OfferMeta(const absl::string_view (&names)[n],
                        absl::string_view name, Best& best,
                        absl::string_view content) {
    for (size_t i = 0; i < n; ++i) {
      if (name == names[i]) best.Offer(kMeta + static_cast<int>(i), content);
    }
  }

  // Of times that readers see, those that are said to be the publication's.
  void Time(const GumboNode& node) {
    absl::string_view time = AttributeOf(node, "datetime");
    const std::string text = TextOf(node);
    if (time.empty()) time = text;
    const bool said =
        HasAttribute(node, "pubdate") ||
        absl::StrContains(AttributeOf(node, "itemprop"), "datePublished");
    const bool updated =
        absl::StrContains(AttributeOf(node, "itemprop"), "dateModified");
    if (!updated) published_.OfferTime(said ? kElement : kElement + 1, time);
  }

  Best title_;
  Best source_;
  Best published_;
  Best language_;
  Best url_;
};

}  // namespace

void ReadHtmlMetadata(const HtmlTree& tree, v1::Article& article) {
  Reader(article).Read(tree.document());
}

}  // namespace concord
