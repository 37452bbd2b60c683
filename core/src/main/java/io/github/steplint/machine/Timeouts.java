package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/**
 * How long a Task may take.
 *
 * @param timeoutSeconds for the whole call, in seconds
 * @param timeoutSecondsPath the member {@code TimeoutSecondsPath}
 * @param heartbeatSeconds between two signs of life, in seconds
 * @param heartbeatSecondsPath the member {@code HeartbeatSecondsPath}
 */
public record Timeouts(
        Optional<Value<Long>> timeoutSeconds,
        Optional<Node.Member> timeoutSecondsPath,
        Optional<Value<Long>> heartbeatSeconds,
        Optional<Node.Member> heartbeatSecondsPath) {

    /** Whether the call ends at some time by itself. */
    public boolean bounded() {
        return timeoutSeconds.isPresent()
                || timeoutSecondsPath.isPresent()
                || heartbeatSeconds.isPresent()
                || heartbeatSecondsPath.isPresent();
    }
}
