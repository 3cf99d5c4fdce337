"""The report as a file that is built: it never fails."""

load(":comparison.bzl", "COMPARISON", "flags", "merge", "policy_files")

# Format -> ending of the file.
_FORMATS = {
    "claimreview": "claimreview.json",
    "github": "github",
    "gitlab": "gitlab.json",
    "html": "html",
    "json": "json",
    "junit": "xml",
    "markdown": "md",
    "rdjsonl": "rdjsonl",
    "sarif": "sarif",
    "text": "txt",
    "warnings": "warnings.txt",
}

def _consistency_report_impl(ctx):
    merged = merge(ctx)
    report = ctx.actions.declare_file(ctx.label.name + "." + _FORMATS[ctx.attr.format])
    args = ctx.actions.args()
    args.add_all(["compare", "--exit-zero", "--output=%s:%s" % (ctx.attr.format, report.path)])
    args.add_all(flags(ctx, "path"))
    args.add(merged)
    ctx.actions.run(
        executable = ctx.executable._concord,
        inputs = [merged] + policy_files(ctx),
        outputs = [report],
        arguments = [args],
        mnemonic = "ConsistencyReport",
        progress_message = "Comparing the articles of " + str(ctx.label),
    )

    # Runfiles: as data of another target, too.
    return [DefaultInfo(files = depset([report]), runfiles = ctx.runfiles([report]))]

consistency_report = rule(
    doc = """Writes what a consistency_test of the same articles would find, without failing.

For a page that the newsroom reads while the test guards the pipeline. Both take the
same attributes; the extraction of articles that are article_assertions targets is shared.""",
    implementation = _consistency_report_impl,
    attrs = dict(
        COMPARISON,
        format = attr.string(default = "text", doc = "Format of the report.", values = sorted(_FORMATS.keys())),
    ),
)
