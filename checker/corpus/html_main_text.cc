#include "checker/corpus/html_main_text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"

namespace concord {
namespace {

bool IsOneOf(absl::string_view word,
             std::initializer_list<absl::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Elements that hold no text of an article.
bool IsForeignElement(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
      return true;
    default:
      return false;
  }
}

bool IsForeignRole(absl::string_view role) {
  return IsOneOf(role, {"navigation", "banner", "contentinfo", "complementary",
                        "search", "dialog", "alert", "menu", "toolbar"});
}

// Elements that end the paragraph before them.
bool IsBlock(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_UNKNOWN:
      return false;
    default:
      return true;
  }
}

// "newsletterBox related-links" -> whether one of its words, in lower case and
// cut at signs and capitals, names a part of the page beside the article.
bool NamesForeignPart(absl::string_view names) {
  std::string word;
  const auto is_foreign = [&word] {
    return IsOneOf(
        word, {"ad",           "ads",           "advert",      "advertisement",
               "banner",       "breadcrumb",    "breadcrumbs", "byline",
               "caption",      "comment",       "comments",    "cookie",
               "cookies",      "disqus",        "footer",      "menu",
               "meta",         "metadata",      "modal",       "nav",
               "navbar",       "navigation",    "newsletter",  "outbrain",
               "pagination",   "paywall",       "popup",       "promo",
               "promoted",     "recirculation", "recommended", "related",
               "replies",      "share",         "sharing",     "shares",
               "sidebar",      "social",        "sponsored",   "subscribe",
               "subscription", "taboola",       "tags",        "teaser",
               "teasers",      "toolbar",       "trending",    "widget"});
  };
  bool lower = false;
  for (char c : names) {
    const bool new_word = absl::ascii_isupper(c) && lower;
    if (!absl::ascii_isalpha(c) || new_word) {
      if (is_foreign()) return true;
      word.clear();
    }
    if (absl::ascii_isalpha(c)) word += absl::ascii_tolower(c);
    lower = absl::ascii_islower(c);
  }
  return is_foreign();
}

bool IsHidden(const GumboNode& node) {
  return HasAttribute(node, "hidden") ||
         AttributeOf(node, "aria-hidden") == "true" ||
         absl::StrContains(AttributeOf(node, "style"), "display:none") ||
         absl::StrContains(AttributeOf(node, "style"), "display: none");
}

bool IsArticleBody(const GumboNode& node) {
  return absl::StrContains(AttributeOf(node, "itemprop"), "articleBody");
}

class Finder {
 public:
  Finder(const HtmlTree& tree, const char* begin)
      : document_(tree.document()), begin_(begin) {}

  MainText Run() {
    FindHolders();
    const GumboNode* root = Root();
    MainText text;
    const GumboNode* headline = Headline(*root);
    if (headline != nullptr) {
      Collect(*headline, nullptr);
      for (Block& block : blocks_) {
        text.headline.parts.insert(text.headline.parts.end(),
                                   block.block.parts.begin(),
                                   block.block.parts.end());
      }
      blocks_.clear();
    }
    Collect(*root, headline);
    // What the parser has moved is put back: offsets rise.
    std::sort(
        blocks_.begin(), blocks_.end(), [](const Block& a, const Block& b) {
          return a.block.parts.front().begin < b.block.parts.front().begin;
        });
    for (Block& block : blocks_) {
      if (2 * block.linked < block.letters) {
        text.blocks.push_back(std::move(block.block));
      }
    }
    return text;
  }

 private:
  struct Block {
    HtmlBlock block;
    size_t letters = 0;
    size_t linked = 0;  // of them, in links
  };

  // The elements that hold the first <h1> or a body that is marked as such.
  void FindHolders() {
    bool seen = false;
    WalkHtml(
        document_,
        [&](const GumboNode& node) {
          if (!IsElement(node)) return node.type == GUMBO_NODE_DOCUMENT;
          if (IsHidden(node)) return false;
          const bool h1 = IsElement(node, GUMBO_TAG_H1) && !seen;
          seen |= h1;
          if (h1 || IsArticleBody(node)) {
            for (const GumboNode* up = &node; up != nullptr; up = up->parent) {
              if (!holders_.insert(up).second) break;
            }
          }
          return true;
        },
        [](const GumboNode&) {});
  }

  bool IsForeign(const GumboNode& node) const {
    if (!IsElement(node)) return false;
    if (IsForeignElement(node.v.element.tag) || IsHidden(node) ||
        IsForeignRole(AttributeOf(node, "role"))) {
      return true;
    }
    return holders_.count(&node) == 0 &&
           (NamesForeignPart(AttributeOf(node, "class")) ||
            NamesForeignPart(AttributeOf(node, "id")));
  }

