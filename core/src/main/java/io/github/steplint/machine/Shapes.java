package io.github.steplint.machine;

import static io.github.steplint.machine.Field.Trait.EXPRESSION;
import static io.github.steplint.machine.Field.Trait.JSONATA;
import static io.github.steplint.machine.Field.Trait.JSONPATH;
import static io.github.steplint.machine.Field.Trait.LENIENT;
import static io.github.steplint.machine.Field.Trait.NON_EMPTY;
import static io.github.steplint.machine.Field.Trait.REQUIRED;
import static io.github.steplint.machine.Field.Trait.TIMESTAMP;
import static io.github.steplint.machine.Field.Trait.UNDOCUMENTED;
import static io.github.steplint.machine.Form.ANY;
import static io.github.steplint.machine.Form.BOOLEAN;
import static io.github.steplint.machine.Form.INTEGER;
import static io.github.steplint.machine.Form.ITEMS;
import static io.github.steplint.machine.Form.NUMBER;
import static io.github.steplint.machine.Form.OBJECT;
import static io.github.steplint.machine.Form.OBJECTS;
import static io.github.steplint.machine.Form.PATH;
import static io.github.steplint.machine.Form.PATH_OR_CALL;
import static io.github.steplint.machine.Form.PATH_OR_NULL;
import static io.github.steplint.machine.Form.STRING;
import static io.github.steplint.machine.Form.STRINGS;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand where: the one table of the objects of the language. Sources: ASL specification; AWS Step Functions
 * guide, "State machine structure", the pages of the state types, "Handling errors", "Using Map state in Distributed
 * mode"; what AWS is recorded to accept and to refuse.
 */
final class Shapes {
    private static final long MOST_SECONDS = 99_999_999;
    private static final Field COMMENT = Field.of("Comment", STRING);
    private static final Field LANGUAGE = Field.of("QueryLanguage", STRING).words("JSONPath", "JSONata");
    private static final Field INNER_LANGUAGE =
            Field.of("QueryLanguage", STRING, UNDOCUMENTED).words("JSONPath", "JSONata");
    private static final Shape STATES =
            Shape.of(Field.of("StartAt", STRING, REQUIRED), Field.of("States", OBJECT, REQUIRED, NON_EMPTY), COMMENT);

    static final Shape MACHINE = STATES.with(
            Field.of("Version", STRING).words("1.0"),
            Field.of("TimeoutSeconds", INTEGER).within(1, MOST_SECONDS),
            LANGUAGE);
    static final Shape BRANCH = STATES.with(INNER_LANGUAGE);
    static final Shape PROCESSOR = STATES.with(Field.of("ProcessorConfig", OBJECT), INNER_LANGUAGE);
    static final Shape PROCESSOR_CONFIG = Shape.of(
            Field.of("Mode", STRING).words("INLINE", "DISTRIBUTED"),
            Field.of("ExecutionType", STRING).words("STANDARD", "EXPRESS"),
            COMMENT);

    private static final Shape HEAD = Shape.of(
            Field.of("Type", STRING, REQUIRED)
                    .words("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"),
            COMMENT,
            LANGUAGE);
    private static final Shape EXIT = Shape.of(Field.of("Next", STRING), Field.of("End", BOOLEAN));
    private static final Shape INPUT_OUTPUT = Shape.of(
            Field.of("InputPath", PATH_OR_NULL, JSONPATH),
            Field.of("OutputPath", PATH_OR_NULL, JSONPATH).instead("Output"),
            Field.of("Output", ANY, JSONATA, EXPRESSION).instead("OutputPath"));
    private static final Shape ASSIGN = Shape.of(Field.of("Assign", OBJECT, LENIENT));
    private static final Shape RESULT = Shape.of(
            Field.of("ResultSelector", OBJECT, JSONPATH).instead("Output"),
            Field.of("ResultPath", PATH_OR_NULL, JSONPATH).instead("Output"));
    private static final Shape ARGUMENTS = Shape.of(
            Field.of("Parameters", ANY, JSONPATH).instead("Arguments"),
            Field.of("Arguments", OBJECT, JSONATA, EXPRESSION, LENIENT).instead("Parameters"));
    private static final Shape HANDLERS = Shape.of(Field.of("Retry", OBJECTS), Field.of("Catch", OBJECTS));

