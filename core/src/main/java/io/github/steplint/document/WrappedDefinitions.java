package io.github.steplint.document;

import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Tree;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds definitions inside a document of no particular kind, such as what {@code aws stepfunctions
 * describe-state-machine} prints, or a test case with its machine. A machine found is not searched for more.
 */
final class WrappedDefinitions {
    private static final int DEPTH = 6;

    private final Tree file;
    private final MachineType type;

    WrappedDefinitions(Tree file, MachineType type) {
        this.file = file;
        this.type = type;
    }

    Stream<Definition> in(Node root) {
        return search(root, Optional.empty(), root.head(), DEPTH);
    }

    private Stream<Definition> search(Node node, Optional<String> name, Span at, int depth) {
        if (depth == 0) {
            return Stream.empty();
        }
        if (node instanceof Node.Arr list) {
            return list.items().stream().flatMap(item -> search(item, name, item.head(), depth - 1));
        }
        return node instanceof Node.Obj object
                ? object.members().stream().flatMap(member -> member(object, member, name, at, depth))
                : Stream.empty();
    }

    /** A definition is called by its key, one under the key {@code definition} by the key above that. */
    private Stream<Definition> member(
            Node.Obj owner, Node.Member member, Optional<String> above, Span aboveAt, int depth) {
        boolean plain = member.name().equalsIgnoreCase("definition") && above.isPresent();
        Optional<String> name = plain ? above : Optional.of(member.name());
        Span at = plain ? aboveAt : member.key().span();
        Node value = member.value();
        boolean text = value instanceof Node.Str string
                && Documents.looksLikeJson(string.value())
                && string.value().contains("StartAt");
        if (!text && !Shape.isMachine(value)) {
            return search(value, name, at, depth - 1);
        }
        MachineType declared = owner.has("type") ? Shape.machineType(owner.get("type")) : type;
        return new DefinitionForms(file, false).in(value).map(tree -> new Definition(name, tree, declared, at));
    }
}
