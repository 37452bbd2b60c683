package io.github.steplint.reproduce;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.expression.intrinsic.IntrinsicParser;
import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.condition.Places;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.reproduce.Want.Source;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where what a state leaves comes from. Nothing is said of what the state makes itself, nor of what goes through more
 * than a path.
 */
final class Backwards {
    private final State state;
    private final DataFlow data;
    private final boolean jsonata;

    Backwards(State state) {
        this.state = state;
        this.data = state.data();
        this.jsonata = state.language() == QueryLanguage.JSONATA;
    }

    /** What it takes for a want of the state that follows. */
    Optional<Want> output(Want want, Optional<Handlers.Catcher> by) {
        if (want.source() == Source.EXECUTION || want.source() == Source.ITEM) {
            return Optional.of(want);
        } else if (want.source() == Source.VARIABLE) {
            return variable(want, by);
        } else if (by.isPresent()) {
            return caught(want, by.get());
        } else if (jsonata) {
            boolean works = state instanceof State.Task || !state.inner().isEmpty();
            return data.output().isPresent()
                    ? follow(data.output().get().value(), want.steps(), want, Source.INPUT, List.of())
                    : Optional.of(want.at(works ? Source.RESULT : Source.INPUT, List.of(), want.steps()));
        }
        return path(data.outputPath()).flatMap(begin -> placed(want.at(Source.INPUT, begin, want.steps())));
    }

    /** The same before OutputPath. */
    Optional<Want> placed(Want want) {
        if (state instanceof State.Choice || state instanceof State.Wait || state instanceof State.Succeed) {
            return effective(want);
        } else if (data.resultPath().isPresent() && data.resultPath().get().value() instanceof Node.Null) {
            return Optional.of(want);
        }
        Optional<List<Step>> place = path(data.resultPath());
        if (place.isEmpty()) {
            return Optional.empty();
        } else if (want.startsWith(place.get())) {
            return result(
                    want.at(Source.RESULT, List.of(), want.from(place.get().size())));
        }
        return Optional.of(want.at(Source.INPUT, List.of(), want.steps()));
    }

    /** What it takes for a want of the result, as ResultPath and Assign see it. */
    Optional<Want> result(Want want) {
        if (state instanceof State.Pass pass) {
            return pass.result().isPresent() ? Optional.empty() : arguments(want);
        } else if (state instanceof State.Choice || state instanceof State.Wait) {
            return effective(want);
        }
        return data.resultSelector().isPresent()
                ? follow(data.resultSelector().get().value(), want.steps(), want, Source.RESULT, List.of())
                : Optional.of(want.at(Source.RESULT, List.of(), want.steps()));
    }

    /** What it takes for a want of the input after Parameters. */
    Optional<Want> arguments(Want want) {
        Optional<List<Step>> begin = path(data.inputPath());
        if (data.parameters().isEmpty() || begin.isEmpty()) {
            return effective(want);
        }
        return follow(data.parameters().get().value(), want.steps(), want, Source.INPUT, begin.get());
    }

    /** What it takes for a want of the input after InputPath. */
    Optional<Want> effective(Want want) {
        return path(data.inputPath()).map(begin -> want.at(Source.INPUT, begin, want.steps()));
    }

    /** What it takes for a want of the item that a Map gives to an iteration. */
    Optional<Want> item(Want want, State.Map map) {
        Optional<Node.Member> selector = map.fields().itemSelector().or(data::parameters);
        return selector.isPresent()
                ? follow(
                        selector.get().value(),
                        want.steps(),
                        want,
                        Source.INPUT,
                        path(data.inputPath()).orElse(List.of()))
                : Optional.of(want.at(Source.ITEM, List.of(), want.steps()));
    }

    private Optional<Want> caught(Want want, Handlers.Catcher by) {
        if (jsonata) {
            return by.output().flatMap(output -> follow(output.value(), want.steps(), want, Source.INPUT, List.of()));
        }
        Optional<List<Step>> place = path(by.resultPath());
        return place.filter(steps -> !want.startsWith(steps))
                .map(steps -> want.at(Source.INPUT, List.of(), want.steps()))
                .or(() -> by.resultPath()
                        .filter(member -> member.value() instanceof Node.Null)
                        .map(member -> want));
    }

    private Optional<Want> variable(Want want, Optional<Handlers.Catcher> by) {
        Optional<Node.Member> assign = by.isPresent() ? by.get().assign() : data.assign();
        Optional<Node.Obj> object = assign.map(Node.Member::value)
                .filter(Node.Obj.class::isInstance)
                .map(Node.Obj.class::cast);
        String name = ((Step.Name) want.steps().get(0)).name();
        boolean assigned =
                object.filter(each -> each.has(name) || each.has(name + ".$")).isPresent();
        return assigned
                ? follow(object.get(), want.steps(), want, Source.RESULT, List.of())
                        .flatMap(each -> jsonata || each.source() != Source.RESULT ? Optional.of(each) : result(each))
                : Optional.of(want);
    }

