"""Language packs and concept files to C++ tables, at build time."""

load("@rules_cc//cc:defs.bzl", "cc_library")
load("//bazel:copts.bzl", "COPTS")

def language_packs(name, packs, concepts, deps, **kwargs):
    """A library with the tables of every language that has a folder of packs.

    Args:
      name: of the library.
      packs: files packs/LANGUAGE/*.textproto; those of one folder are merged.
      concepts: the concept files.
      deps: of the generated code.
      **kwargs: of the library.
    """
    languages = {}
    for pack in packs:
        languages.setdefault(pack.split("/")[-2], []).append(pack)
    sources = []

    def_tool = "//checker/language:compile_packs"
    concept_paths = "".join([" $(execpath %s)" % c for c in concepts])
    for language, files in languages.items():
        out = name + "_" + language + ".cc"
        native.genrule(
            name = name + "_" + language,
            srcs = concepts + files,
            outs = [out],
            cmd = "$(execpath %s) lexicon %s $@%s --%s" % (
                def_tool,
                language,
                concept_paths,
                "".join([" $(execpath %s)" % f for f in files]),
            ),
            tools = [def_tool],
        )
        sources.append(out)
    for what, arguments in {"concepts": concept_paths, "fold": "", "registry": " " + " ".join(sorted(languages))}.items():
        out = name + "_" + what + ".cc"
        native.genrule(
            name = name + "_" + what,
            srcs = concepts,
            outs = [out],
            cmd = "$(execpath %s) %s $@%s" % (def_tool, what, arguments),
            tools = [def_tool],
        )
        sources.append(out)
    cc_library(
        name = name,
        srcs = sources,
        copts = COPTS,
        deps = deps,
        alwayslink = True,
        **kwargs
    )
