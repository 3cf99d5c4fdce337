#include "checker/cli/timeml.h"

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "checker/report/xml.h"

namespace concord {
namespace {

bool IsDay(const CalendarValue& v) {
  return v.year != 0 && v.month != 0 && v.day != 0;
}

// TIMEX3 writes a decade "198" and a century "19".
std::string PointValue(Mention mention, const CalendarValue& point) {
  mention.range = false;
  mention.from = point;
  std::string value = mention.CanonicalValue();
  if (point.span_years > 1) {
    while (!value.empty() && value.back() == 'X') value.pop_back();
  }
  return value;
}

absl::string_view PointType(const CalendarValue& point) {
  return point.hour >= 0 || point.day_part[0] != 0 ? "TIME" : "DATE";
}

// The modifier of a point or a duration, "" if none.
absl::string_view Mod(const Mention& m) {
  switch (m.from.part) {
    case CalendarValue::kStart:
      return "START";
    case CalendarValue::kMiddle:
      return "MID";
    case CalendarValue::kEnd:
      return "END";
    default:
      break;
  }
  switch (m.precision) {
    case v1::APPROXIMATE:
      return "APPROX";
    case v1::LOWER_BOUND:
      return m.open ? "MORE_THAN" : "EQUAL_OR_MORE";
    case v1::UPPER_BOUND:
      return m.open ? "LESS_THAN" : "EQUAL_OR_LESS";
    default:
      return "";
  }
}

// From one point to another: days where both are days, else an unknown number
// of the coarser unit.
std::string LengthOf(const Mention& m) {
  if (IsDay(m.from) && IsDay(m.to)) {
    const absl::CivilDay first(m.from.year, m.from.month, m.from.day);
    const absl::CivilDay last(m.to.year, m.to.month, m.to.day);
    if (first == last) return "PTXH";
    return absl::StrCat("P", last - first, "D");
  }
  return m.from.month == 0 ? "PXY" : m.from.day == 0 ? "PXM" : "PXD";
}

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  // The tags before the words of a mention; false if it is no time.
  bool Open(const Mention& m) {
    switch (m.kind) {
      case v1::Mention::DATE:
      case v1::Mention::TIME:
        if (m.range) {
          const int begin = Point(m, m.from);
          const int end = Point(m, m.to);
          Tag("DURATION", LengthOf(m), "");
          absl::StrAppend(&out_, " beginPoint=\"t", begin, "\" endPoint=\"t",
                          end, "\">");
          return true;
        }
        Tag(PointType(m.from), PointValue(m, m.from), Mod(m));
        if (m.relative) out_ += " temporalFunction=\"true\"";
        out_ += '>';
        return true;
      case v1::Mention::DURATION:
      case v1::Mention::AGE: {
        Mention exact = m;
        exact.kind = v1::Mention::DURATION;
        exact.precision = v1::EXACT;
        exact.stated_high = exact.stated;
        Tag("DURATION", exact.CanonicalValue(), Mod(m));
        out_ += '>';
        return true;
      }
      default:
        return false;
    }
  }

 private:
  int Point(const Mention& m, const CalendarValue& point) {
    Tag(PointType(point), PointValue(m, point), "");
    out_ += "/>";
    return last_id_;
  }

  // The begin of a tag, up to its last attribute.
  void Tag(absl::string_view type, absl::string_view value,
           absl::string_view mod) {
    absl::StrAppend(&out_, "<TIMEX3 tid=\"t", ++last_id_, "\" type=\"", type,
                    "\" value=\"");
    AppendXml(value, out_);
    out_ += '"';
    if (!mod.empty()) absl::StrAppend(&out_, " mod=\"", mod, "\"");
  }

  std::string& out_;
  int last_id_ = 0;  // "t0" is the document's time
};

}  // namespace

void AppendTimeMl(absl::string_view id, absl::string_view text,
                  absl::string_view document_time,
                  const std::vector<Mention>& mentions, std::string& out) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>";
  AppendXml(id, out);
  out += "</DOCID>\n";
  if (!document_time.empty()) {
    out += "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"";
    AppendXml(document_time, out);
    out +=
        "\" temporalFunction=\"false\" "
        "functionInDocument=\"CREATION_TIME\">";
    AppendXml(document_time, out);
    out += "</TIMEX3></DCT>\n";
  }
  out += "<TEXT>";
  Writer writer(out);
  size_t at = 0;
  for (const Mention& m : mentions) {
    AppendXml(text.substr(at, m.begin - at), out);
    at = m.end;
    const bool open = writer.Open(m);
    AppendXml(text.substr(m.begin, m.end - m.begin), out);
    if (open) out += "</TIMEX3>";
  }
  AppendXml(text.substr(at), out);
  out += "</TEXT>\n</TimeML>\n";
}

}  // namespace concord
