package io.github.steplint.rules.data;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Missing;
import io.github.steplint.facts.payload.Origin;
import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.Report;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences about paths that lead nowhere. */
final class Lost {
    private static final int FEW = 8;

    private final MachineFacts machine;
    private final ReadFault fault;

    Lost(MachineFacts machine, ReadFault fault) {
        this.machine = machine;
        this.fault = fault;
    }

    /** Begins the finding, with its witness. */
    Report.Draft report(Report report, String clause) {
        String message =
                fault.read().place().phrase() + " reads " + fault.read().text() + ", " + clause;
        boolean certain = fault.certain()
                && fault.read().need() == PayloadRead.Need.FAILS
                && !fault.declared()
                && !caught(fault.read().state());
        Report.Draft draft = report.at(fault.read().span(), "%s", message).warningUnless(certain);
        fault.origin()
                .filter(origin -> origin.state() != fault.read().state())
                .ifPresent(origin -> draft.related(origin.place(), "%s", note(origin)));
        fault.others().forEach(read -> draft.related(read.span(), "%s is lost as well", read.text()));
        List<State> way = machine.payloads().way(fault);
        if (way.size() > 1) {
            way.forEach(state -> draft.step(state.nameSpan(), "state \"%s\"", state.name()));
        }
        return draft;
    }

    /** Whether a catcher may take the failure, as it may of a JSONata expression. */
    private static boolean caught(State state) {
        return state.language() == QueryLanguage.JSONATA
                && !state.handlers().catchers().isEmpty();
    }

    private static String note(Origin origin) {
        return subject(origin).orElse("state \"" + origin.state().name() + "\"");
    }

    /** What made the value that lacks the field: {@code Result of state "Init"}. */
    static Optional<String> subject(Origin origin) {
        String state = "state \"" + origin.state().name() + "\"";
        return switch (origin.sort()) {
            case INPUT -> Optional.of("the input that the configuration declares");
            case DECLARED -> Optional.of("the result that the configuration declares for " + state);
            case RESULT -> Optional.of("Result of " + state);
            case PARAMETERS ->
                Optional.of(
                        origin.place().text().contains("Arguments")
                                ? "Arguments of " + state
                                : "Parameters of " + state);
            case RESULT_SELECTOR -> Optional.of("ResultSelector of " + state);
            case RESULT_PATH -> Optional.of("ResultPath of " + state);
            case OUTPUT -> Optional.of("Output of " + state);
            case ITEM -> Optional.of("the item that " + state + " gives to its iterations");
            case ANSWER -> Optional.of("the answer to " + state);
            case ERROR, CAUSE -> Optional.of("the error that a catcher of " + state + " passes on");
            case BRANCHES, ITERATIONS -> Optional.of("the result of " + state);
            case NULL_INPUT_PATH -> Optional.of("InputPath of " + state);
            case NULL_OUTPUT_PATH -> Optional.of("OutputPath of " + state);
            default -> Optional.empty();
        };
    }

    /** Says of any path why it leads nowhere. */
    String clause() {
        Optional<Origin> origin = fault.origin();
        if (origin.isPresent() && origin.get().sort() == Origin.Sort.TEST) {
            return (fault.certain() ? "which is never there: " : "which may not be there: ") + "a rule of state \""
                    + origin.get().state().name() + "\" tests whether it is, and goes on here where it is not";
        }
        if (!fault.certain()) {
            String where = origin.map(Lost::note)
                    .map(text -> ": " + text + " does not have it")
                    .orElse("");
            return "which may not be there" + where;
        }
        return "which is never there: " + reason();
    }

    private String reason() {
        Missing missing = fault.missing();
        String holder = holder();
        if (missing.why() != Missing.Why.FIELD) {
            String wanted = missing.why() == Missing.Why.INDEX
                    ? "too short an array"
                    : missing.at().shape().kinds().stream()
                            .map(kind -> kind.phrase())
                            .findFirst()
                            .orElse("nothing");
            return holder + " is " + wanted + from();
        }
        List<String> names = missing.names();
        return names.isEmpty() ? holder + " is empty" + from() : holder + " has only " + few(names) + from();
    }

    private String from() {
        return fault.origin()
                .filter(origin -> origin.state() != fault.read().state())
                .flatMap(Lost::subject)
                .map(text -> ", from " + text)
                .orElse("");
    }

    private static String few(List<String> names) {
        return names.size() <= FEW
                ? Words.and(names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " more";
    }

    /** What lacks the field, as a path or by what it is. */
    private String holder() {
        int step = fault.missing().step();
        if (step > 0) {
            return prefix(step);
        }
        ExpressionField field = fault.read().place().field();
        if (fault.read().path().root() instanceof JsonPath.Root.Context) {
            return "the context object";
        }
        return switch (field) {
            case RESULT_SELECTOR -> "the result";
            case OUTPUT_PATH -> "what the state leaves";
            default -> field.time() == ExpressionField.Time.CAUGHT ? "the error" : "the input";
        };
    }

    /** The beginning of the path. */
    String prefix(int steps) {
        return fault.read().written(fault.read().path().steps().subList(0, steps));
    }

    /** The path with one of its steps replaced by others. */
    String instead(int position, int dropped, Step... steps) {
        List<Step> all = new ArrayList<>(fault.read().path().steps());
        for (int i = 0; i < dropped; i++) {
            all.remove(position);
        }
        all.addAll(position, List.of(steps));
        return fault.read().written(all);
    }

    /** What to write instead. */
    String help() {
        Optional<String> nearest = nearest();
        if (nearest.isPresent()) {
            return "did you mean " + instead(fault.missing().step(), 1, new Step.Name(nearest.get())) + "?";
        }
        if (machine.payloads().hadBefore(fault) && replaces()) {
            State state = fault.origin().get().state();
            return "to keep the input of state \"" + state.name()
                    + "\", put its result in a field of its own with ResultPath";
        }
        return fault.certain()
                ? "read a field that is there, or make this one in a state before"
                : "make it on every way to here, or test it with IsPresent first";
    }

    private Optional<String> nearest() {
        Missing missing = fault.missing();
        boolean name = missing.why() == Missing.Why.FIELD
                && fault.read().path().steps().get(missing.step()) instanceof Step.Name;
        return name
                ? Spelling.nearest(
                        ((Step.Name) fault.read().path().steps().get(missing.step())).name(), missing.names())
                : Optional.empty();
    }

    private boolean replaces() {
        return switch (fault.origin().get().sort()) {
            case RESULT, PARAMETERS, RESULT_SELECTOR, ANSWER, BRANCHES, ITERATIONS ->
                fault.origin().get().state().data().resultPath().isEmpty();
            default -> false;
        };
    }
}
