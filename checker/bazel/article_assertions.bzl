"""Extraction: one cached action per article."""

ArticlesInfo = provider(
    doc = "Assertions of articles.",
    fields = {"assertions": "depset of files of length-delimited ArticleAssertions"},
)

# The checker runs where the build runs, compiled with optimisation whatever the
# mode of the target. Bazel 4's host configuration, unlike its exec one, can be the
# target's (--nodistinct_host_configuration): then nothing is compiled twice.
CONCORD = {
    "_concord": attr.label(
        cfg = "exec" if hasattr(native, "package_relative_label") else "host",
        default = Label("//checker:concord"),
        executable = True,
    ),
}

METADATA = {
    "language": attr.string(doc = "BCP 47 tag of the articles, whatever they say; detected if none says."),
    "published": attr.string(doc = "ISO 8601 date or time of publication, whatever the articles say."),
    "source": attr.string(doc = "The outlet that printed the articles, whatever they say."),
}

# Endings of files that hold one article each, and of those that hold items with
# ids of their own.
_ARTICLES = [".htm", ".html", ".md", ".txt"]
_COLLECTIONS = [".json", ".jsonl", ".warc", ".warc.gz"]

_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./"
_HEX = "0123456789ABCDEF"

def _encode(path):
    """Percent-encodes a path: Bazel 4 cannot have spaces or non-ASCII letters in outputs."""
    return "".join([
        c if c in _SAFE else "%" + _HEX[hash(c) // 16 % 16] + _HEX[hash(c) % 16]  # hash: the byte
        for c in path.elems()
    ])

def _is_ascii(path):
    for c in path.elems():
        if hash(c) > 127:
            return False
    return True

def _ending(path, endings):
    for ending in endings:
        if path.endswith(ending):
            return ending
    return None

def _workspace_path(article):
    """The path that names an article everywhere: in its workspace, not in an output folder."""
    path = article.short_path
    return path[len("../"):] if path.startswith("../") else path

def _ids(ctx, articles):
    """Returns {File: id} of the articles that need one: their paths without the endings."""
    ids, paths = {}, {}
    for article in articles:
        path = _workspace_path(article)
        ending = _ending(path, _ARTICLES)
        if article.is_directory or (not ending and _ending(path, _COLLECTIONS)):
            continue
        if not ending:
            fail("%s: %s does not end in %s; if it is a folder, list its articles with glob()" % (
                ctx.label,
                path,
                ", ".join(_ARTICLES + _COLLECTIONS),
            ))
        ids[article] = path[:-len(ending)]
        paths.setdefault(ids[article], []).append(article)
    for same in paths.values():
        if len(same) > 1:  # story.txt and story.html
            for article in same:
                ids[article] = _workspace_path(article)
    return ids

def _extract(ctx, articles):
    """Declares one action per article and returns the files they write."""
    outputs = []
    ids = _ids(ctx, articles)
    prefix = ctx.label.package + "/" if ctx.label.package else ""
    for article in articles:
        path = _workspace_path(article)
        name = path[len(prefix):] if path.startswith(prefix) else path
        name = ctx.label.name + ".assertions/" + _encode(name)
        output = ctx.actions.declare_file(name + ".binpb")

        # Not args.use_param_file: Bazel 4 garbles non-ASCII letters there.
        params = ctx.actions.declare_file(name + ".params")
        args = ctx.actions.args()
        args.set_param_file_format("multiline")
        args.add("--format=binpb")
        args.add("--threads=1")  # Bazel runs as many actions as there are processors
        args.add(output, format = "--output=%s")
        if article in ids:
            args.add(ids[article], format = "--id=%s")
        for key in METADATA:
            if getattr(ctx.attr, key):
                args.add(getattr(ctx.attr, key), format = "--" + key + "=%s")
        if not article.is_directory and not _is_ascii(article.path):
            # Bazel 4 garbles non-ASCII names of remote inputs, too.
            plain = ctx.actions.declare_file(name + "." + article.extension)
            ctx.actions.symlink(output = plain, target_file = article)
            article = plain

        # A path that begins with a dash is not a flag.
        args.add_all([article], expand_directories = False, format_each = "./%s" if article.path.startswith("-") else "%s")
        ctx.actions.write(params, args)
        ctx.actions.run(
            executable = ctx.executable._concord,
            inputs = [article, params],
            outputs = [output],
            arguments = ["extract", "@" + params.path],
            mnemonic = "ExtractAssertions",
            progress_message = "Extracting assertions from " + path,
            execution_requirements = {"supports-workers": "1", "requires-worker-protocol": "proto"},
        )
        outputs.append(output)
    return outputs

def collect_assertions(ctx, targets):
    """Extracts what is not extracted yet.

    Args:
      ctx: of a rule with the attributes CONCORD and METADATA.
      targets: articles, and article_assertions targets.

    Returns:
      A depset of the files that hold their assertions.
    """
    articles, known = [], []
    for target in targets:
        if ArticlesInfo in target:
            known.append(target[ArticlesInfo].assertions)
        else:
            articles += target.files.to_list()
    return depset(_extract(ctx, depset(articles).to_list()), transitive = known)

def _article_assertions_impl(ctx):
    assertions = collect_assertions(ctx, ctx.attr.srcs)
    return [DefaultInfo(files = assertions), ArticlesInfo(assertions = assertions)]

_article_assertions = rule(
    doc = "Extracts the assertions of articles, each in an action of its own.",
    implementation = _article_assertions_impl,
    attrs = dict(
        CONCORD,
        srcs = attr.label_list(
            allow_empty = False,
            allow_files = True,
            mandatory = True,
            doc = "Articles, or targets of this rule.",
        ),
        **METADATA
    ),
)

def article_assertions(name, src = None, srcs = [], **kwargs):
    """Extracts the assertions of one article (src) or of many from one source (srcs).

    The output is a file an article of length-delimited ArticleAssertions messages;
    concatenated, they are input to `concord compare`.

    Args:
      name: of the target, which a consistency_test takes among its articles.
      src: an article.
      srcs: articles, or targets of this rule.
      **kwargs: source, published and language of the articles, whatever they say
        themselves, and what every rule has.
    """
    _article_assertions(name = name, srcs = ([src] if src else []) + srcs, **kwargs)
