package io.github.steplint.facts;

import io.github.steplint.machine.QueryLanguage;

/**
 * A field whose value, or some of whose strings, AWS evaluates. Source: AWS Step Functions guide, "Processing input and
 * output" and "Transforming data with JSONata".
 */
public enum ExpressionField {
    INPUT_PATH("InputPath", Form.PATH, Time.BEFORE),
    PARAMETERS("Parameters", Form.TEMPLATE, Time.BEFORE),
    CREDENTIALS("Credentials", Form.TEMPLATE, Time.BEFORE),
    TIMEOUT_SECONDS_PATH("TimeoutSecondsPath", Form.REFERENCE_PATH, Time.BEFORE),
    HEARTBEAT_SECONDS_PATH("HeartbeatSecondsPath", Form.REFERENCE_PATH, Time.BEFORE),
    SECONDS_PATH("SecondsPath", Form.REFERENCE_PATH, Time.BEFORE),
    TIMESTAMP_PATH("TimestampPath", Form.REFERENCE_PATH, Time.BEFORE),
    ERROR_PATH("ErrorPath", Form.REFERENCE_PATH_OR_CALL, Time.BEFORE),
    CAUSE_PATH("CausePath", Form.REFERENCE_PATH_OR_CALL, Time.BEFORE),
    VARIABLE("Variable", Form.REFERENCE_PATH, Time.BEFORE),
    /** {@code Variable} beside {@code IsPresent} or another test of what sort of value it is. */
    TESTED_VARIABLE("Variable", Form.REFERENCE_PATH, Time.BEFORE),
    /** The operand of a comparison whose name ends in {@code Path}. */
    OPERAND("operand", Form.REFERENCE_PATH, Time.BEFORE),
    ITEMS_PATH("ItemsPath", Form.REFERENCE_PATH, Time.BEFORE),
    ITEM_SELECTOR("ItemSelector", Form.TEMPLATE, Time.ITEM),
    MAX_CONCURRENCY_PATH("MaxConcurrencyPath", Form.REFERENCE_PATH, Time.BEFORE),
    TOLERATED_FAILURE_COUNT_PATH("ToleratedFailureCountPath", Form.REFERENCE_PATH, Time.BEFORE),
    TOLERATED_FAILURE_PERCENTAGE_PATH("ToleratedFailurePercentagePath", Form.REFERENCE_PATH, Time.BEFORE),
    READER_PARAMETERS("Parameters", Form.TEMPLATE, Time.BEFORE),
    MAX_ITEMS_PATH("MaxItemsPath", Form.REFERENCE_PATH, Time.BEFORE),
    BATCH_INPUT("BatchInput", Form.TEMPLATE, Time.BEFORE),
    MAX_ITEMS_PER_BATCH_PATH("MaxItemsPerBatchPath", Form.REFERENCE_PATH, Time.BEFORE),
    MAX_INPUT_BYTES_PER_BATCH_PATH("MaxInputBytesPerBatchPath", Form.REFERENCE_PATH, Time.BEFORE),
    WRITER_PARAMETERS("Parameters", Form.TEMPLATE, Time.BEFORE),
    RESULT_SELECTOR("ResultSelector", Form.TEMPLATE, Time.AFTER),
    RESULT_PATH("ResultPath", Form.TARGET, Time.AFTER),
    OUTPUT_PATH("OutputPath", Form.PATH, Time.AFTER),
    ASSIGN("Assign", Form.TEMPLATE, Time.AFTER),
    /** {@code Assign} of a rule of a Choice. */
    RULE_ASSIGN("Assign", Form.TEMPLATE, Time.AFTER),
    CATCH_RESULT_PATH("ResultPath", Form.TARGET, Time.CAUGHT),
    CATCH_ASSIGN("Assign", Form.TEMPLATE, Time.CAUGHT),

