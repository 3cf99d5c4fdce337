"""The test: one merged input, however many articles and shards."""

load(":comparison.bzl", "COMPARISON", "flags", "merge", "policy_files")

def _quote(text):
    return "'" + text.replace("'", "'\\''") + "'"

# Bazel's side of the contract with tests ("test encyclopedia"), as flags.
_LAUNCHER = """#!/bin/sh
cd "${{TEST_SRCDIR:-$0.runfiles}}/{workspace}" || exit 2
if [ -n "$TEST_UNDECLARED_OUTPUTS_DIR" ]; then
  set -- "--output=json:$TEST_UNDECLARED_OUTPUTS_DIR/report.json" \\
    "--output=text:$TEST_UNDECLARED_OUTPUTS_DIR/report.txt" \\
    "--output=html:$TEST_UNDECLARED_OUTPUTS_DIR/report.html" "$@"
fi
if [ -n "$XML_OUTPUT_FILE" ]; then
  set -- "--output=junit:$XML_OUTPUT_FILE" "$@"
fi
if [ -n "$TEST_WARNINGS_OUTPUT_FILE" ]; then
  set -- "--output=warnings:$TEST_WARNINGS_OUTPUT_FILE" "$@"
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
    merged = merge(ctx)
    arguments = flags(ctx, "short_path")
    if ctx.attr.fail_level:
        arguments.append("--fail-level=" + ctx.attr.fail_level)
    launcher = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.write(launcher, _LAUNCHER.format(
        workspace = ctx.workspace_name,
        concord = _quote("./" + ctx.executable._concord.short_path),
        arguments = " ".join([_quote(a) for a in arguments]),
        merged = _quote(merged.short_path),
    ), is_executable = True)
    runfiles = ctx.runfiles(files = [merged, ctx.executable._concord] + policy_files(ctx))
    return [DefaultInfo(
        executable = launcher,
        runfiles = runfiles.merge(ctx.attr._concord[DefaultInfo].default_runfiles),
    )]

_consistency_test = rule(
    doc = "Fails if the articles contradict each other.",
    implementation = _consistency_test_impl,
    attrs = dict(
        COMPARISON,
        fail_level = attr.string(
            doc = "Severity from which on findings fail the test.",
            values = ["", "none", "note", "warning", "error"],
        ),
    ),
    test = True,
)

def consistency_test(name, articles, size = "small", **kwargs):
    """A test that fails if articles contradict each other.

    Every finding is a test case of test.xml, which --test_summary=detailed lists.
    --test_filter=REGEX keeps those of whose kind and claim, or of one of whose
    articles' paths, a part matches ("^MONEY ", "news/herald"); a filter that nothing
    matches is an error. With shard_count each finding is in one shard. The report is in
    the test's undeclared outputs (report.html, report.txt, report.json), of each shard
    its part; findings of severity WARNING are warnings of the test, too.

    Args:
      name: of the test.
      articles: files, most often a glob(), or article_assertions targets.
      size: of the test.
      **kwargs: policy and baseline (files), fail_level ("none", "note", "warning" or
        "error"), as_of ("YYYY-MM-DD"); source, published and language of all articles,
        whatever they say; and what every test has (tags, shard_count ...).
    """
    _consistency_test(name = name, articles = articles, size = size, **kwargs)
