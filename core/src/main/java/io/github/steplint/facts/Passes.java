package io.github.steplint.facts;

import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a Pass state does to its data. */
public final class Passes {
    private Passes() {}

    /** Whether the output is the input and no variable is assigned. */
    public static boolean changesNothing(State.Pass pass) {
        return pass.result().isEmpty()
                && pass.data().assign().isEmpty()
                && shaping(pass).isEmpty()
                && !pass.head().open();
    }

    /**
     * Whether one Pass could do what the two do one after the other, for reasons that need no reading of expressions:
     * both write out fixed data, or both only assign variables, of which the second reads none of the first.
     */
    public static boolean canMerge(State.Pass first, State.Pass second) {
        if (first.language() != second.language()
                || first.head().open()
                || second.head().open()) {
            return false;
        }
        return replacesAll(first) && isFixed(second)
                || onlyAssigns(first) && onlyAssigns(second) && !reads(second, first);
    }

    private static boolean replacesAll(State.Pass pass) {
        return isFixed(pass) && pass.data().resultPath().isEmpty();
    }

    private static boolean isFixed(State.Pass pass) {
        DataFlow data = pass.data();
        return pass.result().isPresent()
                && data.assign().isEmpty()
                && shaping(pass).stream().allMatch(member -> member.name().equals("ResultPath"))
                && data.resultPath()
                        .map(member -> member.value() instanceof Node.Str)
                        .orElse(true);
    }

    private static boolean onlyAssigns(State.Pass pass) {
        return pass.result().isEmpty()
                && shaping(pass).isEmpty()
                && pass.data().assign().isPresent();
    }

    private static boolean reads(State.Pass second, State.Pass first) {
        String text = second.data()
                .assign()
                .map(member -> member.value().span().text())
                .orElse("");
        Optional<Node.Obj> assigned = first.data()
                .assign()
                .map(Node.Member::value)
                .filter(Node.Obj.class::isInstance)
                .map(Node.Obj.class::cast);
        return assigned.map(object -> object.members().stream()
                        .map(member -> member.name().replaceFirst("[.][$]$", ""))
                        .anyMatch(name -> text.contains("$" + name)))
                .orElse(true);
    }

    private static List<Node.Member> shaping(State.Pass pass) {
        DataFlow data = pass.data();
        return Stream.of(
                        data.inputPath(),
                        data.parameters(),
                        data.resultPath(),
                        data.outputPath(),
                        data.arguments(),
                        data.output())
                .flatMap(Optional::stream)
                .toList();
    }
}
