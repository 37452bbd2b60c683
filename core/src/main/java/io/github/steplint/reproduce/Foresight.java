package io.github.steplint.reproduce;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.facts.payload.Presence;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.Execution;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what is known from the definition against what an execution did: where one dies because a path leads nowhere,
 * the analysis must not have promised that it leads somewhere.
 */
public final class Foresight {
    private static final Pattern STATE = Pattern.compile("executing the state '(.*?)' \\(entered", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("(?:Invalid path|The JSONPath) '([^']*)'");
    private static final Pattern EXPRESSION = Pattern.compile("expression '(\\$[\\w.$]+)' specified");
    private static final String NO_WAY = "does not point to a next state";
    private static final String NOTHING = "returned nothing (undefined)";

    private final MachineFacts facts;

    public Foresight(MachineFacts facts) {
        this.facts = facts;
    }

    /** What the analysis got wrong about the end of an execution; empty where it foresaw it, or it is not about paths. */
    public Optional<String> surprise(Execution execution) {
        String cause = execution.cause().orElse("");
        Matcher name = STATE.matcher(cause);
        boolean failed = execution.status() == Execution.Status.FAILED && name.find();
        return failed
                ? facts.named(name.group(1)).stream().findFirst().flatMap(state -> surprise(state, cause))
                : Optional.empty();
    }

    private Optional<String> surprise(State state, String cause) {
        Matcher path = PATH.matcher(cause);
        boolean missing = path.find();
        boolean undecided = cause.contains(NO_WAY) && state instanceof State.Choice;
        if (!missing && !undecided && !cause.contains(NOTHING)) {
            return Optional.empty();
        } else if (facts.payloads().at(state).isEmpty()) {
            return Optional.of("no execution should get to state \"" + state.name() + "\": " + cause);
        } else if (undecided) {
            boolean dead = facts.arriving((State.Choice) state)
                    .filter(decision -> decision.deadDefault())
                    .isPresent();
            return dead ? Optional.of("a rule of state \"" + state.name() + "\" should hold") : Optional.empty();
        }
        Optional<String> read = missing ? Optional.of(path.group(1)) : expression(cause);
        return read.isEmpty() || foreseen(state, read)
                ? Optional.empty()
                : Optional.of("every path of state \"" + state.name() + "\" should lead somewhere: " + cause);
    }

    /** An expression that only reads a path; of what others come to nothing is promised. */
    private static Optional<String> expression(String cause) {
        Matcher expression = EXPRESSION.matcher(cause);
        return expression.find() ? Optional.of(expression.group(1)) : Optional.empty();
    }

    private boolean foreseen(State state, Optional<String> path) {
        List<PayloadRead> reads = facts.payloads().reads(state);
        List<PayloadRead> named = reads.stream()
                .filter(read -> path.isEmpty() || read.text().contains(path.get()))
                .toList();
        return (named.isEmpty() ? reads : named)
                .stream().anyMatch(read -> read.reading().presence() != Presence.ALWAYS);
    }
}
