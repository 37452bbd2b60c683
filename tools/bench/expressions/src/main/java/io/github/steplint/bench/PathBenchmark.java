package io.github.steplint.bench;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathEvaluator;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;

/** JSONPath against Jayway. Each call goes once through {@link Cases#PATHS}; documents are read beforehand. */
public class PathBenchmark {

    /** Paths and documents, read. */
    @State(Scope.Benchmark)
    public static class Read {
        @Param({"5", "500"})
        public int items;

        List<JsonPath> ours;
        JsonPathEvaluator.Data data;
        List<com.jayway.jsonpath.JsonPath> theirs;
        Object document;

        @Setup
        public void read() {
            String order = Cases.order(items);
            JsonNode input = Cases.JSON.readTree(order);
            data = new JsonPathEvaluator.Data(input, input, Map.of());
            ours = Cases.PATHS.stream()
                    .map(path -> JsonPathParser.parse(path).path().orElseThrow())
                    .toList();
            document = com.jayway.jsonpath.JsonPath.parse(order).json();
            theirs = Cases.PATHS.stream()
                    .map(path -> com.jayway.jsonpath.JsonPath.compile(path))
                    .toList();
            for (int i = 0; i < ours.size(); i++) {
                JsonNode found = JsonPathEvaluator.evaluate(ours.get(i), data).orElseThrow();
                Cases.mustAgree(Cases.PATHS.get(i), found, theirs.get(i).read(document));
            }
        }
    }

    @Benchmark
    public void parseOurs(Blackhole hole) {
        for (String path : Cases.PATHS) {
            hole.consume(JsonPathParser.parse(path));
        }
    }

    @Benchmark
    public void parseTheirs(Blackhole hole) {
        for (String path : Cases.PATHS) {
            hole.consume(com.jayway.jsonpath.JsonPath.compile(path));
        }
    }

    @Benchmark
    public void evaluateOurs(Read read, Blackhole hole) {
        for (JsonPath path : read.ours) {
            hole.consume(JsonPathEvaluator.evaluate(path, read.data));
        }
    }

    @Benchmark
    public void evaluateTheirs(Read read, Blackhole hole) {
        for (com.jayway.jsonpath.JsonPath path : read.theirs) {
            Object found = path.read(read.document);
            hole.consume(found);
        }
    }
}
