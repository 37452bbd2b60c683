package io.github.steplint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a definition loses, gains or mistakes, the parser reads it to the end, and tells each defect at a place. */
class MutationTest {
    private static final String ORDER = """
            {
              "StartAt": "Price",
              "QueryLanguage": "JSONPath",
              "States": {
                "Price": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "TimeoutSeconds": 5,
                  "Retry": [{"ErrorEquals": ["E"], "BackoffRate": 2.5, "MaxAttempts": 2}],
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Broken"}], "Next": "Dear?"},
                "Dear?": {"Type": "Choice", "Default": "Each", "Choices": [
                  {"Or": [{"Not": {"Variable": "$.a", "IsNull": true}}, {"Variable": "$.p", "NumericEquals": 5}],
                   "Next": "Both"}]},
                "Both": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "Rest", "States": {"Rest": {"Type": "Wait", "Seconds": 5, "End": true}}}]},
                "Each": {"Type": "Map", "QueryLanguage": "JSONata", "Items": "{% $states.input.lines %}", "End": true,
                  "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"MaxItems": 5}},
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "Pick",
                    "States": {"Pick": {"Type": "Pass", "Result": 1, "End": true}}}},
                "Broken": {"Type": "Fail", "Error": "OrderBroken", "CausePath": "$.cause"}
              }
            }
            """;
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\])*\"|true|null|[0-9.]+");
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "0.5",
            "[]",
            "{}",
            "\"\"",
            "\"${X}\"",
            "\"{% x %}\"",
            "\"{%\"",
            "{\"Ref\": \"X\"}",
            "[null, [], {}]",
            "{\"a\": 1}",
            "\"Next\"",
            "\"JSONata\"",
            "\"States\"",
            "\"arn:aws:states::\"",
            "\"type\"");

    @Property(tries = 3000)
    void neverThrows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int changes) {
        String text = ORDER;
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            text = mutated(text, random);
        }
        StateMachine machine = Parsed.json(text);
        List<Transition> ways = new ArrayList<>();
        machine.states().forEach(state -> ways.addAll(state.transitions()));
        assertThat(Parsed.located(machine)).hasSameSizeAs(machine.defects());
        assertThat(ways).allSatisfy(way -> assertThat(way.span()).isNotNull());
    }

    /** One token of the text replaced by something else, key or value. */
    private static String mutated(String text, Random random) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] token = tokens.get(random.nextInt(tokens.size()));
        boolean key = text.substring(token[1]).stripLeading().startsWith(":");
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        String replacement = key && !other.startsWith("\"") ? "\"Nxet\"" : other;
        return text.substring(0, token[0]) + replacement + text.substring(token[1]);
    }
}
