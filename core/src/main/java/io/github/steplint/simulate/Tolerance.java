package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many items of a distributed Map may fail. Source: AWS Step Functions guide, "Setting failure thresholds".
 *
 * @param count of items
 * @param percentage of all items
 */
record Tolerance(OptionalLong count, Optional<Double> percentage) {
    private static final double ALL = 100;

    static Tolerance of(Node.Obj state, MapSettings settings) {
        OptionalLong count = settings.whole(state, "ToleratedFailureCount");
        if (count.orElse(0) < 0) {
            throw EvaluationFailure.runtime("ToleratedFailureCount cannot be negative.");
        }
        Optional<Double> percentage = settings.number(state, "ToleratedFailurePercentage");
        if (percentage.filter(value -> value < 0 || value > ALL).isPresent()) {
            throw EvaluationFailure.runtime("ToleratedFailurePercentage must be between 0 and 100.");
        }
        return new Tolerance(count, percentage);
    }

    /** Whether either threshold is passed; without any, one failure is too many. */
    boolean exceeded(long failed, long all) {
        if (failed == 0) {
            return false;
        }
        boolean none = count.isEmpty() && percentage.isEmpty();
        boolean many = count.isPresent() && failed > count.getAsLong();
        return none
                || many
                || percentage.filter(most -> failed * ALL > most * all).isPresent();
    }
}
