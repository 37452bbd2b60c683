#!/usr/bin/env sh
# Builds what is missing and lints the examples. The findings are in examples/broken, whose files are broken on purpose.
cd "$(dirname "$0")/.." || exit 2
[ -x cli/target/steplint/bin/steplint ] || mvn -q -B -DskipTests package || exit 2
exec cli/target/steplint/bin/steplint lint --fail-on never examples "$@"
