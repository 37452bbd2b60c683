package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of a Choice. Source: ASL specification, "Choice State". */
record ChoiceParser(ShapeChecker checker, QueryLanguage language) {
    private static final Set<String> COMBINING = Set.of("And", "Or", "Not");
    private static final Set<String> ONLY_AT_TOP = Set.of("Next", "Assign", "Output");

    List<ChoiceRule> rules(Node.Obj state, Owner owner) {
        List<ChoiceRule> rules = new ArrayList<>();
        List<Node> items = Nodes.items(state, "Choices");
        for (int i = 0; i < items.size(); i++) {
            Optional<Node.Obj> object = Nodes.object(items.get(i));
            if (object.isPresent()) {
                Owner rule = Owners.numbered(Owner.Kind.CHOICE_RULE, "rule", i + 1, owner, object.get());
                rules.add(top(object.get(), rule));
            } else if (Holes.isHole(items.get(i))) {
                rules.add(hidden(items.get(i)));
            }
        }
        return List.copyOf(rules);
    }

    private ChoiceRule top(Node.Obj written, Owner owner) {
        Shape shape = written.members().isEmpty() ? Shape.of() : Shapes.RULE.with(tests(written, owner));
        Node.Obj node = checker.check(written, shape, owner, language);
        Optional<Value<String>> next = Values.word(node, "Next");
        if (next.isEmpty() && Holes.isOpen(node)) {
            next = Optional.of(new Value.Hole<>(node));
        }
        return new ChoiceRule(node, condition(node, owner), next, node.member("Assign"), node.member("Output"));
    }

    private Optional<Condition> nested(Node.Obj written, Owner owner) {
        written.members().stream()
                .filter(member -> ONLY_AT_TOP.contains(member.name()))
                .forEach(member -> checker.tell(new Defect.NestedRuleField(owner, member)));
        Shape shape = Shapes.NESTED_RULE.with(tests(written, owner));
        return condition(checker.check(written, shape, owner, language), owner);
    }

    /** A placeholder for a rule, which may go on anywhere. */
    private static ChoiceRule hidden(Node hole) {
        return new ChoiceRule(
                Nodes.empty(hole),
                Optional.empty(),
                Optional.of(new Value.Hole<>(hole)),
                Optional.empty(),
                Optional.empty());
    }

    /** The tests that the language has; one of the other language is told once for the whole rule. */
    private Shape tests(Node.Obj rule, Owner owner) {
        if (language == QueryLanguage.UNKNOWN) {
            return Shapes.JSONPATH_TESTS.with(Shapes.JSONATA_TESTS);
        }
        boolean jsonata = language == QueryLanguage.JSONATA;
        Shape own = jsonata ? Shapes.JSONATA_TESTS : Shapes.JSONPATH_TESTS;
        Shape other = jsonata ? Shapes.JSONPATH_TESTS : Shapes.JSONATA_TESTS;
        List<Node.Member> foreign = rule.members().stream()
                .filter(member -> other.field(member.name()).isPresent())
                .toList();
        if (foreign.isEmpty()) {
            return own;
        }
        Optional<String> instead = Optional.of(jsonata ? "Condition" : "Variable");
        checker.tell(new Defect.WrongLanguage(owner, foreign.get(0), language, instead, false));
        return own.with(
                other.names().stream().map(name -> Field.of(name, Form.ANY)).toArray(Field[]::new));
    }

    /** What the rule tests, where each part of it can be built. */
    private Optional<Condition> condition(Node.Obj node, Owner owner) {
        Optional<Node.Member> expression = node.member("Condition");
        if (expression.isPresent() && language != QueryLanguage.JSONPATH) {
            return Optional.of(new Condition.Expression(node, expression.get()));
        }
        if (language == QueryLanguage.JSONATA) {
            noTest(node, owner);
            return Optional.empty();
        }
        List<Node.Member> tests =
                node.members().stream().filter(member -> isTest(member.name())).toList();
        if (tests.isEmpty()) {
            noTest(node, owner);
        }
        List<Optional<Condition>> built = new ArrayList<>();
        for (Node.Member test : tests) {
            built.add(COMBINING.contains(test.name()) ? combined(node, test, owner) : comparison(node, test, owner));
        }
        several(node, tests, owner);
        return built.size() == 1 && !Holes.isOpen(node) ? built.get(0) : Optional.empty();
    }

