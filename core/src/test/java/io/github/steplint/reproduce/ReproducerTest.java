package io.github.steplint.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.document.AslFile;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.Execution;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReproducerTest {

    @Test
    void theInputTakesTheWayThatTheRulesAsk() {
        Reproduction reproduction = reproduce("""
                StartAt: Which?
                States:
                  Which?:
                    Type: Choice
                    Choices:
                      - Variable: $.loan.days
                        NumericLessThan: 14
                        Next: Done
                      - And:
                          - Variable: $.loan.kind
                            StringMatches: book-*
                          - Variable: $.loan.renewed
                            BooleanEquals: false
                        Next: Renew
                    Default: Done
                  Renew:
                    Type: Pass
                    Parameters:
                      book.$: $.loan.kind
                    Next: Tell
                  Tell:
                    Type: Wait
                    SecondsPath: $.pause
                    Next: Done
                  Done:
                    Type: Succeed
                """);
        assertThat(reproduction.execution().path()).containsExactly("Which?", "Renew", "Tell");
        assertThat(reproduction.input().at("/loan/days").intValue()).isGreaterThanOrEqualTo(14);
        assertThat(reproduction.input().at("/loan/kind").asString()).startsWith("book-");
    }

    @Test
    void tasksAnswerWhatIsReadOfThem() {
        Reproduction reproduction = reproduce("""
                StartAt: Charge
                States:
                  Charge:
                    Type: Task
                    Resource: arn:aws:states:::lambda:invoke
                    Parameters:
                      FunctionName: charge
                      Payload.$: $.order
                    ResultSelector:
                      state.$: $.Payload.state
                    ResultPath: $.charge
                    Next: Paid?
                  Paid?:
                    Type: Choice
                    Choices:
                      - Variable: $.charge.state
                        StringEquals: PAID
                        Next: Ship
                    Default: Done
                  Ship:
                    Type: Pass
                    InputPath: $.charge.parcel
                    Next: Done
                  Done:
                    Type: Succeed
                """);
        assertThat(reproduction
                        .mocks()
                        .at("/MockedResponses/Charge/0-999/Return/Payload/state")
                        .asString())
                .isEqualTo("PAID");
        assertThat(reproduction.execution().path()).containsExactly("Charge", "Paid?", "Ship");
    }

    @Test
    void aMapGetsAnItemThatFails() {
        Reproduction reproduction = reproduce("""
                StartAt: Each
                States:
                  Each:
                    Type: Map
                    ItemsPath: $.orders
                    ItemSelector:
                      id.$: $$.Map.Item.Value.orderId
                    ItemProcessor:
                      StartAt: Read
                      States:
                        Read:
                          Type: Pass
                          InputPath: $.sum
                          End: true
                    End: true
                """);
        assertThat(reproduction.input().at("/orders/0/orderId").isMissingNode()).isFalse();
        assertThat(Reproducer.lastEntered(reproduction.execution())).contains("Read");
    }

    @Test
    void aCallThatMustFailFailsAsOftenAsItIsRetried() {
        Reproduction reproduction = reproduce("""
                StartAt: Charge
                States:
                  Charge:
                    Type: Task
                    Resource: arn:aws:lambda:eu-west-1:123456789012:function:charge
                    Retry:
                      - ErrorEquals: [States.ALL]
                        MaxAttempts: 2
                    Catch:
                      - ErrorEquals: [States.ALL]
                        Next: Tell
                    End: true
                  Tell:
                    Type: Pass
                    InputPath: $.orderId
                    End: true
                """);
        assertThat(reproduction.mocks().at("/MockedResponses/Charge").has("0-2"))
                .isTrue();
        assertThat(reproduction.execution().status()).isEqualTo(Execution.Status.FAILED);
    }

    @Test
    void whatIsBehindAnotherFailureIsNotReproduced() {
        MachineFacts facts = facts("""
                StartAt: Set
                States:
                  Set:
                    Type: Pass
                    Result:
                      a: 1
                    Next: First
                  First:
                    Type: Pass
                    InputPath: $.b
                    Next: Again
                  Again:
                    Type: Pass
                    Result:
                      a: 1
                    Next: Second
                  Second:
                    Type: Pass
                    InputPath: $.c
                    End: true
                """);
        Reproducer reproducer = new Reproducer(facts, "loans");
        List<Span> places = facts.payloads().faults().stream()
                .map(fault -> fault.read().span())
                .toList();
        assertThat(places).hasSize(2);
        assertThat(reproducer.of(places.get(0))).isPresent();
        assertThat(reproducer.of(places.get(1))).isEmpty();
        assertThat(reproducer.failsEarlier(places.get(1)))
                .hasValueSatisfying(state -> assertThat(state.name()).isEqualTo("First"));
    }

    private static Reproduction reproduce(String yaml) {
        MachineFacts facts = facts(yaml);
        ReadFault fault = facts.payloads().faults().get(0);
        return new Reproducer(facts, "loans").of(fault.read().span()).orElseThrow();
    }

    private static MachineFacts facts(String yaml) {
        SourceFile file = new SourceFile("test.asl.yaml", yaml);
        Tree tree = YamlReader.read(file, Limits.DEFAULT);
        return new MachineFacts(
                AslParser.parse(tree.root().orElseThrow(), MachineType.STANDARD), new AslFile(file, tree, List.of()));
    }
}
