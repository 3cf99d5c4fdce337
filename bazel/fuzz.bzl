"""Fuzz targets that are also ordinary tests of their seeds."""

load("@rules_cc//cc:defs.bzl", "cc_test")
load(":copts.bzl", "COPTS")

def fuzz_test(name, srcs, deps, seeds):
    """A libFuzzer binary with --config=fuzz; otherwise a test that runs the seeds once.

    Args:
      name: of the test; `./dev fuzz //package:name SECONDS` fuzzes it.
      srcs: files that define LLVMFuzzerTestOneInput.
      deps: libraries under test.
      seeds: labels of input files, without spaces or commas in their names.
    """
    paths = ["$(rootpaths %s)" % seed for seed in seeds]

    # libFuzzer runs a file named on its command line and stops: seeds of a
    # search come in a list.
    native.genrule(
        name = name + "_seeds",
        testonly = True,
        srcs = seeds,
        outs = [name + "_seeds.txt"],
        cmd = "printf %s \"$$(echo {} | tr ' ' ',')\" > $@".format(" ".join(paths)),
    )
    cc_test(
        name = name,
        size = "small",
        srcs = srcs,
        copts = COPTS,
        args = select({
            "//bazel:fuzzing": ["-seed_inputs=@$(rootpath :{}_seeds)".format(name)],
            "//conditions:default": paths,
        }),
        data = seeds + [name + "_seeds"],
        linkopts = select({
            "//bazel:fuzzing": ["-fsanitize=fuzzer"],
            "//conditions:default": [],
        }),
        deps = deps + select({
            "//bazel:fuzzing": [],
            "//conditions:default": ["//bazel:fuzz_main"],
        }),
    )
