package io.github.steplint.facts;

import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which error names mean something: those that AWS raises, and those that the machine's own Fail states raise. Source:
 * AWS Step Functions guide, "Handling errors in Step Functions workflows" and "Handle error conditions in a Step
 * Functions state machine".
 */
public final class ErrorNames {
    private static final String RESERVED = "States.";

    private static final List<String> STATES = List.of(
            "States.ALL",
            "States.BranchFailed",
            "States.DataLimitExceeded",
            "States.ExceedToleratedFailureThreshold",
            "States.HeartbeatTimeout",
            "States.Http.Socket",
            "States.IntrinsicFailure",
            "States.ItemReaderFailed",
            "States.NoChoiceMatched",
            "States.ParameterPathFailure",
            "States.Permissions",
            "States.QueryEvaluationError",
            "States.ResultPathMatchFailure",
            "States.ResultWriterFailed",
            "States.Runtime",
            "States.TaskFailed",
            "States.Timeout");

    private static final List<String> LAMBDA = List.of(
            "Lambda.AWSLambdaException",
            "Lambda.ClientExecutionTimeoutException",
            "Lambda.ResourceNotFoundException",
            "Lambda.SdkClientException",
            "Lambda.ServiceException",
            "Lambda.TooManyRequestsException",
            "Lambda.Unknown");

    private final Set<String> raised = new HashSet<>();
    private boolean hidden;

    /** @param machine whose Fail states are looked at */
    public ErrorNames(StateMachine machine) {
        machine.states()
                .filter(State.Fail.class::isInstance)
                .map(State.Fail.class::cast)
                .flatMap(fail -> fail.error().stream())
                .forEach(this::raises);
    }

    private void raises(Value<String> error) {
        error.known().ifPresent(raised::add);
        hidden |= error instanceof Value.Hole;
    }

    /** Whether the name begins like those that are reserved for AWS. */
    public static boolean reserved(String name) {
        return name.startsWith(RESERVED);
    }

    /** Whether AWS raises an error of that name, or a Fail state does, or one may behind a placeholder. */
    public boolean known(String name) {
        return hidden
                || raised.contains(name)
                || STATES.contains(name)
                || LAMBDA.contains(name)
                || name.startsWith("States.Http.StatusCode.");
    }

    /** The known name that differs from this one by nothing but capitals. */
    public Optional<String> inOtherCase(String name) {
        return Stream.concat(STATES.stream(), LAMBDA.stream())
                .filter(known -> known.equalsIgnoreCase(name) && !known.equals(name))
                .filter(known -> !raised.contains(name))
                .findFirst();
    }

    /** The reserved name that was probably meant. */
    public Optional<String> near(String name) {
        return Spelling.nearest(name, STATES);
    }
}
