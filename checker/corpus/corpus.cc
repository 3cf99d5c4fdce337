#include "checker/corpus/corpus.h"

#include <stdio.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/body.h"
#include "checker/corpus/files.h"
#include "checker/corpus/front_matter.h"
#include "checker/corpus/html_page.h"
#include "checker/corpus/json_record.h"
#include "checker/corpus/line_reader.h"
#include "checker/corpus/ninjs.h"
#include "checker/corpus/problem.h"
#include "checker/corpus/utf8.h"
#include "checker/limits.h"

namespace concord {
namespace {

void Override(const std::string& value, std::string* field) {
  if (!value.empty()) *field = value;
}

void Override(const ArticleOverrides& overrides, v1::Article& article) {
  Override(overrides.id, article.mutable_id());
  Override(overrides.source, article.mutable_source());
  Override(overrides.published, article.mutable_published());
  Override(overrides.language, article.mutable_language());
}

void Reset(SourceArticle& article) {
  article.article.Clear();
  article.prose.clear();
  article.lexicon = nullptr;
  article.places.Clear();
  article.file.clear();
  article.is_record = false;
}

// Everything that follows from metadata and bytes alone.
void Complete(size_t body_begin, const ByteRange& title, SourceArticle& out) {
  const absl::string_view bytes = out.bytes;
  v1::Article& article = out.article;
  if (article.language().empty()) {
    out.lexicon = DetectLanguage(bytes.substr(body_begin));
    if (out.lexicon != nullptr) article.set_language(out.lexicon->language());
  } else {
    out.lexicon = FindLexicon(article.language());
  }
  Body body = ReadBody(bytes, body_begin, out.lexicon, article.title(),
                       article.source().empty());
  if (!title.empty()) {
    out.prose.push_back({title, true});
    // The body has no other headline, but may repeat this one.
    if (!body.prose.empty() && body.prose[0].headline) {
      const ByteRange& first = body.prose[0].range;
      body.prose[0].headline = absl::EqualsIgnoreCase(
          bytes.substr(first.begin, first.size()), article.title());
    }
  }
  out.prose.insert(out.prose.end(), body.prose.begin(), body.prose.end());
  if (!body.source.empty()) article.set_source(body.source);
  article.set_document_time(article.published().empty() ? body.day
                                                        : article.published());
}

void Identify(absl::string_view path, absl::string_view id,
              const ArticleOverrides& overrides, v1::Article& article) {
  if (article.id().empty()) article.set_id(std::string(id));
  article.set_path(std::string(path));
  article.set_first_line(1);
  Override(overrides, article);
}

absl::Status ParseText(absl::string_view path, absl::string_view id,
                       const ArticleOverrides& overrides, SourceArticle& out) {
  const absl::string_view bytes = out.bytes;
  const size_t valid = ValidUtf8Prefix(bytes);
  const size_t nul = bytes.substr(0, valid).find('\0');
  if (nul != absl::string_view::npos) {
    return ProblemAt(path, bytes, nul, "found a NUL byte; expected text");
  }
  if (valid < bytes.size())
    return ProblemAt(path, bytes, valid, NotUtf8(bytes[valid]));

  absl::string_view text = bytes;
  absl::ConsumePrefix(&text, "\xEF\xBB\xBF");  // byte order mark
  FrontMatter front_matter;
  absl::Status status = ParseFrontMatter(
      path, bytes, bytes.size() - text.size(), out.article, front_matter);
  if (!status.ok()) return status;
  Identify(path, id, overrides, out.article);
  Complete(front_matter.body, front_matter.title, out);
  return absl::OkStatus();
}

// `bytes` become the words of the page, and what they were its file.
void TakeWords(HtmlWords& words, SourceArticle& out) {
  out.file = std::move(out.bytes);
  out.bytes = std::move(words.text);
  out.places = std::move(words.places);
  Complete(words.body, words.headline, out);
}

absl::Status ParseHtml(absl::string_view path, absl::string_view id,
                       const ArticleOverrides& overrides, SourceArticle& out) {
  HtmlWords words;
  absl::Status status = ReadHtmlPage(path, out.bytes, out.article, words);
  if (!status.ok()) return status;
  Identify(path, id, overrides, out.article);
  TakeWords(words, out);
  return absl::OkStatus();
}

absl::Status ParseItem(absl::string_view path, absl::string_view id,
                       const ArticleOverrides& overrides, SourceArticle& out) {
  NinjsBody body;
  absl::Status status = ParseNinjs(path, out.bytes, out.article, body);
  if (!status.ok()) return status;
  Identify(path, id, overrides, out.article);
  out.is_record = true;
  out.bytes = std::move(body.value);
  if (!body.html) {
    Complete(0, {}, out);
    return absl::OkStatus();
  }
  HtmlWords words;
  absl::string_view problem;
  if (!ReadHtmlFragment(out.bytes, words, problem))
    return Problem(path, LineColumn(), problem);
  TakeWords(words, out);
  return absl::OkStatus();
}

absl::Status ParseWhole(absl::string_view path, FileFormat format,
                        absl::string_view id, const ArticleOverrides& overrides,
                        SourceArticle& out) {
  if (out.bytes.empty()) {
    return Problem(path, LineColumn(),
                   "the file is empty; expected an article");
  }
  switch (format) {
    case FileFormat::kHtml:
      return ParseHtml(path, id, overrides, out);
    case FileFormat::kNinjs:
      return ParseItem(path, id, overrides, out);
    default:
      return ParseText(path, id, overrides, out);
  }
}

}  // namespace

absl::Status ParseArticle(absl::string_view path, std::string bytes,
                          const ArticleOverrides& overrides,
                          SourceArticle& out) {
  Reset(out);
  out.bytes = std::move(bytes);
  if (out.bytes.size() > kMostFileBytes) {
    return ProblemOfFile(
        path, absl::StrCat("the article has ", out.bytes.size(),
                           " bytes; expected at most ", kMostFileBytes));
  }
  absl::string_view id = path.substr(path.rfind('/') + 1);
  const size_t dot = id.rfind('.');
  if (dot != 0) id = id.substr(0, dot);
  return ParseWhole(path, FormatOf(path), id, overrides, out);
}

absl::Status ParseArticleRecord(absl::string_view path, size_t line_number,
                                absl::string_view line,
                                const ArticleOverrides& overrides,
                                SourceArticle& out) {
  Reset(out);
  out.bytes.clear();
  absl::Status status =
      ParseJsonRecord(path, line_number, line, out.article, out.bytes);
  if (!status.ok()) return status;
  out.article.set_path(std::string(path));
  out.article.set_first_line(static_cast<uint32_t>(line_number));
  out.is_record = true;
  Override(overrides, out.article);
  Complete(0, {}, out);
  return absl::OkStatus();
}

// Where the reader is.
struct CorpusReader::State {
  ~State() {
    if (file != nullptr) fclose(file);
  }

