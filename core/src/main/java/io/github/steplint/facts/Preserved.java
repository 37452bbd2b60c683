package io.github.steplint.facts;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What states leave as it is. Only what is certain from their fields is answered with yes. */
final class Preserved {
    private static final Set<String> FIXED = Set.of("Execution", "StateMachine");

    private Preserved() {}

    /** Whether what stands in a place when the state is entered stands there when the next one is. */
    static boolean by(State state, JsonPath place) {
        if (state.head().open() || state.language() == QueryLanguage.UNKNOWN || state instanceof State.Unknown) {
            return false;
        } else if (place.root() instanceof JsonPath.Root.Variable variable) {
            return assigns(state).noneMatch(member -> mayAssign(member, variable.name()));
        } else if (place.root() instanceof JsonPath.Root.Context) {
            return !place.steps().isEmpty()
                    && place.steps().get(0) instanceof Step.Name name
                    && FIXED.contains(name.name());
        }
        return state.language() == QueryLanguage.JSONATA ? byFormulas(state) : byPaths(state, place);
    }

    private static Stream<Node.Member> assigns(State state) {
        Stream<Node.Member> rules = state instanceof State.Choice choice
                ? choice.rules().stream().map(ChoiceRule::assign).flatMap(Optional::stream)
                : Stream.empty();
        return Stream.concat(state.data().assign().stream(), rules);
    }

    private static boolean mayAssign(Node.Member assign, String name) {
        return !(assign.value() instanceof Node.Obj object)
                || Holes.isHole(object)
                || object.members().stream()
                        .map(Node.Member::name)
                        .anyMatch(key -> Holes.isHoleKey(key) || key.equals(name) || key.equals(name + ".$"));
    }

    private static boolean byFormulas(State state) {
        boolean ruleOutput = state instanceof State.Choice choice
                && choice.rules().stream().anyMatch(rule -> rule.output().isPresent());
        return state.data().output().isEmpty()
                && !ruleOutput
                && (state instanceof State.Pass || state instanceof State.Choice || state instanceof State.Wait);
    }

    private static boolean byPaths(State state, JsonPath place) {
        DataFlow data = state.data();
        if (!isWhole(data.outputPath())) {
            return false;
        } else if (state instanceof State.Choice || state instanceof State.Wait) {
            return isWhole(data.inputPath());
        } else if (state instanceof State.Pass pass && data.resultPath().isEmpty()) {
            return pass.result().isEmpty() && data.parameters().isEmpty() && isWhole(data.inputPath());
        }
        return data.resultPath().map(member -> apart(member.value(), place)).orElse(false);
    }

    private static boolean isWhole(Optional<Node.Member> path) {
        return path.isEmpty()
                || path.get().value() instanceof Node.Str text && text.value().equals("$");
    }

    private static boolean apart(Node resultPath, JsonPath place) {
        if (resultPath instanceof Node.Null) {
            return true;
        }
        Optional<JsonPath> written = resultPath instanceof Node.Str text && !Holes.isHole(text)
                ? JsonPathParser.parse(text.value()).path()
                : Optional.empty();
        return written.isPresent() && !overlap(written.get().steps(), place.steps());
    }

    private static boolean overlap(List<Step> one, List<Step> two) {
        int common = Math.min(one.size(), two.size());
        return one.subList(0, common).equals(two.subList(0, common));
    }
}
