package io.github.steplint.rules.integration;

import io.github.steplint.lint.Report;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import java.util.Map;
import java.util.Optional;

/** What the rules about a Task's Resource share. */
final class Faults {
    private static final Map<Resource.Fault, String> HELP = Map.of(
            Resource.Fault.NOT_CALLABLE,
            "write the ARN of a Lambda function, or of a service such as \"arn:aws:states:::lambda:invoke\"",
            Resource.Fault.UNKNOWN_INTEGRATION,
            "any action of any service can be called as \"arn:aws:states:::aws-sdk:service:action\"");

    private Faults() {}

    /** The Resource of a Task, if that is what is wrong with it. */
    static Optional<Resource.Invalid> of(State state, Resource.Fault kind) {
        return state instanceof State.Task task
                        && task.resource().orElse(null) instanceof Resource.Invalid invalid
                        && invalid.kind() == kind
                ? Optional.of(invalid)
                : Optional.empty();
    }

    /** Puts the fault into a sentence. What AWS is not known to refuse is a warning. */
    static Report.Draft tell(State state, Resource.Invalid invalid, Report report) {
        String resource = invalid.text().contains("?") ? "" : " \"" + invalid.text() + "\"";
        Report.Draft draft = report.at(
                invalid.node().span(), "Resource%s of state \"%s\" %s", resource, state.name(), invalid.fault());
        if (!invalid.suggestion().isEmpty()) {
            draft.help("write \"%s\"", invalid.suggestion());
        } else if (HELP.containsKey(invalid.kind())) {
            draft.help(HELP.get(invalid.kind()));
        }
        if (!invalid.rejected()) {
            draft.atMost(Severity.WARNING);
        }
        return draft;
    }

    /** How the state waits; {@link Resource.Pattern#REQUEST_RESPONSE} where it does not, or nobody can tell. */
    static Resource.Pattern pattern(State state) {
        Resource resource = state instanceof State.Task task ? task.resource().orElse(null) : null;
        if (resource instanceof Resource.Optimized optimized) {
            return optimized.pattern();
        }
        return resource instanceof Resource.AwsSdk sdk ? sdk.pattern() : Resource.Pattern.REQUEST_RESPONSE;
    }

    /** Whether nothing in sight bounds the time that the Task takes, neither its own timeouts nor the machine's. */
    static boolean endless(State.Task task, StateMachine machine) {
        return !task.timeouts().bounded()
                && !task.head().open()
                && machine.timeoutSeconds().isEmpty()
                && !Holes.isOpen(machine.node());
    }
}
