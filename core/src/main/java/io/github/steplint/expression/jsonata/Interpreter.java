package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Step;
import java.util.Map;

/** Evaluates the nodes of one expression. */
final class Interpreter {
    /** How many levels deep evaluation goes before it moves to a stack of its own. */
    private static final int SHALLOW = 300;

    /** Whether evaluation has moved to its own stack; the caller waits, so that only one thread ever sees it. */
    private boolean deep;

    private final Meter meter;
    private final Ancestry ancestry;
    private final World world;
    private final Steps steps = new Steps(this);
    private final Operations operations = new Operations(this);
    private final Application application = new Application(this);

    Interpreter(Meter meter, Ancestry ancestry, World world) {
        this.meter = meter;
        this.ancestry = ancestry;
        this.world = world;
    }

    World world() {
        return world;
    }

    Meter meter() {
        return meter;
    }

    Ancestry ancestry() {
        return ancestry;
    }

    Object apply(Func func, java.util.List<Object> arguments, Object input, Frame frame) {
        return application.apply(func, arguments, input, frame);
    }

    Object continued(TailCall tail, Object input, Frame frame) {
        return application.continued(tail, input, frame);
    }

    /** The value of an expression; a sequence of one item is that item. */
    Object evaluate(Expr expr, Object input, Frame frame) {
        return collapsed(raw(expr, input, frame), kept(expr));
    }

    /** The value of an expression, where a sequence of one item stays a sequence. */
    Object raw(Expr expr, Object input, Frame frame) {
        meter.tick();
        int depth = meter.enter();
        try {
            return depth >= SHALLOW && !deep ? deeper(expr, input, frame) : node(expr, input, frame);
        } finally {
            meter.leave();
        }
    }

    /** The same on a new stack, which is large enough for the deepest evaluation that the limits allow. */
    private Object deeper(Expr expr, Object input, Frame frame) {
        deep = true;
        try {
            return DeepStack.call(() -> node(expr, input, frame));
        } finally {
            deep = false;
        }
    }

    /** The value of what a function ends with: a call there is handed back to be made in place of the function. */
    Object tail(Expr expr, Object input, Frame frame) {
        if (expr instanceof Expr.Call call && !call.partial()) {
            return new TailCall(this, call, input, frame);
        }
        meter.tick();
        if (expr instanceof Expr.Condition condition) {
            if (Values.isTrue(evaluate(condition.condition(), input, frame))) {
                return tail(condition.then(), input, frame);
            }
            return condition.otherwise().isPresent()
                    ? tail(condition.otherwise().get(), input, frame)
                    : null;
        }
        if (expr instanceof Expr.Block block && !block.expressions().isEmpty()) {
            Frame inner = new Frame(frame);
            int last = block.expressions().size() - 1;
            block.expressions().subList(0, last).forEach(part -> evaluate(part, input, inner));
            return tail(block.expressions().get(last), input, inner);
        }
        return evaluate(expr, input, frame);
    }

    static boolean kept(Expr expr) {
        return expr instanceof Expr.Path path ? path.keepArray() : expr instanceof Step step && step.keepArray();
    }

    static Object collapsed(Object value, boolean keepArray) {
        if (!(value instanceof Seq seq) || !seq.sequence || seq.tuples) {
            return value;
        }
        if (keepArray) {
            seq.keepSingleton = true;
        }
        if (seq.isEmpty()) {
            return null;
        }
        return seq.size() == 1 && !seq.keepSingleton ? seq.get(0) : seq;
    }

