"""Offline stand-ins, made from Debian's packages, for the repositories this project needs.

Every library gets the label it has upstream (`@com_google_absl//absl/strings`,
`@com_googlesource_code_re2//:re2`, ...), so no BUILD file knows where a library comes
from. A repository that the WORKSPACE has already declared is left alone: declare the
upstream one first to use it instead.
"""

# Upstream package of Abseil -> {target: pkg-config name}. What the installed Abseil
# does not have (absl/log in Debian 12) is skipped.
_ABSL = {
    "algorithm": {"algorithm": "algorithm", "container": "algorithm_container"},
    "base": {"base": "base", "config": "config", "core_headers": "core_headers", "endian": "endian", "log_severity": "log_severity", "no_destructor": "no_destructor", "nullability": "nullability"},
    "cleanup": {"cleanup": "cleanup"},
    "container": {"btree": "btree", "fixed_array": "fixed_array", "flat_hash_map": "flat_hash_map", "flat_hash_set": "flat_hash_set", "inlined_vector": "inlined_vector", "node_hash_map": "node_hash_map", "node_hash_set": "node_hash_set"},
    "debugging": {"failure_signal_handler": "failure_signal_handler", "leak_check": "leak_check", "stacktrace": "stacktrace", "symbolize": "symbolize"},
    "flags": {"commandlineflag": "flags_commandlineflag", "config": "flags_config", "flag": "flags", "marshalling": "flags_marshalling", "parse": "flags_parse", "reflection": "flags_reflection", "usage": "flags_usage"},
    "functional": {"any_invocable": "any_invocable", "bind_front": "bind_front", "function_ref": "function_ref", "overload": "overload"},
    "hash": {"hash": "hash"},
    "log": {"absl_check": "absl_check", "absl_log": "absl_log", "check": "check", "die_if_null": "die_if_null", "flags": "log_flags", "globals": "log_globals", "initialize": "log_initialize", "log": "log", "log_sink": "log_sink", "scoped_mock_log": "scoped_mock_log"},
    "memory": {"memory": "memory"},
    "meta": {"type_traits": "type_traits"},
    "numeric": {"bits": "bits", "int128": "int128"},
    "random": {"bit_gen_ref": "random_bit_gen_ref", "distributions": "random_distributions", "random": "random_random", "seed_sequences": "random_seed_sequences"},
    "status": {"status": "status", "status_matchers": "status_matchers", "statusor": "statusor"},
    "strings": {"cord": "cord", "has_absl_stringify": "has_absl_stringify", "str_format": "str_format", "string_view": "string_view", "strings": "strings"},
    "synchronization": {"synchronization": "synchronization"},
    "time": {"time": "time"},
    "types": {"any": "any", "compare": "compare", "optional": "optional", "span": "span", "variant": "variant"},
    "utility": {"utility": "utility"},
}

# Libraries of the C runtime, always linked the way the compiler does.
_RUNTIME = ["-latomic", "-ldl", "-llog", "-lm", "-lpthread", "-lrt"]

def _pkgconfig_dir(ctx, name):
    for lib in [ctx.path("/usr/lib")] + ctx.path("/usr/lib").readdir() + [ctx.path("/usr/lib64"), ctx.path("/usr/share")]:
        directory = lib.get_child("pkgconfig")
        if directory.get_child(name + ".pc").exists:
            return directory
    fail("no pkg-config file of " + name + ": install the development package")

def _pkgconfig(ctx, directory, name):
    """Returns (linker words, names of required packages) of one pkg-config file."""
    libs, requires, variables, skip = [], [], {}, False
    for line in ctx.read(directory.get_child(name + ".pc")).split("\n"):
        for variable, text in variables.items():
            line = line.replace("${" + variable + "}", text)
        key, _, value = line.partition(":")
        if key in ["Libs", "Libs.private"]:
            libs += [word for word in value.split(" ") if word and not word.startswith("-L")]
        elif key in ["Requires", "Requires.private"]:
            for word in value.replace(",", " ").split(" "):
                if skip:
                    skip = False  # the version after a relation
                elif word in ["=", "<", "<=", ">", ">="]:
                    skip = True
                elif word:
                    requires.append(word)
        elif "=" in key:
            variable, _, text = line.partition("=")
            variables[variable.strip()] = text.strip()
    return libs, requires

def _label(name):
    return "@com_google_absl//:" + name if name.startswith("absl_") else ":" + name

def _library(ctx, directory, name):
    """Returns the text of a cc_library for one pkg-config file and links its archives."""
    libs, requires = _pkgconfig(ctx, directory, name)
    archives, linkopts = [], []
    for word in libs:
        archive = "lib" + word[2:] + ".a"
        if (word in _RUNTIME or not word.startswith("-l") or
            not directory.dirname.get_child(archive).exists):
            linkopts.append(word)
        elif archive not in archives:
            ctx.symlink(directory.dirname.get_child(archive), archive)
            archives.append(archive)
    return "cc_library(name = {}, srcs = {}, linkopts = {}, deps = {})\n".format(
        repr(name),
        archives,
        linkopts,
        [":headers"] + [_label(r) for r in requires if r != name],  # absl_strings 20260526 requires itself
    )

