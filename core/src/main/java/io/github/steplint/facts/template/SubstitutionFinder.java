package io.github.steplint.facts.template;

import io.github.steplint.document.CloudFormationTemplate;
import io.github.steplint.document.Definition;
import io.github.steplint.document.DefinitionFile;
import io.github.steplint.document.Intrinsic;
import io.github.steplint.facts.template.Substitution.Kind;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares what the machines of a template substitute with the placeholders of their definitions. */
final class SubstitutionFinder {
    private static final Set<String> MACHINES =
            Set.of("AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_]+|AWS::[A-Za-z]+)}");
    private static final List<String> FILES = List.of("DefinitionUri", "DefinitionS3Location");
    private static final Set<String> PATHS = Set.of("DefinitionUri", "CodeUri", "ContentUri", "BodyUri");

    private final CloudFormationTemplate template;
    private final Node resources;
    private final List<Substitution> found = new ArrayList<>();

    private record Use(Span at, boolean resource) {}

    SubstitutionFinder(CloudFormationTemplate template, Node resources) {
        this.template = template;
        this.resources = resources;
    }

    List<Substitution> all() {
        CloudFormation.members(resources)
                .filter(resource -> at(resource.value(), "Type")
                        .flatMap(CloudFormation::text)
                        .filter(MACHINES::contains)
                        .isPresent())
                .forEach(resource ->
                        at(resource.value(), "Properties").ifPresent(properties -> machine(resource, properties)));
        return List.copyOf(found);
    }

    private void machine(Node.Member machine, Node properties) {
        FILES.stream().flatMap(field -> at(properties, field).stream()).forEach(uri -> file(machine, uri));
        Optional<Node> given = at(properties, "DefinitionSubstitutions");
        boolean closed = given.isEmpty()
                || given.get() instanceof Node.Obj object && !Holes.isHole(object) && !Holes.isOpen(object);
        Optional<Node> definition = template.definitions().stream()
                .filter(it -> it.name().filter(machine.name()::equals).isPresent())
                .filter(it -> !it.tree().broken())
                .map(Definition::tree)
                .flatMap(tree -> tree.root().stream())
                .findFirst();
        if (!closed || definition.isEmpty() || !isPlain(properties)) {
            return;
        }
        Map<String, Use> used = new LinkedHashMap<>();
        uses(definition.get(), "", used);
        Span place = given.map(Node::head).orElse(machine.key().span());
        Set<String> names = new TreeSet<>();
        given.stream().flatMap(CloudFormation::members).map(Node.Member::name).forEach(names::add);
        used.forEach((name, use) -> {
            if (!names.contains(name)) {
                Optional<String> meant = Spelling.nearest(name, names);
                found.add(new Substitution(Kind.MISSING, use.at(), name, machine.name(), place, meant, use.resource()));
            }
        });
        given.stream()
                .flatMap(CloudFormation::members)
                .filter(member -> !used.containsKey(member.name()))
                .forEach(member -> found.add(new Substitution(
                        Kind.UNUSED,
                        member.key().span(),
                        member.name(),
                        machine.name(),
                        place,
                        Spelling.nearest(member.name(), used.keySet()),
                        false)));
    }

    /** Whether nothing but the substitutions fills in the definition. */
    private static boolean isPlain(Node properties) {
        return Stream.of("Definition", "DefinitionString")
                .flatMap(field -> at(properties, field).stream())
                .allMatch(node -> Intrinsic.of(node).isEmpty());
    }

    private void uses(Node node, String field, Map<String, Use> used) {
        if (Intrinsic.of(node).isPresent()) {
            return;
        }
        if (node instanceof Node.Str text) {
            Matcher placeholder = PLACEHOLDER.matcher(text.value());
            while (placeholder.find()) {
                Span at = text.text().span(placeholder.start(), placeholder.end());
                used.putIfAbsent(placeholder.group(1), new Use(at, field.equals("Resource")));
            }
        } else if (node instanceof Node.Hole hole) {
            Matcher placeholder = PLACEHOLDER.matcher(hole.text());
            while (placeholder.find()) {
                used.putIfAbsent(placeholder.group(1), new Use(hole.span(), true));
            }
        } else if (node instanceof Node.Obj object) {
            object.members().forEach(member -> {
                uses(member.key(), "", used);
                uses(member.value(), member.name(), used);
            });
        } else {
            node.inside().forEach(item -> uses(item, field, used));
        }
    }

    private void file(Node.Member machine, Node uri) {
        DefinitionFile.path(uri).ifPresent(path -> {
            Neighbours.Status status = template.neighbours().look(path);
            if (status == Neighbours.Status.MISSING) {
                found.add(new Substitution(
                        Kind.NO_FILE, uri.span(), path, machine.name(), uri.span(), Optional.empty(), isAtHome(path)));
            }
        });
    }

    /** Whether the template stands where its files are: the folder of this one is there, or another of its files. */
    private boolean isAtHome(String path) {
        int slash = path.lastIndexOf('/');
        boolean folder = slash > 0
                && exists(path.substring(0, slash))
                && !path.substring(0, slash).matches("[./]*");
        return folder
                || resources
                        .all()
                        .flatMap(CloudFormation::members)
                        .filter(member -> PATHS.contains(member.name()))
                        .flatMap(member -> DefinitionFile.path(member.value()).stream())
                        .anyMatch(other -> !other.matches("[./]*") && exists(other));
    }

    private boolean exists(String path) {
        Neighbours.Status status = template.neighbours().look(path);
        return status == Neighbours.Status.FOUND || status == Neighbours.Status.UNREADABLE;
    }

    private static Optional<Node> at(Node node, String key) {
        return CloudFormation.at(node, key);
    }
}
