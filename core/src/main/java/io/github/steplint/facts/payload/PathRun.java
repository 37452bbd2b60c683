package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a JSONPath state makes of its input, field by field in the order in which AWS takes them. */
final class PathRun implements State.Cases<Void> {
    private final State state;
    private final Sight sight;
    private final Sink sink;
    private final Runs runs;
    private final Origins origins;
    private final PathValues values;
    private final Map<Node, ExpressionUse> uses;

    PathRun(State state, Sight sight, Sink sink, Runs runs, Map<Node, ExpressionUse> uses) {
        this.state = state;
        this.sight = sight;
        this.sink = sink;
        this.runs = runs;
        this.origins = runs.origins();
        this.uses = uses;
        this.values = new PathValues(uses, sight);
    }

    @Override
    public Void otherwise(State other) {
        Exits.anything(state, sink);
        return null;
    }

    @Override
    public Void pass(State.Pass pass) {
        if (pass.result().isPresent()) {
            Node.Member result = pass.result().get();
            finish(Bounds.bounded(Literals.of(result.value(), origin(Origin.Sort.RESULT, result))));
            return null;
        }
        filter();
        finish(parameters(Origin.Sort.PARAMETERS));
        return null;
    }

    @Override
    public Void task(State.Task task) {
        filter();
        // AWS does not say whether these see the input before or after InputPath and Parameters.
        if (task.data().inputPath().isEmpty()) {
            visit(task.credentials());
            if (task.data().parameters().isEmpty()) {
                numbers(task.timeouts().timeoutSecondsPath(), task.timeouts().heartbeatSecondsPath());
            }
        }
        visit(task.data().parameters());
        catchers();
        finish(runs.answers().of(task));
        return null;
    }

    @Override
    public Void await(State.Wait wait) {
        filter();
        wait.secondsPath().ifPresent(member -> typed(member.value(), Kind.NUMBER));
        wait.timestampPath().ifPresent(member -> typed(member.value(), Kind.STRING));
        pass();
        return null;
    }

    @Override
    public Void succeed(State.Succeed succeed) {
        filter();
        pass();
        return null;
    }

    @Override
    public Void fail(State.Fail fail) {
        fail.errorPath().ifPresent(member -> typed(member.value(), Kind.STRING));
        fail.causePath().ifPresent(member -> typed(member.value(), Kind.STRING));
        return null;
    }

    @Override
    public Void choice(State.Choice choice) {
        filter();
        Optional<Situation> rest = Optional.of(sight.situation());
        int number = 0;
        for (ChoiceRule rule : choice.rules()) {
            number++;
            if (rest.isPresent()) {
                Origin test = origins.of(Origin.Sort.TEST, state, rule.node().head(), number);
                Sight here = sight.copy(rest.get());
                Split split = rule.condition()
                        .map(condition ->
                                new PathTests(each -> new PathValues(uses, each), test).split(condition, here))
                        .orElse(Split.both(here.situation()));
                split.holds()
                        .ifPresent(situation -> rule.next()
                                .ifPresent(next -> leave(
                                        new Transition(Transition.Kind.RULE, next),
                                        rule.assign(),
                                        sight.copy(situation))));
                rest = split.fails();
            }
        }
        rest.ifPresent(situation -> choice.defaultTarget()
                .ifPresent(next -> leave(
                        new Transition(Transition.Kind.DEFAULT, next),
                        choice.data().assign(),
                        sight.copy(situation))));
        return null;
    }

    private void leave(Transition way, Optional<Node.Member> assign, Sight here) {
        PathRun run = new PathRun(state, here, sink, runs, uses);
        Fields variables = run.assigned(assign);
        sink.to(way, new Situation(run.outputPath(here.root()), variables));
    }

    @Override
    public Void parallel(State.Parallel parallel) {
        filter();
        Payload effective = parameters(Origin.Sort.PARAMETERS);
        List<Payload> results = new ArrayList<>();
        for (Scope branch : parallel.branches()) {
            sink.inner(branch, new Situation(effective, sight.variables()), sight.context());
            results.add(sink.outcome(branch));
        }
        catchers();
        boolean hidden = Exits.hiddenBranches(parallel);
        if (hidden) {
            finish(Shape.TOP.only(Kind.ARRAY));
        } else if (results.stream().noneMatch(Payload::isNothing)) {
            Origin maker = origins.of(Origin.Sort.BRANCHES, state, state.nameSpan());
            finish(Shape.array(Items.tuple(results), maker));
        }
        return null;
    }

    @Override
    public Void map(State.Map map) {
        filter();
        ItemShapes items = new ItemShapes(map, sight, origins);
        Payload array = items.items(items());
        Payload item = items.selected(array, member -> {
            Sight inside = sight.copy(sight.situation());
            inside.context(items.context(sight.context(), ItemShapes.element(array)));
            return new PathValues(uses, inside).template(member.value(), origin(Origin.Sort.ITEM, member));
        });
        Payload batch =
                items.batched(item, member -> values.template(member.value(), origin(Origin.Sort.BATCH, member)));
        Payload outcome = items.run(sink, batch, array);
        items.writerParameters()
                .ifPresent(member -> values.template(member.value(), origin(Origin.Sort.WRITER, member)));
        catchers();
        if (!outcome.isNothing()) {
            finish(items.result(outcome, array));
        }
        return null;
    }

