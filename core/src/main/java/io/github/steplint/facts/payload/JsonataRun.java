package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a JSONata state makes of its input, field by field in the order in which AWS takes them. */
final class JsonataRun implements State.Cases<Void> {
    private final State state;
    private final Sight sight;
    private final Sink sink;
    private final Runs runs;
    private final Origins origins;
    private final Map<Node, ExpressionUse> uses;
    private Optional<Payload> result = Optional.empty();
    private Optional<Payload> error = Optional.empty();

    JsonataRun(State state, Sight sight, Sink sink, Runs runs, Map<Node, ExpressionUse> uses) {
        this.state = state;
        this.sight = sight;
        this.sink = sink;
        this.runs = runs;
        this.origins = runs.origins();
        this.uses = uses;
    }

    @Override
    public Void otherwise(State other) {
        Exits.anything(state, sink);
        return null;
    }

    @Override
    public Void pass(State.Pass pass) {
        finish(pass.result()
                .map(member -> Bounds.bounded(Literals.of(member.value(), origin(Origin.Sort.RESULT, member))))
                .orElse(sight.input()));
        return null;
    }

    @Override
    public Void task(State.Task task) {
        arguments();
        catchers();
        result = Optional.of(runs.answers().of(task));
        finish(result.get());
        return null;
    }

    @Override
    public Void await(State.Wait wait) {
        wait.seconds().ifPresent(value -> value(value.node(), Origin.Sort.EXPRESSION));
        wait.timestamp().ifPresent(value -> value(value.node(), Origin.Sort.EXPRESSION));
        finish(sight.input());
        return null;
    }

    @Override
    public Void succeed(State.Succeed succeed) {
        finish(sight.input());
        return null;
    }

    @Override
    public Void fail(State.Fail fail) {
        fail.error().ifPresent(value -> value(value.node(), Origin.Sort.EXPRESSION));
        fail.cause().ifPresent(value -> value(value.node(), Origin.Sort.EXPRESSION));
        return null;
    }

    @Override
    public Void choice(State.Choice choice) {
        Optional<Situation> rest = Optional.of(sight.situation());
        int number = 0;
        for (ChoiceRule rule : choice.rules()) {
            number++;
            if (rest.isPresent()) {
                Origin test = origins.of(Origin.Sort.TEST, state, rule.node().head(), number);
                Split split = split(rule, sight.copy(rest.get()), test);
                split.holds()
                        .ifPresent(situation -> rule.next()
                                .ifPresent(next -> leave(
                                        new Transition(Transition.Kind.RULE, next),
                                        rule.output(),
                                        rule.assign(),
                                        situation)));
                rest = split.fails();
            }
        }
        rest.ifPresent(situation -> choice.defaultTarget()
                .ifPresent(next -> leave(
                        new Transition(Transition.Kind.DEFAULT, next),
                        choice.data().output(),
                        choice.data().assign(),
                        situation)));
        return null;
    }

    private Split split(ChoiceRule rule, Sight here, Origin test) {
        Optional<Expr> expr = rule.condition()
                .filter(Condition.Expression.class::isInstance)
                .flatMap(condition ->
                        expression(((Condition.Expression) condition).member().value()));
        return expr.map(each -> new JsonataTests(
                                sight -> new JsonataShapes(sight, Optional.empty(), Optional.empty(), test), test)
                        .split(each, here))
                .orElse(Split.both(here.situation()));
    }

    private Optional<Expr> expression(Node node) {
        return uses.get(node) instanceof ExpressionUse.JsonataUse use && !use.hole()
                ? use.expression()
                : Optional.empty();
    }

    private void leave(
            Transition way, Optional<Node.Member> output, Optional<Node.Member> assign, Situation situation) {
        JsonataRun run = new JsonataRun(state, sight.copy(situation), sink, runs, uses);
        run.error = error;
        Payload left = run.output(output, error.orElse(situation.input()));
        sink.to(way, new Situation(left, run.assigned(assign)));
    }

    @Override
    public Void parallel(State.Parallel parallel) {
        Payload input = arguments();
        List<Payload> results = new ArrayList<>();
        for (Scope branch : parallel.branches()) {
            sink.inner(branch, new Situation(input, sight.variables()), sight.context());
            results.add(sink.outcome(branch));
        }
        catchers();
        if (Exits.hiddenBranches(parallel)) {
            finished(Shape.TOP.only(Kind.ARRAY));
        } else if (results.stream().noneMatch(Payload::isNothing)) {
            finished(Shape.array(Items.tuple(results), origins.of(Origin.Sort.BRANCHES, state, state.nameSpan())));
        }
        return null;
    }

    @Override
    public Void map(State.Map map) {
        ItemShapes items = new ItemShapes(map, sight, origins);
        Payload given = map.fields()
                .items()
                .map(member -> value(member.value(), Origin.Sort.ITEM))
                .orElse(sight.input());
        Payload array = items.items(given);
        Payload item = items.selected(array, member -> {
            Sight inside = sight.copy(sight.situation());
            inside.context(items.context(sight.context(), ItemShapes.element(array)));
            return new JsonataRun(state, inside, sink, runs, uses).value(member.value(), Origin.Sort.ITEM);
        });
        Payload batch = items.batched(item, member -> value(member.value(), Origin.Sort.BATCH));
        Payload outcome = items.run(sink, batch, array);
        catchers();
        if (!outcome.isNothing()) {
            finished(items.result(outcome, array));
        }
        return null;
    }

    private void finished(Payload given) {
        result = Optional.of(given);
        finish(given);
    }

    private void finish(Payload otherwise) {
        Payload output = output(state.data().output(), otherwise);
        Exits.leave(state, sink, new Situation(output, assigned(state.data().assign())));
    }

    private Payload arguments() {
        return state.data()
                .arguments()
                .map(member -> value(member.value(), Origin.Sort.PARAMETERS))
                .orElse(sight.input());
    }

    private Payload output(Optional<Node.Member> field, Payload otherwise) {
        return field.map(member -> template(member.value(), origin(Origin.Sort.OUTPUT, member)))
                .orElse(otherwise);
    }

    private Fields assigned(Optional<Node.Member> assign) {
        Fields before = sight.variables();
        if (assign.isEmpty()) {
            return before;
        }
        Payload values = template(assign.get().value(), origin(Origin.Sort.ASSIGN, assign.get()));
        return Exits.assigned(before, assign.get().value(), values);
    }

    private void catchers() {
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            error = Optional.of(Exits.error(origins, state, catcher));
            catcher.next()
                    .ifPresent(next -> leave(
                            new Transition(Transition.Kind.CATCH, next),
                            catcher.output(),
                            catcher.assign(),
                            sight.situation()));
            error = Optional.empty();
        }
    }

    private Payload value(Node node, Origin.Sort sort) {
        return template(node, origins.of(sort, state, node.head()));
    }

    private Payload template(Node node, Origin maker) {
        return new JsonataValues(uses, sight, () -> new JsonataShapes(sight, result, error, maker)).of(node, maker);
    }

    private Origin origin(Origin.Sort sort, Node.Member member) {
        return origins.of(sort, state, member.key().span());
    }
}
