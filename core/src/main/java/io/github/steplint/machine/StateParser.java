package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a state. */
record StateParser(ScopeParser scopes) {

    State state(Node.Str name, Node.Obj written) {
        String type = type(written);
        Owner owner = Owners.state(name, type);
        QueryLanguage language = language(written, owner);
        Node.Obj node = scopes.checker()
                .check(
                        written,
                        Shapes.state(type).orElse(Shapes.ANY_STATE),
                        owner,
                        type.isEmpty() ? QueryLanguage.UNKNOWN : language,
                        written.has("QueryLanguage") ? Optional.empty() : scopes.around());
        State.Head head = new State.Head(name, node, node.member("Type"), language, Holes.isOpen(node));
        return build(type, head, owner);
    }

    /** The type, or the one that a misspelt type means; empty where nobody can tell. */
    private static String type(Node.Obj node) {
        return node.members().stream()
                .filter(member -> member.name().equalsIgnoreCase("Type"))
                .findFirst()
                .map(member -> Values.word(member.value()))
                .flatMap(Value::known)
                .flatMap(word -> Names.word("Type", word, Shapes.stateTypeNames())
                        .filter(type -> type.equals(word) || fits(node, type)))
                .orElse("");
    }

    /** Whether a state with these fields may be of a type that somebody only guesses. */
    private static boolean fits(Node.Obj node, String type) {
        Shape shape = Shapes.state(type).orElseThrow();
        return node.members().stream()
                        .noneMatch(member -> shape.field(member.name()).isEmpty()
                                && Shapes.ANY_STATE.field(member.name()).isPresent())
                && shape.fields().values().stream()
                        .allMatch(field -> !field.has(Field.Trait.REQUIRED) || node.has(field.name()));
    }

    private QueryLanguage language(Node.Obj node, Owner owner) {
        Optional<QueryLanguage> declared = Languages.declared(node);
        boolean downgrade =
                declared.equals(Optional.of(QueryLanguage.JSONPATH)) && scopes.machine() == QueryLanguage.JSONATA;
        if (downgrade) {
            node.member("QueryLanguage")
                    .ifPresent(member -> scopes.checker().tell(new Defect.LanguageDowngrade(owner, member)));
        }
        return declared.orElse(scopes.inherited());
    }

    private State build(String type, State.Head head, Owner owner) {
        Node.Obj node = head.node();
        switch (type) {
            case "Pass":
                return new State.Pass(head, exit(head), data(node), node.member("Result"));
            case "Task":
                return task(head, owner);
            case "Choice":
                return choice(head, owner);
            case "Wait":
                return await(head);
            case "Succeed":
                return new State.Succeed(head, data(node));
            case "Fail":
                return fail(head);
            case "Parallel":
                return new State.Parallel(head, exit(head), data(node), handlers(head, owner), branches(head, owner));
            case "Map":
                MapFields fields = new MapParser(scopes).fields(head, owner);
                return new State.Map(head, exit(head), data(node), handlers(head, owner), fields);
            default:
                return unknown(head, owner);
        }
    }

    private State task(State.Head head, Owner owner) {
        Node.Obj node = head.node();
        Nodes.object(node, "Credentials")
                .ifPresent(object -> scopes.checker()
                        .check(
                                object,
                                Shapes.CREDENTIALS,
                                Owners.field(
                                        Owner.Kind.CREDENTIALS,
                                        "Credentials",
                                        owner,
                                        node.member("Credentials").orElseThrow()),
                                head.language()));
        Timeouts timeouts = new Timeouts(
                Values.integer(node, "TimeoutSeconds", head.language()),
                node.member("TimeoutSecondsPath"),
                Values.integer(node, "HeartbeatSeconds", head.language()),
                node.member("HeartbeatSecondsPath"));
        Optional<Resource> resource = node.get("Resource").flatMap(ResourceParser::parse);
        return new State.Task(
                head, exit(head), data(node), handlers(head, owner), resource, timeouts, node.member("Credentials"));
    }

    private State choice(State.Head head, Owner owner) {
        Node.Obj node = head.node();
        List<ChoiceRule> rules = new ChoiceParser(scopes.checker(), head.language()).rules(node, owner);
        Optional<Value<String>> target = Values.word(node, "Default");
        boolean readable =
                node.get("Choices").filter(Node.Arr.class::isInstance).isPresent();
        if (target.isEmpty() && (head.open() || !readable)) {
            target = Optional.of(new Value.Hole<>(node));
        }
        return new State.Choice(head, data(node), rules, target);
    }

    private static State await(State.Head head) {
        Node.Obj node = head.node();
        return new State.Wait(
                head,
                exit(head),
                data(node),
                Values.integer(node, "Seconds", head.language()),
                Values.string(node, "Timestamp", head.language()),
                node.member("SecondsPath"),
                node.member("TimestampPath"));
    }

    private static State fail(State.Head head) {
        Node.Obj node = head.node();
        return new State.Fail(
                head,
                Values.string(node, "Error", head.language()),
                Values.string(node, "Cause", head.language()),
                node.member("ErrorPath"),
                node.member("CausePath"));
    }

    private List<Scope> branches(State.Head head, Owner owner) {
        List<Scope> branches = new ArrayList<>();
        List<Node> items = Nodes.items(head.node(), "Branches");
        for (int i = 0; i < items.size(); i++) {
            Optional<Node.Obj> branch = Nodes.object(items.get(i));
            if (branch.isPresent()) {
                Owner branchOwner = Owners.numbered(Owner.Kind.BRANCH, "branch", i + 1, owner, branch.get());
                Node.Obj body = scopes.checker().check(branch.get(), Shapes.BRANCH, branchOwner, scopes.inherited());
                branches.add(scopes.inner(Scope.Kind.BRANCH, body, branchOwner, head.language()));
            }
        }
        return List.copyOf(branches);
    }

    private State unknown(State.Head head, Owner owner) {
        Node.Obj node = head.node();
        List<ChoiceRule> rules = new ArrayList<>();
        if (node.has("Choices")) {
            ShapeChecker silent = new ShapeChecker(new ArrayList<>());
            rules.addAll(new ChoiceParser(silent, QueryLanguage.UNKNOWN).rules(node, owner));
        }
        List<Transition> ways = new ArrayList<>(exit(head).transitions());
        ways.addAll(ChoiceRule.transitions(rules, Values.word(node, "Default")));
        return new State.Unknown(head, exit(head), Handlers.join(ways, handlers(head, owner)));
    }

    private Handlers handlers(State.Head head, Owner owner) {
        return new HandlerParser(scopes.checker(), head.language()).handlers(head, owner);
    }

    /** A state with fields that are not seen may have a {@code Next} among them. */
    private static Exit exit(State.Head head) {
        Node.Obj node = head.node();
        Optional<Value<String>> next = Values.word(node, "Next");
        Optional<Value<Boolean>> end = Values.bool(node, "End");
        boolean hidden = head.open() && next.isEmpty() && end.isEmpty();
        return new Exit(hidden ? Optional.of(new Value.Hole<>(node)) : next, end);
    }

    private static DataFlow data(Node.Obj node) {
        return new DataFlow(
                node.member("InputPath"),
                node.member("Parameters"),
                node.member("ResultSelector"),
                node.member("ResultPath"),
                node.member("OutputPath"),
                node.member("Arguments"),
                node.member("Output"),
                node.member("Assign"));
    }
}
