"""Language packs and concept files to C++ tables, at build time."""

load("@rules_cc//cc:defs.bzl", "cc_library")
load("//bazel:copts.bzl", "COPTS")

def language_packs(name, packs, concepts, cldr, deps, **kwargs):
    """A library with the tables of every language that has a folder of packs.

    Args:
      name: of the library.
      packs: files packs/LANGUAGE/*.textproto; those of one folder are merged.
      concepts: the concept files.
      cldr: what every pack takes from CLDR beside its own words.
      deps: of the generated code.
      **kwargs: of the library.
    """
    languages = {}
    for pack in packs:
        languages.setdefault(pack.split("/")[-2], []).append(pack)
    sources = []

    def_tool = "//checker/language:compile_packs"
    cldr_tool = "//checker/language/cldr:write_cldr_pack"
    concept_paths = "".join([" $(execpath %s)" % c for c in concepts])
    for language, files in languages.items():
        from_cldr = name + "_" + language + "_cldr.textproto"
        own_paths = "".join([" $(execpath %s)" % f for f in files])
        native.genrule(
            name = name + "_" + language + "_cldr",
            srcs = [cldr] + concepts + files,
            outs = [from_cldr],
            cmd = "$(execpath %s) $@ $(execpath %s)%s --%s" % (
                cldr_tool,
                cldr,
                concept_paths,
                own_paths,
            ),
            tools = [cldr_tool],
        )
        out = name + "_" + language + ".cc"
        native.genrule(
            name = name + "_" + language,
            srcs = concepts + files + [from_cldr],
            outs = [out],
            cmd = "$(execpath %s) lexicon %s $@%s --%s $(execpath %s)" % (
                def_tool,
                language,
                concept_paths,
                own_paths,
                from_cldr,
            ),
            tools = [def_tool],
        )
        sources.append(out)
    registry = " --".join([
        " " + language + "".join([" $(execpath %s)" % f for f in languages[language]])
        for language in sorted(languages)
    ])
    for what, srcs, arguments in [
        ("concepts", concepts, concept_paths),
        ("fold", [], ""),
        ("registry", packs, registry),
    ]:
        out = name + "_" + what + ".cc"
        native.genrule(
            name = name + "_" + what,
            srcs = srcs,
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
