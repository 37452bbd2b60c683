package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import java.util.List;
import java.util.Optional;

/**
 * A path that leads nowhere, always or on some way.
 *
 * @param read the path
 * @param missing why it leads nowhere
 * @param sort what sort of mistake it is
 * @param certain whether it leads nowhere on every way
 * @param others what the same state reads besides that was lost together with it
 */
public record ReadFault(PayloadRead read, Missing missing, Sort sort, boolean certain, List<PayloadRead> others) {

    /** The mistakes, each of which one rule tells. */
    public enum Sort {
        /** The result of a Parallel is an array. */
        BRANCHES,
        /** There are fewer branches than that. */
        BRANCH_INDEX,
        /** The result of a Map is an array. */
        ITERATIONS,
        /** A Map that writes its results elsewhere leaves only where they are. */
        WRITER,
        /** Items come in batches. */
        BATCH,
        /** An object in S3 has other fields. */
        LISTING,
        /** The function's answer is in Payload. */
        LAMBDA_WRAPPER,
        /** The service's answer has no such field. */
        ANSWER,
        /** The output of a nested execution is text. */
        JSON_TEXT,
        /** The cause of an error is text. */
        CAUSE,
        /** DynamoDB wraps its values. */
        ATTRIBUTE,
        /** A catcher replaces the input. */
        CAUGHT,
        /** InputPath is null. */
        NULL_INPUT_PATH,
        /** A variable has no value. */
        VARIABLE,
        /** A Choice tests what is not there. */
        CHOICE,
        /** Anything else. */
        OTHER
    }

    static Optional<ReadFault> of(PayloadRead read) {
        Reading reading = read.reading();
        if (!reading.presence().lacks()
                || reading.missing().isEmpty()
                || read.need() == PayloadRead.Need.ASKS
                || reading.presence() != Presence.NEVER && read.need() == PayloadRead.Need.TESTS) {
            return Optional.empty();
        }
        Missing missing = reading.missing().get();
        if (contradicts(read, missing)) {
            return Optional.empty();
        }
        boolean certain = reading.presence() == Presence.NEVER;
        return Optional.of(new ReadFault(read, missing, sort(read, missing), certain, List.of()));
    }

    /** Whether another test of the same rule says that there is nothing: it is the rule that is wrong. */
    private static boolean contradicts(PayloadRead read, Missing missing) {
        return missing.origin()
                .filter(origin -> origin.sort() == Origin.Sort.TEST
                        && origin.state() == read.state()
                        && read.place().number() == origin.rule())
                .isPresent();
    }

    private static Sort sort(PayloadRead read, Missing missing) {
        if (missing.why() == Missing.Why.VARIABLE) {
            return Sort.VARIABLE;
        }
        boolean choice = read.place().field() == ExpressionField.VARIABLE
                || read.place().field() == ExpressionField.TESTED_VARIABLE
                || read.place().field() == ExpressionField.OPERAND
                || read.place().field() == ExpressionField.CONDITION;
        Sort general = choice ? Sort.CHOICE : Sort.OTHER;
        return missing.origin()
                .map(origin -> sort(origin, missing.why(), general))
                .orElse(general);
    }

    private static Sort sort(Origin origin, Missing.Why why, Sort general) {
        boolean field = why == Missing.Why.FIELD;
        return switch (origin.sort()) {
            case BRANCHES -> why == Missing.Why.INDEX ? Sort.BRANCH_INDEX : Sort.BRANCHES;
            case ITERATIONS -> why == Missing.Why.INDEX ? general : Sort.ITERATIONS;
            case WRITER -> Sort.WRITER;
            case BATCH -> field ? Sort.BATCH : general;
            case READER_ITEM -> field ? Sort.LISTING : general;
            case ANSWER -> field ? answer(origin.state()) : general;
            case JSON_TEXT -> Sort.JSON_TEXT;
            case CAUSE -> Sort.CAUSE;
            case ATTRIBUTE -> Sort.ATTRIBUTE;
            case ERROR -> field ? Sort.CAUGHT : general;
            case NULL_INPUT_PATH -> Sort.NULL_INPUT_PATH;
            default -> general;
        };
    }

    private static Sort answer(State state) {
        boolean lambda = state instanceof State.Task task
                && task.resource()
                        .filter(resource -> resource instanceof Resource.Optimized service
                                && service.service().equals("lambda"))
                        .isPresent();
        return lambda ? Sort.LAMBDA_WRAPPER : Sort.ANSWER;
    }

    ReadFault with(List<PayloadRead> more) {
        return new ReadFault(read, missing, sort, certain, List.copyOf(more));
    }

    /** What is lost, and by whom; the same for all that miss it. */
    List<Object> loss() {
        JsonPath path = read.path();
        return List.of(path.root(), path.steps().subList(0, missing.step() + 1), origin());
    }

    /** Whether it is told from what the user says about inputs and results. */
    public boolean declared() {
        return origin().filter(origin -> origin.sort() == Origin.Sort.INPUT || origin.sort() == Origin.Sort.DECLARED)
                .isPresent();
    }

    /** What did not make the field, if that is known. */
    public Optional<Origin> origin() {
        return missing.origin();
    }
}
