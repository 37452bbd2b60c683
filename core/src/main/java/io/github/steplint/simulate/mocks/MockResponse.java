package io.github.steplint.simulate.mocks;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * A mocked response: a reply for each invocation of a state.
 *
 * @param name its key in {@code MockedResponses}
 * @param steps by invocation, from 0 on and without gaps
 */
public record MockResponse(Node.Str name, List<Step> steps) {

    public MockResponse {
        steps = List.copyOf(steps);
    }

    /**
     * One reply, for the invocations from {@code first} to {@code last}, both of them included.
     *
     * @param key as it is written: {@code "0"}, {@code "1-2"}
     */
    public record Step(Node.Str key, int first, int last, MockReply reply) {}

    /** The reply to an invocation, which counts from 0; empty if there are not so many. */
    public Optional<MockReply> reply(int invocation) {
        return steps.stream()
                .filter(step -> step.first() <= invocation && invocation <= step.last())
                .map(Step::reply)
                .findFirst();
    }

    /** How many invocations have a reply. */
    public int size() {
        return steps.stream().mapToInt(step -> step.last() + 1).max().orElse(0);
    }
}
