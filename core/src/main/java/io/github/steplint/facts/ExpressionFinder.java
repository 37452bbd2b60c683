package io.github.steplint.facts;

import io.github.steplint.expression.intrinsic.IntrinsicFunction;
import io.github.steplint.expression.intrinsic.IntrinsicParser;
import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Walks through the fields of one state. */
final class ExpressionFinder {
    static final String SUFFIX = ".$";
    /** Of a target of EventBridge: paths that EventBridge evaluates. */
    private static final String PATHS_MAP = "InputPathsMap";

    private static final Pattern MISSPELT_CALL = Pattern.compile("(?i)states?\\.?\\w*\\(.*\\)?\\s*", Pattern.DOTALL);

    private final State state;
    private final boolean jsonata;
    private final PlainTexts plain;
    private final List<ExpressionUse> uses = new ArrayList<>();
    private final List<Twins> twins = new ArrayList<>();

    ExpressionFinder(State state) {
        this.state = state;
        this.jsonata = state.language() == QueryLanguage.JSONATA;
        this.plain = new PlainTexts(jsonata);
    }

    List<ExpressionUse> uses() {
        return uses;
    }

    List<PlainText> plainTexts() {
        return plain.found();
    }

    List<Twins> twins() {
        return twins;
    }

    void find() {
        if (state.language() == QueryLanguage.UNKNOWN || state instanceof State.Unknown) {
            return;
        }
        Holder own = new Holder(state.node(), "state \"" + state.name() + "\"", 0);
        StateFields.of(state).forEach(field -> field(own, field));
        if (state instanceof State.Choice choice) {
            rules(choice.rules());
        } else if (state instanceof State.Map) {
            mapFields();
        } else if (state instanceof State.Fail && !jsonata) {
            literal(own, ExpressionField.ERROR);
            literal(own, ExpressionField.CAUSE);
        }
        catchers(state.handlers().catchers());
    }

    /** The object with a field, and how to call it. */
    private record Holder(Node.Obj node, String phrase, int number) {}

