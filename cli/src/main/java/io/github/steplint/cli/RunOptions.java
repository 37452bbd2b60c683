package io.github.steplint.cli;

import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.mocks.Unmocked;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asks of {@code run}, apart from the JSON files.
 *
 * @param file with the definition; {@code -} is standard input
 * @param machine the name of the one that is meant
 * @param mocks file
 * @param testCase of that file
 * @param s3 the folder that stands for S3
 * @param type of a definition that nothing around it declares
 * @param json whether the output is for scripts
 */
record RunOptions(
        String file,
        String standardInputName,
        Optional<String> machine,
        Optional<String> mocks,
        Optional<String> testCase,
        Unmocked unmocked,
        Optional<String> s3,
        MachineType type,
        Instant start,
        long seed,
        OptionalInt maxEvents,
        Optional<String> state,
        int retryCount,
        boolean json,
        boolean quiet,
        boolean verbose,
        boolean colourless) {

    static final String STANDARD_INPUT = "-";

    /** When executions start unless the user says so: always the same, so that the same call gives the same bytes. */
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private static final List<String> FORMATS = List.of("text", "json");
    private static final List<String> TYPES = List.of("STANDARD", "EXPRESS");
    private static final List<String> UNMOCKED = List.of("echo", "fail", "null");

    static void declare(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .type(String.class)
                .paramLabel("FILE")
                .description("A file with a state machine; - is standard input.")
                .build());
        declareRun(spec);
        declareState(spec);
        choice(spec, "--format", "FORMAT", "Standard output: text (default) or json.", FORMATS);
        value(spec, "--stdin-filename", "NAME", "The name of what FILE - reads.");
        ServerlessInput.declare(spec);
        spec.addOption(
                Options.flag("Say nothing but the result.", "-q", "--quiet").build());
        spec.addOption(Options.flag("Show what goes into each state and comes out.", "-v", "--verbose")
                .build());
        spec.addOption(Options.flag("No colour, as the variable NO_COLOR does.", "--no-color")
                .build());
        spec.addOption(Options.help());
    }

    private static void declareRun(CommandSpec spec) {
        value(spec, "--machine", "NAME", "Which state machine, where the file holds several.");
        value(spec, "--input", "FILE", "The input, {} by default; - is standard input.");
        value(spec, "--input-json", "TEXT", "The input, as text.");
        value(spec, "--mocks", "FILE", "What Tasks answer: a mock configuration of Step Functions Local.");
        value(spec, "--case", "NAME", "Which test case of the mocks.");
        choice(spec, "--unmocked", "HOW", "A Task without mock: fail (default), echo or null.", UNMOCKED);
        value(spec, "--context", "FILE", "Values for the context object.");
        value(spec, "--s3", "DIR", "A folder BUCKET/KEY that stands for S3.");
        choice(spec, "--type", "TYPE", "Workflow type of a bare ASL file: STANDARD (default) or EXPRESS.", TYPES);
        value(spec, "--start-time", "INSTANT", "When the execution starts, such as 2030-01-31T09:00:00Z.");
        value(spec, "--seed", "N", "Where random numbers begin; 0 by default.");
        value(spec, "--max-events", "N", "The longest history; 25000 by default, as with AWS.");
    }

    private static void declareState(CommandSpec spec) {
        value(spec, "--state", "NAME", "Run this state alone, as TestState does.");
        value(spec, "--variables", "FILE", "With --state: the workflow variables it finds.");
        value(spec, "--retry-count", "N", "With --state: how often it was retried before.");
    }

    private static void value(CommandSpec spec, String name, String label, String description) {
        spec.addOption(Options.value(name, label, description).build());
    }

    private static void choice(CommandSpec spec, String name, String label, String description, List<String> values) {
        spec.addOption(Options.value(name, label, description)
                .completionCandidates(values)
                .build());
    }

    static RunOptions of(ParseResult call) throws CallException {
        RunOptions options = new RunOptions(
                call.matchedPositionalValue(0, ""),
                Options.text(call, "--stdin-filename").orElse(STANDARD_INPUT),
                Options.text(call, "--machine"),
                Options.text(call, "--mocks"),
                Options.text(call, "--case"),
                Unmocked.valueOf(word(call, "--unmocked", UNMOCKED, "fail").toUpperCase(Locale.ROOT)),
                Options.text(call, "--s3"),
                MachineType.valueOf(word(call, "--type", TYPES, "STANDARD")),
                startTime(call),
                number(call, "--seed", 0, Long.MIN_VALUE, Long.MAX_VALUE),
                maxEvents(call),
                Options.text(call, "--state"),
                (int) number(call, "--retry-count", 0, 0, Integer.MAX_VALUE),
                word(call, "--format", FORMATS, "text").equals("json"),
                Options.given(call, "--quiet"),
                Options.given(call, "--verbose"),
                Options.given(call, "--no-color"));
        options.check(call);
        return options;
    }

    private void check(ParseResult call) throws CallException {
        if (testCase.isPresent() && mocks.isEmpty()) {
            throw new CallException("--case names a test case of a mock configuration: add --mocks FILE");
        }
        if (Options.given(call, "--input") && Options.given(call, "--input-json")) {
            throw new CallException("--input and --input-json exclude each other");
        }
        if (file.equals(STANDARD_INPUT)
                && Options.text(call, "--input").filter("-"::equals).isPresent()) {
            throw new CallException("FILE and --input cannot both be standard input");
        }
        if (Options.given(call, "--stdin-filename") && !file.equals(STANDARD_INPUT)) {
            throw new CallException("--stdin-filename names what comes from standard input: give - as FILE");
        }
        for (String option : List.of("--variables", "--retry-count")) {
            if (Options.given(call, option) && state.isEmpty()) {
                throw new CallException(option + " is about one state: add --state NAME");
            }
        }
    }

    private static String word(ParseResult call, String option, List<String> values, String byDefault)
            throws CallException {
        String value = Options.text(call, option).orElse(byDefault);
        if (!values.contains(value)) {
            throw Choices.unknown("value of " + option, value, values);
        }
        return value;
    }

    /** Unless the user says so, what AWS allows, which is more for an express workflow. */
    private static OptionalInt maxEvents(ParseResult call) throws CallException {
        int given = (int) number(call, "--max-events", 0, 1, 10_000_000);
        return given > 0 ? OptionalInt.of(given) : OptionalInt.empty();
    }

    private static long number(ParseResult call, String option, long byDefault, long least, long most)
            throws CallException {
        Optional<String> text = Options.text(call, option);
        if (text.isEmpty()) {
            return byDefault;
        }
        try {
            long number = Long.parseLong(text.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new CallException(option + " takes a whole number"
                + (least > Long.MIN_VALUE ? " of at least " + least : "") + ", not \"" + text.get() + "\"");
    }

    private static Instant startTime(ParseResult call) throws CallException {
        Optional<String> text = Options.text(call, "--start-time");
        try {
            return text.map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .orElse(START);
        } catch (DateTimeException e) {
            throw new CallException(
                    "--start-time takes an instant such as 2030-01-31T09:00:00Z, not \"" + text.orElse("") + "\"");
        }
    }
}
