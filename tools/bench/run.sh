#!/usr/bin/env bash
# Measures the packaged distribution: cold start, many files, large machines, growth, a service, expressions. What is quoted is a
# ratio on one machine; best on one that does nothing else.
#
#   tools/bench/run.sh [all | cold | many | large | growth | service | expressions | runs]…     cold if nothing is said
#
# ROUNDS=15 says how often each start is measured; the middle of them counts.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../../cli/target/steplint" && pwd) || { echo "run mvn -DskipTests package first" >&2; exit 2; }
steplint=$home/bin/steplint
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
rounds=${ROUNDS:-15}
project=$here/expressions
classpath=
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache

machines() { "$java" "$here/Machines.java" "$work" "$@"; }

# Milliseconds that a command takes.
millis() {
  local start=${EPOCHREALTIME/./} end
  "$@" >/dev/null 2>&1 || true
  end=${EPOCHREALTIME/./}
  echo $(((end - start) / 1000))
}

middle() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

# Interleaved, so that whatever else the machine does hits all alike.
cold() {
  machines chain 20
  printf 'public class Empty { public static void main(String[] a) {} }' >"$work/Empty.java"
  "$java"c -d "$work" "$work/Empty.java"
  local file=$work/chain-20-1.asl.json first
  first=$(millis "$steplint" lint "$file")
  for ((i = 0; i < rounds; i++)); do
    millis "$java" -cp "$work" Empty >>"$work/empty"
    millis "$steplint" lint "$file" >>"$work/warm"
    STEPLINT_NO_CDS=1 millis "$steplint" lint "$file" >>"$work/plain"
  done
  local empty warm plain
  empty=$(middle <"$work/empty") warm=$(middle <"$work/warm") plain=$(middle <"$work/plain")
  echo "Cold start on a file of 20 states"
  echo "  an empty Java program  $empty ms"
  echo "  steplint lint          $warm ms   $(ratio "$warm" "$empty") times the empty program (at most 5)"
  echo "  without its archive    $plain ms   $(ratio "$plain" "$empty") times"
  echo "  the very first run     $first ms   makes the archive"
}

many() {
  machines chain 20 500
  local one all
  one=$(millis "$steplint" lint "$work/chain-20-1.asl.json")
  one=$(millis "$steplint" lint "$work/chain-20-1.asl.json")
  all=$(millis "$steplint" lint "$work")
  rm "$work"/chain-20-*.asl.json
  echo "500 files of 20 states in one process"
  echo "  $all ms, $(ratio "$all" 500) ms a file; one file alone $one ms"
}

large() {
  "$steplint" --version >/dev/null
  echo "One machine, start of the process included"
  for states in 20 1000 5000; do
    machines chain "$states"
    echo "  $states states: $(millis "$steplint" lint "$work/chain-$states-1.asl.json") ms"
  done
}

growth() {
  echo "Growth from 100 to 10,000 states (time of one thread, least of several rounds)"
  for shape in chain diamond loops nested parallel wide yaml; do
    for states in 100 1000 5000 10000; do machines "$shape" "$states"; done
    "$java" -Xmx2g -cp "$home/lib/*" "$here/Growth.java" "$work" "$shape" 100 1000 5000 10000
  done
}

service() {
  "$java" -Xmx2g -cp "$home/lib/*" "$here/Service.java" "$work/service"
}

# Compiles what is measured with JMH, which Maven fetches together with the libraries that are compared with.
benchmarks() {
  [[ -d $work/classes ]] && return
  mvn -B -q -f "$project/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
  classpath=$work/classes:$home/lib/*:$(<"$work/classpath")
  mkdir "$work/classes"
  "$java"c -d "$work/classes" -cp "$classpath" -processor org.openjdk.jmh.generators.BenchmarkProcessor \
    "$project"/src/main/java/io/github/steplint/bench/*.java
}

# Against other libraries; the reference of JSONata too where there are node and npm.
expressions() {
  local shared=$work/shared.json
  benchmarks
  "$java" -cp "$classpath" io.github.steplint.bench.Expressions "$shared"
  if command -v node >/dev/null && npm install --silent --prefix "$work" jsonata@2.0.6 >/dev/null 2>&1; then
    node "$project/reference.mjs" "$shared"
  else
    echo "The reference of JSONata was not measured: that needs node and npm"
  fi
}

# Dry runs: what a transition costs, beside reading and writing its payload once.
runs() {
  benchmarks
  "$java" -cp "$classpath" io.github.steplint.bench.Simulations
}

for part in "${@:-cold}"; do
  case $part in
    cold | many | large | growth | service | expressions | runs) "$part" ;;
    all) cold; many; large; growth; service; expressions; runs ;;
    *) echo "unknown part $part: cold, many, large, growth, service, expressions, runs or all" >&2; exit 2 ;;
  esac
done