    private void rules(List<ChoiceRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            ChoiceRule rule = rules.get(i);
            Holder holder = holder("rule", i, rule.node());
            rule.condition().ifPresent(condition -> condition(holder, condition));
            field(holder, ExpressionField.RULE_ASSIGN);
            field(holder, ExpressionField.RULE_OUTPUT);
        }
    }

    private void condition(Holder holder, Condition condition) {
        if (condition instanceof Condition.And and) {
            and.members().forEach(member -> condition(holder, member));
        } else if (condition instanceof Condition.Or or) {
            or.members().forEach(member -> condition(holder, member));
        } else if (condition instanceof Condition.Not not) {
            condition(holder, not.member());
        } else if (condition instanceof Condition.Comparison comparison) {
            boolean test = comparison.operator().name().startsWith("Is");
            member(holder, test ? ExpressionField.TESTED_VARIABLE : ExpressionField.VARIABLE, comparison.variable());
            if (comparison.operator().operand() == ComparisonOperator.Operand.PATH) {
                member(holder, ExpressionField.OPERAND, comparison.operand());
            } else {
                plain.literal(
                        place(holder, ExpressionField.OPERAND, comparison.operand()),
                        comparison.operand().value());
            }
        } else if (condition instanceof Condition.Expression expression) {
            member(holder, ExpressionField.CONDITION, expression.member());
        }
    }

    private void catchers(List<Handlers.Catcher> catchers) {
        for (int i = 0; i < catchers.size(); i++) {
            Holder holder = holder("catcher", i, catchers.get(i).node());
            field(holder, ExpressionField.CATCH_RESULT_PATH);
            field(holder, ExpressionField.CATCH_OUTPUT);
            field(holder, ExpressionField.CATCH_ASSIGN);
        }
    }

    private void mapFields() {
        inside(state.node(), "ItemReader").ifPresent(reader -> {
            Holder holder = named("ItemReader", reader);
            field(holder, ExpressionField.READER_PARAMETERS);
            field(holder, ExpressionField.READER_ARGUMENTS);
            inside(reader, "ReaderConfig").ifPresent(config -> {
                field(named("ReaderConfig", config), ExpressionField.MAX_ITEMS);
                field(named("ReaderConfig", config), ExpressionField.MAX_ITEMS_PATH);
            });
        });
        inside(state.node(), "ItemBatcher")
                .map(node -> named("ItemBatcher", node))
                .ifPresent(holder -> {
                    field(holder, ExpressionField.BATCH_INPUT);
                    field(holder, ExpressionField.MAX_ITEMS_PER_BATCH);
                    field(holder, ExpressionField.MAX_ITEMS_PER_BATCH_PATH);
                    field(holder, ExpressionField.MAX_INPUT_BYTES_PER_BATCH);
                    field(holder, ExpressionField.MAX_INPUT_BYTES_PER_BATCH_PATH);
                });
        inside(state.node(), "ResultWriter")
                .map(node -> named("ResultWriter", node))
                .ifPresent(holder -> {
                    field(holder, ExpressionField.WRITER_PARAMETERS);
                    field(holder, ExpressionField.WRITER_ARGUMENTS);
                });
    }

    private Holder holder(String noun, int index, Node.Obj node) {
        return new Holder(node, noun + " " + (index + 1) + " of state \"" + state.name() + "\"", index + 1);
    }

    private Holder named(String name, Node.Obj node) {
        return new Holder(node, name + " of state \"" + state.name() + "\"", 0);
    }

    private static Optional<Node.Obj> inside(Node.Obj object, String name) {
        return object.get(name)
                .filter(node -> node instanceof Node.Obj && !Holes.isHole(node))
                .map(Node.Obj.class::cast);
    }

    private void field(Holder holder, ExpressionField field) {
        if (field.in(state.language())) {
            holder.node().member(field.text()).ifPresent(member -> member(holder, field, member));
        }
    }

    private void member(Holder holder, ExpressionField field, Node.Member member) {
        ExpressionPlace place = place(holder, field, member);
        switch (field.form()) {
            case FIXED -> plain.fixed(place, member.value());
            case TEMPLATE, JSONATA -> template(place, member.value());
            default -> path(place, member.value());
        }
    }

    private void literal(Holder holder, ExpressionField field) {
        holder.node()
                .member(field.text())
                .ifPresent(member -> plain.literal(place(holder, field, member), member.value()));
    }

    private ExpressionPlace place(Holder holder, ExpressionField field, Node.Member member) {
        return new ExpressionPlace(state, field, holder.phrase(), holder.number(), member.key(), false);
    }

    private void path(ExpressionPlace place, Node value) {
        if (!(value instanceof Node.Str text) || Holes.isHole(text)) {
            return;
        }
        if (text.value().startsWith("$")) {
            uses.add(ExpressionUse.PathUse.of(place, text));
        } else if (IntrinsicParser.looksLikeCall(text.value())) {
            uses.add(ExpressionUse.IntrinsicUse.of(place, text));
        }
    }

    private void template(ExpressionPlace place, Node value) {
        if (value instanceof Node.Str text) {
            text(place, text);
        } else if (value instanceof Node.Arr array) {
            array.items().forEach(item -> template(place.inArray(), item));
        } else if (value instanceof Node.Obj object && !Holes.isHole(value)) {
            object.members().forEach(member -> member(place.under(member.key()), member));
            if (!jsonata) {
                twins(place, object);
            }
        }
    }

    private void twins(ExpressionPlace place, Node.Obj object) {
        for (Node.Member member : object.members()) {
            String name = member.name();
            if (name.endsWith(SUFFIX)) {
                object.member(name.substring(0, name.length() - SUFFIX.length()))
                        .ifPresent(plain -> twins.add(new Twins(place.under(member.key()), plain.key(), member.key())));
            }
        }
    }

    private void member(ExpressionPlace place, Node.Member member) {
        boolean suffix = member.name().endsWith(SUFFIX);
        if (PATHS_MAP.equals(member.name()) && !jsonata) {
            return;
        }
        if (suffix && !jsonata) {
            evaluated(place, member.value());
            return;
        }
        if (suffix) {
            plain.suffix(place);
        }
        if (!suffix || !(member.value() instanceof Node.Str text) || Delimiters.enclose(text.value())) {
            template(place, member.value());
        }
    }

    private void evaluated(ExpressionPlace place, Node value) {
        if (value instanceof Node.Str text && looksLikeCall(text.value())) {
            uses.add(ExpressionUse.IntrinsicUse.of(place, text));
        } else if (!Holes.isHole(value)) {
            uses.add(
                    value instanceof Node.Str text && text.value().startsWith("$")
                            ? ExpressionUse.PathUse.of(place, text)
                            : new ExpressionUse.NotAnExpression(place, value));
        }
    }

    private void text(ExpressionPlace place, Node.Str text) {
        if (jsonata && Delimiters.enclose(text.value())) {
            uses.add(new ExpressionUse.JsonataUse(place, text));
        } else {
            plain.text(place, text);
        }
    }

    static boolean looksLikeCall(String text) {
        return IntrinsicParser.looksLikeCall(text)
                || MISSPELT_CALL.matcher(text).matches()
                || namesFunction(text.substring(0, Math.max(0, text.indexOf('('))));
    }

    /** Whether it is the name of a function without {@code States.} before it. */
    private static boolean namesFunction(String name) {
        return IntrinsicFunction.named("States." + name).isPresent();
    }
}
