package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.Cycle;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A payload that holds its former self, deeper with each turn of a loop.
 *
 * @param read of the whole input, which is put into a field
 * @param cycle the loop
 */
public record Growth(PayloadRead read, Cycle cycle) {
    private static final int TURNS = 3;

    static List<Growth> of(MachineFacts facts, Payloads payloads) {
        List<Growth> found = new ArrayList<>();
        facts.machine().scopes().forEach(scope -> {
            for (Cycle cycle : facts.flow(scope).cycles()) {
                for (State state : cycle.members()) {
                    payloads.reads(state).stream()
                            .filter(read -> nests(read, payloads))
                            .forEach(read -> found.add(new Growth(read, cycle)));
                }
            }
        });
        return found;
    }

    /** Whether the field that takes the whole input holds itself some turns deep when the state is entered again. */
    private static boolean nests(PayloadRead read, Payloads payloads) {
        Optional<List<Step>> field = field(read);
        if (field.isEmpty()) {
            return false;
        }
        List<Step> deep = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            deep.addAll(field.get());
        }
        return payloads.cases(read.state()).stream()
                .map(each -> PathReader.read(each.input(), deep).presence())
                .anyMatch(presence -> presence == Presence.ALWAYS || presence == Presence.LACKING);
    }

    /** Where a Pass puts its whole input within its output. */
    private static Optional<List<Step>> field(PayloadRead read) {
        boolean whole = read.path().steps().isEmpty() && read.path().root() instanceof JsonPath.Root.Input;
        State state = read.state();
        boolean top = state instanceof State.Pass
                && state.data().inputPath().isEmpty()
                && read.place().field() == ExpressionField.PARAMETERS
                && state.data().parameters().orElseThrow().value() instanceof Node.Obj object
                && object.members().stream()
                        .anyMatch(member -> member.key() == read.place().key());
        if (!whole || !top) {
            return Optional.empty();
        }
        String key = read.place().key().value();
        Step name = new Step.Name(key.substring(0, key.length() - ".$".length()));
        return target(state).map(steps -> {
            List<Step> all = new ArrayList<>(steps);
            all.add(name);
            return all;
        });
    }

    private static Optional<List<Step>> target(State state) {
        Optional<Node.Member> resultPath = state.data().resultPath();
        if (resultPath.isEmpty()) {
            return Optional.of(List.of());
        }
        return resultPath
                .filter(member -> member.value() instanceof Node.Str)
                .flatMap(member -> JsonPathParser.parse(((Node.Str) member.value()).value())
                        .path())
                .filter(JsonPath::reference)
                .map(JsonPath::steps);
    }
}
