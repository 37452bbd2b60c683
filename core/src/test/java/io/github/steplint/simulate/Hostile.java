package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.items.MemoryStore;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Definitions that would use up all time and memory. Run as a program, it runs those that it is told and prints how
 * each execution ends.
 */
final class Hostile {
    private static final String LOOP =
            "'Ping': {'Type': 'Pass', 'Next': 'Pong'}, 'Pong': {'Type': 'Pass', 'Next': 'Ping'}";
    private static final String KEEP = "'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}";
    private static final String DISTRIBUTED =
            "'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},";
    private static final String LARGE = "'" + "x".repeat(200_000) + "'";
    private static final MemoryStore STORE = new MemoryStore(Runs.NOON);

    private static final Map<String, Supplier<Execution>> CASES = new LinkedHashMap<>();

    static {
        CASES.put("million items inline", () -> millionItems("", MachineType.STANDARD));
        CASES.put("million items inline express", () -> millionItems("", MachineType.EXPRESS));
        CASES.put("million items distributed", () -> millionItems(DISTRIBUTED, MachineType.STANDARD));
        CASES.put("million rows", Hostile::millionRows);
        CASES.put("endless children", Hostile::endlessChildren);
        CASES.put("large outputs of children", Hostile::largeOutputs);
        CASES.put("endless loop", () -> loop(MachineType.STANDARD, "{}"));
        CASES.put("endless loop express", () -> loop(MachineType.EXPRESS, "{}"));
        CASES.put("endless loop of large data", () -> loop(MachineType.STANDARD, LARGE));
        CASES.put("endless loop of large new data", Hostile::largeNewData);
        CASES.put("endless branches", Hostile::endlessBranches);
        CASES.put("maps in maps", Hostile::mapsInMaps);
        CASES.put("scopes in scopes", Hostile::scopesInScopes);
        CASES.put("doubling array", () -> growing("{'all.$': 'States.Array($, $)'}"));
        CASES.put("nesting object", () -> growing("{'a.$': '$'}"));
        CASES.put("doubling text", () -> growing("{'t.$': 'States.JsonToString(States.Array($, $))'}"));
        CASES.put("many references to one value", Hostile::manyReferences);
        CASES.put("calls in calls", Hostile::callsInCalls);
        CASES.put("growing variables", Hostile::growingVariables);
        CASES.put("deep scans", Hostile::deepScans);
        CASES.put("expression that grows", () -> expression("($f := function($s){$f($s & $s)}; $f(\\u0027xx\\u0027))"));
        CASES.put("expression without end", () -> expression("($f := function(){$f()}; $f())"));
        CASES.put("expression on a million", () -> expression("$sum($map([1..1000000], function($i){$i * 2}))"));
        CASES.put("loop of slow expressions", Hostile::slowExpressions);
        CASES.put("retries without end", Hostile::retries);
    }

    private Hostile() {}

    /** Runs those that are named, and prints a line for each. */
    public static void main(String[] names) {
        for (String name : names) {
            Execution execution = CASES.get(name).get();
            String told = Runs.told(execution);
            System.out.println(
                    name + " | " + execution.status() + " | " + told.substring(0, Math.min(400, told.length())));
        }
    }

