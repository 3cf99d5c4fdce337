"""Rules that check news articles as part of a build.

    load("@concord//checker:defs.bzl", "consistency_test")

    consistency_test(
        name = "september_test",
        articles = glob(["2025/09/**/*.txt"]),
        policy = "policy.textproto",
    )

`bazel test` then fails if the articles contradict each other, and says where. A
consistency_report target is the same as a file that is built and never fails.
"""

load("//checker/bazel:article_assertions.bzl", _article_assertions = "article_assertions")
load("//checker/bazel:consistency_report.bzl", _consistency_report = "consistency_report")
load("//checker/bazel:consistency_test.bzl", _consistency_test = "consistency_test")

article_assertions = _article_assertions
consistency_report = _consistency_report
consistency_test = _consistency_test
