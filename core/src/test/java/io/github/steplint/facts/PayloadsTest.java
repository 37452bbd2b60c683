package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.facts.payload.Assumptions;
import io.github.steplint.facts.payload.Payloads;
import io.github.steplint.facts.payload.Presence;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.facts.payload.Situation;
import io.github.steplint.machine.State;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayloadsTest {

    private static String at(String yaml, String state) {
        MachineFacts facts = Machines.facts(yaml);
        return facts.payloads()
                .at(Machines.state(facts, state))
                .map(situation -> situation.input().toString())
                .orElse("never entered");
    }

    /** Each fault as {@code STATE PATH: what it is, and whose doing}. */
    private static List<String> faults(String yaml) {
        MachineFacts facts = Machines.facts(yaml);
        return facts.payloads().faults().stream().map(PayloadsTest::fault).toList();
    }

    private static String fault(ReadFault fault) {
        String origin = fault.origin().map(each -> " by " + each.state().name()).orElse("");
        String sort = fault.sort().name().toLowerCase(Locale.ROOT);
        return fault.read().state().name() + " " + fault.read().text() + ": " + (fault.certain() ? "" : "maybe ") + sort
                + origin;
    }

    @Test
    void putsEachResultWhereItBelongs() {
        String machine = """
                StartAt: Set
                States:
                  Set:
                    Type: Pass
                    Result: {limit: 500, currency: EUR}
                    Next: Load
                  Load:
                    Type: Task
                    Resource: arn:aws:states:::lambda:invoke
                    Parameters: {FunctionName: load, "Payload.$": $}
                    ResultSelector: {"reader.$": $.Payload.reader, "status.$": $.StatusCode}
                    ResultPath: $.loaded.answer
                    Next: Trim
                  Trim:
                    Type: Pass
                    InputPath: $.loaded
                    OutputPath: $.answer.status
                    Next: Done
                  Done:
                    Type: Succeed
                """;
        assertThat(at(machine, "Set")).isEqualTo("?");
        assertThat(at(machine, "Load")).isEqualTo("{currency: 'EUR', limit: 500}");
        assertThat(at(machine, "Trim"))
                .isEqualTo("{currency: 'EUR', limit: 500, loaded: {answer: {reader: ?, status: number}}}");
        assertThat(at(machine, "Done")).isEqualTo("number");
    }

    @Test
    void provesWhatAStateHasRead() {
        String machine = """
                StartAt: Load
                States:
                  Load:
                    Type: Task
                    Resource: arn:aws:states:::sqs:sendMessage
                    Parameters: {QueueUrl: q, "MessageBody.$": $.order.id}
                    ResultPath: null
                    Next: Done
                  Done:
                    Type: Succeed
                """;
        assertThat(at(machine, "Done")).isEqualTo("{order: {id: ?, …}, …}");
        assertThat(faults(machine)).isEmpty();
    }

    @Test
    void narrowsTheInputByTheRulesOfAChoice() {
        String machine = """
                StartAt: Which
                States:
                  Which:
                    Type: Choice
                    Choices:
                      - Not: {Variable: $.kind, IsPresent: true}
                        Next: None
                      - And:
                          - {Variable: $.kind, StringEquals: book}
                          - {Variable: $.count, NumericGreaterThan: 3}
                        Next: Books
                    Default: Other
                  None: {Type: Succeed}
                  Books: {Type: Succeed}
                  Other: {Type: Succeed}
                """;
        assertThat(at(machine, "None")).contains("{…}");
        assertThat(at(machine, "Books")).isEqualTo("{count: number, kind: 'book', …}");
        assertThat(at(machine, "Other")).isEqualTo("{kind: ?, …}");
    }

    @Test
    void joinsWaysThatMeetAndRemembersWhoLacksAField() {
        String machine = """
                StartAt: Ship
                States:
                  Ship:
                    Type: Task
                    Resource: arn:aws:lambda:eu-west-1:123456789012:function:ship
                    Catch:
                      - {ErrorEquals: [States.ALL], Next: Tell}
                    Next: Tell
                  Tell:
                    Type: Pass
                    Parameters: {"parcel.$": $.parcel}
                    Next: Again
                  Again:
                    Type: Pass
                    Parameters: {"parcel.$": $.parcel}
                    End: true
                """;
        assertThat(faults(machine)).containsExactly("Tell $.parcel: maybe caught by Ship");
    }

    @Test
    void keepsApartWhatArrivesByDifferentWays() {
        String machine = """
                StartAt: Rush
                States:
                  Rush:
                    Type: Choice
                    Choices:
                      - {Variable: $.rush, BooleanEquals: true, Next: Fast}
                    Default: Slow
                  Fast:
                    Type: Pass
                    Result: {courier: bike}
                    ResultPath: $.plan
                    Next: Pack
                  Slow:
                    Type: Pass
                    Result: {stamp: 90}
                    ResultPath: $.plan
                    Next: Pack
                  Pack: {Type: Wait, Seconds: 1, Next: Rush again}
                  Rush again:
                    Type: Choice
                    Choices:
                      - {Variable: $.rush, BooleanEquals: true, Next: Call}
                    Default: Post
                  Call:
                    Type: Pass
                    Parameters: {"courier.$": $.plan.courier}
                    End: true
                  Post:
                    Type: Pass
                    Parameters: {"stamp.$": $.plan.stamp}
                    End: true
                """;
        assertThat(faults(machine)).isEmpty();
        assertThat(faults(machine.replace("\"courier.$\": $.plan.courier", "\"stamp.$\": $.plan.stamp")))
                .containsExactly("Call $.plan.stamp: other by Fast");
    }

    @Test
    void comesToAnEndInLoopsThatGrow() {
        String machine = """
                StartAt: Wrap
                States:
                  Wrap:
                    Type: Pass
                    Parameters: {"all.$": $, "again.$": $, "count.$": "States.MathAdd($.count, 1)"}
                    Next: Enough
                  Enough:
                    Type: Choice
                    Choices:
                      - {Variable: $.count, NumericGreaterThan: 9, Next: Done}
                    Default: Wrap
                  Done: {Type: Succeed}
                """;
        assertThat(at(machine, "Done")).contains("count: number");
        assertThat(faults(machine)).isEmpty();
    }

    @Test
    void looksIntoBranchesAndIterations() {
        String machine = """
                StartAt: Both
                States:
                  Both:
                    Type: Parallel
                    Branches:
                      - StartAt: Left
                        States:
                          Left: {Type: Pass, Result: {a: 1}, End: true}
                      - StartAt: Right
                        States:
                          Right: {Type: Pass, Result: {b: x}, End: true}
                    ResultPath: $.both
                    Next: Each
                  Each:
                    Type: Map
                    ItemsPath: $.both
                    ItemSelector: {"item.$": $$.Map.Item.Value, "number.$": $$.Map.Item.Index}
                    ItemProcessor:
                      StartAt: One
                      States:
                        One:
                          Type: Pass
                          OutputPath: $.item
                          End: true
                    Next: Done
                  Done: {Type: Succeed}
                """;
        assertThat(at(machine, "Each")).isEqualTo("{both: [{a: 1}, {b: 'x'}], …}");
        assertThat(at(machine, "One")).isEqualTo("{item: {a?: 1, b?: 'x'}, number: ?}");
        assertThat(at(machine, "Done")).isEqualTo("[{a?: 1, b?: 'x'} …]");
    }

    @Test
    void knowsWhatServicesAnswer() {
        String machine = """
                StartAt: Ask
                States:
                  Ask:
                    Type: Task
                    Resource: arn:aws:states:::%s
                    Parameters: {}
                    Next: Done
                  Done:
                    Type: Pass
                    Parameters: {"read.$": %s}
                    End: true
                """;
        assertThat(faults(machine.formatted("lambda:invoke", "$.total")))
                .containsExactly("Done $.total: lambda_wrapper by Ask");
        assertThat(faults(machine.formatted("lambda:invoke", "$.Payload.total")))
                .isEmpty();
        assertThat(faults(machine.formatted("lambda:invoke.waitForTaskToken", "$.total")))
                .isEmpty();
        assertThat(faults(machine.formatted("dynamodb:getItem", "$.Item.id.S"))).isEmpty();
        assertThat(faults(machine.formatted("dynamodb:getItem", "$.Item.address.city")))
                .containsExactly("Done $.Item.address.city: attribute by Ask");
        assertThat(faults(machine.formatted("states:startExecution.sync", "$.Output.rows")))
                .containsExactly("Done $.Output.rows: json_text by Ask");
        assertThat(faults(machine.formatted("states:startExecution.sync:2", "$.Output.rows")))
                .isEmpty();
        assertThat(faults(machine.formatted("aws-sdk:s3:listBuckets", "$.buckets")))
                .containsExactly("Done $.buckets: answer by Ask");
        assertThat(faults(machine.formatted("aws-sdk:s3:listBuckets", "$.Anything")))
                .isEmpty();
        assertThat(faults(machine.formatted("glue:startJobRun.sync", "$.Anything")))
                .isEmpty();
    }

    @Test
    void readsJsonataAsFarAsItsTreeTells() {
        String machine = """
                QueryLanguage: JSONata
                StartAt: Set
                States:
                  Set:
                    Type: Pass
                    Output:
                      merged: "{% $merge([{'a': 1}, {'b': $states.input.x}]) %}"
                      text: "{% 'id-' & $states.input.id %}"
                      found: "{% $states.input.items[price > 3] %}"
                    Next: Use
                  Use:
                    Type: Pass
                    Output: "{% $states.input.merged.a %}"
                    Next: Miss
                  Miss:
                    Type: Pass
                    Output: "{% $states.input %}"
                    End: true
                """;
        assertThat(at(machine, "Use")).isEqualTo("{found: ?, merged: {a: 1, b?: ?}, text: string}");
        assertThat(at(machine, "Miss")).isEqualTo("1");
        assertThat(faults(machine)).isEmpty();
        assertThat(faults(machine.replace("merged.a", "merged.c")))
                .containsExactly("Use $states.input.merged.c: other by Set");
    }

    @Test
    void followsVariables() {
        String machine = """
                StartAt: Known
                States:
                  Known:
                    Type: Choice
                    Choices:
                      - {Variable: $.known, BooleanEquals: true, Next: Set}
                    Default: Greet
                  Set:
                    Type: Pass
                    Assign: {name: anna, "all.$": $}
                    Next: Greet
                  Greet:
                    Type: Pass
                    Parameters: {"name.$": $name}
                    End: true
                """;
        MachineFacts facts = Machines.facts(machine);
        State greet = Machines.state(facts, "Greet");
        assertThat(facts.payloads()
                        .at(greet)
                        .orElseThrow()
                        .variables()
                        .get("name")
                        .presence())
                .isEqualTo(Presence.LACKING);
        assertThat(faults(machine)).containsExactly("Greet $name: maybe variable by Known");
    }

    @Test
    void saysNothingOfWhatAPlaceholderStandsFor() {
        String machine = """
                StartAt: Set
                States:
                  Set:
                    Type: Pass
                    Result: %s
                    Next: Use
                  Use:
                    Type: Pass
                    Parameters: {"a.$": $.a}
                    Next: %s
                  Done: {Type: Pass, Parameters: {"b.$": $.b}, End: true}
                """;
        assertThat(faults(machine.formatted("${Settings}", "Done"))).containsExactly("Done $.b: other by Use");
        assertThat(faults(machine.formatted("!Ref Settings", "Done"))).containsExactly("Done $.b: other by Use");
        assertThat(faults(machine.formatted("{\"Fn::Transform\": {Name: x}, c: 1}", "Done")))
                .containsExactly("Done $.b: other by Use");
        assertThat(faults(machine.formatted("{a: 1}", "\"${Next}\""))).allMatch(fault -> fault.contains("maybe"));
    }

    @Test
    void takesTheUsersWordForInputsAndResults() {
        String machine = """
                StartAt: Load
                States:
                  Load:
                    Type: Task
                    Resource: arn:aws:states:::lambda:invoke
                    Parameters: {FunctionName: load-order, Payload: {"id.$": $.orderId}}
                    ResultSelector: {"total.$": $.Payload.total}
                    ResultPath: $.loaded
                    Next: Done
                  Done: {Type: Succeed}
                """;
        Assumptions said = new Assumptions(
                Optional.of(declared("{orderId: a-1, tags: [], notes: [x]}", false)),
                List.of(new Assumptions.Result(Optional.empty(), Optional.of("load-order"), declared("""
                                type: object
                                required: [total, state]
                                properties:
                                  total: {$ref: "#/$defs/amount"}
                                  state: {enum: [NEW, PAID]}
                                  note: {type: [string, "null"]}
                                $defs:
                                  amount: {type: number, minimum: 0}
                                """, true))));
        MachineFacts facts = new MachineFacts(
                Machines.facts(machine).machine(), Machines.facts(machine).document(), said);
        Situation done =
                facts.payloads().at(facts.machine().scope().states().get(1)).orElseThrow();
        assertThat(done.input().toString())
                .isEqualTo("{loaded: {total: number}, notes: [string …], orderId: string, tags: [? …]}");
        assertThat(facts.payloads().faults()).isEmpty();
    }

    private static Assumptions.Declared declared(String yaml, boolean schema) {
        SourceFile file = new SourceFile("steplint.yml", yaml);
        return new Assumptions.Declared(
                YamlReader.read(file, Limits.DEFAULT).root().orElseThrow(), schema);
    }

    @Test
    void tellsAWayOnWhichTheFieldIsLost() {
        String machine = """
                StartAt: Begin
                States:
                  Begin: {Type: Pass, Result: {i: 0}, Next: Enough}
                  Enough:
                    Type: Choice
                    Choices:
                      - {Variable: $.i, NumericLessThan: 5, Next: Count}
                    Default: Done
                  Count:
                    Type: Pass
                    Parameters: {"j.$": "States.MathAdd($.i, 1)"}
                    Next: Enough
                  Done: {Type: Succeed}
                """;
        Payloads payloads = Machines.facts(machine).payloads();
        ReadFault fault = payloads.faults().get(0);
        assertThat(Machines.names(payloads.way(fault))).containsExactly("Begin", "Enough", "Count", "Enough");
    }
}
