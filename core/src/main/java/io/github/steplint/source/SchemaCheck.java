package io.github.steplint.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds located values to a JSON Schema of draft 2020-12. What comes back are facts with their places; the sentences
 * are the rules' own. Getting ready costs a good tenth of a second, so it is done when the first value is checked.
 */
public final class SchemaCheck {
    private static final Map<String, SchemaCheck> READY = new ConcurrentHashMap<>();

    private final JsonNode text;
    private final Schema schema;

    private SchemaCheck(JsonNode text) {
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /**
     * A schema of the jar; read once.
     *
     * @param name of a file in {@code docs/schemas}
     */
    public static SchemaCheck of(String name) {
        return READY.computeIfAbsent(name, SchemaCheck::read);
    }

    private static SchemaCheck read(String name) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/io/github/steplint/schemas/" + name)) {
            return new SchemaCheck(JsonMapper.shared().readTree(Objects.requireNonNull(in, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema given as text. */
    static SchemaCheck parse(String schema) {
        return new SchemaCheck(JsonMapper.shared().readTree(schema));
    }

    /**
     * What does not fit, in no particular order. Of alternatives none of which fits there is one violation, of the
     * keyword {@code anyOf}.
     *
     * @param value to check; a tag of CloudFormation counts as the object that it is short for
     * @param hole tells values that nobody can know: they and what holds them in an alternative satisfy everything
     */
    public List<SchemaViolation> check(Node value, Predicate<Node> hole) {
        List<SchemaViolation> violations = new ArrayList<>();
        Set<List<String>> alternatives = new HashSet<>();
        for (Error error : schema.validate(SchemaInstance.of(value, hole))) {
            SchemaTrail trail = SchemaTrail.of(text, elements(error.getEvaluationPath()));
            List<String> path = elements(error.getInstanceLocation());
            List<String> place = trail.isAlternative() ? path.subList(0, trail.depth()) : path;
            if (!trail.isAlternative() || alternatives.add(place)) {
                violation(value, hole, error, trail, place).ifPresent(violations::add);
            }
        }
        return violations;
    }

    private static Optional<SchemaViolation> violation(
            Node root, Predicate<Node> hole, Error error, SchemaTrail trail, List<String> path) {
        Node node = root;
        List<String> written = new ArrayList<>();
        for (String step : path) {
            if (hole.test(node)) {
                return Optional.empty();
            }
            written.add(node instanceof Node.Arr ? "[" + step + "]" : step);
            node = SchemaInstance.step(node, step);
        }
        if (hole.test(node) || trail.isAlternative() && node.all().anyMatch(hole)) {
            return Optional.empty();
        }
        String keyword = trail.isAlternative() ? "anyOf" : error.getKeyword();
        boolean unexpected = keyword.equals("additionalProperties") || keyword.equals("propertyNames");
        String property = error.getProperty();
        return Optional.of(new SchemaViolation(
                keyword,
                List.copyOf(written),
                node,
                unexpected && node instanceof Node.Obj object ? object.member(property) : Optional.empty(),
                keyword.equals("required") ? Optional.ofNullable(property) : Optional.empty(),
                trail.choices(keyword),
                trail.notes(keyword)));
    }

    private static List<String> elements(NodePath path) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            elements.add(String.valueOf(path.getElement(i)));
        }
        return elements;
    }
}