    private Object node(Expr expr, Object input, Frame frame) {
        if (expr instanceof Expr.Path path) {
            return steps.path(path, input, frame);
        } else if (expr instanceof Step step) {
            return steps.decorated(step, input, frame);
        } else if (expr instanceof Expr.Binary binary) {
            return operations.binary(binary, input, frame);
        } else if (expr instanceof Expr.Call call) {
            return call.partial() ? application.partial(call, input, frame) : application.call(call, input, frame);
        } else if (expr instanceof Expr.Variable variable) {
            return variable(variable, input, frame);
        } else if (expr instanceof Expr.Name name) {
            return Values.lookup(input, name.name(), meter);
        } else if (expr instanceof Expr.Condition condition) {
            return condition(condition, input, frame);
        } else if (expr instanceof Expr.Block block) {
            return block(block, input, frame);
        } else if (expr instanceof Expr.Bind bind) {
            Object value = evaluate(bind.value(), input, frame);
            frame.bind(bind.variable().name(), value);
            return value;
        }
        return literal(expr, input, frame);
    }

    private Object literal(Expr expr, Object input, Frame frame) {
        if (expr instanceof Expr.Text text) {
            return text.value();
        } else if (expr instanceof Expr.Number number) {
            return number.value();
        } else if (expr instanceof Expr.Constant constant) {
            return constant.value().isPresent() ? (Object) constant.value().get() : Null.NULL;
        } else if (expr instanceof Expr.ArrayOf array) {
            return operations.array(array, input, frame);
        } else if (expr instanceof Expr.ObjectOf object) {
            return steps.group(object.pairs(), input, frame);
        } else if (expr instanceof Expr.Negate negate) {
            return operations.negate(negate, input, frame);
        } else if (expr instanceof Expr.Apply apply) {
            return application.chain(apply, input, frame);
        } else if (expr instanceof Expr.Lambda lambda) {
            return new Func.Closure(this, lambda.parameters(), lambda.signature(), lambda.body(), input, frame);
        } else if (expr instanceof Expr.Regex regex) {
            return new Func.Regex(JsPattern.compile(regex.pattern(), regex.flags()), regex.pattern());
        } else if (expr instanceof Expr.Transform transform) {
            return new Transforms(this).function(transform, frame);
        } else if (expr instanceof Expr.Parent parent) {
            return frame.lookup(ancestry.label(parent));
        }
        return expr instanceof Expr.Wildcard ? wildcard(input) : descendants(input);
    }

    private static Object variable(Expr.Variable variable, Object input, Frame frame) {
        if (variable.name().isEmpty()) {
            return input instanceof Seq seq && seq.outer ? seq.get(0) : input;
        }
        return frame.lookup(variable.name());
    }

    private Object condition(Expr.Condition condition, Object input, Frame frame) {
        if (Values.isTrue(evaluate(condition.condition(), input, frame))) {
            return evaluate(condition.then(), input, frame);
        }
        return condition
                .otherwise()
                .map(otherwise -> evaluate(otherwise, input, frame))
                .orElse(null);
    }

    private Object block(Expr.Block block, Object input, Frame frame) {
        Frame inner = new Frame(frame);
        Object value = null;
        for (Expr part : block.expressions()) {
            value = evaluate(part, input, inner);
        }
        return value;
    }

    private Object wildcard(Object input) {
        Seq found = Seq.sequence();
        Object of = input instanceof Seq seq && seq.outer && !seq.isEmpty() ? seq.get(0) : input;
        Iterable<?> members =
                of instanceof Seq seq ? seq : of instanceof Map<?, ?> map ? map.values() : java.util.List.of();
        for (Object member : members) {
            meter.tick();
            if (member instanceof Seq inner) {
                Values.flatten(inner, found, meter, 0);
                found.sequence = false;
            } else {
                found.add(member);
            }
        }
        return found;
    }

    private Object descendants(Object input) {
        if (input == null) {
            return null;
        }
        Seq found = Seq.sequence();
        descend(input, found, 0);
        return found.size() == 1 ? found.get(0) : found;
    }

    private void descend(Object value, Seq found, int depth) {
        Values.check(depth);
        meter.tick();
        if (value instanceof Seq seq) {
            seq.forEach(member -> descend(member, found, depth + 1));
            return;
        }
        found.add(value);
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> descend(member, found, depth + 1));
        }
    }
}
