"""What a test and a report of the same articles share."""

load(":article_assertions.bzl", "CONCORD", "METADATA", "collect_assertions")

COMPARISON = dict(
    CONCORD,
    articles = attr.label_list(
        allow_empty = False,
        allow_files = True,
        mandatory = True,
        doc = "Articles, or article_assertions targets.",
    ),
    as_of = attr.string(doc = "The day to judge as of, YYYY-MM-DD."),
    baseline = attr.label(allow_single_file = True, doc = "Accepted findings, each with a reason."),
    policy = attr.label(allow_single_file = True, doc = "What fails the gate."),
    **METADATA
)

def merge(ctx):
    """Declares the concatenation of all assertions: one input instead of thousands.

    Args:
      ctx: of a rule with the attributes COMPARISON.

    Returns:
      A file of length-delimited ArticleAssertions.
    """
    assertions = collect_assertions(ctx, ctx.attr.articles)
    merged = ctx.actions.declare_file(ctx.label.name + ".binpb")
    args = ctx.actions.args()
    args.use_param_file("%s", use_always = True)
    args.set_param_file_format("multiline")
    args.add_all(assertions)
    ctx.actions.run_shell(
        command = "xargs -d '\\n' cat < \"$2\" > \"$1\"",
        inputs = assertions,
        outputs = [merged],
        arguments = [merged.path, args],
        mnemonic = "MergeAssertions",
        progress_message = "Merging assertions of " + str(ctx.label),
        execution_requirements = {"no-sandbox": "1"},  # a sandbox links every input
    )
    return merged

def policy_files(ctx):
    """Returns the files that flags() names."""
    return [file for file in [ctx.file.baseline, ctx.file.policy] if file]

def _printed(label):
    """The label as people write it; to Bazel 7, str() of one of the main repository begins with "@"."""
    repository = "@" + label.workspace_name if label.workspace_name else ""
    return "{}//{}:{}".format(repository, label.package, label.name)

def flags(ctx, path):
    """Returns flags of `concord compare`.

    Args:
      ctx: of a rule with the attributes COMPARISON.
      path: name of the field of a File by which the command finds it.

    Returns:
      A list of strings.
    """
    result = ["--name=" + _printed(ctx.label)]
    for name, file in [("baseline", ctx.file.baseline), ("policy", ctx.file.policy)]:
        if file:
            result.append("--{}={}".format(name, getattr(file, path)))
    if ctx.attr.as_of:
        result.append("--as-of=" + ctx.attr.as_of)
    return result
