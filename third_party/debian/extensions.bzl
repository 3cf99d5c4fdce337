"""The libraries of repositories.bzl for MODULE.bazel."""

load(":repositories.bzl", "LIBRARIES")

def _libraries_impl(_ctx):
    for name, rule in LIBRARIES.items():
        rule(name = name)

libraries = module_extension(implementation = _libraries_impl)
