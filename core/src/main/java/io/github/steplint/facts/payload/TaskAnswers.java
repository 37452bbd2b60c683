package io.github.steplint.facts.payload;

import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Tasks get: what the user says, or else what is known of the service. */
final class TaskAnswers {
    private static final String INVOKE = "lambda";

    private final Assumptions assumptions;
    private final Origins origins;

    TaskAnswers(Assumptions assumptions, Origins origins) {
        this.assumptions = assumptions;
        this.origins = origins;
    }

    Payload of(State.Task task) {
        Origin maker = origins.of(Origin.Sort.ANSWER, task, task.nameSpan());
        Payload answer = Answers.of(task, maker, origins);
        Optional<Payload> declared = assumptions.results().stream()
                .filter(result -> isFor(result, task))
                .findFirst()
                .map(result ->
                        DeclaredShapes.of(result.value(), origins.of(Origin.Sort.DECLARED, task, task.nameSpan())));
        return declared.map(value -> wrapped(task, value, answer)).orElse(answer);
    }

    /** What a function answers is inside what {@code lambda:invoke} does. */
    private static Payload wrapped(State.Task task, Payload declared, Payload answer) {
        boolean wraps =
                invokes(task) && !answer.unknown() && answer.shape().object().isPresent();
        if (!wraps) {
            return declared;
        }
        Map<String, Slot> payload = new LinkedHashMap<>();
        payload.put("Payload", Slot.of(declared));
        Shape shape = answer.shape();
        return shape.change().object(shape.object().get().with(payload)).payload();
    }

    private static boolean invokes(State.Task task) {
        return task.resource()
                .filter(resource -> resource instanceof Resource.Optimized service
                        && service.service().equals(INVOKE))
                .isPresent();
    }

    private static boolean isFor(Assumptions.Result result, State.Task task) {
        if (result.state().isPresent()) {
            return result.state().get().equals(task.name());
        }
        String name = result.function().orElse("");
        return called(task).filter(text -> names(text, name)).isPresent();
    }

    /** The function that a Task calls, by its name or its ARN. */
    private static Optional<String> called(State.Task task) {
        if (task.resource().orElse(null) instanceof Resource.Lambda function) {
            return Optional.of(function.arn());
        }
        Optional<Node.Member> parameters =
                task.data().parameters().or(() -> task.data().arguments());
        return parameters
                .filter(member -> invokes(task) && member.value() instanceof Node.Obj)
                .flatMap(member -> ((Node.Obj) member.value()).get("FunctionName"))
                .filter(Node.Str.class::isInstance)
                .map(node -> ((Node.Str) node).value());
    }

    private static boolean names(String text, String name) {
        int at = text.indexOf(":function:");
        String called = at < 0 ? text : text.substring(at + ":function:".length());
        return called.equals(name) || called.startsWith(name + ":");
    }
}
