package io.github.steplint.document;

import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the state machines among the resources of a CloudFormation or SAM template. */
final class CloudFormationFinder {
    private CloudFormationFinder() {}

    static Optional<CloudFormationTemplate> find(SourceFile file, Tree tree, Neighbours neighbours) {
        return tree.root()
                .filter(root -> root instanceof Node.Obj object && object.has("Resources"))
                .flatMap(root -> Shape.objectAt(root, "Resources"))
                .map(resources -> new CloudFormationTemplate(
                        file, tree, definitions(tree, resources, neighbours).toList(), neighbours));
    }

    /** The machines among {@code Resources}, in the order of the file. */
    static Stream<Definition> definitions(Tree file, Node.Obj resources, Neighbours neighbours) {
        return resources.members().stream().flatMap(resource -> {
            if (resource.name().startsWith("Fn::ForEach::")) {
                return looped(file, resource.value(), neighbours);
            }
            String type = Shape.textAt(resource.value(), "Type").orElse("");
            return Shape.objectAt(resource.value(), "Properties").stream()
                    .flatMap(properties -> definitions(file, resource, type, properties, neighbours));
        });
    }

    private static Stream<Definition> definitions(
            Tree file, Node.Member resource, String type, Node.Obj properties, Neighbours neighbours) {
        boolean sam = type.equals("AWS::Serverless::StateMachine");
        if (!sam && !type.equals("AWS::StepFunctions::StateMachine")) {
            return Stream.empty();
        }
        DefinitionForms forms = new DefinitionForms(file, sam);
        return Stream.concat(
                        Stream.of("Definition", "DefinitionString")
                                .flatMap(field -> properties.get(field).stream())
                                .flatMap(forms::in),
                        properties.get(sam ? "DefinitionUri" : "DefinitionS3Location").stream()
                                .flatMap(uri -> named(uri, neighbours).stream()))
                .map(tree -> new Definition(
                        Optional.of(resource.name()),
                        tree,
                        Shape.machineType(properties.get(sam ? "Type" : "StateMachineType")),
                        resource.key().span()));
    }

    /** The definition in a file that the template names. */
    private static Optional<Tree> named(Node uri, Neighbours neighbours) {
        Optional<String> path = DefinitionFile.path(uri);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Neighbours.Answer answer = neighbours.read(path.get());
        return answer.status() == Neighbours.Status.FOUND
                ? Optional.of(Documents.tree(answer.loaded().file())
                        .with(answer.loaded().problems()))
                : Optional.empty();
    }

    /** {@code Fn::ForEach::Name: [Variable, [values], {resources}]}. */
    private static Stream<Definition> looped(Tree file, Node loop, Neighbours neighbours) {
        List<Node> arguments = loop instanceof Node.Arr list ? list.items() : List.of();
        return arguments.size() == 3 && arguments.get(2) instanceof Node.Obj resources
                ? definitions(file, resources, neighbours)
                : Stream.empty();
    }
}
