package io.github.steplint.facts.template;

import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.facts.template.FunctionName.Kind;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds texts that call functions of a service by names that none of them has; a service without any calls others. */
final class FunctionNameFinder {
    private static final Pattern ARN = Pattern.compile("arn:.*:lambda:.*:function:([A-Za-z0-9_-]+)(?::[\\w$-]+)?");

    private final Node root;
    private final String prefix;
    private final Map<String, String> names;
    private final Set<FunctionName> found = new LinkedHashSet<>();

    FunctionNameFinder(Node root, ServiceNames names) {
        this.root = root;
        this.prefix = names.prefix();
        this.names = names.made().stream()
                .filter(made -> made.origin() == Origin.FUNCTION)
                .collect(Collectors.toMap(
                        LogicalResource::key, made -> made.name().orElse(""), (first, second) -> second));
    }

    List<FunctionName> all() {
        if (ServerlessScope.functionsAreSeen(root)) {
            ServerlessScope.machines(root).forEach(machine -> {
                at(machine.value(), "definition").ifPresent(this::texts);
                authorizers(machine.value());
            });
            ServerlessScope.functions(root).forEach(function -> authorizers(function.value()));
        }
        return List.copyOf(found);
    }

    private void texts(Node node) {
        if (node instanceof Node.Obj object && !DefinitionTexts.isLifted(object)) {
            for (Node.Member member : object.members()) {
                if (member.value() instanceof Node.Str text) {
                    arn(text);
                    key(object, member.name(), text);
                } else {
                    texts(member.value());
                }
            }
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(this::texts);
        }
    }

    private void arn(Node.Str text) {
        Matcher arn = ARN.matcher(text.value());
        if (arn.matches()) {
            String name = arn.group(1);
            if (!names.isEmpty() && name.startsWith(prefix) && !names.containsValue(name)) {
                Optional<String> own = Optional.ofNullable(names.get(name.substring(prefix.length())));
                found.add(new FunctionName(
                        Kind.ARN, text.span(), name, own.or(() -> Spelling.nearest(name, names.values()))));
            }
        }
    }

    /** {@code FunctionName: charge} of {@code lambda:invoke} is the name of a function in AWS, and no key. */
    private void key(Node.Obj parameters, String field, Node.Str text) {
        String key = text.value();
        boolean invokes = field.equals("FunctionName")
                && (parameters.has("Payload")
                        || parameters.has("Payload.$")
                        || parameters.members().size() == 1);
        if (invokes && names.containsKey(key) && !names.containsValue(key)) {
            found.add(new FunctionName(Kind.KEY, text.span(), key, Optional.of(names.get(key))));
        }
    }

    private void authorizers(Node owner) {
        Stream<Node> events = at(owner, "events").stream()
                .flatMap(list -> list instanceof Node.Arr items ? items.items().stream() : Stream.empty());
        events.flatMap(event -> at(event, "http").stream())
                .flatMap(http -> at(http, "authorizer").stream())
                .forEach(this::authorizer);
    }

    private void authorizer(Node authorizer) {
        boolean elsewhere = at(authorizer, "arn").isPresent()
                || at(authorizer, "authorizerId").isPresent()
                || at(authorizer, "type")
                        .flatMap(CloudFormation::text)
                        .filter("aws_iam"::equalsIgnoreCase)
                        .isPresent();
        Node name = at(authorizer, "name").orElse(authorizer);
        if (!elsewhere
                && name instanceof Node.Str text
                && !text.value().equalsIgnoreCase("aws_iam")
                && text.value().indexOf(':') < 0
                && !Holes.isHole(text)
                && !names.containsKey(text.value())) {
            found.add(new FunctionName(
                    Kind.AUTHORIZER, text.span(), text.value(), Spelling.nearest(text.value(), names.keySet())));
        }
    }

    private static Optional<Node> at(Node node, String key) {
        return CloudFormation.at(node, key);
    }
}