  // What holds the article.
  const GumboNode* Root() const {
    const GumboNode *marked = nullptr, *article = nullptr, *main = nullptr,
                    *body = nullptr, *open = nullptr;
    size_t most = 0, letters = 0;
    WalkHtml(
        document_,
        [&](const GumboNode& node) {
          if (node.type == GUMBO_NODE_DOCUMENT) return true;
          if (node.type == GUMBO_NODE_TEXT && open != nullptr) {
            if (IsElement(*node.parent, GUMBO_TAG_P)) {
              letters += node.v.text.original_text.length;
            }
            return false;
          }
          if (!IsElement(node) || IsForeign(node)) return false;
          if (IsElement(node, GUMBO_TAG_BODY)) body = &node;
          if (marked == nullptr && IsArticleBody(node)) marked = &node;
          if (main == nullptr && (IsElement(node, GUMBO_TAG_MAIN) ||
                                  AttributeOf(node, "role") == "main")) {
            main = &node;
          }
          if (open == nullptr && IsElement(node, GUMBO_TAG_ARTICLE)) {
            open = &node;
            letters = 0;
          }
          return true;
        },
        [&](const GumboNode& node) {
          if (&node != open) return;
          if (article == nullptr || letters > most) {
            article = open;
            most = letters;
          }
          open = nullptr;
        });
    for (const GumboNode* root : {marked, article, main, body}) {
      if (root != nullptr) return root;
    }
    return &document_;
  }

  // The first <h1> of the article, else of the page.
  const GumboNode* Headline(const GumboNode& root) const {
    for (const GumboNode* within : {&root, &document_}) {
      const GumboNode* found = nullptr;
      WalkHtml(
          *within,
          [&](const GumboNode& node) {
            if (found != nullptr || IsForeign(node)) return false;
            if (IsElement(node, GUMBO_TAG_H1)) found = &node;
            return found == nullptr;
          },
          [](const GumboNode&) {});
      if (found != nullptr) return found;
    }
    return nullptr;
  }

  // Adds the blocks at and below `root` but those of `left_out`.
  void Collect(const GumboNode& root, const GumboNode* left_out) {
    bool begins = true;
    int links = 0;
    WalkHtml(
        root,
        [&](const GumboNode& node) {
          if (IsElement(node)) {
            if (&node == left_out || IsForeign(node) ||
                (&node != &root && IsElement(node, GUMBO_TAG_ARTICLE))) {
              begins = true;
              return false;
            }
            const GumboTag tag = node.v.element.tag;
            begins |= IsBlock(tag);
            links += tag == GUMBO_TAG_A;
            if (tag == GUMBO_TAG_BR || tag == GUMBO_TAG_TD ||
                tag == GUMBO_TAG_TH) {
              Part({}, begins, links > 0);
            }
            return true;
          }
          if (node.type == GUMBO_NODE_TEXT ||
              node.type == GUMBO_NODE_WHITESPACE ||
              node.type == GUMBO_NODE_CDATA) {
            Part(RangeOf(node), begins, links > 0);
          }
          return node.type == GUMBO_NODE_DOCUMENT;
        },
        [&](const GumboNode& node) {
          if (!IsElement(node)) return;
          begins |= IsBlock(node.v.element.tag);
          links -= node.v.element.tag == GUMBO_TAG_A;
        });
  }

  // One part of the text; `begins` a new block if there is anything to begin
  // one with.
  void Part(ByteRange part, bool& begins, bool linked) {
    const absl::string_view words(begin_ + part.begin, part.size());
    const bool blank = absl::StripAsciiWhitespace(words).empty();
    if (begins) {
      if (blank) return;
      blocks_.emplace_back();
      begins = false;
    }
    Block& block = blocks_.back();
    // What the parser has moved out of its place is a block of its own.
    if (!part.empty()) {
      for (size_t i = block.block.parts.size(); i-- > 0;) {
        const ByteRange& before = block.block.parts[i];
        if (before.empty()) continue;
        if (part.begin < before.end) {
          if (!blank) blocks_.push_back({{{part}}, 0, 0});
          return;
        }
        break;
      }
    }
    block.block.parts.push_back(part);
    block.letters += part.size();
    if (linked) block.linked += part.size();
  }

  ByteRange RangeOf(const GumboNode& text) const {
    const GumboStringPiece& original = text.v.text.original_text;
    const uint32_t begin = static_cast<uint32_t>(original.data - begin_);
    return {begin, begin + static_cast<uint32_t>(original.length)};
  }

  const GumboNode& document_;
  const char* const begin_;
  absl::flat_hash_set<const GumboNode*> holders_;
  std::vector<Block> blocks_;
};

}  // namespace

MainText FindMainText(const HtmlTree& tree, const char* begin) {
  return Finder(tree, begin).Run();
}

}  // namespace concord
