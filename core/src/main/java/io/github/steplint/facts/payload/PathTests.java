package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Condition;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The conditions of a JSONPath Choice: they are tested in order, and each tells something to those that follow. */
final class PathTests {
    private final Function<Sight, PathValues> values;
    private final Origin test;

    PathTests(Function<Sight, PathValues> values, Origin test) {
        this.values = values;
        this.test = test;
    }

    Split split(Condition condition, Sight sight) {
        if (condition instanceof Condition.And and) {
            return all(and.members(), sight);
        } else if (condition instanceof Condition.Or or) {
            return any(or.members(), sight);
        } else if (condition instanceof Condition.Not not) {
            return split(not.member(), sight).not();
        }
        return condition instanceof Condition.Comparison comparison
                ? comparison(comparison, sight)
                : Split.both(sight.situation());
    }

    private Split all(List<Condition> members, Sight sight) {
        Optional<Situation> holds = Optional.of(sight.situation());
        Optional<Situation> fails = Optional.empty();
        for (Condition member : members) {
            if (holds.isPresent()) {
                Split split = split(member, sight.copy(holds.get()));
                fails = Split.join(fails, split.fails());
                holds = split.holds();
            }
        }
        return new Split(holds, fails);
    }

    private Split any(List<Condition> members, Sight sight) {
        Optional<Situation> holds = Optional.empty();
        Optional<Situation> fails = Optional.of(sight.situation());
        for (Condition member : members) {
            if (fails.isPresent()) {
                Split split = split(member, sight.copy(fails.get()));
                holds = Split.join(holds, split.holds());
                fails = split.fails();
            }
        }
        return new Split(holds, fails);
    }

    private Split comparison(Condition.Comparison comparison, Sight sight) {
        PathValues here = values.apply(sight);
        Optional<JsonPath> path = here.path(comparison.variable().value());
        if (path.isEmpty()) {
            return Split.both(sight.situation());
        }
        ComparisonOperator operator = comparison.operator();
        if (operator == ComparisonOperator.IsPresent) {
            return present(comparison, path.get(), sight, here);
        }
        return operator.name().startsWith("Is")
                ? type(comparison, path.get(), sight, here)
                : compare(comparison, path.get(), sight, here);
    }

    private Split present(Condition.Comparison comparison, JsonPath path, Sight sight, PathValues here) {
        here.value(comparison.variable().value(), test, PayloadRead.Need.ASKS);
        Presence presence = sight.look(path).presence();
        if (!(comparison.operand().value() instanceof Node.Bool wanted) || !path.definite()) {
            return Split.both(sight.situation());
        }
        Sight there = sight.copy(sight.situation());
        Sight gone = sight.copy(sight.situation());
        boolean mayBeThere = presence.possible() && there.refine(path, value -> value);
        boolean mayBeGone = presence != Presence.ALWAYS && gone.refineAbsent(path, test);
        Split split = new Split(
                mayBeThere ? Optional.of(there.situation()) : Optional.empty(),
                mayBeGone ? Optional.of(gone.situation()) : Optional.empty());
        return wanted.value() ? split : split.not();
    }

    private Split type(Condition.Comparison comparison, JsonPath path, Sight sight, PathValues here) {
        here.value(comparison.variable().value(), test, PayloadRead.Need.TESTS);
        Reading reading = sight.look(path);
        if (!(comparison.operand().value() instanceof Node.Bool wanted)
                || !reading.presence().possible()) {
            return Split.both(sight.situation());
        }
        Kind kind = kind(comparison.operator());
        Sight yes = sight.copy(sight.situation());
        boolean mayHold = reading.value().mayBe(kind)
                && yes.refine(path, value -> value.shape().only(kind));
        boolean always = reading.presence() == Presence.ALWAYS
                && reading.value().isOnly(kind)
                && comparison.operator() != ComparisonOperator.IsTimestamp;
        Split split = new Split(
                mayHold ? Optional.of(yes.situation()) : Optional.empty(),
                always ? Optional.empty() : Optional.of(without(kind, comparison.operator(), path, sight)));
        return wanted.value() ? split : split.not();
    }

    private static Situation without(Kind kind, ComparisonOperator operator, JsonPath path, Sight sight) {
        Sight no = sight.copy(sight.situation());
        if (no.look(path).presence() == Presence.ALWAYS && operator != ComparisonOperator.IsTimestamp) {
            no.refine(path, value -> value.shape().without(kind));
        }
        return no.situation();
    }

    private static Kind kind(ComparisonOperator operator) {
        return switch (operator) {
            case IsNull -> Kind.NULL;
            case IsNumeric -> Kind.NUMBER;
            case IsBoolean -> Kind.BOOLEAN;
            default -> Kind.STRING;
        };
    }

    private Split compare(Condition.Comparison comparison, JsonPath path, Sight sight, PathValues here) {
        Node variable = comparison.variable().value();
        Payload value = here.value(variable, test);
        Payload operand = comparison.operator().operand() == ComparisonOperator.Operand.PATH
                ? here.value(comparison.operand().value(), test)
                : Literals.of(comparison.operand().value(), test);
        if (!sight.look(path).presence().possible() || !path.definite()) {
            return Split.both(sight.situation());
        }
        Comparing comparing = new Comparing(comparison.operator(), operand, test);
        Sight yes = sight.copy(sight.situation());
        Sight no = sight.copy(sight.situation());
        boolean mayHold = !comparing.whereTrue(value).isNothing() && yes.refine(path, comparing::whereTrue);
        boolean mayFail = !comparing.whereFalse(value).isNothing() && no.refine(path, comparing::whereFalse);
        sight.log().test(comparison, value, mayHold, mayFail);
        return new Split(
                mayHold ? Optional.of(yes.situation()) : Optional.empty(),
                mayFail ? Optional.of(no.situation()) : Optional.empty());
    }
}
