package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a state does about errors.
 *
 * @param retry the member {@code Retry}
 * @param retriers in order
 * @param catchMember the member {@code Catch}
 * @param catchers in order
 */
public record Handlers(
        Optional<Node.Member> retry,
        List<Retrier> retriers,
        Optional<Node.Member> catchMember,
        List<Catcher> catchers) {

    static final Handlers NONE = new Handlers(Optional.empty(), List.of(), Optional.empty(), List.of());

    /**
     * @param node the retrier's object
     * @param errorEquals the names that it matches
     * @param intervalSeconds before the first retry, in seconds; 1 where absent
     * @param maxAttempts how many retries; 3 where absent
     * @param backoffRate by which the interval grows; 2.0 where absent
     * @param maxDelaySeconds the most that the interval grows to, in seconds
     * @param jitterStrategy {@code FULL} or {@code NONE}
     */
    public record Retrier(
            Node.Obj node,
            List<Value<String>> errorEquals,
            Optional<Value<Long>> intervalSeconds,
            Optional<Value<Long>> maxAttempts,
            Optional<Value<Double>> backoffRate,
            Optional<Value<Long>> maxDelaySeconds,
            Optional<Value<String>> jitterStrategy) {}

    /**
     * @param node the catcher's object
     * @param errorEquals the names that it matches
     * @param next where it goes on
     * @param resultPath the member {@code ResultPath}
     * @param output the member {@code Output}
     * @param assign the member {@code Assign}
     */
    public record Catcher(
            Node.Obj node,
            List<Value<String>> errorEquals,
            Optional<Value<String>> next,
            Optional<Node.Member> resultPath,
            Optional<Node.Member> output,
            Optional<Node.Member> assign) {}

    static List<Transition> join(List<Transition> first, Handlers handlers) {
        List<Transition> all = new ArrayList<>(first);
        for (Catcher catcher : handlers.catchers()) {
            catcher.next().ifPresent(target -> all.add(new Transition(Transition.Kind.CATCH, target)));
        }
        return List.copyOf(all);
    }
}
