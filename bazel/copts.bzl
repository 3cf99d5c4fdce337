"""Compiler options of this project's C++, also when another workspace builds it."""

# Every C++ rule has `copts = COPTS`: a .bazelrc is read in its own workspace only,
# and Bazel 4 has no package(default_copts).
COPTS = ["-std=c++17", "-Wall", "-Wextra"]