def _headers(directories, includes):
    return "cc_library(name = \"headers\", hdrs = glob({}), includes = [{}])\n".format(
        [d + "/**/*." + e for d in directories for e in ["h", "inc"]],
        repr(includes),
    )

def _natives(names):
    return "".join(["{0} = native.{0}\n".format(name) for name in names])

_HEAD = "package(default_visibility = [\"//visibility:public\"])\n"

def _absl_impl(ctx):
    directory = _pkgconfig_dir(ctx, "absl_base")
    ctx.symlink("/usr/include/absl", "include/absl")
    names = [p.basename[:-len(".pc")] for p in directory.readdir() if p.basename.startswith("absl_") and p.basename.endswith(".pc")]
    names = [n for n in names if "." not in n]
    ctx.file("BUILD.bazel", _HEAD + _headers(["include/absl"], "include") + "".join([
        _library(ctx, directory, name)
        for name in sorted(names)
    ]))
    for package, targets in _ABSL.items():
        aliases = [
            "alias(name = {}, actual = \"//:absl_{}\")\n".format(repr(target), pc)
            for target, pc in targets.items()
            if "absl_" + pc in names
        ]
        if aliases:
            ctx.file("absl/" + package + "/BUILD.bazel", _HEAD + "".join(aliases))

_absl_repository = repository_rule(implementation = _absl_impl, local = True)

def _re2_impl(ctx):
    ctx.symlink("/usr/include/re2", "re2")
    ctx.file("BUILD.bazel", _HEAD + _headers(["re2"], ".") + _library(ctx, _pkgconfig_dir(ctx, "re2"), "re2"))

_re2_repository = repository_rule(implementation = _re2_impl, local = True)

def _googletest_impl(ctx):
    directory = _pkgconfig_dir(ctx, "gmock_main")
    for include in ["gmock", "gtest"]:
        ctx.symlink("/usr/include/" + include, include)
    ctx.file("BUILD.bazel", _HEAD + _headers(["gmock", "gtest"], ".") + """
# Upstream's gtest holds gmock too, and its gtest_main starts both.
cc_library(name = "gtest", srcs = ["libgmock.a", "libgtest.a"], linkopts = ["-lpthread"], deps = [":headers"])
cc_library(name = "gtest_main", srcs = ["libgmock_main.a"], deps = [":gtest"])
""")
    for archive in ["libgmock.a", "libgmock_main.a", "libgtest.a"]:
        ctx.symlink(directory.dirname.get_child(archive), archive)

_googletest_repository = repository_rule(implementation = _googletest_impl, local = True)

def _benchmark_impl(ctx):
    directory = _pkgconfig_dir(ctx, "benchmark")
    ctx.symlink("/usr/include/benchmark", "benchmark")
    ctx.symlink(directory.dirname.get_child("libbenchmark_main.a"), "libbenchmark_main.a")

    # Debian 12 has no libbenchmark.a; the shared library's path is the linker's own.
    ctx.file("BUILD.bazel", _HEAD + _headers(["benchmark"], ".") +
                            _library(ctx, directory, "benchmark") + """
cc_library(name = "benchmark_main", srcs = ["libbenchmark_main.a"], deps = [":benchmark"])
""")

_benchmark_repository = repository_rule(implementation = _benchmark_impl, local = True)

def _icu_impl(ctx):
    directory = _pkgconfig_dir(ctx, "icu-uc")
    ctx.symlink("/usr/include/unicode", "unicode")
    ctx.file("BUILD.bazel", _HEAD + _headers(["unicode"], ".") +
                            _library(ctx, directory, "icu-uc") +
                            _library(ctx, directory, "icu-i18n") + """
alias(name = "icui18n", actual = ":icu-i18n")
alias(name = "icuuc", actual = ":icu-uc")
""")

_icu_repository = repository_rule(implementation = _icu_impl, local = True)

def _rapidjson_impl(ctx):
    _pkgconfig_dir(ctx, "RapidJSON")  # says what is missing
    ctx.symlink("/usr/include/rapidjson", "rapidjson")
    ctx.file("BUILD.bazel", _HEAD + _headers(["rapidjson"], ".") + """
cc_library(name = "rapidjson", deps = [":headers"])
""")

_rapidjson_repository = repository_rule(implementation = _rapidjson_impl, local = True)

