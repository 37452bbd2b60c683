package io.github.steplint.document.variables;

import io.github.steplint.document.variables.VariableProblem.Kind;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/** Notices where a configuration takes the stage from its own text, which the option {@code --stage} does not change. */
final class Stages {
    private static final List<String> STAGE = List.of("provider", "stage");

    private final Evaluator evaluator;
    private Optional<Boolean> constant = Optional.empty();
    private boolean told;

    Stages(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Takes note of a property that is used; only the first use of a constant stage is told. */
    void note(List<String> keys, Node value, Use use) {
        if (told || !keys.equals(STAGE) || afterOption(use) || !constant()) {
            return;
        }
        told = true;
        evaluator.tell(new VariableProblem(
                Kind.FIXED_STAGE,
                use.span(),
                use.written(),
                use.property().name(),
                "${self:provider.stage} is the text in this file whatever --stage says",
                "",
                "write ${sls:stage}, or let provider.stage be ${opt:stage, '"
                        + Values.text(value).map(text -> text.chars()).orElse("dev") + "'}",
                false));
    }

    /** As the fallback of an option it is right. */
    private static boolean afterOption(Use use) {
        return use.variable().sources().size() > 1
                && use.variable().sources().get(0) instanceof Variable.Call first
                && !first.type().equals("self");
    }

    private boolean constant() {
        if (constant.isEmpty()) {
            constant = Optional.of(isConstant());
        }
        return constant.get();
    }

    private boolean isConstant() {
        Optional<Node> written = evaluator.root();
        for (String key : STAGE) {
            written = written.flatMap(node -> Values.child(node, key));
        }
        return written.filter(node -> node instanceof Node.Str text && !VariableParser.mayHold(text.value()))
                .isPresent();
    }
}
