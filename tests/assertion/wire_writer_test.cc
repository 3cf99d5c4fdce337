// What is written from behind against the library's own serialiser.

#include "checker/assertion/wire_writer.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

using All = v1::ArticleAssertions;

TEST(WireWriter, WritesIntegersAsTheLibraryDoes) {
  for (uint32_t value : {0u, 1u, 127u, 128u, 16383u, 16384u, 2097151u,
                         268435455u, 268435456u, 4294967295u}) {
    v1::Assertion message;
    message.set_start(value);     // a tag of one byte
    message.set_sentence(value);  // ... of two
    WireWriter out;
    out.Uint(v1::Assertion::kSentenceFieldNumber, value);
    out.Uint(v1::Assertion::kStartFieldNumber, value);
    EXPECT_EQ(out.written(), message.SerializeAsString()) << value;
  }
}

TEST(WireWriter, WritesSignedNumbersAndDoublesAsTheLibraryDoes) {
  for (int32_t value :
       {0, 1, -1, 63, 64, -64, -65, 20334, std::numeric_limits<int32_t>::max(),
        std::numeric_limits<int32_t>::min()}) {
    v1::TimeInterval message;
    message.set_first_day(value);
    WireWriter out;
    out.Sint(v1::TimeInterval::kFirstDayFieldNumber, value);
    EXPECT_EQ(out.written(), message.SerializeAsString()) << value;
  }
  for (double value :
       {0.0, -0.0, 0.1, 15000.0, -std::numeric_limits<double>::infinity()}) {
    v1::Quantity message;
    message.set_low(value);
    WireWriter out;
    out.Double(v1::Quantity::kLowFieldNumber, value);
    EXPECT_EQ(out.written(), message.SerializeAsString()) << value;
  }
}

TEST(WireWriter, WritesMessagesAndRepeatedFieldsAsTheLibraryDoes) {
  // Sizes around those where a length takes another byte, or the memory ends.
  for (size_t size : {0, 1, 2, 31, 127, 128, 4096, 16384, 100'000}) {
    const std::string text(size, 'x');
    const std::vector<uint32_t> terms(size, 300);
    const std::vector<uint64_t> shingles(size, 0x1122334455667788u);
    All message;
    v1::Sentence& sentence = *message.add_sentences();
    sentence.set_text(text);
    for (uint32_t term : terms) sentence.add_terms(term);
    message.add_sentences();  // with nothing in it
    message.add_terms(text);
    message.add_terms("");
    for (uint64_t shingle : shingles) message.add_shingles(shingle);

    WireWriter out;
    out.PackedFixed(All::kShinglesFieldNumber, shingles);
    out.Element(All::kTermsFieldNumber, "");
    out.Element(All::kTermsFieldNumber, text);
    out.Message(All::kSentencesFieldNumber, out.size());
    const size_t end = out.size();
    out.Packed(v1::Sentence::kTermsFieldNumber, terms);
    out.String(v1::Sentence::kTextFieldNumber, text);
    out.Message(All::kSentencesFieldNumber, end);
    EXPECT_EQ(out.written(), message.SerializeAsString()) << size;
    EXPECT_EQ(out.size(), out.written().size());
  }
}

TEST(WireWriter, ForgetsWhatWasWritten) {
  WireWriter out;
  EXPECT_EQ(out.written(), "");
  out.String(All::kSchemaVersionFieldNumber, "1");
  EXPECT_EQ(out.written(), "\x0a\x01\x31");
  out.Clear();
  EXPECT_EQ(out.written(), "");
}

}  // namespace
}  // namespace concord
