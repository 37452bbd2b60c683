package io.github.steplint.simulate.teststate;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is supposed to have happened before: the {@code stateConfiguration} of a call.
 *
 * @param retryCount how often the retrier that matches has retried
 * @param failedIterations how many iterations of a Map have failed
 * @param errorCausedBy the state in the Map or Parallel that raised the mocked error
 * @param itemReaderData what the ItemReader of a Map has read, as JSON text
 */
public record TestSetting(
        int retryCount, OptionalInt failedIterations, Optional<String> errorCausedBy, Optional<String> itemReaderData) {

    /** The first attempt, nothing failed. */
    public static final TestSetting NONE = new TestSetting(0, OptionalInt.empty(), Optional.empty(), Optional.empty());

    /** @param count how often the state was retried before */
    public static TestSetting retried(int count) {
        return new TestSetting(count, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }
}
