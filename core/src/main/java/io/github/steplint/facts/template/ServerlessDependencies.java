package io.github.steplint.facts.template;

import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.Naming;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.facts.template.Reference.Kind;
import io.github.steplint.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which resources of a service need each other. What comes of an event is a resource of its own, and needs its owner. */
final class ServerlessDependencies {
    private static final String ROLE = "IamRoleLambdaExecution";
    private static final Set<String> OF_FUNCTION = Set.of(
            "environment", "role", "layers", "vpc", "kmsKeyArn", "awsKmsKeyArn", "tags", "fileSystemConfig", "onError");
    private static final Set<String> OF_MACHINE =
            Set.of("role", "iamRoleStatements", "loggingConfig", "kmsKeyArns", "tags");

    private final Node root;
    private final Dependencies dependencies = new Dependencies();
    private final Map<String, String> machines = new HashMap<>();
    private final Set<String> functions;

    ServerlessDependencies(Node root, ServiceNames names) {
        this.root = root;
        this.functions = ServerlessScope.functions(root).map(Node.Member::name).collect(Collectors.toSet());
        for (LogicalResource made : names.made()) {
            if (made.origin() == Origin.MACHINE) {
                machines.put(made.key(), made.logicalId());
            }
        }
    }

    List<List<Dependency>> circles() {
        if (!ServerlessScope.leavesTexts(root)) {
            return List.of();
        }
        ServerlessScope.functions(root).forEach(this::function);
        ServerlessScope.machines(root).forEach(this::machine);
        ServerlessScope.ownParts(root)
                .flatMap(part -> at(part, "Resources").stream())
                .flatMap(CloudFormation::members)
                .forEach(this::own);
        Consumer<Reference> ofRole = reference -> dependencies.add(ROLE, reference);
        Stream.of(
                        at(root, "provider").flatMap(provider -> at(provider, "iam")),
                        at(root, "provider").flatMap(provider -> at(provider, "iamRoleStatements")))
                .flatMap(Optional::stream)
                .forEach(new ReferenceFinder(ofRole)::in);
        return dependencies.circles();
    }

    private void function(Node.Member function) {
        String id = Naming.function(function.name());
        ReferenceFinder finder = new ReferenceFinder(reference -> dependencies.add(id, reference));
        Optional<Node> provider = at(root, "provider");
        Stream.concat(Stream.of(function.value()), provider.stream())
                .flatMap(CloudFormation::members)
                .filter(member -> OF_FUNCTION.contains(member.name()))
                .forEach(member -> finder.in(member.value()));
        at(function.value(), "dependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
        boolean own = at(function.value(), "role")
                .or(() -> provider.flatMap(it -> at(it, "role")))
                .isPresent();
        if (!own && !ServerlessScope.plugins(root).contains("serverless-iam-roles-per-function")) {
            dependencies.add(id, ROLE);
        }
    }

    /** A {@code Ref} of a function becomes a text in a definition: nothing waits for it. */
    private void machine(Node.Member machine) {
        String id = machines.get(machine.name());
        if (id == null) {
            return;
        }
        ReferenceFinder finder = new ReferenceFinder(reference -> {
            boolean key = reference.translated() && functions.contains(reference.id());
            String target = key ? Naming.function(reference.id()) : reference.id();
            boolean text = reference.translated()
                    && reference.kind() == Kind.REF
                    && functions.stream().map(Naming::function).anyMatch(target::equals);
            if (!text) {
                dependencies.add(
                        id, new Reference(reference.kind(), target, reference.attribute(), reference.at(), false));
            }
        });
        at(machine.value(), "definition").ifPresent(finder::translated);
        at(machine.value(), "dependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
        CloudFormation.members(machine.value())
                .filter(member -> OF_MACHINE.contains(member.name()))
                .forEach(member -> finder.in(member.value()));
    }

    private void own(Node.Member resource) {
        ReferenceFinder finder = new ReferenceFinder(reference -> dependencies.add(resource.name(), reference));
        at(resource.value(), "Properties").ifPresent(finder::in);
        at(resource.value(), "DependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
    }

    private static Optional<Node> at(Node node, String key) {
        return CloudFormation.at(node, key);
    }
}
