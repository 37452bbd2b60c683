package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.Value;
import java.util.List;

/** Whether the names of a retrier or catcher cover an error. Source: ASL specification, "Errors". */
final class ErrorNames {
    private ErrorNames() {}

    static boolean match(List<Value<String>> names, String error) {
        if (error.equals("States.Runtime")) {
            return false;
        }
        return names.stream()
                .flatMap(name -> name.known().stream())
                .anyMatch(name -> name.equals("States.ALL")
                        || name.equals(error)
                        || name.equals("States.TaskFailed") && !error.equals("States.Timeout"));
    }
}
