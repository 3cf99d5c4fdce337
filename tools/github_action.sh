#!/bin/bash
# What action.yml runs: `concord check` with the inputs, INPUT_*, as annotations, step
# summary and SARIF. Set CONCORD to use another checker than this checkout's.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
concord=${CONCORD:-$home/bazel-bin/checker/concord}
sarif=$RUNNER_TEMP/concord.sarif
summary=$RUNNER_TEMP/concord.md

flags=(--format=github "--output=sarif:$sarif" "--output=markdown:$summary")
[[ -z ${INPUT_AGAINST:-} ]] || flags+=("--against=$INPUT_AGAINST")
[[ -z ${INPUT_POLICY:-} ]] || flags+=("--policy=$INPUT_POLICY")
[[ -z ${INPUT_BASELINE:-} ]] || flags+=("--baseline=$INPUT_BASELINE")
[[ -z ${INPUT_FAIL_LEVEL:-} ]] || flags+=("--fail-level=$INPUT_FAIL_LEVEL")
# Whoever runs the action from a repository knows where its documentation is; a local
# action has none.
if [[ -n ${ACTION_REPOSITORY:-} ]]; then
  flags+=("--home=${GITHUB_SERVER_URL:-https://github.com}/$ACTION_REPOSITORY/blob/${ACTION_REF:-HEAD}")
fi
paths=()
while IFS= read -r path; do
  [[ -z $path ]] || paths+=("$path")
done <<<"${INPUT_PATHS:-.}"

status=0
"$concord" check "${flags[@]}" -- "${paths[@]}" || status=$?
if [[ -s $sarif ]]; then
  echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