    /** Goes into a template, to the path that fills the place. */
    private Optional<Want> follow(Node template, List<Step> steps, Want want, Source base, List<Step> begin) {
        if (template instanceof Node.Str text && jsonata && Delimiters.enclose(text.value())) {
            return JsonataParser.parse(Delimiters.inside(text.value()))
                    .expression()
                    .flatMap(Places::of)
                    .flatMap(path -> formula(path, steps, want));
        } else if (template instanceof Node.Obj object && !steps.isEmpty() && steps.get(0) instanceof Step.Name name) {
            List<Step> rest = steps.subList(1, steps.size());
            return object.get(name.name())
                    .flatMap(value -> follow(value, rest, want, base, begin))
                    .or(() -> object.get(name.name() + ".$").flatMap(value -> fill(value, rest, want, base, begin)));
        } else if (template instanceof Node.Arr array
                && !steps.isEmpty()
                && steps.get(0) instanceof Step.Index index
                && index.index() < array.items().size()) {
            return follow(array.items().get(index.index()), steps.subList(1, steps.size()), want, base, begin);
        }
        return Optional.empty();
    }

    /** What fills a place: a path, or a text that is read as JSON. */
    private static Optional<Want> fill(Node value, List<Step> rest, Want want, Source base, List<Step> begin) {
        if (!(value instanceof Node.Str text) || !text.value().startsWith("States.")) {
            return parsed(value).flatMap(path -> resolve(path, rest, want, base, begin));
        }
        List<Step> inside = new ArrayList<>(List.of(Wanted.TEXT));
        inside.addAll(rest);
        return IntrinsicParser.parse(text.value())
                .call()
                .filter(call -> call.name().equals("States.StringToJson"))
                .map(call -> call.arguments().get(0))
                .filter(Argument.Path.class::isInstance)
                .flatMap(path -> resolve(((Argument.Path) path).path(), inside, want, base, begin));
    }

    private static Optional<Want> formula(JsonPath path, List<Step> rest, Want want) {
        if (path.root() instanceof JsonPath.Root.Variable variable) {
            return Optional.of(variable(variable.name(), path.steps(), rest, want));
        }
        Step first = path.steps().get(0);
        List<Step> inside = path.steps().subList(1, path.steps().size());
        if (first.equals(new Step.Name("input"))) {
            return Optional.of(want.at(Source.INPUT, inside, rest));
        } else if (first.equals(new Step.Name("result"))) {
            return Optional.of(want.at(Source.RESULT, inside, rest));
        }
        return first.equals(new Step.Name("context")) ? context(inside, rest, want) : Optional.empty();
    }

    private static Optional<Want> resolve(JsonPath path, List<Step> rest, Want want, Source base, List<Step> begin) {
        if (!path.reference()) {
            return Optional.empty();
        } else if (path.root() instanceof JsonPath.Root.Variable variable) {
            return Optional.of(variable(variable.name(), path.steps(), rest, want));
        } else if (path.root() instanceof JsonPath.Root.Context) {
            return context(path.steps(), rest, want);
        }
        Want inner = want.at(base, path.steps(), rest);
        return Optional.of(inner.at(base, begin, inner.steps()));
    }

    private static Want variable(String name, List<Step> steps, List<Step> rest, Want want) {
        Want inner = want.at(Source.VARIABLE, steps, rest);
        return inner.at(Source.VARIABLE, List.of(new Step.Name(name)), inner.steps());
    }

    static Optional<Want> context(List<Step> steps, List<Step> rest, Want want) {
        List<Step> input = List.of(new Step.Name("Execution"), new Step.Name("Input"));
        List<Step> item = List.of(new Step.Name("Map"), new Step.Name("Item"), new Step.Name("Value"));
        Want whole = want.at(Source.EXECUTION, steps, List.of());
        if (whole.startsWith(input)) {
            return Optional.of(want.at(Source.EXECUTION, whole.from(2), rest));
        }
        return whole.startsWith(item) ? Optional.of(want.at(Source.ITEM, whole.from(3), rest)) : Optional.empty();
    }

    private static Optional<JsonPath> parsed(Node node) {
        return node instanceof Node.Str text
                ? JsonPathParser.parse(text.value()).path()
                : Optional.empty();
    }

    /** The steps of a path into {@code $}, none where the field is left out; empty where nobody can tell. */
    static Optional<List<Step>> path(Optional<Node.Member> field) {
        if (field.isEmpty()) {
            return Optional.of(List.of());
        }
        return parsed(field.get().value())
                .filter(path -> path.root() instanceof JsonPath.Root.Input && path.reference())
                .map(JsonPath::steps);
    }
}
