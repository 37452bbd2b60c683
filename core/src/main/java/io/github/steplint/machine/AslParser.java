package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a definition. It builds what it can and never throws: what the language does not allow is told once as a
 * {@link Defect}, and what a placeholder hides is a hole.
 *
 * <p>Not told here, because rules read it from the types: whether a state has {@code Next} or {@code End}, how many
 * durations a Wait has, names that stand twice or nowhere, and what the mode of a Map forbids.
 */
public final class AslParser {
    private AslParser() {}

    /**
     * @param root of the definition; where it is not an object, the machine is empty and says so
     * @param type that the surrounding document declares
     */
    public static StateMachine parse(Node root, MachineType type) {
        List<Defect> defects = new ArrayList<>();
        ShapeChecker checker = new ShapeChecker(defects);
        Node.Obj written = object(root, checker);
        Owner owner = Owners.scope(Scope.Kind.MACHINE, written, Scope.Kind.MACHINE.phrase());
        QueryLanguage language = Languages.declared(written)
                .or(() -> Languages.misplaced(written))
                .orElse(QueryLanguage.JSONPATH);
        boolean readable = written == root && !Holes.isHole(root);
        Node.Obj node = readable ? checker.check(written, Shapes.MACHINE, owner, language) : written;
        Scope scope =
                new ScopeParser(checker, language, Optional.empty(), language).scope(Scope.Kind.MACHINE, node, owner);
        Optional<Value<Long>> timeout = Values.integer(node, "TimeoutSeconds");
        defects.sort(Comparator.comparingInt(defect -> defect.at().start()));
        return new StateMachine(node, type, language, scope, timeout, List.copyOf(defects));
    }

    private static Node.Obj object(Node root, ShapeChecker checker) {
        if (root instanceof Node.Obj object) {
            return object;
        }
        Node.Obj empty = Nodes.empty(root);
        if (!Holes.isHole(root)) {
            Owner owner = Owners.scope(Scope.Kind.MACHINE, empty, Scope.Kind.MACHINE.phrase());
            checker.tell(new Defect.WrongType(owner, "the definition", root, Form.OBJECT.phrase(), true));
        }
        return empty;
    }
}
