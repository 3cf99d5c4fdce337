#!/bin/bash
# The action as GitHub runs it: inputs and files come by the environment.
set -euo pipefail
root=$PWD
export CONCORD=$root/checker/concord RUNNER_TEMP=$TEST_TMPDIR/runner
export GITHUB_OUTPUT=$RUNNER_TEMP/output GITHUB_STEP_SUMMARY=$RUNNER_TEMP/summary
mkdir "$RUNNER_TEMP"

fail() {
  echo "action: $*" >&2
  exit 1
}

# Every input reaches the script, and every one that it takes is one.
for name in $(grep -o 'INPUT_[A-Z][A-Z_]*' "$root/tools/github_action.sh" | sort -u); do
  input=${name#INPUT_}
  input=${input,,}
  grep -qF "$name: \${{ inputs.${input//_/-} }}" "$root/action.yml" || fail "$name is no input"
  grep -q "^  ${input//_/-}:" "$root/action.yml" || fail "$name is not declared"
done

cp -RL "$root/examples/newsroom" "$TEST_TMPDIR/newsroom"
cd "$TEST_TMPDIR/newsroom"
chmod -R u+w .
mkdir .git
INPUT_PATHS=$'news\n' "$root/tools/github_action.sh" >log || fail "agreeing articles do not pass"
sed -i 's/damage at 2.4/damage at 4.2/' news/island-herald.txt
status=0
INPUT_PATHS=news "$root/tools/github_action.sh" >log || status=$?
((status == 1)) || fail "contradicting articles end with $status, not 1"
grep -q '^::error file=news/' log || fail "no annotation"
grep -q '| error | DISCREPANCY' "$GITHUB_STEP_SUMMARY" || fail "no summary"
sarif=$(sed -n 's/^sarif=//p' "$GITHUB_OUTPUT" | tail -n 1)
grep -q '"ruleId": "discrepancy.money"' "$sarif" || fail "no SARIF"
! grep -q 'informationUri\|helpUri' "$sarif" || fail "a home is told that nobody knows"
for name in ACTION_REPOSITORY ACTION_REF; do
  key=${name,,}
  grep -qF "$name: \${{ github.$key }}" "$root/action.yml" || fail "$name is not handed over"
done
ACTION_REPOSITORY=newsroom/concord ACTION_REF=v1 INPUT_PATHS=news \
  "$root/tools/github_action.sh" >log || true
grep -qF '"informationUri": "https://github.com/newsroom/concord/blob/v1/README.md"' "$sarif" ||
  fail "the action's repository is not told"
INPUT_PATHS=news INPUT_FAIL_LEVEL=none "$root/tools/github_action.sh" >log ||
  fail "fail-level does not reach the checker"
status=0
# shellcheck disable=SC2016
INPUT_PATHS='$(touch pwned)' "$root/tools/github_action.sh" >log 2>&1 || status=$?
((status == 2)) || fail "no article ends with $status, not 2"
[[ ! -e pwned ]] || fail "an input was run"
