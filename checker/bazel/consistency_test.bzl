"""The test: one merged input, however many articles and shards."""

load(":article_assertions.bzl", "CONCORD", "METADATA", "collect_assertions")

def _merge(ctx, assertions):
    """Concatenates assertions: one input of the test instead of thousands."""
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

def _quote(text):
    return "'" + text.replace("'", "'\\''") + "'"

# Bazel's side of the contract with tests ("test encyclopedia"), as flags.
_LAUNCHER = """#!/bin/sh
cd "${{TEST_SRCDIR:-$0.runfiles}}/{workspace}" || exit 2
if [ -n "$TEST_UNDECLARED_OUTPUTS_DIR" ]; then
  set -- "--output=json:$TEST_UNDECLARED_OUTPUTS_DIR/report.json" \\
    "--output=text:$TEST_UNDECLARED_OUTPUTS_DIR/report.txt" "$@"
fi
if [ -n "$XML_OUTPUT_FILE" ]; then
  set -- "--output=junit:$XML_OUTPUT_FILE" "$@"
fi
if [ -n "$TESTBRIDGE_TEST_ONLY" ]; then
  set -- "--filter=$TESTBRIDGE_TEST_ONLY" "$@"
fi
if [ -n "$TEST_TOTAL_SHARDS" ] && [ "$TEST_TOTAL_SHARDS" -gt 1 ]; then
  set -- "--shard=$TEST_SHARD_INDEX/$TEST_TOTAL_SHARDS" "$@"
  [ -z "$TEST_SHARD_STATUS_FILE" ] || touch "$TEST_SHARD_STATUS_FILE"
fi
exec {concord} compare --format=text {arguments} "$@" {merged}
"""

def _consistency_test_impl(ctx):
    merged = _merge(ctx, collect_assertions(ctx, ctx.attr.articles))
    arguments = ["--name=" + str(ctx.label)]
    files = [merged, ctx.executable._concord]
    for name, file in [("baseline", ctx.file.baseline), ("policy", ctx.file.policy)]:
        if file:
            arguments.append("--{}={}".format(name, file.short_path))
            files.append(file)
    if ctx.attr.as_of:
        arguments.append("--as-of=" + ctx.attr.as_of)
    if ctx.attr.fail_level:
        arguments.append("--fail-level=" + ctx.attr.fail_level)
    launcher = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.write(launcher, _LAUNCHER.format(
        workspace = ctx.workspace_name,
        concord = _quote("./" + ctx.executable._concord.short_path),
        arguments = " ".join([_quote(a) for a in arguments]),
        merged = _quote(merged.short_path),
    ), is_executable = True)
    return [DefaultInfo(
        executable = launcher,
        runfiles = ctx.runfiles(files = files).merge(ctx.attr._concord[DefaultInfo].default_runfiles),
    )]

_consistency_test = rule(
    doc = "Fails if the articles contradict each other.",
    implementation = _consistency_test_impl,
    attrs = dict(
        CONCORD,
        articles = attr.label_list(
            allow_empty = False,
            allow_files = True,
            mandatory = True,
            doc = "Articles, or article_assertions targets.",
        ),
        as_of = attr.string(doc = "The day to judge as of, YYYY-MM-DD."),
        baseline = attr.label(allow_single_file = True, doc = "Accepted findings, each with a reason."),
        fail_level = attr.string(doc = "Severity that fails the test.", values = ["", "none", "note", "warning", "error"]),
        policy = attr.label(allow_single_file = True, doc = "What fails the test."),
        **METADATA
    ),
    test = True,
)

def consistency_test(name, articles, size = "small", **kwargs):
    """A test that fails if articles contradict each other.

    Every finding is a test case, so --test_filter=REGEX and shard_count work. The
    report is in the test's undeclared outputs (report.txt, report.json).

    Args:
      name: of the test.
      articles: files, most often a glob(), or article_assertions targets.
      size: of the test.
      **kwargs: policy and baseline (files), fail_level ("none", "note", "warning" or
        "error"), as_of ("YYYY-MM-DD"); source, published and language for articles
        that do not say; and what every test has (tags, shard_count ...).
    """
    _consistency_test(name = name, articles = articles, size = size, **kwargs)
