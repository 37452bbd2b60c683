package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import io.github.steplint.source.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private static final String JSONPATH = """
            StartAt: Lend each
            States:
              Lend each:
                Type: Map
                InputPath: $.loans
                ItemsPath: $.books
                MaxConcurrencyPath: $.limits.loans
                ItemSelector:
                  book.$: $$.Map.Item.Value
                  tags:
                    - label.$: States.Format('{}', $.reader)
                ItemReader:
                  Resource: arn:aws:states:::s3:getObject
                  Parameters:
                    Bucket.$: $.bucket
                  ReaderConfig:
                    InputType: JSON
                    MaxItemsPath: $.limits.items
                ItemProcessor:
                  StartAt: Overdue?
                  States:
                    Overdue?:
                      Type: Choice
                      Choices:
                        - And:
                            - Variable: $.due
                              IsPresent: true
                            - Not:
                                Variable: $.due
                                TimestampLessThanPath: $$.State.EnteredTime
                          Assign:
                            late.$: $.book
                          Next: Remind
                      Default: Remind
                    Remind:
                      Type: Task
                      Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken
                      TimeoutSecondsPath: $.patience
                      Parameters:
                        QueueUrl: https://sqs.eu-west-1.amazonaws.com/123456789012/reminders
                        MessageBody:
                          token.$: $$.Task.Token
                      ResultPath: $.answer
                      Catch:
                        - ErrorEquals: [States.ALL]
                          ResultPath: $.error
                          Assign:
                            cause.$: $.Cause
                          Next: Give up
                      End: true
                    Give up:
                      Type: Fail
                      ErrorPath: $.error.Error
                      CausePath: States.Format('{}', $.error.Cause)
                End: true
            """;

    private final MachineFacts facts = Machines.facts(JSONPATH);

    @Test
    void findsEveryFieldThatIsEvaluated() {
        assertThat(told("Lend each"))
                .containsExactlyInAnyOrder(
                        "INPUT_PATH $.loans",
                        "ITEMS_PATH $.books",
                        "MAX_CONCURRENCY_PATH $.limits.loans",
                        "ITEM_SELECTOR $$.Map.Item.Value",
                        "ITEM_SELECTOR States.Format('{}', $.reader)",
                        "READER_PARAMETERS $.bucket",
                        "MAX_ITEMS_PATH $.limits.items");
        assertThat(told("Overdue?"))
                .containsExactlyInAnyOrder(
                        "TESTED_VARIABLE $.due",
                        "VARIABLE $.due",
                        "OPERAND $$.State.EnteredTime",
                        "RULE_ASSIGN $.book");
        assertThat(told("Remind"))
                .containsExactlyInAnyOrder(
                        "TIMEOUT_SECONDS_PATH $.patience",
                        "PARAMETERS $$.Task.Token",
                        "RESULT_PATH $.answer",
                        "CATCH_RESULT_PATH $.error",
                        "CATCH_ASSIGN $.Cause");
        assertThat(told("Give up"))
                .containsExactlyInAnyOrder("ERROR_PATH $.error.Error", "CAUSE_PATH States.Format('{}', $.error.Cause)");
    }

    @Test
    void callsEachPlaceByItsName() {
        assertThat(phrases("Overdue?"))
                .containsExactlyInAnyOrder(
                        "Variable of rule 1 of state \"Overdue?\"",
                        "Variable of rule 1 of state \"Overdue?\"",
                        "TimestampLessThanPath of rule 1 of state \"Overdue?\"",
                        "\"late.$\" in Assign of rule 1 of state \"Overdue?\"");
        assertThat(phrases("Lend each"))
                .contains(
                        "\"Bucket.$\" in Parameters of ItemReader of state \"Lend each\"",
                        "MaxItemsPath of ReaderConfig of state \"Lend each\"");
        assertThat(phrases("Remind")).contains("\"cause.$\" in Assign of catcher 1 of state \"Remind\"");
    }

    @Test
    void knowsWhatThereIsToSeeInEachPlace() {
        Expressions expressions = facts.expressions();
        for (ExpressionUse use : expressions.uses()) {
            ExpressionPlace place = use.place();
            boolean map = place.state().name().equals("Lend each");
            assertThat(expressions.hasMapItem(place))
                    .as(place.phrase())
                    .isEqualTo(!map || place.field() == ExpressionField.ITEM_SELECTOR);
            assertThat(expressions.hasTaskToken(place))
                    .as(place.phrase())
                    .isEqualTo(place.state().name().equals("Remind"));
            assertThat(expressions.hasErrorOutput(place))
                    .as(place.phrase())
                    .isEqualTo(place.phrase().contains("catcher"));
        }
        assertThat(expressions.mayPassTaskToken(Machines.state(facts, "Remind")))
                .isTrue();
    }

    @Test
    void findsThePathsInCallsToo() {
        assertThat(facts.expressions().paths(Machines.state(facts, "Give up")))
                .extracting(read -> read.path().toString())
                .containsExactly("$['error']['Error']", "$['error']['Cause']");
    }

    @Test
    void placesAFaultInTheLineOfABlockScalar() {
        MachineFacts folded = Machines.facts("""
                StartAt: Order
                States:
                  Order:
                    Type: Pass
                    Parameters:
                      subject.$: >-
                        States.Format(
                          'order {}',
                          $.order..)
                    End: true
                """);
        ExpressionUse.IntrinsicUse use = folded.expressions()
                .of(Machines.state(folded, "Order"), ExpressionUse.IntrinsicUse.class)
                .get(0);
        int at = use.fault().orElseThrow().start();
        assertThat(use.span(at, at + 1).from()).isEqualTo(new Position(9, 18));
    }

    @Test
    void findsJsonataInEveryStringOfAJsonataState() {
        MachineFacts jsonata = Machines.facts("""
                QueryLanguage: JSONata
                StartAt: Charge
                States:
                  Charge:
                    Type: Task
                    Resource: arn:aws:states:::lambda:invoke
                    TimeoutSeconds: "{% $patience %}"
                    Arguments:
                      FunctionName: charge
                      Payload: ["{% $states.input.card %}", {total: "{% 1 + 2 %}"}]
                    Output: "{% $states.result.Payload %}"
                    End: true
                """);
        List<ExpressionUse.JsonataUse> uses =
                jsonata.expressions().of(Machines.state(jsonata, "Charge"), ExpressionUse.JsonataUse.class);
        assertThat(uses)
                .extracting(use -> use.source().strip())
                .containsExactly("$states.input.card", "1 + 2", "$patience", "$states.result.Payload");
        assertThat(uses).allMatch(use -> use.expression().isPresent());
        assertThat(uses)
                .extracting(use -> jsonata.expressions().hasResult(use.place()))
                .containsExactly(false, false, false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price: $5.00",
                "version: $LATEST",
                "prefix: $",
                "home: $HOME/orders",
                "jsonPath: $.order",
                "expression: $.a + $.b",
                "InputPathsMap: {id: $.detail.id}",
                "pattern: '{ $.state = paid }'",
                "sql: lax $.order",
                "shell: test $1 -gt 0",
                "path: '$.${Field}'",
                "path.$: '$.${Field}'",
                "value.$: ${Path}",
                "call.$: States.Format('${Template}', $.a, $.b)",
                "name: States.Runtime",
                "text: It costs $.50"
            })
    void leavesWhatIsMeantAsTextOrFilledInLater(String member) {
        MachineFacts text = pass("Parameters:\n        " + member);
        assertThat(text.expressions().plainTexts()).isEmpty();
        assertThat(text.expressions().uses())
                .allMatch(use -> use instanceof ExpressionUse.IntrinsicUse call
                        && call.faults().isEmpty()
                        && call.fault().isEmpty());
    }

    @Test
    void tellsWhyATextIsNotEvaluated() {
        assertThat(kinds("Parameters:\n        id: $.order.id")).containsExactly(PlainText.Kind.WITHOUT_SUFFIX);
        assertThat(kinds("Parameters:\n        id: States.UUID()")).containsExactly(PlainText.Kind.WITHOUT_SUFFIX);
        assertThat(kinds("Parameters:\n        ids: [$.a, $.b]"))
                .containsExactly(PlainText.Kind.IN_ARRAY, PlainText.Kind.IN_ARRAY);
        assertThat(kinds("Parameters:\n        url: orders/$.id")).containsExactly(PlainText.Kind.EMBEDDED);
        assertThat(kinds("Parameters:\n        id: '{% $states.input.id %}'")).containsExactly(PlainText.Kind.JSONATA);
        assertThat(kinds("Result:\n        id.$: $.id\n        all: [$.a]"))
                .containsExactly(PlainText.Kind.SUFFIX, PlainText.Kind.IN_RESULT);
        assertThat(kinds("QueryLanguage: JSONata\n      Output:\n        a: $.a\n        b.$: $.b\n        c: '{% 1'\n"
                        + "        d: ' {% 1 %}'"))
                .containsExactly(
                        PlainText.Kind.JSONPATH,
                        PlainText.Kind.SUFFIX,
                        PlainText.Kind.HALF_DELIMITER,
                        PlainText.Kind.BLANKS_AROUND);
    }

    private List<String> told(String name) {
        return facts.expressions().of(Machines.state(facts, name)).stream()
                .map(use -> use.place().field() + " " + ((Node.Str) use.node()).value())
                .toList();
    }

    private List<String> phrases(String name) {
        return facts.expressions().of(Machines.state(facts, name)).stream()
                .map(use -> use.place().phrase())
                .toList();
    }

    private static List<PlainText.Kind> kinds(String fields) {
        return pass(fields).expressions().plainTexts().stream()
                .map(PlainText::kind)
                .toList();
    }

    private static MachineFacts pass(String fields) {
        MachineFacts facts = Machines.facts(
                "StartAt: Pay\nStates:\n    Pay:\n      Type: Pass\n      " + fields + "\n      End: true\n");
        State state = Machines.state(facts, "Pay");
        assertThat(state).isInstanceOf(State.Pass.class);
        return facts;
    }
}
