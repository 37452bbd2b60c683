package io.github.steplint.facts.template;

import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.names.Naming;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.facts.template.Reference.Kind;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of the template that the Serverless Framework makes of a configuration. */
final class ServerlessTemplate {
    /** Fields of a machine in which the plugin translates the keys of functions. */
    private static final Set<String> TRANSLATED = Set.of("definition", "notifications");

    private static final Set<String> PLAIN =
            Set.of("role", "alarms", "events", "iamRoleStatements", "loggingConfig", "kmsKeyArns", "tags");

    private final Node root;
    private final Places places = new Places();
    private final ReferenceFinder finder = new ReferenceFinder(reference -> places.accept(translated(reference)));
    private final List<Literal> literals = new ArrayList<>();
    private final DefinitionTexts texts = new DefinitionTexts(places, literals::add);
    private final List<BadCall> badCalls = new ArrayList<>();
    private final CallCheck calls = new CallCheck(badCalls::add);
    private final Set<String> functions;

    private ServerlessTemplate(Node root) {
        this.root = root;
        this.functions = ServerlessScope.functions(root).map(Node.Member::name).collect(Collectors.toSet());
    }

    static TemplateFacts facts(ServerlessFile file, Node root) {
        ServiceNames names = ServiceNames.of(root, file.options());
        boolean complete =
                ServerlessScope.isComplete(root) && file.includes().stream().noneMatch(tree -> tree.broken());
        Targets targets = new Targets(complete);
        names.resources().forEach(resource -> targets.add(resource.logicalId(), resource.type()));
        ServerlessScope.functions(root).forEach(function -> targets.addKey(function.name()));
        targets.add("ServerlessDeploymentBucket", Optional.of("AWS::S3::Bucket"));
        targets.add("ServerlessDeploymentBucketPolicy", Optional.of("AWS::S3::BucketPolicy"));
        targets.addFitting("PythonRequirementsLambdaLayer");
        if (ServerlessScope.plugins(root).contains("serverless-iam-roles-per-function")) {
            targets.addFitting(".*IamRoleLambdaExecution");
        }
        ServerlessScope.ownParts(root)
                .flatMap(part -> CloudFormation.at(part, "Parameters").stream())
                .flatMap(CloudFormation::members)
                .forEach(parameter -> targets.addParameter(parameter.name()));
        ServerlessTemplate template = new ServerlessTemplate(root);
        template.walk();
        List<Literal> literals = ServerlessScope.leavesTexts(root) ? template.literals : List.of();
        return new TemplateFacts(
                targets,
                template.places.all(),
                List.copyOf(new LinkedHashSet<>(literals)),
                List.copyOf(new LinkedHashSet<>(template.badCalls)),
                new ServerlessDependencies(root, names).circles(),
                new FunctionNameFinder(root, names).all(),
                List.of(),
                file.tree().root().map(ServerlessTemplate::assembled).orElse(List.of()),
                Optional.of(names));
    }

    /** With the logical id instead of the key of a function, where the plugin puts it. */
    private Reference translated(Reference reference) {
        return reference.translated() && functions.contains(reference.id())
                ? new Reference(
                        reference.kind(), Naming.function(reference.id()), reference.attribute(), reference.at(), true)
                : reference;
    }

    /** In the file as it is written: {@code Ref: OrdersDash${sls:stage}}. */
    private static List<Reference> assembled(Node written) {
        ServerlessTemplate template = new ServerlessTemplate(written);
        template.walk();
        return template.places.all().stream()
                .filter(reference -> reference.kind() == Kind.REF || reference.kind() == Kind.GET_ATT)
                .filter(reference -> reference.id().matches("(?s).+\\$\\{.*|\\$\\{.*}.+"))
                .toList();
    }

    private void walk() {
        ServerlessScope.machines(root).forEach(machine -> machine(machine.value()));
        ServerlessScope.functions(root).forEach(function -> function(function.value()));
        at(root, "provider").ifPresent(this::provider);
        at(root, "layers").ifPresent(finder::in);
        ServerlessScope.ownParts(root).forEach(this::own);
    }

    private void machine(Node machine) {
        at(machine, "definition").ifPresent(definition -> {
            texts.in(definition);
            calls.definition(definition);
        });
        CloudFormation.members(machine).forEach(member -> {
            if (TRANSLATED.contains(member.name())) {
                finder.translated(member.value());
            } else if (member.name().equals("dependsOn")) {
                finder.ids(Kind.DEPENDS_ON, member.value());
            } else if (PLAIN.contains(member.name())) {
                finder.in(member.value());
                plain(member.value());
            }
        });
    }

    private void plain(Node node) {
        texts.elsewhere(node);
        calls.elsewhere(node);
    }

    private void function(Node function) {
        finder.in(function);
        plain(function);
        at(function, "dependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
        at(function, "role").ifPresent(this::role);
    }

    private void provider(Node provider) {
        finder.in(provider);
        plain(provider);
        at(provider, "role").ifPresent(this::role);
    }

    /** A text that is no ARN is the logical id of a role. */
    private void role(Node role) {
        if (role instanceof Node.Str text && text.value().indexOf(':') < 0) {
            finder.ids(Kind.ROLE, text);
        }
    }

    private void own(Node part) {
        Stream.of("Resources", "extensions")
                .flatMap(field -> at(part, field).stream())
                .flatMap(CloudFormation::members)
                .forEach(resource -> {
                    finder.in(resource.value());
                    plain(resource.value());
                    at(resource.value(), "DependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
                });
        at(part, "Outputs").ifPresent(outputs -> {
            finder.in(outputs);
            plain(outputs);
        });
    }

    private static Optional<Node> at(Node node, String key) {
        return CloudFormation.at(node, key);
    }
}
