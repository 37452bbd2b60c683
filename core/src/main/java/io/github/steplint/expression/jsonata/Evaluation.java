package io.github.steplint.expression.jsonata;

import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** One evaluation, from documents to a document. */
final class Evaluation {
    /** The outermost variables: those given, and behind them the built-in functions. */
    private static final class Root extends Frame {
        private final Map<String, JsonNode> variables;
        private final boolean reference;

        Root(Map<String, JsonNode> variables, boolean reference) {
            super(null);
            this.variables = variables;
            this.reference = reference;
        }

        @Override
        Object provided(String name) {
            JsonNode variable = variables.get(name);
            if (variable == null) {
                return Library.find(name, reference).orElse(null);
            }
            Object value = Json.value(variable);
            bind(name, value);
            return value;
        }
    }

    private Evaluation() {}

    static Result run(
            Expr expression,
            Ancestry ancestry,
            Map<String, JsonNode> variables,
            JsonataEvaluator.Environment environment) {
        Meter meter = new Meter(environment.limits());
        try {
            World world = new World(
                    environment.now().toEpochMilli(),
                    new SplittableRandom(environment.seed()),
                    environment.reference());
            Object input = environment.document().map(Json::value).orElse(null);
            Object wrapped = input instanceof Seq seq ? wrapped(seq) : input;
            Root root = new Root(variables, environment.reference());
            root.bind("$", wrapped);
            Interpreter run = new Interpreter(meter, ancestry, world);
            return result(run.evaluate(expression, wrapped, new Frame(root)), meter);
        } catch (JsonataError error) {
            return failure(error);
        } catch (StackOverflowError overflow) {
            return failure(Meter.tooDeep());
        } catch (OutOfMemoryError memory) {
            return failure(new JsonataError("U1001", "The values are larger than an evaluation may make"));
        }
    }

    /** An array as the input of an expression, where it is one value and not the values in it. */
    static Seq wrapped(Seq array) {
        Seq wrapped = Seq.sequence(array);
        wrapped.outer = true;
        return wrapped;
    }

    private static Result failure(JsonataError error) {
        String message = error.getMessage().replace("{{token}}", "\"" + error.token() + "\"");
        return new Result.Failure(error.code(), message, error.position(), error.token());
    }

    private static Result result(Object value, Meter meter) {
        if (value == null) {
            return new Result.Undefined();
        }
        if (value instanceof Double number) {
            Numbers.isNumber(number);
        }
        Object bare = value instanceof Seq seq && seq.outer ? seq.get(0) : value;
        return Json.node(bare, meter).<Result>map(Result.Value::new).orElseGet(Result.NotJson::new);
    }
}
