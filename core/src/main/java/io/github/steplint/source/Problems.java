package io.github.steplint.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the problems of one text. The text is broken once: what follows from the first fault is not told. */
final class Problems {
    static final String MARK = "the file begins with a byte order mark, which some readers take for a part of the text";
    static final String MARK_HELP = "save the file as UTF-8 without a byte order mark";

    static final String DIRECTIVE =
            "a directive of a template engine stands here: what the text says is known only when the template is rendered";

    static final String CONFLICT = "a mark of git stands here: two versions of the file were not merged";
    static final String CONFLICT_HELP = "keep one of the two versions, and take the marks out";

    /** Nobody reads more; a file with more is not written by a person. */
    private static final int MOST = 1_000;

    private final Text text;
    private final List<SyntaxProblem> found = new ArrayList<>();
    private boolean broken;

    Problems(Text text) {
        this.text = text;
    }

    void add(SyntaxProblem.Kind kind, int start, int end, String message, String help) {
        if (kind == SyntaxProblem.Kind.BROKEN || kind == SyntaxProblem.Kind.LIMIT) {
            if (broken) {
                return;
            }
            broken = true;
        }
        // what is missing at the end of the text is told at its end
        Span span = text.span(Math.min(start, text.length()), Math.min(end, text.length()));
        add(new SyntaxProblem(kind, span, message, help));
    }

    void add(SyntaxProblem problem) {
        boolean matters = problem.kind() == SyntaxProblem.Kind.BROKEN || problem.kind() == SyntaxProblem.Kind.LIMIT;
        if (matters || found.size() < MOST) {
            found.add(problem);
        }
    }

    /** Adds a problem that breaks the text, unless it is broken already. */
    void once(SyntaxProblem problem) {
        if (!broken) {
            broken = true;
            found.add(problem);
        }
    }

    /** Takes the fault that {@code teller} tells if it comes before the one that is known, if any is. */
    void earlier(Consumer<Problems> teller) {
        Problems other = new Problems(text);
        teller.accept(other);
        Optional<SyntaxProblem> known = breaking();
        other.breaking()
                .filter(fault -> known.isEmpty()
                        || fault.span().start() < known.get().span().start())
                .ifPresent(fault -> {
                    known.ifPresent(found::remove);
                    found.add(fault);
                    broken = true;
                });
    }

    private Optional<SyntaxProblem> breaking() {
        return found.stream()
                .filter(problem ->
                        problem.kind() == SyntaxProblem.Kind.BROKEN || problem.kind() == SyntaxProblem.Kind.LIMIT)
                .findFirst();
    }

    void broken(int start, int end, String message, String help) {
        add(SyntaxProblem.Kind.BROKEN, start, end, message, help);
    }

    void limit(int start, int end, String message, String help) {
        add(SyntaxProblem.Kind.LIMIT, start, end, message, help);
    }

    boolean isBroken() {
        return broken;
    }

    List<SyntaxProblem> inOrder() {
        found.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return found.stream()
                .filter(problem -> problem.kind() == SyntaxProblem.Kind.TEMPLATE_DIRECTIVE)
                .findFirst()
                .map(Problems::ofTemplate)
                .orElseGet(() -> List.copyOf(found));
    }

    /** What is wrong with a template is known when it is rendered; that it is one is all there is to say. */
    private static List<SyntaxProblem> ofTemplate(SyntaxProblem directive) {
        return List.of(directive);
    }
}
