#include "checker/textproto/text_files.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

#include "absl/strings/str_cat.h"
#include "google/protobuf/io/tokenizer.h"
#include "google/protobuf/text_format.h"

namespace concord {
namespace {

class Errors : public google::protobuf::io::ErrorCollector {
 public:
  explicit Errors(const std::string& path) : path_(path) {}
  void AddError(int line, google::protobuf::io::ColumnNumber column,
                const std::string& message) override {
    std::cerr << path_ << ":" << line + 1 << ":" << column + 1 << ": "
              << message << "\n";
  }

 private:
  const std::string path_;
};

}  // namespace

absl::Status MergeTextFiles(const std::vector<std::string>& paths,
                            google::protobuf::Message& all) {
  for (const std::string& path : paths) {
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in) return absl::NotFoundError(absl::StrCat("cannot read ", path));
    Errors errors(path);
    google::protobuf::TextFormat::Parser parser;
    parser.RecordErrorsTo(&errors);
    const std::unique_ptr<google::protobuf::Message> one(all.New());
    if (!parser.ParseFromString(text, one.get())) {
      return absl::InvalidArgumentError(absl::StrCat(path, " does not parse"));
    }
    all.MergeFrom(*one);
  }
  return absl::OkStatus();
}

}  // namespace concord
