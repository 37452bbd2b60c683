package io.github.steplint.facts;

import io.github.steplint.document.Document;
import io.github.steplint.expression.jsonata.JsonataInspector;
import io.github.steplint.facts.condition.Arriving;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Situations;
import io.github.steplint.facts.payload.Assumptions;
import io.github.steplint.facts.payload.Payloads;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about one state machine; each fact is worked out when first asked for. Not for several threads. */
public final class MachineFacts {
    private final StateMachine machine;
    private final Document document;
    private final Assumptions assumptions;
    private final Map<Scope, FlowGraph> flows = new IdentityHashMap<>();
    private StateIndex places;
    private Set<State> openStates;
    private Nesting nesting;
    private ErrorNames errorNames;
    private Expressions expressions;
    private Variables variables;
    private List<Formula> formulas;
    private final Map<State.Choice, Decision> decisions = new IdentityHashMap<>();
    private Payloads payloads;

    public MachineFacts(StateMachine machine, Document document) {
        this(machine, document, Assumptions.NONE);
    }

    /**
     * @param assumptions what the user says about values that the definition does not tell
     */
    public MachineFacts(StateMachine machine, Document document, Assumptions assumptions) {
        this.assumptions = assumptions;
        this.machine = machine;
        this.document = document;
    }

    public StateMachine machine() {
        return machine;
    }

    /** The file around the machine. */
    public Document document() {
        return document;
    }

    /** The scope that holds the state. */
    public Scope scopeOf(State state) {
        return nesting().scopes().get(state);
    }

    /** The Parallel or Map that holds the scope; empty for the machine's own. */
    public Optional<State> holderOf(Scope scope) {
        return Optional.ofNullable(nesting().holders().get(scope));
    }

    /** The Parallels and Maps around the state, the innermost first. */
    public List<State> around(State state) {
        List<State> around = new ArrayList<>();
        Optional<State> holder = holderOf(scopeOf(state));
        while (holder.isPresent()) {
            around.add(holder.get());
            holder = holderOf(scopeOf(holder.get()));
        }
        return around;
    }

    /** The kind of workflow that runs the state: the machine's, or that of a distributed Map's child executions. */
    public MachineType runsIn(State state) {
        return ChildWorkflows.innermost(around(state)).orElse(machine.type());
    }

    /** The error names that mean something in this machine. */
    public ErrorNames errorNames() {
        if (errorNames == null) {
            errorNames = new ErrorNames(machine);
        }
        return errorNames;
    }

    /** The strings that AWS evaluates, and those that look as if it did. */
    public Expressions expressions() {
        if (expressions == null) {
            expressions = new Expressions(this);
        }
        return expressions;
    }

    /** The variables, and who assigns and reads them. */
    public Variables variables() {
        if (variables == null) {
            variables = new Variables(this);
        }
        return variables;
    }

    /** The JSONata expressions that can be read. */
    public List<Formula> formulas() {
        if (formulas == null) {
            Set<String> assigned = variables().names();
            formulas = expressions().uses().stream()
                    .filter(ExpressionUse.JsonataUse.class::isInstance)
                    .map(ExpressionUse.JsonataUse.class::cast)
                    .filter(use -> !use.hole())
                    .flatMap(use -> use.expression().stream()
                            .map(tree -> new Formula(use, tree, JsonataInspector.inspect(tree, assigned))))
                    .toList();
        }
        return formulas;
    }

    /** What the rules of a Choice come to, whatever arrives there. */
    public Decision decision(State.Choice choice) {
        return decisions.computeIfAbsent(choice, state -> Decision.of(state, Situations.ANY));
    }

    /** The same for what is known to arrive; empty where no execution gets to the Choice. */
    public Optional<Decision> arriving(State.Choice choice) {
        return payloads().at(choice).map(situation -> Decision.of(choice, Arriving.at(choice, situation)));
    }

    /** The shape of the JSON at every state. */
    public Payloads payloads() {
        if (payloads == null) {
            payloads = new Payloads(this, assumptions);
        }
        return payloads;
    }

    /** All states of that name, in whatever scope, those of outer scopes first. */
    public List<State> named(String name) {
        return nesting().names().getOrDefault(name, List.of());
    }

    /** The innermost state whose name or body holds the place. */
    public Optional<State> stateAt(Span place) {
        if (places == null) {
            places = new StateIndex(machine.states().toList());
        }
        return places.at(place);
    }

    /** How the states of a scope lead to each other. */
    public FlowGraph flow(Scope scope) {
        FlowGraph flow = flows.get(scope);
        if (flow == null) {
            flow = new FlowGraph(scope, openStates());
            flows.put(scope, flow);
        }
        return flow;
    }

    /** How the state and its neighbours lead to each other. */
    public FlowGraph flow(State state) {
        return flow(scopeOf(state));
    }

    /** The way through a scope that waits least; empty where no end can be reached, or nobody can tell. */
    public Optional<LeastWait> leastWait(Scope scope) {
        return LeastWait.of(scope, this);
    }

    /** How long the execution in which the states of the scope run may last at most. */
    public TimeLimit timeLimit(Scope scope) {
        return TimeLimit.of(scope, this);
    }

    /** The loops of a scope that do nothing but ask how far something is. */
    public List<Poll> polls(Scope scope) {
        return Poll.of(flow(scope));
    }

    /** The loops of a scope that change nothing of what decides whether they are left. */
    public List<Standstill> standstills(Scope scope) {
        return Standstill.of(flow(scope));
    }

    /** How often the polling loops of a scope can go round before the history of the execution is full. */
    public List<Rounds> rounds(Scope scope) {
        return polls(scope).stream()
                .map(poll -> Rounds.of(poll, this))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Which ways through a scope can be taken, once the conditions of its Choices are looked at. */
    public Feasible feasible(Scope scope) {
        return Feasible.of(flow(scope), this);
    }

    /** The jobs of a scope that are started and then polled, although Step Functions would wait for them by itself. */
    public List<Job> polledJobs(Scope scope) {
        return Job.of(scope, this);
    }

    private Set<State> openStates() {
        if (openStates == null) {
            openStates = OpenStates.of(machine, this::stateAt);
        }
        return openStates;
    }

    private Nesting nesting() {
        if (nesting == null) {
            nesting = Nesting.of(machine);
        }
        return nesting;
    }

    /** What holds what; states and scopes by identity, since two may have the same fields. */
    private record Nesting(Map<State, Scope> scopes, Map<Scope, State> holders, Map<String, List<State>> names) {
        static Nesting of(StateMachine machine) {
            Nesting nesting = new Nesting(new IdentityHashMap<>(), new IdentityHashMap<>(), new HashMap<>());
            machine.scopes().forEach(scope -> scope.states().forEach(state -> nesting.add(state, scope)));
            return nesting;
        }

        private void add(State state, Scope scope) {
            scopes.put(state, scope);
            state.inner().forEach(inner -> holders.put(inner, state));
            names.computeIfAbsent(state.name(), name -> new ArrayList<>()).add(state);
        }
    }
}
