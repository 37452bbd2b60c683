package io.github.steplint.reproduce;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Model;
import io.github.steplint.facts.condition.Sample;
import io.github.steplint.facts.condition.Situations;
import io.github.steplint.facts.condition.ValueSet;
import io.github.steplint.facts.payload.Kind;
import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.facts.payload.Presence;
import io.github.steplint.facts.payload.TypeUse;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.reproduce.Want.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a state itself needs to do its work, or to go a certain way. */
final class Needs {
    private final MachineFacts facts;

    Needs(MachineFacts facts) {
        this.facts = facts;
    }

    /** What must be there so that the state can read what it reads, but for what is to fail. */
    List<Want> reads(State state, Optional<Target> target) {
        List<Want> wants = new ArrayList<>();
        for (PayloadRead read : facts.payloads().reads(state)) {
            // what is never there fails the execution before, whatever is wanted
            boolean asked = read.need() == PayloadRead.Need.FAILS
                    && read.reading().presence() != Presence.NEVER
                    && !isCondition(read.place().field());
            boolean fails = target.filter(each -> each.misses(read)).isPresent();
            if (asked && !fails) {
                want(state, read).ifPresent(wants::add);
            }
        }
        return wants;
    }

    private static boolean isCondition(ExpressionField field) {
        return switch (field) {
            case VARIABLE, TESTED_VARIABLE, OPERAND, CONDITION -> true;
            default -> false;
        };
    }

    private Optional<Want> want(State state, PayloadRead read) {
        JsonPath path = one(read.path());
        ValueSet set = facts.payloads().types().stream()
                .filter(use -> use.place().state() == state && use.span().equals(read.span()))
                .findFirst()
                .filter(use -> read.path().definite())
                .map(Needs::typed)
                .orElse(
                        read.place().field() == ExpressionField.TIMESTAMP_PATH
                                ? ValueSet.of("2030-01-31T09:00:00Z")
                                : ValueSet.PRESENT);
        Want want = new Want(Source.INPUT, path.steps(), set);
        Backwards back = new Backwards(state);
        if (path.root() instanceof JsonPath.Root.Variable variable) {
            return Optional.of(want.at(Source.VARIABLE, List.of(new Step.Name(variable.name())), path.steps()));
        } else if (path.root() instanceof JsonPath.Root.Context) {
            return Backwards.context(path.steps(), List.of(), want);
        } else if (read.root().startsWith("$states")) {
            return Optional.of(want.at(
                    read.root().startsWith("$states.result") ? Source.RESULT : Source.INPUT, List.of(), path.steps()));
        }
        return switch (read.place().field()) {
            case INPUT_PATH -> Optional.of(want);
            case OUTPUT_PATH -> back.placed(want);
            case RESULT_SELECTOR -> Optional.of(want.at(Source.RESULT, List.of(), path.steps()));
            case ASSIGN -> back.result(want.at(Source.RESULT, List.of(), path.steps()));
            case CATCH_ASSIGN, CATCH_OUTPUT, CATCH_RESULT_PATH -> Optional.empty();
            default -> back.effective(want);
        };
    }

    /** Of a path to several places, the first. */
    private static JsonPath one(JsonPath path) {
        List<Step> steps = path.steps().stream()
                .takeWhile(step -> !(step instanceof Step.DeepScan) && !(step instanceof Step.Function))
                .map(step -> step instanceof Step.Name || step instanceof Step.Index ? step : new Step.Index(0))
                .toList();
        return new JsonPath(path.root(), steps);
    }

    private static ValueSet typed(TypeUse use) {
        if (use.function().filter(name -> name.endsWith("StringToJson")).isPresent()) {
            return ValueSet.of("{}");
        }
        return of(use.needed());
    }

    private static ValueSet of(Kind kind) {
        return switch (kind) {
            case OBJECT -> ValueSet.of(ValueSet.Kind.OBJECT);
            case ARRAY -> ValueSet.of(ValueSet.Kind.ARRAY);
            case STRING -> ValueSet.STRINGS;
            case NUMBER -> ValueSet.of(BigDecimal.ONE);
            case BOOLEAN -> ValueSet.BOOLEANS;
            case NULL -> ValueSet.of(ValueSet.Kind.NULL);
        };
    }

    /** What must be so for a Choice to go a way. */
    List<Want> decides(State.Choice choice, Transition way) {
        Decision decision = decision(choice);
        if (way.kind() == Transition.Kind.DEFAULT) {
            return wants(choice, decision.left());
        }
        for (int rule = 0; rule < choice.rules().size(); rule++) {
            boolean taken = choice.rules()
                    .get(rule)
                    .next()
                    .filter(next -> next == way.target())
                    .isPresent();
            if (taken && !decision.dead(rule)) {
                return wants(
                        choice, decision.before(rule).and(decision.truth(rule).yes()));
            }
        }
        return List.of();
    }

    /** What must be so for a Choice to get to the test that is to fail. */
    List<Want> gets(State.Choice choice, PayloadRead read) {
        return wants(choice, decision(choice).asked(read.place().number() - 1, read.span()));
    }

    private Decision decision(State.Choice choice) {
        return facts.arriving(choice).orElseGet(() -> facts.decision(choice));
    }

    private List<Want> wants(State.Choice choice, Situations situations) {
        List<Want> wants = new ArrayList<>();
        Backwards back = new Backwards(choice);
        Optional<Model> model = situations.model();
        model.ifPresent(found -> found.values().forEach((subject, value) -> {
            ValueSet set = value.map(Sample::set).orElse(ValueSet.MISSING);
            subject.place().flatMap(path -> want(path, set, back)).ifPresent(wants::add);
        }));
        return wants;
    }

    private static Optional<Want> want(JsonPath path, ValueSet set, Backwards back) {
        Want want = new Want(Source.INPUT, path.steps(), set);
        if (path.root() instanceof JsonPath.Root.Variable variable) {
            return Optional.of(want.at(Source.VARIABLE, List.of(new Step.Name(variable.name())), path.steps()));
        } else if (path.root() instanceof JsonPath.Root.Context) {
            return Backwards.context(path.steps(), List.of(), want);
        }
        return back.effective(want);
    }
}
