package io.github.steplint.facts.template;

import io.github.steplint.document.CloudFormationTemplate;
import io.github.steplint.document.Intrinsic;
import io.github.steplint.facts.template.Reference.Kind;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a template of CloudFormation or SAM. */
final class CloudFormation {
    private static final String SAM = "AWS::Serverless-2016-10-31";

    /** Transforms that add nothing but what is known of them. */
    private static final Set<String> TRANSFORMS = Set.of(
            SAM,
            "AWS::LanguageExtensions",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16",
            "AWS::CodeDeployBlueGreen");

    private CloudFormation() {}

    static TemplateFacts facts(CloudFormationTemplate template, Node root) {
        Node resources = at(root, "Resources").orElse(root);
        Targets targets = new Targets(isComplete(root, resources));
        boolean sam = transforms(root).anyMatch(SAM::equals)
                || members(resources)
                        .flatMap(resource -> at(resource.value(), "Type").flatMap(CloudFormation::text).stream())
                        .anyMatch(type -> type.startsWith("AWS::Serverless::"));
        members(resources).forEach(resource -> {
            Optional<String> type = at(resource.value(), "Type").flatMap(CloudFormation::text);
            targets.add(resource.name(), type);
            if (sam) {
                // SAM makes roles, permissions, versions and stages whose ids begin with that of what they belong to.
                targets.addFitting(Pattern.quote(resource.name()) + ".+");
            }
        });
        if (sam) {
            targets.addFitting("Serverless(RestApi|HttpApi|Deployment).*");
            members(resources)
                    .flatMap(resource -> resource.value().all())
                    .flatMap(node -> at(node, "QueueLogicalId").flatMap(CloudFormation::text).stream())
                    .forEach(id -> targets.add(id, Optional.of("AWS::SQS::Queue")));
        }
        at(root, "Parameters").stream()
                .flatMap(CloudFormation::members)
                .forEach(parameter -> targets.addParameter(parameter.name()));
        List<BadCall> badCalls = new ArrayList<>();
        CallCheck check = new CallCheck(badCalls::add);
        Stream.concat(members(resources).map(Node.Member::value), at(root, "Outputs").stream())
                .forEach(check::elsewhere);
        return new TemplateFacts(
                targets,
                references(root, resources),
                List.of(),
                List.copyOf(new LinkedHashSet<>(badCalls)),
                dependencies(root, resources).circles(),
                List.of(),
                new SubstitutionFinder(template, resources).all(),
                List.of(),
                Optional.empty());
    }

    /** What SAM makes of an event is a resource of its own. */
    private static Dependencies dependencies(Node root, Node resources) {
        Dependencies dependencies = new Dependencies();
        Set<String> made = members(resources).map(Node.Member::name).collect(Collectors.toSet());
        members(resources).forEach(resource -> {
            ReferenceFinder finder = new ReferenceFinder(reference -> {
                if (made.contains(reference.id())) {
                    dependencies.add(resource.name(), reference);
                }
            });
            boolean sam = at(resource.value(), "Type")
                    .flatMap(CloudFormation::text)
                    .filter(type -> type.startsWith("AWS::Serverless::"))
                    .isPresent();
            at(resource.value(), "DependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
            at(resource.value(), "Properties").stream()
                    .flatMap(CloudFormation::members)
                    .filter(property -> !sam || needed(property.name()))
                    .forEach(property -> finder.in(property.value()));
        });
        return dependencies;
    }

    private static boolean needed(String property) {
        return Set.of("Environment", "Role", "Layers", "VpcConfig", "Definition", "DefinitionSubstitutions", "Policies")
                .contains(property);
    }

    private static List<Reference> references(Node root, Node resources) {
        Places places = new Places();
        ReferenceFinder finder = new ReferenceFinder(places);
        members(resources).forEach(resource -> {
            finder.in(resource.value());
            at(resource.value(), "DependsOn").ifPresent(node -> finder.ids(Kind.DEPENDS_ON, node));
        });
        at(root, "Outputs").ifPresent(finder::in);
        return places.all();
    }

    private static boolean isComplete(Node root, Node resources) {
        return transforms(root).allMatch(TRANSFORMS::contains)
                && resources instanceof Node.Obj object
                && !Holes.isOpen(object)
                && at(root, "Parameters")
                        .filter(CloudFormation::isClosed)
                        .or(() -> Optional.of(root)
                                .filter(it -> at(it, "Parameters").isEmpty()))
                        .isPresent()
                && root instanceof Node.Obj whole
                && !Holes.isOpen(whole)
                && root.all()
                        .noneMatch(node -> Intrinsic.of(node)
                                .filter(call -> call.name().equals("Transform"))
                                .isPresent());
    }

    private static boolean isClosed(Node node) {
        return node instanceof Node.Obj object && !Holes.isOpen(object);
    }

    private static Stream<String> transforms(Node root) {
        return at(root, "Transform").stream()
                .flatMap(node -> node instanceof Node.Arr list ? list.items().stream() : Stream.of(node))
                .map(node -> text(node).orElse(""));
    }

    static Optional<Node> at(Node node, String key) {
        return node instanceof Node.Obj object ? object.get(key) : Optional.empty();
    }

    static Stream<Node.Member> members(Node node) {
        return node instanceof Node.Obj object ? object.members().stream() : Stream.empty();
    }

    static Optional<String> text(Node node) {
        return node instanceof Node.Str string ? Optional.of(string.value()) : Optional.empty();
    }
}
