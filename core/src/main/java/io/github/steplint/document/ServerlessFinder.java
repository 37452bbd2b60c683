package io.github.steplint.document;

import io.github.steplint.document.variables.VariableResolver;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import io.github.steplint.source.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the state machines in a configuration of the Serverless Framework, or in a file that one includes. */
final class ServerlessFinder {
    private ServerlessFinder() {}

    static Optional<ServerlessFile> find(SourceFile file, Tree tree, DocumentOptions options) {
        Optional<Node> root = tree.root();
        boolean ours = FileName.of(file.path()).isServerless()
                || root.filter(found -> isConfiguration(file, found)).isPresent();
        if (!ours && root.stream().flatMap(ServerlessFinder::machines).noneMatch(ServerlessFinder::hasDefinition)) {
            return Optional.empty();
        }
        VariableResolver.Resolution resolution = isWhole(file, root)
                ? VariableResolver.resolve(tree, options.variables(), options.neighbours())
                : new VariableResolver.Resolution(tree, List.of(), List.of());
        return Optional.of(new ServerlessFile(
                file,
                tree,
                resolution.tree(),
                definitions(file, resolution.tree()),
                resolution.problems(),
                resolution.includes(),
                options.variables(),
                options.neighbours()));
    }

    private static List<Definition> definitions(SourceFile file, Tree tree) {
        return tree.root().stream()
                .flatMap(found -> Stream.concat(
                        Stream.concat(
                                        machines(found),
                                        Shape.objectAt(found, "stepFunctions").stream()
                                                .flatMap(ServerlessFinder::machines))
                                .flatMap(machine -> definitions(tree, machine)),
                        resources(found)
                                .flatMap(resources ->
                                        CloudFormationFinder.definitions(tree, resources, Neighbours.UNKNOWN))))
                .sorted(Comparator.comparing(definition -> use(file, definition.at())))
                .toList();
    }

    /** Whether a file is a whole configuration: what its variables refer to is known only where the whole is known. */
    private static boolean isWhole(SourceFile file, Optional<Node> root) {
        return FileName.of(file.path()).isServerless()
                || root.filter(Node.Obj.class::isInstance)
                        .map(Node.Obj.class::cast)
                        .filter(object -> object.has("service") || object.has("provider"))
                        .isPresent();
    }

    /** Where in the file a machine is declared, or the variable that brings it in. */
    private static int use(SourceFile file, Span at) {
        return at.file() == file
                ? at.start()
                : at.via().filter(via -> via.file() == file).map(Span::start).orElse(Integer.MAX_VALUE);
    }

    private static boolean isConfiguration(SourceFile file, Node root) {
        boolean variant = FileName.of(file.path()).isServerlessVariant();
        boolean section = Shape.objectAt(root, "stepFunctions")
                .filter(found -> found.has("stateMachines"))
                .isPresent();
        return section
                || root instanceof Node.Obj object
                        && object.has("service")
                        && (variant || object.has("stepFunctions") || object.has("provider"));
    }

    /** The members of {@code stateMachines}, which is an object or a list of objects. */
    private static Stream<Node.Member> machines(Node section) {
        return Shape.at(section, "stateMachines").stream()
                .flatMap(Shape::objects)
                .flatMap(object -> object.members().stream());
    }

    private static boolean hasDefinition(Node.Member machine) {
        return Shape.objectAt(machine.value(), "definition")
                .filter(Shape::isMachine)
                .isPresent();
    }

    private static Stream<Definition> definitions(Tree file, Node.Member machine) {
        return definition(machine.value()).stream()
                .flatMap(new DefinitionForms(file, true)::in)
                .map(tree -> new Definition(
                        Optional.of(machine.name()),
                        tree,
                        Shape.machineType(Shape.at(machine.value(), "type")),
                        machine.key().span()));
    }

    /** The first releases of the plugin took the definition itself as the machine. */
    private static Optional<Node> definition(Node machine) {
        return Shape.at(machine, "definition").or(() -> Optional.of(machine).filter(Shape::isMachine));
    }

    /** CloudFormation of one's own: {@code resources.Resources}, or a list of such. */
    private static Stream<Node.Obj> resources(Node root) {
        return Shape.at(root, "resources").stream()
                .flatMap(Shape::objects)
                .flatMap(part -> Shape.objectAt(part, "Resources").stream());
    }
}
