package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class MachineFactsTest {

    private static final String ORDER = """
            StartAt: Price order
            States:
              Price order:
                Type: Map
                ItemProcessor:
                  StartAt: Price line
                  States:
                    Price line:
                      Type: Task
                      Resource: arn:aws:lambda:eu-west-1:123456789012:function:price
                      Retry: &again
                        - ErrorEquals: [States.TaskFailed]
                          MaxAttempts: 7
                      End: true
                Next: Ship
              Ship:
                Type: Task
                Resource: arn:aws:lambda:eu-west-1:123456789012:function:ship
                Retry: *again
                End: true
            """;

    private final MachineFacts facts = Machines.facts(ORDER);

    @Test
    void knowsTheInnermostStateAtAPlace() {
        SourceFile file = facts.document().file();
        int resource = ORDER.indexOf("function:price");
        assertThat(facts.stateAt(file.span(resource, resource + 8)).map(State::name))
                .contains("Price line");
        int name = ORDER.indexOf("Price order:");
        assertThat(facts.stateAt(file.span(name, name + 5)).map(State::name)).contains("Price order");
        int inner = ORDER.indexOf("StartAt: Price line");
        assertThat(facts.stateAt(file.span(inner, inner + 3)).map(State::name)).contains("Price order");
        assertThat(facts.stateAt(file.span(0, 3))).isEmpty();
    }

    @Test
    void takesWhatAnAliasBringsInForTheStateThatUsesIt() {
        State ship = Machines.state(facts, "Ship");
        State line = Machines.state(facts, "Price line");
        assertThat(facts.stateAt(attempts(ship)).map(State::name)).contains("Ship");
        assertThat(facts.stateAt(attempts(line)).map(State::name)).contains("Price line");
    }

    private static io.github.steplint.source.Span attempts(State state) {
        return state.handlers()
                .retriers()
                .get(0)
                .maxAttempts()
                .orElseThrow()
                .node()
                .span();
    }

    @Test
    void knowsWhatHoldsWhat() {
        State line = Machines.state(facts, "Price line");
        Scope inner = facts.scopeOf(line);
        assertThat(facts.holderOf(inner).map(State::name)).contains("Price order");
        assertThat(facts.holderOf(facts.machine().scope())).isEmpty();
    }

    @Test
    void knowsWhichKindOfWorkflowRunsAState() {
        MachineFacts nested = Machines.facts("""
                StartAt: Each month
                States:
                  Each month:
                    Type: Map
                    ItemProcessor:
                      ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: EXPRESS}
                      StartAt: Each day
                      States:
                        Each day:
                          Type: Map
                          ItemProcessor:
                            StartAt: Count
                            States:
                              Count: {Type: Pass, End: true}
                          End: true
                    Next: Each year
                  Each year:
                    Type: Map
                    ItemProcessor:
                      ProcessorConfig: {Mode: "${Mode}", ExecutionType: EXPRESS}
                      StartAt: Sum
                      States:
                        Sum: {Type: Pass, End: true}
                    End: true
                """);
        State count = Machines.state(nested, "Count");
        assertThat(Machines.names(nested.around(count))).containsExactly("Each day", "Each month");
        assertThat(nested.runsIn(count)).isEqualTo(MachineType.EXPRESS);
        assertThat(nested.runsIn(Machines.state(nested, "Each month"))).isEqualTo(MachineType.STANDARD);
        assertThat(nested.runsIn(Machines.state(nested, "Sum"))).isEqualTo(MachineType.UNKNOWN);
    }

    @Test
    void addsUpTheWaitsOfTheQuickestWay() {
        MachineFacts waits = Machines.facts("""
                StartAt: Both
                States:
                  Both:
                    Type: Parallel
                    Branches:
                      - {StartAt: Short, States: {Short: {Type: Wait, Seconds: 10, End: true}}}
                      - {StartAt: Long, States: {Long: {Type: Wait, Seconds: 100, End: true}}}
                    Next: Which?
                  Which?:
                    Type: Choice
                    Choices:
                      - {Variable: $.quick, BooleanEquals: true, Next: A minute}
                      - {Variable: $.broken, BooleanEquals: true, Next: Give up}
                    Default: An hour
                  A minute: {Type: Wait, Seconds: 60, Next: Done}
                  An hour: {Type: Wait, Seconds: 3600, Next: Done}
                  Give up: {Type: Fail}
                  Done: {Type: Succeed}
                """);
        LeastWait least = waits.leastWait(waits.machine().scope()).orElseThrow();
        assertThat(least.seconds()).isEqualTo(160);
        assertThat(least.longest()).isEqualTo(100);
        assertThat(Machines.names(least.path())).containsExactly("Both", "Which?", "A minute", "Done");
    }

    @Test
    void aCaughtErrorMayCutAWaitShort() {
        MachineFacts waits = Machines.facts("""
                StartAt: Both
                States:
                  Both:
                    Type: Parallel
                    Branches:
                      - {StartAt: Long, States: {Long: {Type: Wait, Seconds: 100, End: true}}}
                    Catch: [{ErrorEquals: [States.ALL], Next: Done}]
                    Next: Done
                  Done: {Type: Succeed}
                """);
        assertThat(waits.leastWait(waits.machine().scope()).orElseThrow().seconds())
                .isZero();
    }

    /** JGraphT takes longer to load than a small machine to check. */
    @Test
    void doesWithoutJGraphTWhereThereIsNoCycle() throws Exception {
        Class<?> probe = new WithoutJGraphT().loadClass(Probe.class.getName());
        Method run = probe.getDeclaredMethod("run", String.class);
        run.setAccessible(true);
        assertThat(run.invoke(null, ORDER)).isEqualTo(0);
    }

    static final class Probe {
        private Probe() {}

        static int run(String yaml) {
            FlowGraph flow = Machines.flow(yaml);
            return flow.cycles().size() + flow.unreached().size();
        }
    }

    /** Loads the classes of this project anew, and refuses those of JGraphT. */
    private static final class WithoutJGraphT extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.jgrapht")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null || !name.startsWith("io.github.steplint")
                    ? loaded != null ? loaded : super.loadClass(name, resolve)
                    : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String resource = name.replace('.', '/') + ".class";
            try (InputStream in = MachineFactsTest.class.getClassLoader().getResourceAsStream(resource)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
