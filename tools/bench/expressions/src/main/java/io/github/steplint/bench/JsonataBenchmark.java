package io.github.steplint.bench;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.json.Json;
import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataEvaluator;
import io.github.steplint.expression.jsonata.JsonataEvaluator.Environment;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.expression.jsonata.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;

/**
 * JSONata against the reference ported to Java. Each call goes once through {@link Cases#JSONATA}; the document is read
 * beforehand and bound to {@code $states}, as Step Functions does. Ours keeps to its limits of time, steps and depth
 * meanwhile; the port is measured as it comes, without.
 */
public class JsonataBenchmark {

    /** Expressions and variables, read. */
    @State(Scope.Benchmark)
    public static class Read {
        @Param({"5", "500"})
        public int items;

        List<Expr> ours;
        Map<String, JsonNode> variables;
        Environment environment;
        List<Jsonata> theirs;
        Object states;

        @Setup
        public void read() {
            String text = "{\"input\":" + Cases.order(items) + "}";
            variables = Map.of("states", Cases.JSON.readTree(text));
            environment = Environment.aws(Instant.EPOCH, 20417);
            states = Json.parseJson(text);
            ours = Cases.JSONATA.stream()
                    .map(expression ->
                            JsonataParser.parse(expression).expression().orElseThrow())
                    .toList();
            theirs = Cases.JSONATA.stream().map(Jsonata::jsonata).toList();
            for (int i = 0; i < ours.size(); i++) {
                Result result = JsonataEvaluator.evaluate(ours.get(i), variables, environment);
                if (!(result instanceof Result.Value value)) {
                    throw new IllegalStateException(Cases.JSONATA.get(i) + " gives " + result);
                }
                Cases.mustAgree(Cases.JSONATA.get(i), value.json(), evaluate(theirs.get(i)));
            }
        }

        Object evaluate(Jsonata expression) {
            Jsonata.Frame frame = expression.createFrame();
            frame.bind("states", states);
            return expression.evaluate(null, frame);
        }
    }

    @Benchmark
    public void parseOurs(Blackhole hole) {
        for (String expression : Cases.JSONATA) {
            hole.consume(JsonataParser.parse(expression));
        }
    }

    @Benchmark
    public void parseTheirs(Blackhole hole) {
        for (String expression : Cases.JSONATA) {
            hole.consume(Jsonata.jsonata(expression));
        }
    }

    @Benchmark
    public void evaluateOurs(Read read, Blackhole hole) {
        for (Expr expression : read.ours) {
            hole.consume(JsonataEvaluator.evaluate(expression, read.variables, read.environment));
        }
    }

    @Benchmark
    public void evaluateTheirs(Read read, Blackhole hole) {
        for (Jsonata expression : read.theirs) {
            hole.consume(read.evaluate(expression));
        }
    }
}
