package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the rules of a Choice come to, asked in their order. Rules are counted from 0. Only what is certain is answered
 * with yes: where a condition cannot be looked into, everything may happen.
 */
public final class Decision {
    private final State.Choice choice;
    private final Situations arriving;
    private final List<Truth> truths = new ArrayList<>();
    private final List<Situations> before = new ArrayList<>();

    private Decision(State.Choice choice, Situations arriving) {
        this.choice = choice;
        this.arriving = arriving;
        Situations left = arriving;
        for (ChoiceRule rule : choice.rules()) {
            Truth truth = rule.condition().map(Decision::of).orElse(Truth.UNKNOWN);
            truths.add(truth);
            before.add(left);
            left = left.and(truth.no());
        }
        before.add(left);
    }

    /**
     * @param arriving the situations in which the Choice is entered, as far as they are known
     */
    public static Decision of(State.Choice choice, Situations arriving) {
        return new Decision(choice, arriving);
    }

    /** When a condition holds. */
    public static Truth of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.members().stream().map(Decision::of).reduce(Truth.of(true), Truth::and);
        } else if (condition instanceof Condition.Or or) {
            return or.members().stream().map(Decision::of).reduce(Truth.of(false), Truth::or);
        } else if (condition instanceof Condition.Not not) {
            return of(not.member()).not();
        } else if (condition instanceof Condition.Comparison comparison) {
            return PathTruth.of(comparison);
        }
        return formula(((Condition.Expression) condition).member().value());
    }

    private static Truth formula(Node value) {
        if (value instanceof Node.Bool bool) {
            return Truth.of(bool.value());
        }
        return value instanceof Node.Str text
                ? Part.formula(text).map(FormulaTruth::of).orElse(Truth.UNKNOWN)
                : Truth.UNKNOWN;
    }

    public State.Choice choice() {
        return choice;
    }

    public Truth truth(int rule) {
        return truths.get(rule);
    }

    /** What may arrive at a rule, none of those before it having held; at the number of rules: at {@code Default}. */
    public Situations before(int rule) {
        return before.get(rule);
    }

    /** What no rule takes. */
    public Situations left() {
        return before.get(truths.size());
    }

    /** Whether a rule holds for nothing at all. */
    public boolean contradicts(int rule) {
        return truths.get(rule).yes().none();
    }

    /** Whether a condition is written as true or false, which is a switch that somebody sets. */
    public boolean isConstant(int rule) {
        return choice.rules().get(rule).condition().filter(Decision::isConstant).isPresent();
    }

    private static boolean isConstant(Condition condition) {
        return condition instanceof Condition.Expression expression
                && (expression.member().value() instanceof Node.Bool
                        || expression.member().value() instanceof Node.Str text
                                && Part.formula(text)
                                        .filter(Expr.Constant.class::isInstance)
                                        .isPresent());
    }

    /** Whether a rule is never taken. */
    public boolean dead(int rule) {
        return before.get(rule).and(truths.get(rule).yes()).none();
    }

    /** Whether executions get to a rule, but asking it fails each of them. */
    public boolean onlyFails(int rule) {
        Truth truth = truths.get(rule);
        return !before.get(rule).none()
                && before.get(rule).and(truth.yes()).none()
                && before.get(rule).and(truth.no()).none();
    }

    /** Whether {@code Default} is never taken. */
    public boolean deadDefault() {
        return left().none();
    }

    /** The places of which alone a rule never gets what it takes; empty where it takes several to see it. */
    public List<Subject> unfit(int rule) {
        Situations yes = truths.get(rule).yes();
        return yes.subjects().stream()
                .filter(subject -> arriving.of(subject).and(yes.of(subject)).isEmpty())
                .toList();
    }

    /** What may stand in a place when the Choice is entered. */
    public ValueSet arriving(Subject subject) {
        return arriving.of(subject);
    }

    /** The earlier rules that leave nothing for a rule: one of them if one suffices, otherwise all. */
    public List<Integer> covering(int rule) {
        Situations own = truths.get(rule).yes();
        for (int earlier = 0; earlier < rule; earlier++) {
            if (own.and(truths.get(earlier).no()).none()) {
                return List.of(earlier);
            }
        }
        return IntStream.range(0, rule).boxed().toList();
    }

    /**
     * When executions get to the test of a rule that reads a path.
     *
     * @param place where the path is written
     */
    public Situations asked(int rule, Span place) {
        Situations here = before.get(Math.max(0, Math.min(rule, truths.size())));
        return choice.rules().size() <= rule || rule < 0
                ? here
                : choice.rules()
                        .get(rule)
                        .condition()
                        .flatMap(condition -> asked(condition, here, place))
                        .orElse(here);
    }

    private static Optional<Situations> asked(Condition condition, Situations here, Span place) {
        if (condition instanceof Condition.Not not) {
            return asked(not.member(), here, place);
        } else if (condition instanceof Condition.Comparison comparison) {
            boolean reads = comparison.variable().value().span().equals(place)
                    || comparison.operand().value().span().equals(place);
            return reads ? Optional.of(here) : Optional.empty();
        }
        boolean all = condition instanceof Condition.And;
        List<Condition> members = condition instanceof Condition.And and
                ? and.members()
                : condition instanceof Condition.Or or ? or.members() : List.of();
        Situations at = here;
        for (Condition member : members) {
            Optional<Situations> found = asked(member, at, place);
            if (found.isPresent()) {
                return found;
            }
            Truth truth = of(member);
            at = at.and(all ? truth.yes() : truth.no());
        }
        return Optional.empty();
    }

    /** The members of a rule's {@code And} and {@code Or} that decide nothing. */
    public List<Idle> idle(int rule) {
        return choice.rules().get(rule).condition().map(Idle::in).orElse(List.of());
    }

    /** Values that no rule takes; empty where none are found. */
    public Optional<Uncovered> uncovered() {
        return Uncovered.of(this);
    }

    /** The earlier rule that asks the same as a rule. */
    public OptionalInt sameAs(int rule) {
        Truth own = truths.get(rule);
        return IntStream.range(0, rule)
                .filter(earlier -> own.yes().and(truths.get(earlier).no()).none()
                        && truths.get(earlier).yes().and(own.no()).none())
                .findFirst();
    }

    /** Whether a rule is dead because an earlier one fails the execution where it would hold. */
    public boolean failsBefore(int rule, int earlier) {
        return truths.get(rule).yes().and(truths.get(earlier).yes()).none();
    }
}
