#include "tests/fuzzing/random_message.h"

#include <cmath>
#include <limits>

#include "absl/strings/str_cat.h"
#include "google/protobuf/descriptor.h"

namespace concord {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

uint8_t RandomMessage::Byte() {
  if (bytes_.empty()) return 0;
  const uint8_t byte = static_cast<uint8_t>(bytes_[0]);
  bytes_.remove_prefix(1);
  return byte;
}

// Small ones mostly, and the ends.
int64_t RandomMessage::Whole() {
  const uint8_t byte = Byte();
  if (byte < 200) return byte;
  if (byte < 230) return 256 * byte + Byte();
  if (byte < 250) return -static_cast<int64_t>(Byte());
  if (byte < 252) return std::numeric_limits<int32_t>::max();
  if (byte < 254) return std::numeric_limits<int32_t>::min();
  return std::numeric_limits<int64_t>::max();
}

double RandomMessage::Number() {
  const uint8_t byte = Byte();
  if (byte < 160) return byte;
  if (byte < 200) return 1000.0 * Byte();
  if (byte < 220) return Byte() / 16.0;
  if (byte < 235) return -static_cast<double>(Byte());
  if (byte < 240) return std::numeric_limits<double>::infinity();
  if (byte < 245) return -std::numeric_limits<double>::infinity();
  if (byte < 250) return std::ldexp(1.0, 4 * Byte());
  if (byte < 253) return std::numeric_limits<double>::denorm_min();
  return std::numeric_limits<double>::quiet_NaN();
}

std::string RandomMessage::Word() {
  const uint8_t byte = Byte();
  if (byte < 240) return words_[byte % words_.size()];
  if (byte == 240) return "";
  return absl::StrCat(words_[Byte() % words_.size()], " ",
                      words_[Byte() % words_.size()]);
}

void RandomMessage::Set(const FieldDescriptor& field, Message& message) {
  const Reflection& all = *message.GetReflection();
  const bool many = field.is_repeated();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
      return Fill(many ? *all.AddMessage(&message, &field)
                       : *all.MutableMessage(&message, &field));
    case FieldDescriptor::CPPTYPE_STRING:
      return many ? all.AddString(&message, &field, Word())
                  : all.SetString(&message, &field, Word());
    case FieldDescriptor::CPPTYPE_ENUM: {
      // Open enums may hold what they do not name.
      const int value = Byte() % (field.enum_type()->value_count() + 1);
      return many ? all.AddEnumValue(&message, &field, value)
                  : all.SetEnumValue(&message, &field, value);
    }
    case FieldDescriptor::CPPTYPE_BOOL:
      return all.SetBool(&message, &field, Byte() % 2 == 1);
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return all.SetDouble(&message, &field, Number());
    case FieldDescriptor::CPPTYPE_INT32:
      return all.SetInt32(&message, &field, static_cast<int32_t>(Whole()));
    case FieldDescriptor::CPPTYPE_UINT32: {
      const auto value = static_cast<uint32_t>(Whole());
      return many ? all.AddUInt32(&message, &field, value)
                  : all.SetUInt32(&message, &field, value);
    }
    case FieldDescriptor::CPPTYPE_UINT64: {
      const auto value = static_cast<uint64_t>(Whole());
      return many ? all.AddUInt64(&message, &field, value)
                  : all.SetUInt64(&message, &field, value);
    }
    default:
      return;  // the messages at hand have none
  }
}

void RandomMessage::Fill(Message& message) {
  const google::protobuf::Descriptor& type = *message.GetDescriptor();
  // A byte says which field comes next; one that is none ends the message.
  for (int most = 64; most > 0 && !done(); --most) {
    const int index = Byte() % (type.field_count() + 1);
    if (index == type.field_count()) return;
    Set(*type.field(index), message);
  }
}

}  // namespace concord
