package io.github.steplint.simulate;

import io.github.steplint.machine.Value;
import java.util.List;

/** Which handlers an error meets. Source: ASL specification, "Errors"; recorded executions. */
public final class ErrorMatching {
    private static final String ALL = "States.ALL";
    private static final String HEARTBEAT = "States.HeartbeatTimeout";

    private ErrorMatching() {}

    static boolean matches(List<Value<String>> errorEquals, Fault fault) {
        return fault.caught()
                && errorEquals.stream()
                        .flatMap(name -> name.known().stream())
                        .anyMatch(name ->
                                matches(name, fault.error().orElse("")) || fault.heartbeat() && name.equals(HEARTBEAT));
    }

    /** Whether the names of a retrier or catcher cover an error; none covers {@code States.Runtime}. */
    public static boolean matches(List<Value<String>> errorEquals, String error) {
        return !error.equals(Fault.RUNTIME)
                && errorEquals.stream().flatMap(name -> name.known().stream()).anyMatch(name -> matches(name, error));
    }

    private static boolean matches(String name, String error) {
        return switch (name) {
            case ALL -> true;
            case Fault.TASK_FAILED -> !error.equals(Fault.TIMEOUT) && !error.equals(HEARTBEAT);
            case Fault.TIMEOUT -> error.equals(Fault.TIMEOUT) || error.equals(HEARTBEAT);
            default -> name.equals(error);
        };
    }
}
