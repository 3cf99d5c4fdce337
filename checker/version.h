// The version of Concord, as it names itself to people and to programs.

#ifndef CONCORD_CHECKER_VERSION_H_
#define CONCORD_CHECKER_VERSION_H_

namespace concord {

inline constexpr char kVersion[] = "0.1.0";

}  // namespace concord

#endif  // CONCORD_CHECKER_VERSION_H_
