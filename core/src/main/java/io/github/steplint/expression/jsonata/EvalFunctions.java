package io.github.steplint.expression.jsonata;

/** Functions of the reference that Step Functions does not have; they are there for comparing with it. */
final class EvalFunctions {
    private EvalFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("eval", 2, EvalFunctions::eval);
        registry.add(
                "clone",
                1,
                arguments -> arguments.missing(0) ? null : new Transforms(arguments.run()).copy(arguments.get(0), 0));
    }

    private static Object eval(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        Object input = arguments.input();
        if (!arguments.missing(1)) {
            input = arguments.get(1) instanceof Seq seq && !seq.sequence ? Evaluation.wrapped(seq) : arguments.get(1);
        }
        ParsedJsonata parsed = JsonataParser.parse(text);
        if (parsed.expression().isEmpty()) {
            throw new JsonataError(
                    "D3120",
                    "Syntax error in expression passed to function eval: \""
                            + parsed.fault().map(JsonataFault::message).orElse("")
                            + "\"");
        }
        Expr expression = parsed.expression().get();
        Interpreter run = new Interpreter(arguments.meter(), Ancestry.of(expression), arguments.world());
        try {
            return run.evaluate(expression, input, arguments.frame());
        } catch (JsonataError error) {
            if (error.code().startsWith("U")) {
                throw error;
            }
            throw new JsonataError(
                    "D3121",
                    "Dynamic error evaluating the expression passed to function eval: \"" + error.getMessage() + "\"");
        }
    }
}
