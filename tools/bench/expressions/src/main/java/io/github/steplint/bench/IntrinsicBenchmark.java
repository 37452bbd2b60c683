package io.github.steplint.bench;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.expression.intrinsic.IntrinsicEvaluator;
import io.github.steplint.expression.intrinsic.IntrinsicParser;
import io.github.steplint.expression.jsonpath.JsonPathEvaluator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;

/** Intrinsic functions, which no library has. Each call goes once through {@link Cases#INTRINSICS}. */
public class IntrinsicBenchmark {

    /** Calls and what they are evaluated on, read. */
    @State(Scope.Benchmark)
    public static class Read {
        @Param({"5"})
        public int items;

        List<Argument.Call> calls;
        IntrinsicEvaluator evaluator;

        @Setup
        public void read() {
            JsonNode input = Cases.JSON.readTree(Cases.order(items));
            evaluator = new IntrinsicEvaluator(
                    new JsonPathEvaluator.Data(input, input, Map.of()), new SplittableRandom(20417));
            calls = Cases.INTRINSICS.stream()
                    .map(text -> IntrinsicParser.parse(text).call().orElseThrow())
                    .toList();
        }
    }

    @Benchmark
    public void parseOurs(Blackhole hole) {
        for (String text : Cases.INTRINSICS) {
            hole.consume(IntrinsicParser.parse(text));
        }
    }

    @Benchmark
    public void evaluateOurs(Read read, Blackhole hole) {
        for (Argument.Call call : read.calls) {
            hole.consume(read.evaluator.evaluate(call));
        }
    }
}