    private static boolean isTest(String name) {
        return COMBINING.contains(name) || ComparisonOperator.named(name).isPresent();
    }

    /** Says that nothing is tested, unless something else that was told would be the test. */
    private void noTest(Node.Obj node, Owner owner) {
        boolean told = node.members().stream()
                .anyMatch(member -> Holes.isHoleKey(member.name())
                        || Inventions.isLikely(member.name(), Shapes.JSONPATH_TESTS)
                        || Shapes.JSONPATH_TESTS.field(member.name()).isPresent()
                                && !member.name().equals("Variable")
                        || Shapes.JSONATA_TESTS.field(member.name()).isPresent());
        boolean foreign = language == QueryLanguage.JSONATA && node.has("Variable");
        if (!told && !foreign) {
            checker.tell(new Defect.NoTest(owner, node, language));
        }
    }

    private void several(Node.Obj node, List<Node.Member> tests, Owner owner) {
        boolean combines = tests.stream().anyMatch(test -> COMBINING.contains(test.name()));
        if (tests.size() > 1 || combines && node.has("Variable")) {
            List<Node.Member> all = node.members().stream()
                    .filter(member ->
                            isTest(member.name()) || combines && member.name().equals("Variable"))
                    .toList();
            checker.tell(new Defect.SeveralTests(owner, node, all));
        }
    }

    private Optional<Condition> comparison(Node.Obj node, Node.Member test, Owner owner) {
        ComparisonOperator operator = ComparisonOperator.named(test.name()).orElseThrow();
        operand(test, operator, owner);
        Optional<Node.Member> variable = node.member("Variable");
        boolean combined = COMBINING.stream().anyMatch(node::has);
        if (variable.isEmpty() && !combined && !Holes.isOpen(node)) {
            checker.tell(new Defect.NoVariable(owner, node, test));
        }
        return variable.map(member -> new Condition.Comparison(node, member, operator, test));
    }

    private void operand(Node.Member test, ComparisonOperator operator, Owner owner) {
        Node value = test.value();
        if (Holes.isHole(value) || Nodes.isRenamed(test)) {
            return;
        }
        if (!accepts(operator.operand(), value)) {
            checker.tell(new Defect.WrongOperand(owner, test, operator));
        } else if (operator.operand() == ComparisonOperator.Operand.TIMESTAMP
                && value instanceof Node.Str text
                && !Timestamps.isValid(text.value())) {
            checker.tell(new Defect.BadTimestamp(owner, test.name(), value));
        }
    }

    private static boolean accepts(ComparisonOperator.Operand operand, Node value) {
        switch (operand) {
            case NUMBER:
                return value instanceof Node.Num;
            case BOOLEAN:
                return value instanceof Node.Bool;
            case PATH:
                return value instanceof Node.Str text && text.value().startsWith("$");
            default:
                return value instanceof Node.Str;
        }
    }

    private Optional<Condition> combined(Node.Obj node, Node.Member test, Owner owner) {
        if (test.name().equals("Not")) {
            return Nodes.object(test.value())
                    .flatMap(member -> nested(member, part("the Not", owner, member)))
                    .map(member -> new Condition.Not(node, member));
        }
        List<Condition> members = new ArrayList<>();
        List<Node> items = test.value() instanceof Node.Arr array ? array.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            String place = "part " + (i + 1) + " of the " + test.name();
            Nodes.object(items.get(i))
                    .flatMap(member -> nested(member, part(place, owner, member)))
                    .ifPresent(members::add);
        }
        if (members.isEmpty() || members.size() < items.size()) {
            return Optional.empty();
        }
        return Optional.of(
                test.name().equals("And") ? new Condition.And(node, members) : new Condition.Or(node, members));
    }

    private static Owner part(String place, Owner rule, Node.Obj node) {
        return new Owner(Owner.Kind.CHOICE_RULE, place + " in " + rule.phrase(), "", node.head());
    }
}
