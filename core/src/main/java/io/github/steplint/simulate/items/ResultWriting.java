package io.github.steplint.simulate.items;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a ResultWriter asks for, once its fields are worked out; {@link #NONE} where a Map has none.
 *
 * @param target where the results go; empty where they are the result of the Map
 * @param transformation what is made of the children's outputs
 * @param lines whether files are JSON Lines
 */
public record ResultWriting(Optional<Target> target, Transformation transformation, boolean lines) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Without a ResultWriter: the outputs of the children are the result of the Map. */
    public static final ResultWriting NONE = new ResultWriting(Optional.empty(), Transformation.COMPACT, false);

    /**
     * Where results go in S3.
     *
     * @param prefix before the id of the Map Run; may be empty
     */
    public record Target(String bucket, String prefix) {
        String key(MapRun run, String file) {
            String folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
            return folder + run.id() + "/" + file;
        }
    }

    /** What is made of the output of a child that succeeded; one that failed is always described in full. */
    public enum Transformation {
        /** The description of the child's execution, with its output as text. */
        NONE,
        /** The output. */
        COMPACT,
        /** The output, or its elements where it is an array. */
        FLATTEN
    }

    /**
     * Reads a ResultWriter.
     *
     * @param arguments {@code Parameters} or {@code Arguments}, worked out; empty where it only has a WriterConfig
     * @param config {@code WriterConfig}, an empty object where there is none
     */
    public static ResultWriting of(Optional<JsonNode> arguments, JsonNode config) {
        Optional<Target> target = arguments.map(each -> new Target(
                text(each, "Bucket").orElseThrow(ResultWriting::noBucket),
                text(each, "Prefix").orElse("")));
        // Results that are exported without a WriterConfig keep what is known of the executions.
        Transformation unsaid = target.isPresent() ? Transformation.NONE : Transformation.COMPACT;
        Transformation transformation =
                text(config, "Transformation").map(Transformation::valueOf).orElse(unsaid);
        return new ResultWriting(
                target,
                transformation,
                text(config, "OutputType").filter("JSONL"::equals).isPresent());
    }

    /**
     * The result of the Map, after its files are written.
     *
     * @throws ItemsFailure where AWS fails the Map Run
     * @throws Refusal where the files cannot be written
     */
    public JsonNode result(MapRun run, ObjectStore store) {
        if (target.isEmpty()) {
            return transformed(run, run.children());
        }
        String manifest = new Export(this, target.get(), run, store).write();
        ObjectNode result = JSON.objectNode();
        result.put("MapRunArn", run.arn());
        result.putObject("ResultWriterDetails")
                .put("Bucket", target.get().bucket())
                .put("Key", manifest);
        return result;
    }

    byte[] content(ArrayNode results) {
        String text = lines
                ? results.valueStream().map(JsonNode::toString).collect(Collectors.joining("\n", "", "\n"))
                : MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(results);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    ArrayNode transformed(MapRun run, List<ChildRun> children) {
        List<JsonNode> results = new ArrayList<>();
        for (ChildRun child : children) {
            Optional<JsonNode> output = child.output();
            if (output.isEmpty() || transformation == Transformation.NONE) {
                results.add(Described.child(run, child));
            } else if (transformation == Transformation.FLATTEN && output.get().isArray()) {
                output.get().forEach(results::add);
            } else {
                results.add(output.get());
            }
        }
        return JSON.arrayNode().addAll(results);
    }

    private static ItemsFailure noBucket() {
        return ItemsFailure.writer("The ResultWriter has no Bucket that is a string");
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