    private static Execution millionItems(String config, MachineType type) {
        return Runs.machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true,
                  'Items': '{%% [1..1000000] %%}', 'ItemProcessor': {%s %s}}}}
                """.formatted(config, KEEP)).type(type).run("{}");
    }

    private static Execution millionRows() {
        STORE.write("b", "rows.csv", ("id,name\n" + "1,x\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        return Runs.machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {%s %s},
                  'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject',
                    'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW'},
                    'Parameters': {'Bucket': 'b', 'Key': 'rows.csv'}}}}}
                """.formatted(DISTRIBUTED, KEEP)).store(STORE).run("{}");
    }

    private static Execution endlessChildren() {
        return Runs.machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ToleratedFailurePercentage': 100,
                  'ItemProcessor': {%s 'StartAt': 'Ping', 'States': {%s}}}}}
                """.formatted(DISTRIBUTED, LOOP)).run(items(100_000));
    }

    private static Execution largeOutputs() {
        return Runs.machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true,
                  'ItemProcessor': {%s 'StartAt': 'Grow', 'States': {'Grow': {'Type': 'Pass', 'End': true,
                    'Output': '{%% $pad($string($states.input), 250000) %%}'}}}}}}
                """.formatted(DISTRIBUTED)).run(items(100_000));
    }

    private static Execution loop(MachineType type, String input) {
        return Runs.machine("{'StartAt': 'Ping', 'States': {" + LOOP + "}}")
                .type(type)
                .run(input);
    }

    private static Execution largeNewData() {
        return Runs.machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Ping', 'States': {'Ping': {'Type': 'Pass', 'Next': 'Ping',
                  'Output': '{% $pad($string($random()), 250000) %}'}}}
                """).run("{}");
    }

    private static Execution endlessBranches() {
        String branch = "{'StartAt': 'Ping', 'States': {" + LOOP + "}}";
        return Runs.machine("{'StartAt': 'All', 'States': {'All': {'Type': 'Parallel', 'End': true, 'Branches': ["
                        + String.join(",", java.util.Collections.nCopies(1000, branch)) + "]}}}")
                .run("{}");
    }

    private static Execution mapsInMaps() {
        String inner = KEEP;
        for (int i = 0; i < 6; i++) {
            inner = """
                    'StartAt': 'Each%d', 'States': {'Each%d': {'Type': 'Map', 'End': true, 'ItemsPath': '$.items',
                      'ItemSelector': {'items.$': '$.items'}, 'ItemProcessor': {%s}}}
                    """.formatted(i, i, inner);
        }
        return Runs.machine("{" + inner + "}").type(MachineType.EXPRESS).run("{'items': " + items(1000) + "}");
    }

    private static Execution scopesInScopes() {
        String inner = "{" + KEEP + "}";
        for (int i = 0; i < 100; i++) {
            inner = "{'StartAt': 'P%d', 'States': {'P%d': {'Type': 'Parallel', 'End': true, 'Branches': [%s]}}}"
                    .formatted(i, i, inner);
        }
        return Runs.machine(inner).run("{}");
    }

    private static Execution growing(String parameters) {
        return Runs.machine("{'StartAt': 'Grow', 'States': {'Grow': {'Type': 'Pass', 'Next': 'Grow', 'Parameters': "
                        + parameters + "}}}")
                .run("{'x': 1}");
    }

    private static Execution manyReferences() {
        String fields =
                IntStream.range(0, 20_000).mapToObj(i -> "'f" + i + ".$': '$'").collect(Collectors.joining(","));
        return Runs.machine("""
                {'StartAt': 'Call', 'States': {'Call': {'Type': 'Task', 'End': true,
                  'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {%s}}}}
                """.formatted(fields)).run(LARGE);
    }

    private static Execution callsInCalls() {
        String call = "States.Array($,$,$,$,$,$,$,$)";
        for (int i = 0; i < 5; i++) {
            call = "States.Array(" + String.join(",", java.util.Collections.nCopies(8, call)) + ")";
        }
        return Runs.machine("{'StartAt': 'Grow', 'States': {'Grow': {'Type': 'Pass', 'End': true, 'Parameters': "
                        + "{'t.$': 'States.JsonToString(" + call + ")'}}}}")
                .run(LARGE);
    }

    private static Execution growingVariables() {
        String assign =
                IntStream.range(0, 10_000).mapToObj(i -> "'v" + i + ".$': '$'").collect(Collectors.joining(","));
        return Runs.machine("{'StartAt': 'Set', 'States': {'Set': {'Type': 'Pass', 'Next': 'Set', 'Assign': {" + assign
                        + "}}}}")
                .run(LARGE);
    }

    private static Execution deepScans() {
        String data = "{'a':".repeat(300) + "1" + "}".repeat(300);
        return Runs.machine("""
                {'StartAt': 'Scan', 'States': {'Scan': {'Type': 'Pass', 'End': true,
                  'Parameters': {'n.$': 'States.ArrayLength($..*..*..*..*..*..*)'}}}}
                """).run(data);
    }

    private static Execution expression(String expression) {
        return Runs.machine("{'QueryLanguage': 'JSONata', 'StartAt': 'Work', 'States': {'Work': {'Type': 'Pass', "
                        + "'End': true, 'Output': '{% " + expression + " %}'}}}")
                .run("{}");
    }

    private static Execution slowExpressions() {
        return Runs.machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Work', 'States': {'Work': {'Type': 'Pass', 'Next': 'Work',
                  'Output': '{% $sum([1..1000000]) %}'}}}
                """).run("{}");
    }

    private static Execution retries() {
        return Runs.machine("""
                {'StartAt': 'Call', 'States': {'Call': {'Type': 'Task', 'End': true,
                  'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {},
                  'Retry': [{'ErrorEquals': ['States.ALL'], 'MaxAttempts': 99999999, 'MaxDelaySeconds': 2}]}}}
                """).answered(Runs.failing("Busy")).run("{}");
    }

    private static String items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "1").collect(Collectors.joining(",", "[", "]"));
    }
}
