package io.github.steplint.document.variables;

import io.github.steplint.document.variables.VariableProblem.Kind;
import io.github.steplint.source.Span;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems of one configuration, each once; that a text has no place for objects once for the text. */
final class Complaints {
    private final Map<List<Object>, VariableProblem> problems = new LinkedHashMap<>();
    private boolean limited;

    List<VariableProblem> all() {
        return List.copyOf(problems.values());
    }

    void add(VariableProblem problem) {
        boolean once = problem.kind() == Kind.WRONG_TYPE;
        problems.putIfAbsent(List.of(problem.kind(), once ? problem.property() : problem.span()), problem);
    }

    /**
     * Tells of a circle.
     *
     * @param busy the properties that are being worked out, the innermost first
     * @param needed the one of them that the innermost needs
     */
    void cycle(Deque<Evaluator.Busy> busy, Evaluator.Busy needed, Use use) {
        Iterator<Evaluator.Busy> open = busy.iterator();
        Evaluator.Busy dependent = open.next();
        String own = dependent.property().name();
        boolean itself = dependent.node() == needed.node();
        String other = itself || !open.hasNext() ? own : open.next().property().name();
        add(use.problem(
                Kind.CYCLE,
                itself
                        ? "property \"" + own + "\" refers to itself"
                        : "properties \"" + own + "\" and \"" + other + "\" refer to each other",
                itself
                        ? "Circular reference. \"" + own + "\" refers to itself"
                        : "Circular reference among \"" + own + "\" and \"" + other + "\" properties",
                "give one of them a value of its own"));
    }

    /** Tells of the first bound that is passed. */
    void limit(Span at, String variable, Property property, String detail) {
        if (!limited) {
            limited = true;
            add(new VariableProblem(
                    Kind.LIMIT,
                    at,
                    variable,
                    property.name(),
                    detail.startsWith("Excessive")
                            ? "the value of a variable leads to a variable more than ten times in a row here"
                            : "the variables are too deep or too many to be resolved from here on",
                    detail,
                    "write the value where it is needed",
                    false));
        }
    }
}
