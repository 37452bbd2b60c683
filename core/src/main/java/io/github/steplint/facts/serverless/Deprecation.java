package io.github.steplint.facts.serverless;

import io.github.steplint.document.variables.Framework;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A setting that the framework gave up. Source: Serverless Framework, "Deprecations" and "Upgrading to v3".
 *
 * @param key as it stands in the file
 * @param old where it is
 * @param instead what to write
 * @param dead whether it no longer does anything, or is no longer taken
 */
public record Deprecation(Node.Str key, String old, String instead, boolean dead) {

    /** An old way of keys, {@code *} for any; a trailing {@code =value} wants that value. */
    private record Entry(List<String> way, String instead, boolean dead) {}

    private static final List<Entry> ENTRIES = List.of(
            works("provider.iamRoleStatements", "provider.iam.role.statements"),
            works("provider.iamManagedPolicies", "provider.iam.role.managedPolicies"),
            works("provider.role", "provider.iam.role"),
            works("provider.cfnRole", "provider.iam.deploymentRole"),
            works("provider.iam.role.permissionBoundary", "provider.iam.role.permissionsBoundary"),
            works("provider.lambdaHashingVersion", "nothing: there is one way of hashing"),
            works("package.include", "package.patterns"),
            works("package.exclude", "package.patterns with \"!\" before each pattern"),
            works("functions.*.package.include", "package.patterns"),
            works("functions.*.package.exclude", "package.patterns with \"!\" before each pattern"),
            works("provider.eventBridge.useCloudFormation", "nothing: it is the only way"),
            works("provider.httpApi.useProviderTags", "nothing: it is the only way"),
            works("provider.kinesis.consumerNamingMode", "nothing: serviceSpecific is the only way"),
            works("console", "nothing"),
            works("projectDir", "nothing"),
            works("variablesResolutionMode", "nothing: there is one way of resolving"),
            dead("provider.apiKeys", "provider.apiGateway.apiKeys"),
            dead("provider.usagePlan", "provider.apiGateway.usagePlan"),
            dead("provider.resourcePolicy", "provider.apiGateway.resourcePolicy"),
            dead("functions.*.awsKmsKeyArn", "kmsKeyArn"),
            dead("unresolvedVariablesNotificationMode", "nothing"),
            dead("enableLocalInstallationFallback", "nothing"),
            dead("disableDefaultOutputExportNames", "nothing"));

    private static Entry works(String way, String instead) {
        return new Entry(List.of(way.split("\\.")), instead, false);
    }

    private static Entry dead(String way, String instead) {
        return new Entry(List.of(way.split("\\.")), instead, true);
    }

    static List<Deprecation> of(Node root, Framework framework) {
        return framework == Framework.OLD
                ? List.of()
                : ENTRIES.stream().flatMap(entry -> entry(root, entry)).toList();
    }

    private static Stream<Deprecation> entry(Node root, Entry entry) {
        return keys(root, entry.way())
                .map(key -> new Deprecation(key, String.join(".", entry.way()), entry.instead(), entry.dead()));
    }

    private static Stream<Node.Str> keys(Node node, List<String> way) {
        Stream<Node.Member> found = way.get(0).equals("*")
                ? Nodes.members(node).stream()
                : Optional.of(node).flatMap(Nodes::object).flatMap(object -> object.member(way.get(0))).stream();
        return way.size() == 1
                ? found.filter(member -> !(member.value() instanceof Node.Null)).map(Node.Member::key)
                : found.flatMap(member -> keys(member.value(), way.subList(1, way.size())));
    }
}