    private Payload items() {
        State.Map map = (State.Map) state;
        Optional<Node.Member> path = map.fields().itemsPath();
        if (map.fields().itemReader().isPresent()) {
            return Payload.UNKNOWN;
        } else if (path.isPresent()) {
            Payload given = values.value(path.get().value(), origins.of(Origin.Sort.ITEM, state, state.nameSpan()));
            type(path.get().value(), Kind.ARRAY, given);
            return given;
        }
        ItemShapes.unnamed(state, sight);
        return sight.root();
    }

    /** InputPath. */
    private void filter() {
        Optional<Node.Member> field = state.data().inputPath();
        if (field.isEmpty()) {
            return;
        }
        Node node = field.get().value();
        if (node instanceof Node.Null) {
            Origin maker = origin(Origin.Sort.NULL_INPUT_PATH, field.get());
            sight.to(Shape.object(Fields.closed(Map.of(), maker), maker));
            return;
        }
        Payload part = values.value(node, origins.of(Origin.Sort.PARAMETERS, state, node.head()));
        Optional<List<Step>> steps = values.path(node)
                .filter(path -> path.reference() && path.root() instanceof JsonPath.Root.Input)
                .map(JsonPath::steps);
        if (steps.isPresent()) {
            sight.into(part, steps.get());
        } else {
            sight.to(part);
        }
    }

    private void visit(Optional<Node.Member> template) {
        template.ifPresent(member -> values.visit(member.value(), origin(Origin.Sort.PARAMETERS, member)));
    }

    private Payload parameters(Origin.Sort sort) {
        Optional<Node.Member> field = state.data().parameters();
        return field.map(member -> values.template(member.value(), origin(sort, member)))
                .orElseGet(sight::root);
    }

    @SafeVarargs
    private void numbers(Optional<Node.Member>... fields) {
        for (Optional<Node.Member> field : fields) {
            field.ifPresent(member -> typed(member.value(), Kind.NUMBER));
        }
    }

    private void typed(Node node, Kind kind) {
        type(node, kind, values.value(node, origins.of(Origin.Sort.EXPRESSION, state, node.head())));
    }

    private void type(Node node, Kind kind, Payload given) {
        if (uses.get(node) instanceof ExpressionUse.PathUse use
                && use.path().filter(JsonPath::definite).isPresent()) {
            String text = use.node().value();
            sight.log().type(new TypeUse(use.place(), text, use.span(0, text.length()), kind, given, Optional.empty()));
        }
    }

    /** What comes after the work: Assign, ResultSelector, ResultPath, OutputPath. */
    private void finish(Payload result) {
        sight.to(result);
        Optional<Node.Member> selector = state.data().resultSelector();
        Payload selected = selector.map(
                        member -> values.template(member.value(), origin(Origin.Sort.RESULT_SELECTOR, member)))
                .orElse(result);
        if (selector.isPresent()) {
            // AWS only says that Assign sees the result: the raw one, or what ResultSelector makes of it.
            sight.to(Payload.UNKNOWN);
        }
        Fields variables = assigned(state.data().assign());
        Payload placed = placed(state.data().resultPath(), selected);
        Exits.leave(state, sink, new Situation(outputPath(Bounds.bounded(placed)), variables));
    }

    /** The same for a state that has no result. */
    private void pass() {
        Fields variables = assigned(state.data().assign());
        Exits.leave(state, sink, new Situation(outputPath(sight.root()), variables));
    }

    private Fields assigned(Optional<Node.Member> assign) {
        Fields before = sight.variables();
        if (assign.isEmpty()) {
            return before;
        }
        Origin maker = origin(Origin.Sort.ASSIGN, assign.get());
        Payload values = this.values.template(assign.get().value(), maker);
        return Exits.assigned(before, assign.get().value(), values);
    }

    private Payload placed(Optional<Node.Member> field, Payload result) {
        if (field.isEmpty()) {
            return result;
        } else if (field.get().value() instanceof Node.Null) {
            return sight.input();
        }
        Optional<JsonPath> path = values.path(field.get().value());
        if (path.isEmpty() || Holes.isHole(field.get().value()) || !path.get().reference()) {
            return Payload.UNKNOWN;
        }
        Origin maker = origin(Origin.Sort.RESULT_PATH, field.get());
        Payload placed = PathWriter.write(sight.input(), path.get().steps(), result, maker);
        if (placed.isNothing() && !result.isNothing()) {
            sight.log().unplaced(field.get(), path.get().steps(), sight.input());
            return Payload.UNKNOWN;
        }
        sight.log().placed(field.get());
        return placed;
    }

    private Payload outputPath(Payload output) {
        Optional<Node.Member> field = state.data().outputPath();
        if (field.isEmpty()) {
            return output;
        } else if (field.get().value() instanceof Node.Null) {
            Origin maker = origin(Origin.Sort.NULL_OUTPUT_PATH, field.get());
            return Shape.object(Fields.closed(Map.of(), maker), maker);
        }
        Node node = field.get().value();
        sight.to(output);
        return values.value(node, origins.of(Origin.Sort.OUTPUT, state, node.head()));
    }

    private void catchers() {
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            Sight here = sight.copy(sight.situation());
            Payload error = Exits.error(origins, state, catcher);
            here.to(error);
            PathRun run = new PathRun(state, here, sink, runs, uses);
            Fields variables = run.assigned(catcher.assign());
            Payload input = run.placed(catcher.resultPath(), error);
            catcher.next()
                    .ifPresent(next ->
                            sink.to(new Transition(Transition.Kind.CATCH, next), new Situation(input, variables)));
        }
    }

    private Origin origin(Origin.Sort sort, Node.Member member) {
        return origins.of(sort, state, member.key().span());
    }
}
