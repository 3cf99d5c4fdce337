// A page of HTML as a tree of elements: gumbo's, within limits.
//
// gumbo reads what browsers read, as they do, and tells of every text where it
// stands in the file. What it has no defence against is kept from it: a page
// that is nested too deep, or that grows beyond measure when its errors are
// mended, is refused.

#ifndef CONCORD_CHECKER_CORPUS_HTML_TREE_H_
#define CONCORD_CHECKER_CORPUS_HTML_TREE_H_

#include <cstddef>
#include <memory>

#include "absl/strings/string_view.h"
#include "gumbo.h"

namespace concord {

class HtmlTree {
 public:
  HtmlTree();
  ~HtmlTree();

  // Reads `bytes`, valid UTF-8, which have to outlive the tree. False if they
  // go beyond the limits; `problem` then says which.
  bool Parse(absl::string_view bytes, absl::string_view& problem);

  // The document; only after Parse() was true.
  const GumboNode& document() const { return *document_; }

 private:
  struct Arena;
  std::unique_ptr<Arena> arena_;
  const GumboNode* document_ = nullptr;
};

// Calls `enter(node)` for `root` and all below it in the order of the page;
// where it returns false, what is below the node is left out. Calls
// `leave(node)` for each node that was entered.
template <typename Enter, typename Leave>
void WalkHtml(const GumboNode& root, Enter enter, Leave leave);

inline bool IsElement(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

inline bool IsElement(const GumboNode& node, GumboTag tag) {
  return IsElement(node) && node.v.element.tag == tag;
}

// The value of an attribute, "" if there is none of the name.
absl::string_view AttributeOf(const GumboNode& node, const char* name);
bool HasAttribute(const GumboNode& node, const char* name);

// --- implementation

// Without recursion: a page may be as deep as the tree allows.
template <typename Enter, typename Leave>
void WalkHtml(const GumboNode& root, Enter enter, Leave leave) {
  const auto children = [](const GumboNode& node) -> const GumboVector* {
    if (IsElement(node)) return &node.v.element.children;
    if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
    return nullptr;
  };
  const GumboNode* node = &root;
  for (;;) {
    const GumboVector* below = children(*node);
    bool entered = enter(*node);
    if (entered && below != nullptr && below->length > 0) {
      node = static_cast<const GumboNode*>(below->data[0]);
      continue;
    }
    for (;; entered = true) {
      if (entered) leave(*node);
      if (node == &root) return;
      const GumboVector* beside = children(*node->parent);
      const size_t next = node->index_within_parent + 1;
      if (next < beside->length) {
        node = static_cast<const GumboNode*>(beside->data[next]);
        break;
      }
      node = node->parent;
    }
  }
}

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_HTML_TREE_H_
