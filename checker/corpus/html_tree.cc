#include "checker/corpus/html_tree.h"

#include <csetjmp>
#include <cstdint>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/limits.h"

namespace concord {
namespace {

constexpr absl::string_view kVoid[] = {
    "area",  "base", "br",   "col",   "embed",  "hr",    "img",
    "input", "link", "meta", "param", "source", "track", "wbr"};

bool IsVoid(absl::string_view name) {
  for (absl::string_view element : kVoid) {
    if (absl::EqualsIgnoreCase(name, element)) return true;
  }
  return false;
}

// Whether more than kMostOpenElements may be open at once, all of which gumbo
// looks through for every tag that closes none: more tags that open
// one than that close one. Counts what stands in comments and scripts, too,
// which is no matter for a limit like this one.
bool IsTooDeep(absl::string_view bytes) {
  int open = 0;
  for (size_t at = bytes.find('<'); at != absl::string_view::npos;
       at = bytes.find('<', at + 1)) {
    if (at + 1 == bytes.size()) break;
    if (bytes[at + 1] == '/') {
      if (open > 0) --open;
    } else if (absl::ascii_isalpha(bytes[at + 1])) {
      size_t end = at + 1;
      while (end < bytes.size() && absl::ascii_isalnum(bytes[end])) ++end;
      if (!IsVoid(bytes.substr(at + 1, end - at - 1)) &&
          ++open > kMostOpenElements) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

// Memory of one tree, given back at once: gumbo's own way back calls itself for
// every level.
struct HtmlTree::Arena {
  static constexpr size_t kBlock = size_t{1} << 18;

  void* Allocate(size_t size) {
    size = (size + 15) / 16 * 16;
    if (size > left_) {
      const size_t block = size > kBlock / 8 ? size : kBlock;
      if (block > budget_) {
        // gumbo is C and cannot be told to stop: nothing between here and
        // Parse() has anything to give back.
        std::longjmp(exhausted_, 1);
      }
      budget_ -= block;
      blocks_.push_back(std::unique_ptr<char[]>(new char[block]));
      if (block == size) return blocks_.back().get();
      next_ = blocks_.back().get();
      left_ = block;
    }
    void* memory = next_;
    next_ += size;
    left_ -= size;
    return memory;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;
  size_t left_ = 0;
  size_t budget_ = 0;
  std::jmp_buf exhausted_;
};

HtmlTree::HtmlTree() = default;
HtmlTree::~HtmlTree() = default;

bool HtmlTree::Parse(absl::string_view bytes, absl::string_view& problem) {
  if (IsTooDeep(bytes)) {
    problem =
        "more than 1000 elements are open at once; expected the page of an "
        "article";
    return false;
  }
  arena_ = std::make_unique<Arena>();
  // Pages take some ten bytes a byte.
  arena_->budget_ = (size_t{64} << 20) + 64 * bytes.size();
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.userdata = arena_.get();
  options.allocator = [](void* arena, size_t size) {
    return static_cast<Arena*>(arena)->Allocate(size);
  };
  options.deallocator = [](void*, void*) {};
  if (setjmp(arena_->exhausted_) != 0) {
    problem =
        "the page grows beyond measure when its errors are mended; expected "
        "the page of an article";
    return false;
  }
  document_ =
      gumbo_parse_with_options(&options, bytes.data(), bytes.size())->document;
  return true;
}

absl::string_view AttributeOf(const GumboNode& node, const char* name) {
  if (!IsElement(node)) return "";
  const GumboAttribute* attribute =
      gumbo_get_attribute(&node.v.element.attributes, name);
  return attribute == nullptr ? "" : attribute->value;
}

bool HasAttribute(const GumboNode& node, const char* name) {
  return IsElement(node) &&
         gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

}  // namespace concord