    static final Shape PASS = HEAD.with(EXIT)
            .with(INPUT_OUTPUT)
            .with(ASSIGN)
            .with(
                    Field.of("Parameters", ANY, JSONPATH).instead("Output"),
                    Field.of("Result", ANY),
                    Field.of("ResultPath", PATH_OR_NULL, JSONPATH).instead("Output"));
    static final Shape TASK = HEAD.with(Field.of("Resource", STRING, REQUIRED))
            .with(EXIT)
            .with(INPUT_OUTPUT)
            .with(ARGUMENTS)
            .with(RESULT)
            .with(ASSIGN)
            .with(HANDLERS)
            .with(Field.of("Credentials", OBJECT, EXPRESSION))
            .with(orPath(Field.of("TimeoutSeconds", INTEGER, EXPRESSION).within(1, MOST_SECONDS)))
            .with(orPath(Field.of("HeartbeatSeconds", INTEGER, EXPRESSION).within(1, MOST_SECONDS)))
            .either("TimeoutSeconds", "TimeoutSecondsPath")
            .either("HeartbeatSeconds", "HeartbeatSecondsPath");
    static final Shape CHOICE = HEAD.with(
                    Field.of("Choices", OBJECTS, REQUIRED, NON_EMPTY), Field.of("Default", STRING))
            .with(INPUT_OUTPUT)
            .with(ASSIGN);
    static final Shape WAIT = HEAD.with(EXIT)
            .with(INPUT_OUTPUT)
            .with(ASSIGN)
            .with(orPath(Field.of("Seconds", INTEGER, EXPRESSION).within(0, MOST_SECONDS)))
            .with(orPath(Field.of("Timestamp", STRING, EXPRESSION, TIMESTAMP)));
    static final Shape SUCCEED = HEAD.with(INPUT_OUTPUT);
    static final Shape FAIL = HEAD.with(orPath(Field.of("Error", STRING, EXPRESSION)))
            .with(orPath(Field.of("Cause", STRING, EXPRESSION)))
            .either("Error", "ErrorPath")
            .either("Cause", "CausePath");
    static final Shape PARALLEL = HEAD.with(Field.of("Branches", OBJECTS, REQUIRED, NON_EMPTY))
            .with(EXIT)
            .with(INPUT_OUTPUT)
            .with(ARGUMENTS)
            .with(RESULT)
            .with(ASSIGN)
            .with(HANDLERS);
    static final Shape MAP = HEAD.with(EXIT)
            .with(INPUT_OUTPUT)
            .with(RESULT)
            .with(ASSIGN)
            .with(HANDLERS)
            .with(
                    Field.of("ItemProcessor", OBJECT),
                    Field.of("Iterator", OBJECT),
                    Field.of("Items", ITEMS, JSONATA, EXPRESSION).instead("ItemsPath"),
                    Field.of("ItemsPath", PATH, JSONPATH).instead("Items"),
                    Field.of("ItemSelector", ANY, EXPRESSION),
                    Field.of("Parameters", ANY, JSONPATH).instead("ItemSelector"),
                    Field.of("ItemReader", OBJECT),
                    Field.of("ItemBatcher", OBJECT),
                    Field.of("ResultWriter", OBJECT),
                    Field.of("Label", STRING))
            .with(orPath(Field.of("MaxConcurrency", INTEGER, EXPRESSION).from(0)))
            .with(orPath(Field.of("ToleratedFailureCount", INTEGER, EXPRESSION).from(0)))
            .with(orPath(
                    Field.of("ToleratedFailurePercentage", NUMBER, EXPRESSION).within(0, 100)))
            .either("ItemProcessor", "Iterator")
            .either("ItemSelector", "Parameters")
            .either("MaxConcurrency", "MaxConcurrencyPath")
            .either("ToleratedFailureCount", "ToleratedFailureCountPath")
            .either("ToleratedFailurePercentage", "ToleratedFailurePercentagePath")
            .oneOf("ItemProcessor", "Iterator");

    static final Shape RETRIER = Shape.of(
            Field.of("ErrorEquals", STRINGS, REQUIRED, NON_EMPTY),
            Field.of("IntervalSeconds", INTEGER).within(1, MOST_SECONDS).tolerating(0),
            Field.of("MaxAttempts", INTEGER).within(0, MOST_SECONDS),
            Field.of("BackoffRate", NUMBER).from(1),
            Field.of("MaxDelaySeconds", INTEGER).within(1, 31_622_400),
            Field.of("JitterStrategy", STRING).words("FULL", "NONE"),
            COMMENT);
    static final Shape CATCHER = Shape.of(
                    Field.of("ErrorEquals", STRINGS, REQUIRED, NON_EMPTY),
                    Field.of("Next", STRING, REQUIRED),
                    Field.of("ResultPath", PATH_OR_NULL, JSONPATH).instead("Output"),
                    Field.of("Output", ANY, JSONATA, EXPRESSION).instead("ResultPath"),
                    COMMENT)
            .with(ASSIGN);
    /** Of a Choice rule what is not a test. */
    static final Shape RULE = Shape.of(
                    Field.of("Next", STRING, REQUIRED), Field.of("Output", ANY, JSONATA, EXPRESSION), COMMENT)
            .with(ASSIGN);

    /** What a rule inside {@code And}, {@code Or} or {@code Not} may hold beside its test; the parser tells the rest. */
    static final Shape NESTED_RULE =
            Shape.of(COMMENT, Field.of("Next", ANY), Field.of("Assign", ANY), Field.of("Output", ANY));

    static final Shape JSONPATH_TESTS = Shape.of(
                    Field.of("Variable", PATH),
                    Field.of("And", OBJECTS, NON_EMPTY),
                    Field.of("Or", OBJECTS, NON_EMPTY),
                    Field.of("Not", OBJECT))
            .with(ComparisonOperator.names().stream()
                    .map(name -> Field.of(name, ANY))
                    .toArray(Field[]::new));
    static final Shape JSONATA_TESTS = Shape.of(Field.of("Condition", BOOLEAN, EXPRESSION));

