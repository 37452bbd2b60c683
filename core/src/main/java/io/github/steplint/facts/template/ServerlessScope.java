package io.github.steplint.facts.template;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether everything that a configuration makes can be seen: no code, no unknown plugin, no file out of reach. */
final class ServerlessScope {
    /** Plugins that add no resources. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:@[\\w.-]+/)?(?:"
                    + "serverless-(?:offline|dynamodb-local|localstack|webpack|esbuild|bundle|rspack|tscpaths|build-plugin)(?:-.*)?"
                    + "|(?:.*-)?serverless-step-functions(?:-local|-offline)?|serverless-plugin-typescript|serverless-typescript"
                    + "|serverless-(?:plugin-)?(?:python-requirements|dotenv(?:-plugin)?|env-generator|export-env|prune-plugin"
                    + "|pseudo-parameters|prune|wsgi|rust|go-build|golang|jetpack|scriptable-plugin|scripts|hooks|package-common"
                    + "|common-excludes|include-dependencies|optimize|reducer|ignitor|better-credentials|deployment-bucket"
                    + "|stack-termination-protection|stack-output|export-outputs|output-to-env|s3-sync|s3-deploy|finch|s3-local"
                    + "|sqs-local|disable-functions|iam-roles-per-function|domain-manager|plugin-resource-tagging|resource-tagging"
                    + "|aws-documentation|mocha-plugin|jest-plugin|latest-layer-version|package-python-functions|import-apigateway"
                    + "|python-individually|plugin-git-variables|git-variables|vpc-discovery|add-api-key|cf-vars|ssm-fetch"
                    + "|secrets-plugin|secrets|kms-secrets|plugin-utils|ifelse|parameters|vpc-plugin|certificate-creator"
                    + "|appsync-simulator|middleware|plugin-split-stacks|layers|iam-roles|api-gateway-xray|aws-resource-names))");

    private ServerlessScope() {}

    /** Whether a pseudo parameter in a text stays there: no plugin is in use that may substitute it. */
    static boolean leavesTexts(Node root) {
        return at(root, "service").isPresent()
                && plugins(root).stream()
                        .allMatch(name -> HARMLESS.matcher(name).matches()
                                && !name.contains("pseudo")
                                && !name.contains("cf-vars"));
    }

    static List<String> plugins(Node root) {
        return at(root, "plugins").stream()
                .flatMap(plugins -> at(plugins, "modules").or(() -> Optional.of(plugins)).stream())
                .flatMap(list -> list instanceof Node.Arr items ? items.items().stream() : Stream.of(list))
                .map(plugin -> CloudFormation.text(plugin).orElse("?"))
                .toList();
    }

    static boolean isComplete(Node root) {
        boolean whole = at(root, "service").isPresent()
                && at(root, "provider")
                        .flatMap(provider -> at(provider, "name").or(() -> Optional.of(provider)))
                        .flatMap(CloudFormation::text)
                        .filter("aws"::equals)
                        .isPresent();
        List<String> plugins = plugins(root);
        boolean reads = at(root, "stepFunctions").isEmpty()
                || plugins.stream().anyMatch(name -> name.contains("step-functions"));
        return whole
                && reads
                && plugins.stream().allMatch(name -> HARMLESS.matcher(name).matches())
                && isSeen(root, "functions")
                && isSeen(root, "layers")
                && at(root, "stepFunctions")
                        .map(section -> isSeen(section, "stateMachines") && isClosed(section))
                        .orElse(true)
                && Stream.concat(functions(root), machines(root)).allMatch(ServerlessScope::isSeen)
                && resourcesAreSeen(root);
    }

    /** Whether all functions of the service are there to be seen. */
    static boolean functionsAreSeen(Node root) {
        return at(root, "service").isPresent() && at(root, "provider").isPresent() && isSeen(root, "functions");
    }

    private static boolean resourcesAreSeen(Node root) {
        return at(root, "resources").isEmpty()
                || ownParts(root)
                        .allMatch(part -> isClosed(part)
                                && at(part, "Resources")
                                        .map(ServerlessScope::isClosed)
                                        .orElse(true)
                                && at(part, "Parameters")
                                        .map(ServerlessScope::isClosed)
                                        .orElse(true)
                                && at(part, "Transform").isEmpty()
                                && part.all()
                                        .noneMatch(node -> Intrinsic.of(node)
                                                .filter(call -> call.name().equals("Transform"))
                                                .isPresent()));
    }

    /** Whether the members under a key can be seen: objects without holes, or nothing. */
    private static boolean isSeen(Node node, String key) {
        return at(node, key)
                .map(found -> parts(found).allMatch(ServerlessScope::isClosed))
                .orElse(true);
    }

    /** A function or machine that is there to be read, and all its events with it. */
    private static boolean isSeen(Node.Member entry) {
        return entry.value() instanceof Node.Null
                || isClosed(entry.value())
                        && at(entry.value(), "events")
                                .map(events -> events instanceof Node.Null
                                        || events instanceof Node.Arr list
                                                && list.items().stream().noneMatch(Holes::isHole))
                                .orElse(true);
    }

    private static boolean isClosed(Node node) {
        return node instanceof Node.Null
                || node instanceof Node.Obj object && !Holes.isOpen(object) && !Holes.isHole(object);
    }

    static Stream<Node.Member> functions(Node root) {
        return at(root, "functions").stream().flatMap(ServerlessScope::parts).flatMap(CloudFormation::members);
    }

    static Stream<Node.Member> machines(Node root) {
        return at(root, "stepFunctions").flatMap(section -> at(section, "stateMachines")).stream()
                .flatMap(CloudFormation::members);
    }

    /** The parts of {@code resources}: one, or a list of them. */
    static Stream<Node> ownParts(Node root) {
        return at(root, "resources").stream().flatMap(ServerlessScope::parts);
    }

    private static Stream<Node> parts(Node node) {
        return node instanceof Node.Arr list ? list.items().stream() : Stream.of(node);
    }

    private static Optional<Node> at(Node node, String key) {
        return CloudFormation.at(node, key);
    }
}
