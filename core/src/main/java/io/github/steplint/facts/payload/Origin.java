package io.github.steplint.facts.payload;

import io.github.steplint.machine.State;
import io.github.steplint.source.Span;

/**
 * What made a value, and so what did not make the fields that it lacks. There is one instance for a place in a machine;
 * of two that meet, the one that was met first stays.
 */
public final class Origin implements Comparable<Origin> {

    /** What sort of thing makes a value. */
    public enum Sort {
        /** The input of the execution, as the user describes it. */
        INPUT,
        /** The result of a Task, as the user describes it. */
        DECLARED,
        /** {@code Result} of a Pass. */
        RESULT,
        /** {@code Parameters} or {@code Arguments}. */
        PARAMETERS,
        /** {@code ResultSelector}. */
        RESULT_SELECTOR,
        /** {@code ResultPath}, which makes the objects on its way. */
        RESULT_PATH,
        /** The answer of a service that Step Functions knows. */
        ANSWER,
        /** The array of what the branches of a Parallel gave. */
        BRANCHES,
        /** The array of what the iterations of a Map gave. */
        ITERATIONS,
        /** What a Map leaves that writes its results to S3. */
        WRITER,
        /** An item as a Map gives it to its states: {@code ItemSelector}. */
        ITEM,
        /** An item that a reader found. */
        READER_ITEM,
        /** A batch of items. */
        BATCH,
        /** What a catcher puts in place of the input. */
        ERROR,
        /** {@code InputPath: null}. */
        NULL_INPUT_PATH,
        /** {@code OutputPath: null}. */
        NULL_OUTPUT_PATH,
        /** {@code Output}. */
        OUTPUT,
        /** {@code Assign}, or nothing where a variable has no value yet. */
        ASSIGN,
        /** The start of a scope, where no variable has a value. */
        START,
        /** A rule of a Choice that has found out. */
        TEST,
        /** The text of an error. */
        CAUSE,
        /** The output of a nested execution, as text. */
        JSON_TEXT,
        /** A number or a word that DynamoDB wraps in its type. */
        ATTRIBUTE,
        /** An expression. */
        EXPRESSION
    }

    private final int number;
    private final Sort sort;
    private final int rule;
    private final State state;
    private final Span place;

    Origin(int number, Sort sort, State state, Span place, int rule) {
        this.number = number;
        this.sort = sort;
        this.rule = rule;
        this.state = state;
        this.place = place;
    }

    public Sort sort() {
        return sort;
    }

    /** The rule of a Choice that tested, from 1; 0 of anything else. */
    int rule() {
        return rule;
    }

    /** The state that makes it. */
    public State state() {
        return state;
    }

    /** Where it is written. */
    public Span place() {
        return place;
    }

    Origin first(Origin other) {
        return number <= other.number ? this : other;
    }

    @Override
    public int compareTo(Origin other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin origin && number == origin.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return sort + "#" + number;
    }
}