def _gumbo_impl(ctx):
    directory = _pkgconfig_dir(ctx, "gumbo")
    for header in ["gumbo.h", "tag_enum.h"]:
        ctx.symlink("/usr/include/" + header, header)
    ctx.file("BUILD.bazel", _HEAD + """cc_library(name = "headers", hdrs = ["gumbo.h", "tag_enum.h"], includes = ["."])
""" + _library(ctx, directory, "gumbo"))

_gumbo_repository = repository_rule(implementation = _gumbo_impl, local = True)

# The well-known types, which are part of libprotobuf; none imports another.
_PROTOS = ["any", "descriptor", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"]

def _protobuf_impl(ctx):
    directory = _pkgconfig_dir(ctx, "protobuf")
    ctx.symlink("/usr/include/google", "google")
    ctx.symlink(ctx.which("protoc"), "protoc")
    ctx.file("bazel/BUILD.bazel")
    for rule in ["cc_proto_library", "proto_library"]:
        ctx.file("bazel/" + rule + ".bzl", _natives([rule]))
    ctx.file("BUILD.bazel", _HEAD + _headers(["google/protobuf"], ".") +
                            _library(ctx, directory, "protobuf") +
                            _library(ctx, directory, "protobuf-lite") + """
alias(name = "delimited_message_util", actual = ":protobuf")
alias(name = "differencer", actual = ":protobuf")
alias(name = "json_util", actual = ":protobuf")
alias(name = "protobuf_lite", actual = ":protobuf-lite")
exports_files(["protoc"])
proto_lang_toolchain(
    name = "cc_toolchain",
    blacklisted_protos = {protos},
    command_line = "--cpp_out=$(OUT)",
    runtime = ":protobuf",
)
""".format(
        protos = [p + "_proto" for p in _PROTOS],
    ) + "".join([
        "proto_library(name = \"{0}_proto\", srcs = [\"google/protobuf/{0}.proto\"])\n".format(p)
        for p in _PROTOS
    ]))

_protobuf_repository = repository_rule(implementation = _protobuf_impl, local = True)

def _files_impl(ctx):
    for path, content in ctx.attr.files.items():
        ctx.file(path, content)

_files_repository = repository_rule(implementation = _files_impl, attrs = {"files": attr.string_dict()})

# Repositories that Bazel itself loads and would otherwise download: Bazel 4 is content
# with stubs, Bazel 7 depends on the packages that hold the real ones.
_BAZEL_4 = {
    "rules_cc": {
        "cc/BUILD.bazel": "",
        "cc/defs.bzl": _natives(["cc_binary", "cc_import", "cc_library", "cc_proto_library", "cc_test", "cc_toolchain", "cc_toolchain_suite", "fdo_prefetch_hints", "fdo_profile", "objc_import", "objc_library"]),
    },
    "rules_java": {
        "java/BUILD.bazel": "",
        "java/defs.bzl": _natives(["java_binary", "java_import", "java_library", "java_package_configuration", "java_plugin", "java_proto_library", "java_runtime", "java_test", "java_toolchain"]),
    },
}
_BAZEL_7 = {
    "bazel_skylib": "tools/skylib",
    "rules_cc": "rules/cc",
    "rules_java": "rules/java",
    "rules_license": "rules/license",
    "rules_proto": "rules/proto",
    "rules_python": "rules/python",
}
_COVERAGE = {
    "BUILD.bazel": _HEAD + "".join([
        "sh_binary(name = {}, srcs = [\"none.sh\"])\n".format(repr(name))
        for name in ["coverage_output_generator", "coverage_report_generator", "lcov_merger"]
    ]),
    "none.sh": "#!/bin/sh\necho 'coverage needs the upstream remote_coverage_tools' >&2\nexit 1\n",
}

def _declare(rule, name, **kwargs):
    if not native.existing_rule(name):
        rule(name = name, **kwargs)

# The libraries, for MODULE.bazel, too (extensions.bzl).
LIBRARIES = {
    "com_google_absl": _absl_repository,
    "com_github_google_benchmark": _benchmark_repository,
    "com_github_google_gumbo_parser": _gumbo_repository,
    "com_github_tencent_rapidjson": _rapidjson_repository,
    "com_google_googletest": _googletest_repository,
    "com_google_protobuf": _protobuf_repository,
    "com_googlesource_code_re2": _re2_repository,
    "icu": _icu_repository,
}

def debian_repositories():
    """Declares every repository that is not declared yet."""
    for name, rule in LIBRARIES.items():
        _declare(rule, name)
    _declare(_files_repository, "remote_coverage_tools", files = _COVERAGE)
    if hasattr(native, "package_relative_label"):  # Debian's Bazel has no bazel_version
        for name, path in _BAZEL_7.items():
            _declare(native.local_repository, name, path = "/usr/share/bazel/" + path)
    else:
        for name, files in _BAZEL_4.items():
            _declare(_files_repository, name, files = files)
