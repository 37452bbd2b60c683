package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariablesTest {

    private static final String ORDERS = """
            QueryLanguage: JSONata
            StartAt: Begin
            States:
              Begin:
                Type: Pass
                Assign: {rate: 2, attempt: 0}
                Next: Price each
              Price each:
                Type: Map
                Items: "{% $states.input.orders %}"
                ItemProcessor:
                  ProcessorConfig: {Mode: %s, ExecutionType: STANDARD}
                  StartAt: Price
                  States:
                    Price:
                      Type: Pass
                      Assign: {price: "{% $states.input * $rate %}", attempt: 1}
                      End: true
                Assign: {prices: "{% $states.result %}"}
                Next: Answer
              Answer:
                Type: Pass
                Output: "{% $exists($price) ? $price : $prices %}"
                Assign: {attempt: "{% $attempt + 1 %}"}
                Next: Path
              Path:
                Type: Pass
                QueryLanguage: JSONPath
                Parameters: {"first.$": "States.Format('{}', $prices[0])"}
                End: true
            """;

    private static Variables variables(String mode) {
        return Machines.facts(ORDERS.replace("%s", mode)).variables();
    }

    private static VariableRead read(Variables variables, String name, String state) {
        return variables.reads().stream()
                .filter(read -> read.name().equals(name) && read.state().name().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> states(List<VariableAssignment> assignments) {
        return assignments.stream().map(each -> each.state().name()).toList();
    }

    @Test
    void seesTheScopesAroundButNotThoseInside() {
        Variables variables = variables("INLINE");
        assertThat(states(variables.seen(read(variables, "rate", "Price")))).containsExactly("Begin");
        assertThat(variables.seen(read(variables, "price", "Answer"))).isEmpty();
        assertThat(states(variables.seen(read(variables, "prices", "Path")))).containsExactly("Price each");
        assertThat(variables.unknown()).isFalse();
    }

    @Test
    void cutsADistributedMapOffFromWhatIsAroundIt() {
        Variables variables = variables("DISTRIBUTED");
        VariableRead rate = read(variables, "rate", "Price");
        assertThat(variables.seen(rate)).isEmpty();
        assertThat(states(variables.cutOff(rate))).containsExactly("Begin");
    }

    @Test
    void tellsWhoAssignsANameOfTheScopeAround() {
        assertThat(outer("INLINE")).containsExactly("Begin", "Answer");
        assertThat(outer("DISTRIBUTED")).isEmpty();
    }

    private static List<String> outer(String mode) {
        Variables variables = variables(mode);
        VariableAssignment inner = variables.assignments("attempt").stream()
                .filter(each -> each.state().name().equals("Price"))
                .findFirst()
                .orElseThrow();
        return states(variables.outer(inner));
    }

    @Test
    void tellsWhetherAReadNeedsAValue() {
        Variables variables = variables("INLINE");
        assertThat(read(variables, "price", "Answer").need()).isEqualTo(VariableRead.Need.ASKS);
        assertThat(read(variables, "prices", "Answer").need()).isEqualTo(VariableRead.Need.DEPENDS);
        assertThat(read(variables, "prices", "Path").need()).isEqualTo(VariableRead.Need.FAILS);
    }

    @Test
    void pointsToTheNameInTheExpression() {
        Variables variables = variables("INLINE");
        assertThat(read(variables, "rate", "Price").at().text()).isEqualTo("$rate");
        assertThat(read(variables, "prices", "Path").at().text()).startsWith("$prices");
    }

    @Test
    void cannotTellTheNamesThatAnExpressionAssigns() {
        Variables variables = Machines.facts("""
                        QueryLanguage: JSONata
                        StartAt: Begin
                        States:
                          Begin:
                            Type: Pass
                            Assign: "{% $states.input %}"
                            End: true
                        """).variables();
        assertThat(variables.unknown()).isTrue();
    }

    @Test
    void aReadComesBeforeTheAssignmentOfItsOwnStateUnlessThatIsDoneAgain() {
        assertThat(precedes("End: true")).isTrue();
        assertThat(precedes("Next: Count")).isFalse();
    }

    private static boolean precedes(String exit) {
        Variables variables = Machines.facts("""
                        QueryLanguage: JSONata
                        StartAt: Count
                        States:
                          Count:
                            Type: Pass
                            Assign: {attempt: "{% $attempt + 1 %}"}
                            %s
                        """.replace("%s", exit)).variables();
        return variables.precedes(
                variables.reads().get(0), variables.assignments().get(0));
    }
}
