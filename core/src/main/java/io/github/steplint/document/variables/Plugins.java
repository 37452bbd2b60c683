package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The plugins of a configuration, as far as they matter for variables. */
final class Plugins {
    /** Plugins that bring no source of variables; of others nobody knows. */
    private static final Set<String> WITHOUT_SOURCES = Set.of(
            "serverless-step-functions",
            "serverless-step-functions-local",
            "serverless-step-functions-offline",
            "serverless-offline",
            "serverless-offline-sns",
            "serverless-offline-sqs",
            "serverless-dynamodb",
            "serverless-dynamodb-local",
            "serverless-pseudo-parameters",
            "serverless-webpack",
            "serverless-esbuild",
            "serverless-bundle",
            "serverless-plugin-typescript",
            "serverless-python-requirements",
            "serverless-iam-roles-per-function",
            "serverless-prune-plugin",
            "serverless-domain-manager",
            "serverless-plugin-tracing",
            "serverless-plugin-aws-alerts",
            "serverless-plugin-warmup",
            "serverless-s3-local",
            "serverless-apigateway-service-proxy");

    private static final Map<String, Set<String>> SOURCES = Map.of(
            "construct", Set.of("serverless-lift"),
            "git", Set.of("serverless-plugin-git-variables"),
            "terraform", Set.of("serverless-terraform-variables"),
            "secrets", Set.of("serverless-secrets-plugin", "serverless-secrets"));

    private final List<String> names;
    private final boolean unknown;

    private Plugins(List<String> names, boolean unknown) {
        this.names = names;
        this.unknown = unknown;
    }

    static Plugins of(Optional<Node> root) {
        Optional<Node> section = root.flatMap(node -> Values.child(node, "plugins"));
        Optional<Node> list = section.map(node -> Values.child(node, "modules").orElse(node));
        List<Node> items = list.stream()
                .flatMap(node -> node instanceof Node.Arr all ? all.items().stream() : Stream.<Node>empty())
                .toList();
        boolean unknown = list.filter(node -> !(node instanceof Node.Arr)).isPresent()
                || items.stream().anyMatch(item -> !(item instanceof Node.Str));
        return new Plugins(
                items.stream()
                        .filter(Node.Str.class::isInstance)
                        .map(item -> ((Node.Str) item).value())
                        .toList(),
                unknown);
    }

    /** Whether one of them is known to bring a source. */
    boolean provide(String source) {
        return names.stream().anyMatch(SOURCES.getOrDefault(source, Set.of())::contains);
    }

    /** Whether one of them may bring a source, for all that is known. */
    boolean mayProvide() {
        return unknown || names.stream().anyMatch(name -> !WITHOUT_SOURCES.contains(name));
    }
}