  bool listed = false;
  std::vector<InputFile> files;
  size_t next_file = 0;
  std::function<void(CorpusReader&)> watch;
  uint64_t bytes_read = 0;
  uint64_t bytes = 0;  // 0: not asked for yet
  // The .jsonl file being read.
  FILE* file = nullptr;
  std::unique_ptr<LineReader> lines;
  size_t records = 0;
  // Of every article: where its id was given.
  struct Place {
    uint32_t file;
    uint32_t line;
  };
  absl::flat_hash_map<std::string, Place> ids;
};

CorpusReader::CorpusReader(std::vector<std::string> paths,
                           ArticleOverrides overrides)
    : paths_(std::move(paths)),
      overrides_(std::move(overrides)),
      state_(std::make_unique<State>()) {}

CorpusReader::~CorpusReader() = default;

void CorpusReader::ForEach(
    const std::function<void(const SourceArticle&)>& use) {
  SourceArticle article;
  while (Next(article)) use(article);
}

void CorpusReader::Watch(std::function<void(CorpusReader&)> watch) {
  state_->watch = std::move(watch);
}

CorpusProgress CorpusReader::HowFar() {
  State& s = *state_;
  if (s.bytes == 0) {
    for (const InputFile& file : s.files) s.bytes += SizeOf(file);
  }
  return {s.files.size(), s.next_file, s.bytes, s.bytes_read};
}

bool CorpusReader::Next(SourceArticle& out) {
  if (!ReadNext(out)) return false;
  if (state_->watch) state_->watch(*this);
  return true;
}

bool CorpusReader::ReadNext(SourceArticle& out) {
  State& s = *state_;
  if (!s.listed) {
    for (const std::string& path : paths_) ListFiles(path, s.files);
    s.listed = true;
  }
  for (;;) {
    if (s.lines != nullptr) {
      if (NextRecord(out) && HasNewId(out)) return true;
      continue;
    }
    if (s.next_file == s.files.size()) return false;
    const InputFile& file = s.files[s.next_file++];
    if (!file.problem.ok()) {
      problems_.push_back(file.problem);
    } else if (file.format == FileFormat::kJsonl) {
      OpenRecords(file.path);
    } else if (ReadWhole(file, out) && HasNewId(out)) {
      return true;
    }
  }
}

bool CorpusReader::ReadWhole(const InputFile& file, SourceArticle& out) {
  Reset(out);
  absl::Status status = ReadFile(file.path, out.bytes);
  if (status.ok()) {
    state_->bytes_read += out.bytes.size();
    status = ParseWhole(file.path, file.format, file.id, overrides_, out);
  }
  if (!status.ok()) problems_.push_back(std::move(status));
  return status.ok();
}

void CorpusReader::OpenRecords(const std::string& path) {
  State& s = *state_;
  s.records = 0;
  s.file = fopen(path.c_str(), "re");
  if (s.file == nullptr) {
    problems_.push_back(ProblemOfFile(
        path, absl::StrCat("cannot read: ", std::strerror(errno))));
    return;
  }
  s.lines = std::make_unique<LineReader>(s.file);
}

// Reads the next line; true if it holds an article. Closes the file at its end.
bool CorpusReader::NextRecord(SourceArticle& out) {
  State& s = *state_;
  const InputFile& file = s.files[s.next_file - 1];
  errno = 0;
  absl::string_view line;
  const LineReader::Found found = s.lines->Next(line);
  const size_t number = s.lines->number();
  if (found == LineReader::kEnd) {
    if (ferror(s.file)) {
      problems_.push_back(ProblemOfFile(
          file.path, absl::StrCat("cannot read: ", std::strerror(errno))));
    } else if (s.records == 0) {
      problems_.push_back(
          Problem(file.path, LineColumn(),
                  "no article found; expected one JSON object a line"));
    }
    s.lines.reset();
    fclose(s.file);
    s.file = nullptr;
    return false;
  }
  s.bytes_read += s.lines->TakeBytes();
  if (found == LineReader::kTooLong) {
    ++s.records;
    problems_.push_back(LineTooLong(file.path, number));
    return false;
  }
  if (number == 1) absl::ConsumePrefix(&line, "\xEF\xBB\xBF");
  line = absl::StripAsciiWhitespace(line);
  if (line.empty()) return false;
  ++s.records;
  absl::Status status =
      ParseArticleRecord(file.path, number, line, overrides_, out);
  if (!status.ok()) {
    problems_.push_back(std::move(status));
    return false;
  }
  if (out.article.id().empty())
    out.article.set_id(absl::StrCat(file.id, ":", number));
  return true;
}

bool CorpusReader::HasNewId(const SourceArticle& article) {
  State& s = *state_;
  const State::Place place{static_cast<uint32_t>(s.next_file - 1),
                           article.article.first_line()};
  const auto [known, is_new] = s.ids.try_emplace(article.article.id(), place);
  if (is_new) return true;
  problems_.push_back(Problem(
      article.article.path(), {place.line, 1},
      absl::StrCat("the id ", Quoted(article.article.id()), " is that of ",
                   s.files[known->second.file].path, ":", known->second.line,
                   ", too; expected an id of its own (ids are paths below the "
                   "folder that is "
                   "given)")));
  return false;
}

}  // namespace concord
