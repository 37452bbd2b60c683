package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls functions. */
final class Application {
    private final Interpreter run;

    Application(Interpreter run) {
        this.run = run;
    }

    Object call(Call call, Object input, Frame frame) {
        return call(call, input, frame, List.of());
    }

    private Object call(Call call, Object input, Frame frame, List<Object> first) {
        Object procedure = procedure(call, input, frame, "T1005", "Attempted to invoke a non-function.");
        List<Object> arguments = new ArrayList<>(first);
        call.arguments().forEach(argument -> arguments.add(run.evaluate(argument, input, frame)));
        try {
            if (!(procedure instanceof Func func)) {
                throw new JsonataError("T1006", "Attempted to invoke a non-function");
            }
            return apply(func, arguments, input, frame);
        } catch (JsonataError error) {
            throw error.at(call.start(), Called.name(call.procedure()));
        }
    }

    /** What is called; a bare name that a function has gets its own failure. */
    private Object procedure(Call call, Object input, Frame frame, String code, String message) {
        Object procedure = run.evaluate(call.procedure(), input, frame);
        if (procedure == null && Called.isBare(call.procedure())) {
            String name = Called.name(call.procedure());
            if (frame.lookup(name) != null) {
                throw new JsonataError(code, message + " Did you mean $" + name + "?", call.start(), name);
            }
        }
        return procedure;
    }

    /** Calls a function, and what it ends with, and what that ends with. */
    Object apply(Func func, List<Object> arguments, Object input, Frame frame) {
        run.meter().enter();
        try {
            Object result = once(func, arguments, input, frame);
            while (result instanceof TailCall tail) {
                run.meter().tick();
                result = tail.run().continued(tail, input, frame);
            }
            return result;
        } finally {
            run.meter().leave();
        }
    }

    Object continued(TailCall tail, Object input, Frame frame) {
        Call call = tail.call();
        Object next = run.evaluate(call.procedure(), tail.input(), tail.frame());
        List<Object> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(run.evaluate(argument, tail.input(), tail.frame())));
        try {
            if (!(next instanceof Func func)) {
                throw new JsonataError("T1006", "Attempted to invoke a non-function");
            }
            return once(func, arguments, input, frame);
        } catch (JsonataError error) {
            throw error.at(call.start(), Called.name(call.procedure()));
        }
    }

    private Object once(Func func, List<Object> given, Object input, Frame frame) {
        Optional<Signature> signature = func.signature();
        List<Object> arguments =
                signature.isPresent() ? Validation.fit(signature.get(), given, input, run.meter()) : given;
        if (func instanceof Func.Closure closure) {
            Frame inner = new Frame(closure.frame());
            for (int index = 0; index < closure.parameters().size(); index++) {
                inner.bind(
                        closure.parameters().get(index).name(), index < arguments.size() ? arguments.get(index) : null);
            }
            return closure.owner().tail(closure.body(), closure.input(), inner);
        } else if (func instanceof Func.Native builtin) {
            return builtin.body().apply(new Arguments(arguments, input, frame, run));
        }
        Func.Regex regex = (Func.Regex) func;
        return arguments.isEmpty() || !(arguments.get(0) instanceof String text)
                ? null
                : Matching.find(regex, text, 0, run.meter())
                        .map(match -> match.object(regex, text))
                        .orElse(null);
    }

    /** A function that waits for the arguments left out. */
    Object partial(Call call, Object input, Frame frame) {
        List<Object> given = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            if (argument instanceof Expr.Placeholder) {
                open.add(given.size());
                given.add(null);
            } else {
                given.add(run.evaluate(argument, input, frame));
            }
        }
        Object procedure = procedure(call, input, frame, "T1007", "Attempted to partially apply a non-function.");
        if (procedure instanceof Func.Closure closure) {
            return partial(closure, given, open);
        }
        if (!(procedure instanceof Func func)) {
            throw new JsonataError(
                    "T1008",
                    "Attempted to partially apply a non-function",
                    call.start(),
                    Called.name(call.procedure()));
        }
        return new Func.Native("", open.size(), Optional.empty(), arguments -> {
            List<Object> all = new ArrayList<>(given);
            for (int index = 0; index < open.size(); index++) {
                all.set(open.get(index), arguments.get(index));
            }
            return func instanceof Func.Native builtin
                    ? builtin.body().apply(new Arguments(all, arguments.input(), arguments.frame(), run))
                    : apply(func, all, arguments.input(), arguments.frame());
        });
    }

    private static Func partial(Func.Closure closure, List<Object> given, List<Integer> open) {
        Frame bound = new Frame(closure.frame());
        List<Expr.Variable> unbound = new ArrayList<>();
        for (int index = 0; index < closure.parameters().size(); index++) {
            Expr.Variable parameter = closure.parameters().get(index);
            if (open.contains(index)) {
                unbound.add(parameter);
            } else {
                bound.bind(parameter.name(), index < given.size() ? given.get(index) : null);
            }
        }
        return new Func.Closure(
                closure.owner(), List.copyOf(unbound), Optional.empty(), closure.body(), closure.input(), bound);
    }

    /** {@code left ~> right}: calls, or joins two functions to one. */
    Object chain(Expr.Apply chain, Object input, Frame frame) {
        Object left = run.evaluate(chain.left(), input, frame);
        Expr right = chain.right() instanceof Expr.Step step ? step.expr() : chain.right();
        if (right instanceof Call call && !call.partial()) {
            List<Object> first = new ArrayList<>();
            first.add(left);
            return call(call, input, frame, first);
        }
        Object then = run.evaluate(chain.right(), input, frame);
        if (!(then instanceof Func second)) {
            throw new JsonataError(
                    "T2006",
                    "The right side of the function application operator ~> must be a function",
                    chain.right().start(),
                    "~>");
        }
        if (left instanceof Func first) {
            return new Func.Native("", 1, Optional.empty(), arguments -> {
                Object between = apply(first, arguments.values(), null, frame);
                return apply(second, java.util.Collections.singletonList(between), null, frame);
            });
        }
        return apply(second, java.util.Collections.singletonList(left), null, frame);
    }
}
