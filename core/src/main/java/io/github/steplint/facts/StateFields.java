package io.github.steplint.facts;

import static io.github.steplint.facts.ExpressionField.ARGUMENTS;
import static io.github.steplint.facts.ExpressionField.ASSIGN;
import static io.github.steplint.facts.ExpressionField.CAUSE;
import static io.github.steplint.facts.ExpressionField.CAUSE_PATH;
import static io.github.steplint.facts.ExpressionField.CREDENTIALS;
import static io.github.steplint.facts.ExpressionField.ERROR;
import static io.github.steplint.facts.ExpressionField.ERROR_PATH;
import static io.github.steplint.facts.ExpressionField.HEARTBEAT_SECONDS;
import static io.github.steplint.facts.ExpressionField.HEARTBEAT_SECONDS_PATH;
import static io.github.steplint.facts.ExpressionField.INPUT_PATH;
import static io.github.steplint.facts.ExpressionField.ITEMS;
import static io.github.steplint.facts.ExpressionField.ITEMS_PATH;
import static io.github.steplint.facts.ExpressionField.ITEM_SELECTOR;
import static io.github.steplint.facts.ExpressionField.MAX_CONCURRENCY;
import static io.github.steplint.facts.ExpressionField.MAX_CONCURRENCY_PATH;
import static io.github.steplint.facts.ExpressionField.OUTPUT;
import static io.github.steplint.facts.ExpressionField.OUTPUT_PATH;
import static io.github.steplint.facts.ExpressionField.PARAMETERS;
import static io.github.steplint.facts.ExpressionField.RESULT;
import static io.github.steplint.facts.ExpressionField.RESULT_PATH;
import static io.github.steplint.facts.ExpressionField.RESULT_SELECTOR;
import static io.github.steplint.facts.ExpressionField.SECONDS;
import static io.github.steplint.facts.ExpressionField.SECONDS_PATH;
import static io.github.steplint.facts.ExpressionField.TIMEOUT_SECONDS;
import static io.github.steplint.facts.ExpressionField.TIMEOUT_SECONDS_PATH;
import static io.github.steplint.facts.ExpressionField.TIMESTAMP;
import static io.github.steplint.facts.ExpressionField.TIMESTAMP_PATH;
import static io.github.steplint.facts.ExpressionField.TOLERATED_FAILURE_COUNT;
import static io.github.steplint.facts.ExpressionField.TOLERATED_FAILURE_COUNT_PATH;
import static io.github.steplint.facts.ExpressionField.TOLERATED_FAILURE_PERCENTAGE;
import static io.github.steplint.facts.ExpressionField.TOLERATED_FAILURE_PERCENTAGE_PATH;

import io.github.steplint.machine.State;
import java.util.List;
import java.util.stream.Stream;

/** The fields of each type of state that are evaluated, in the order in which AWS does so. */
final class StateFields implements State.Cases<List<ExpressionField>> {
    private static final StateFields ONE = new StateFields();

    private StateFields() {}

    static List<ExpressionField> of(State state) {
        return state.match(ONE);
    }

    @Override
    public List<ExpressionField> otherwise(State state) {
        return List.of();
    }

    @Override
    public List<ExpressionField> pass(State.Pass state) {
        return around(PARAMETERS, RESULT, RESULT_PATH);
    }

    @Override
    public List<ExpressionField> task(State.Task state) {
        return around(
                PARAMETERS,
                ARGUMENTS,
                CREDENTIALS,
                TIMEOUT_SECONDS_PATH,
                TIMEOUT_SECONDS,
                HEARTBEAT_SECONDS_PATH,
                HEARTBEAT_SECONDS,
                RESULT_SELECTOR,
                RESULT_PATH);
    }

    @Override
    public List<ExpressionField> choice(State.Choice state) {
        return around();
    }

    @Override
    public List<ExpressionField> await(State.Wait state) {
        return around(SECONDS_PATH, SECONDS, TIMESTAMP_PATH, TIMESTAMP);
    }

    @Override
    public List<ExpressionField> succeed(State.Succeed state) {
        return List.of(INPUT_PATH, OUTPUT_PATH, OUTPUT);
    }

    @Override
    public List<ExpressionField> fail(State.Fail state) {
        return List.of(ERROR_PATH, ERROR, CAUSE_PATH, CAUSE);
    }

    @Override
    public List<ExpressionField> parallel(State.Parallel state) {
        return around(PARAMETERS, ARGUMENTS, RESULT_SELECTOR, RESULT_PATH);
    }

    @Override
    public List<ExpressionField> map(State.Map state) {
        return around(
                ITEMS_PATH,
                ITEMS,
                PARAMETERS,
                ITEM_SELECTOR,
                MAX_CONCURRENCY_PATH,
                MAX_CONCURRENCY,
                TOLERATED_FAILURE_COUNT_PATH,
                TOLERATED_FAILURE_COUNT,
                TOLERATED_FAILURE_PERCENTAGE_PATH,
                TOLERATED_FAILURE_PERCENTAGE,
                RESULT_SELECTOR,
                RESULT_PATH);
    }

    private static List<ExpressionField> around(ExpressionField... own) {
        Stream<ExpressionField> last = Stream.of(OUTPUT_PATH, OUTPUT, ASSIGN);
        return Stream.of(Stream.of(INPUT_PATH), Stream.of(own), last)
                .flatMap(fields -> fields)
                .toList();
    }
}