    private static final Shape S3_ARGUMENTS = Shape.of(
            Field.of("Parameters", OBJECT, JSONPATH).instead("Arguments"),
            Field.of("Arguments", OBJECT, JSONATA, EXPRESSION).instead("Parameters"));
    static final Shape ITEM_READER = Shape.of(
                    Field.of("Resource", STRING, REQUIRED), Field.of("ReaderConfig", OBJECT), COMMENT)
            .with(S3_ARGUMENTS);
    static final Shape READER_CONFIG = Shape.of(
                    Field.of("InputType", STRING).words("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
                    Field.of("Transformation", STRING, LENIENT).words("NONE", "LOAD_AND_FLATTEN"),
                    Field.of("ManifestType", STRING, LENIENT).words("ATHENA_DATA", "S3_INVENTORY"),
                    Field.of("CSVDelimiter", STRING, LENIENT).words("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
                    Field.of("CSVHeaderLocation", STRING).words("FIRST_ROW", "GIVEN"),
                    Field.of("CSVHeaders", STRINGS, NON_EMPTY),
                    Field.of("ItemsPointer", STRING),
                    COMMENT)
            .with(orPath(Field.of("MaxItems", INTEGER, EXPRESSION, LENIENT).within(0, 100_000_000)))
            .either("MaxItems", "MaxItemsPath");
    static final Shape ITEM_BATCHER = Shape.of(Field.of("BatchInput", ANY, EXPRESSION), COMMENT)
            .with(orPath(Field.of("MaxItemsPerBatch", INTEGER, EXPRESSION).from(1)))
            .with(orPath(Field.of("MaxInputBytesPerBatch", INTEGER, EXPRESSION).within(1, 262_144)))
            .either("MaxItemsPerBatch", "MaxItemsPerBatchPath")
            .either("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath")
            .oneOf("MaxItemsPerBatch", "MaxInputBytesPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatchPath");
    static final Shape RESULT_WRITER = Shape.of(Field.of("Resource", STRING), Field.of("WriterConfig", OBJECT), COMMENT)
            .with(S3_ARGUMENTS)
            .oneOf("Resource", "WriterConfig");
    static final Shape WRITER_CONFIG = Shape.of(
            Field.of("OutputType", STRING, LENIENT).words("JSON", "JSONL"),
            Field.of("Transformation", STRING, LENIENT).words("NONE", "COMPACT", "FLATTEN"),
            COMMENT);
    static final Shape CREDENTIALS = Shape.of(
                    Field.of("RoleArn", STRING, EXPRESSION), Field.of("RoleArn.$", STRING, JSONPATH))
            .either("RoleArn", "RoleArn.$")
            .oneOf("RoleArn", "RoleArn.$")
            .opened();

    private static final Map<String, Shape> STATE_TYPES = stateTypes();
    /** What stands in a state whose type is not known: the fields of all types, whatever they hold. */
    static final Shape ANY_STATE = Shape.of(STATE_TYPES.values().stream()
                    .flatMap(shape -> shape.names().stream())
                    .map(name -> Field.of(name, ANY))
                    .toArray(Field[]::new))
            .with(HEAD);

    private Shapes() {}

    /** The shape of a type of state. */
    static Optional<Shape> state(String type) {
        return Optional.ofNullable(STATE_TYPES.get(type));
    }

    static List<String> stateTypeNames() {
        return List.copyOf(STATE_TYPES.keySet());
    }

    /** Whether the value is a state by its looks: an object with the type of one. */
    static boolean looksLikeState(Node node) {
        return node instanceof Node.Obj object
                && object.get("Type")
                        .filter(type -> type instanceof Node.Str word && STATE_TYPES.containsKey(word.value()))
                        .isPresent();
    }

    /** The sorts of state that have a field. */
    static List<String> stateTypesWith(String field) {
        List<String> types = new ArrayList<>();
        STATE_TYPES.forEach((type, shape) -> shape.field(field).ifPresent(found -> types.add(type)));
        return types;
    }

    /** The field and its twin that takes a path; those of Fail, which yield strings, take functions too. */
    private static Shape orPath(Field field) {
        String path = field.name() + "Path";
        Form form = field.form() == STRING && !field.has(TIMESTAMP) ? PATH_OR_CALL : PATH;
        return Shape.of(field, Field.of(path, form, JSONPATH).instead(field.name()));
    }

    private static Map<String, Shape> stateTypes() {
        Map<String, Shape> types = new LinkedHashMap<>();
        types.put("Task", TASK);
        types.put("Pass", PASS);
        types.put("Choice", CHOICE);
        types.put("Wait", WAIT);
        types.put("Succeed", SUCCEED);
        types.put("Fail", FAIL);
        types.put("Parallel", PARALLEL);
        types.put("Map", MAP);
        return types;
    }
}