    ARGUMENTS("Arguments", Form.JSONATA, Time.BEFORE),
    TIMEOUT_SECONDS("TimeoutSeconds", Form.JSONATA, Time.BEFORE),
    HEARTBEAT_SECONDS("HeartbeatSeconds", Form.JSONATA, Time.BEFORE),
    SECONDS("Seconds", Form.JSONATA, Time.BEFORE),
    TIMESTAMP("Timestamp", Form.JSONATA, Time.BEFORE),
    ERROR("Error", Form.JSONATA, Time.BEFORE),
    CAUSE("Cause", Form.JSONATA, Time.BEFORE),
    CONDITION("Condition", Form.JSONATA, Time.BEFORE),
    ITEMS("Items", Form.JSONATA, Time.BEFORE),
    MAX_CONCURRENCY("MaxConcurrency", Form.JSONATA, Time.BEFORE),
    TOLERATED_FAILURE_COUNT("ToleratedFailureCount", Form.JSONATA, Time.BEFORE),
    TOLERATED_FAILURE_PERCENTAGE("ToleratedFailurePercentage", Form.JSONATA, Time.BEFORE),
    READER_ARGUMENTS("Arguments", Form.JSONATA, Time.BEFORE),
    MAX_ITEMS("MaxItems", Form.JSONATA, Time.BEFORE),
    MAX_ITEMS_PER_BATCH("MaxItemsPerBatch", Form.JSONATA, Time.BEFORE),
    MAX_INPUT_BYTES_PER_BATCH("MaxInputBytesPerBatch", Form.JSONATA, Time.BEFORE),
    WRITER_ARGUMENTS("Arguments", Form.JSONATA, Time.BEFORE),
    OUTPUT("Output", Form.JSONATA, Time.AFTER),
    RULE_OUTPUT("Output", Form.JSONATA, Time.AFTER),
    CATCH_OUTPUT("Output", Form.JSONATA, Time.CAUGHT),

    /** {@code Result} of a Pass, which AWS never evaluates. */
    RESULT("Result", Form.FIXED, Time.AFTER);

    /** What may stand in a field of a JSONPath state; {@link #JSONATA} for the fields that only JSONata states have. */
    public enum Form {
        /** Any path. */
        PATH,
        /** A path of names and indices. */
        REFERENCE_PATH,
        /** A path of names and indices, or an intrinsic function. */
        REFERENCE_PATH_OR_CALL,
        /** A path of names and indices into the state's own data, where a result is put. */
        TARGET,
        /** A payload template: the values of its keys that end in {@code .$}. In JSONata states any of its strings. */
        TEMPLATE,
        /** Any of its strings, or the string that it is. */
        JSONATA,
        /** Nothing is evaluated. */
        FIXED;

        /** Whether the path must lead to one place. */
        public boolean onePlace() {
            return this == REFERENCE_PATH || this == REFERENCE_PATH_OR_CALL || this == TARGET;
        }
    }

    /** When a field is evaluated, and so what it sees. */
    public enum Time {
        /** Before the state does its work: it sees the input. */
        BEFORE,
        /** Before each iteration of a Map: it sees the input and the item. */
        ITEM,
        /** When the work is done: it sees the result. */
        AFTER,
        /** When an error is caught: it sees the error. */
        CAUGHT
    }

    private final String text;
    private final Form form;
    private final Time time;

    ExpressionField(String text, Form form, Time time) {
        this.text = text;
        this.form = form;
        this.time = time;
    }

    /** As it is written: {@code ItemsPath}. */
    public String text() {
        return text;
    }

    public Form form() {
        return form;
    }

    public Time time() {
        return time;
    }

    /** Whether AWS refuses a path into the context object there, as it does for the numbers of a Map. */
    public boolean refusesContext() {
        return switch (this) {
            case MAX_CONCURRENCY_PATH,
                    TOLERATED_FAILURE_COUNT_PATH,
                    TOLERATED_FAILURE_PERCENTAGE_PATH,
                    MAX_ITEMS_PATH,
                    MAX_ITEMS_PER_BATCH_PATH,
                    MAX_INPUT_BYTES_PER_BATCH_PATH -> true;
            default -> false;
        };
    }

    /** Whether a text may be the whole value, so that nobody else tells one that is no expression. */
    boolean takesText() {
        return switch (this) {
            case PARAMETERS, ITEM_SELECTOR, BATCH_INPUT, OUTPUT, RULE_OUTPUT, CATCH_OUTPUT, ERROR, CAUSE -> true;
            default -> false;
        };
    }

    /** Whether states of that language evaluate it. */
    boolean in(QueryLanguage language) {
        return switch (form) {
            case TEMPLATE -> language == QueryLanguage.JSONPATH || inBoth();
            case JSONATA -> language == QueryLanguage.JSONATA;
            case FIXED -> true;
            default -> language == QueryLanguage.JSONPATH;
        };
    }

    private boolean inBoth() {
        return switch (this) {
            case ASSIGN, RULE_ASSIGN, CATCH_ASSIGN, CREDENTIALS, ITEM_SELECTOR, BATCH_INPUT -> true;
            default -> false;
        };
    }
}
