package io.github.steplint.facts.serverless;

import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import io.github.steplint.source.SchemaCheck;
import io.github.steplint.source.SchemaViolation;
import io.github.steplint.source.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What does not fit a schema of {@code docs/schemas}, one fault told once. */
final class SectionCheck {
    /** A variable of the framework, or a placeholder of a template engine; {@code ${AWS::Region}} is neither. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[a-z][\\w.-]*[:(]|\\{\\{|\\$\\{\\{");

    /** Keys of function events and of other tools, and what the plugin calls the same. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("pattern", "event"),
            Map.entry("eventBus", "eventBusName"),
            Map.entry("deadLetterQueueArn", "deadLetterConfig"),
            Map.entry("iamRole", "role"),
            Map.entry("roleArn", "role"),
            Map.entry("logging", "loggingConfig"),
            Map.entry("tracing", "tracingConfig"),
            Map.entry("stateMachineType", "type"),
            Map.entry("input_path", "inputPath"));

    private SectionCheck() {}

    static List<SchemaViolation> of(Node section) {
        return once(SchemaCheck.of("step-functions.schema.json").check(section, SectionCheck::isHole));
    }

    /** The framework removes null before it looks, and most values may be functions of CloudFormation. */
    static List<SchemaViolation> ofConfig(Node root) {
        List<SchemaViolation> all = SchemaCheck.of("serverless.schema.json")
                .check(root, node -> isHole(node) || Holes.isHole(node) || node instanceof Node.Null);
        return once(all);
    }

    private static List<SchemaViolation> once(List<SchemaViolation> all) {
        return all.stream()
                .filter(violation -> !isTold(violation, all))
                .sorted(Comparator.comparing(
                        violation -> place(violation).span().start()))
                .toList();
    }

    /** Whether nobody can tell the value, or part of it, before the framework runs. */
    static boolean isHole(Node node) {
        return node instanceof Node.Hole
                || node instanceof Node.Str string
                        && VARIABLE.matcher(string.value()).find();
    }

    /** The key that was probably meant by one that does not exist. */
    static Optional<String> meant(SchemaViolation violation) {
        return violation
                .member()
                .flatMap(member -> Optional.ofNullable(ALIASES.get(member.name()))
                        .filter(violation.choices()::contains)
                        .or(() -> Spelling.nearest(member.name(), violation.choices())));
    }

    private static Node place(SchemaViolation violation) {
        return violation.member().<Node>map(Node.Member::key).orElse(violation.node());
    }

    /** What is missing under its right name because it is there under a wrong one. */
    private static boolean isTold(SchemaViolation violation, List<SchemaViolation> all) {
        return violation.unknown().isEmpty()
                && all.stream()
                        .filter(other -> other.unknown().isPresent() && other.node() == violation.node())
                        .anyMatch(other ->
                                violation.missing().isEmpty() || meant(other).equals(violation.missing()));
    }
}
