package io.github.steplint.document.variables;

import io.github.steplint.source.Span;

/**
 * A variable that the framework refuses, or that only its caller can fill.
 *
 * @param kind what sort of problem
 * @param span the variable, or the part of it that is meant
 * @param variable it as written: <code>${self:custom.table}</code>
 * @param property where the framework sees it: {@code custom.table}, {@code functions.pay.role}
 * @param message a sentence without a full stop
 * @param detail the framework's own words, without the property
 * @param help what to write instead, or an empty string
 * @param assumed whether it may be gone if the caller gives an option, a parameter or the environment: what was asked
 *     for depends on one that was not given
 */
public record VariableProblem(
        Kind kind,
        Span span,
        String variable,
        String property,
        String message,
        String detail,
        String help,
        boolean assumed) {

    /** Whether the framework stops here, with the caller's input as it is. */
    public boolean isRefused() {
        return kind != Kind.OUTSIDE_PROJECT
                && kind != Kind.FIXED_STAGE
                && kind != Kind.OLD_FORM
                && kind != Kind.FOREIGN_SOURCE;
    }

    /** The sorts of problem. */
    public enum Kind {
        /** It does not follow the grammar. */
        SYNTAX,
        /** A source that the framework does not have, in a file without a plugin that could bring it. */
        UNKNOWN_SOURCE,
        /** A source that the framework does not have; one of the plugins may bring it. */
        FOREIGN_SOURCE,
        /** An address or argument is missing, or one that the source does not know. */
        ADDRESS,
        /** {@code self:} leads to nothing. */
        MISSING_PROPERTY,
        /** {@code file(…)} names a file that does not exist. */
        MISSING_FILE,
        /** The file exists and has no such key. */
        MISSING_KEY,
        /** The file exists and its text is not what its name says; the problems of that text tell more. */
        BROKEN_FILE,
        /** The file is a folder, or the system does not let it be read. */
        UNREADABLE_FILE,
        /** The file lies outside the project, and is not read. */
        OUTSIDE_PROJECT,
        /** {@code opt:} without a fallback, and no such option was given. */
        MISSING_OPTION,
        /** {@code env:} without a fallback, and no such variable is set. */
        MISSING_ENVIRONMENT,
        /** {@code param:} without a fallback, and no such parameter was given. */
        MISSING_PARAMETER,
        /** {@code self:provider.stage} where that property is a constant, so that {@code --stage} does not change it. */
        FIXED_STAGE,
        /** A way of writing variables that version 3 no longer understands. */
        OLD_FORM,
        /** Properties that refer to each other in a circle. */
        CYCLE,
        /** A value of a type that cannot stand there: an object inside a longer text, or what is no boolean. */
        WRONG_TYPE,
        /** A property that the framework needs before it can resolve variables of this sort. */
        NOT_ACCESSIBLE,
        /** The variables refer to each other too deeply, or make too much of too little. */
        LIMIT;

        /** Whether only the caller's input is missing: with it, the framework takes the file. */
        public boolean isCallersInput() {
            return this == MISSING_OPTION || this == MISSING_ENVIRONMENT || this == MISSING_PARAMETER;
        }
    }
}
