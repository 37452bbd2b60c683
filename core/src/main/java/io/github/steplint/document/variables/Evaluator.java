package io.github.steplint.document.variables;

import io.github.steplint.document.variables.VariableProblem.Kind;
import io.github.steplint.source.Copies;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Text;
import io.github.steplint.source.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out values, each variable once and only when it is needed: a property that another one needs is resolved
 * first, so that the order in the file does not matter. What is unknown stays as it is written.
 */
final class Evaluator {
    private final Optional<Node> root;
    private final Framework framework;
    private final Sources sources;
    private final Budget budget = new Budget();
    private final Map<Node, Head> heads = new IdentityHashMap<>();
    private final Deque<Busy> busy = new ArrayDeque<>();
    private final Complaints complaints = new Complaints();
    private final Lookups lookups = new Lookups(this, busy, complaints);
    private boolean exhausted;

    /** A property that is being worked out. */
    record Busy(Node node, Property property) {}

    Evaluator(Optional<Node> root, VariableOptions options, Includes includes) {
        this.root = root;
        this.framework = Framework.of(root, includes.neighbours());
        this.sources = new Sources(this, options, includes);
    }

    Optional<Node> root() {
        return root;
    }

    Framework framework() {
        return framework;
    }

    List<VariableProblem> problems() {
        return complaints.all();
    }

    void tell(VariableProblem problem) {
        complaints.add(problem);
    }

    /** A value with everything inside it resolved. */
    Node deep(Node raw, Property property) {
        if (!enter(raw, property, Budget.VALUE)) {
            return raw;
        }
        try {
            Head head = head(raw, property);
            return inside(head.node(), head.property());
        } finally {
            budget.leave(Budget.VALUE);
        }
    }

    /** A value whose own text is resolved, with everything inside it resolved too. */
    Node inside(Node node, Property property) {
        if (node instanceof Node.Obj object) {
            return object(object, property);
        }
        if (node instanceof Node.Arr list) {
            List<Node> items = new ArrayList<>(list.items().size());
            boolean changed = false;
            for (Node item : list.items()) {
                Node resolved = deep(item, property.child(String.valueOf(items.size())));
                changed |= resolved != item;
                items.add(resolved);
            }
            return changed ? new Node.Arr(list.span(), list.head(), List.copyOf(items)) : list;
        }
        if (node instanceof Node.Tagged tagged) {
            Node value = deep(tagged.value(), property.child(Values.longName(tagged.tag())));
            return value == tagged.value() ? tagged : new Node.Tagged(tagged.span(), tagged.tag(), value);
        }
        return node;
    }

    private Node object(Node.Obj object, Property property) {
        List<Node.Member> members = new ArrayList<>(object.members().size());
        boolean changed = false;
        for (Node.Member member : object.members()) {
            Node value = deep(member.value(), property.child(member.name()));
            changed |= value != member.value();
            members.add(value == member.value() ? member : new Node.Member(member.key(), value));
        }
        return changed ? new Node.Obj(object.span(), object.head(), members) : object;
    }

    /** A value with the variables in its own text resolved. */
    Head head(Node raw, Property property) {
        if (!(raw instanceof Node.Str string) || !VariableParser.mayHold(string.value())) {
            return Head.of(raw, property);
        }
        Head known = heads.get(raw);
        if (known != null) {
            return known;
        }
        if (exhausted || isBusy(raw) || !enter(raw, property, Budget.VARIABLE)) {
            return Head.unknown(raw, property);
        }
        busy.push(new Busy(raw, property));
        try {
            Head head = string(string, property);
            heads.put(raw, head);
            return head;
        } finally {
            busy.pop();
            budget.leave(Budget.VARIABLE);
        }
    }

    private Head string(Node.Str string, Property property) {
        List<Variable> variables;
        try {
            variables = framework == Framework.V3
                    ? VariableParser.parse(string.value())
                    : VariableParser.parseLoosely(string.value());
        } catch (VariableSyntaxException e) {
            tell(SyntaxProblems.of(e, string.text(), property, framework));
            return Head.unknown(string, property);
        }
        if (variables.isEmpty()) {
            return Head.of(string, property);
        }
        if (property.nest() > Budget.MOST_NEST) {
            limit(new Use(variables.get(0), string.text(), property), "Excessive property variables nest depth");
            return Head.unknown(string, property);
        }
        return variables(string, variables, property);
    }

    /** The value of a text with variables in it. */
    private Head variables(Node.Str string, List<Variable> variables, Property property) {
        Variable first = variables.get(0);
        if (!first.isWhole(string.value().length()) || first.escape().isPresent()) {
            return joined(string, variables, property);
        }
        Result result = value(new Use(first, string.text(), property));
        if (!(result instanceof Result.Value value)) {
            return Head.unknown(string, property);
        }
        if (value.whole() && value.node() instanceof Node.Str text && VariableParser.mayHold(text.value())) {
            Head head = string(text, property.deeper());
            return new Head(head.node(), head.property(), head.known(), head.assumed() || value.assumed());
        }
        return new Head(value.node(), property.deeper(), value.whole(), value.assumed());
    }

    private Head joined(Node.Str string, List<Variable> variables, Property property) {
        Text text = string.text();
        List<Text> parts = new ArrayList<>();
        int done = 0;
        boolean known = true;
        boolean assumed = false;
        for (Variable variable : variables) {
            int start = Math.min(variable.start(), text.length());
            int end = Math.min(variable.end(), text.length());
            parts.add(Texts.range(text, done, Math.max(done, start)));
            Use use = new Use(variable, text, property);
            Optional<Text> part = part(use);
            assumed |= use.assumed();
            known &= part.isPresent();
            parts.add(part.orElseGet(() -> Texts.range(text, start, end)));
            done = end;
        }
        parts.add(Texts.range(text, done, text.length()));
        List<Text> filled = parts.stream().filter(part -> part.length() > 0).toList();
        if (!budget.text(filled.stream().mapToInt(Text::length).sum())) {
            limit(new Use(variables.get(0), text, property), "the texts become too long");
            return Head.unknown(string, property);
        }
        Text whole = filled.isEmpty() ? Texts.placeholder(string.span(), "") : Texts.join(filled);
        Node.Str.Style style = string.style() == Node.Str.Style.PLAIN ? Node.Str.Style.QUOTED : string.style();
        return new Head(new Node.Str(string.span(), whole, style), property, known, assumed);
    }

    /** What a variable gives to the text around it; its own text if that is unknown. */
    private Optional<Text> part(Use use) {
        if (use.variable().escape().isPresent()) {
            return use.variable().escape().map(chars -> Texts.placeholder(use.span(), chars));
        }
        if (!(value(use) instanceof Result.Value value)) {
            return Optional.empty();
        }
        use.assume(value.assumed());
        Node node = value.node();
        if (value.whole() && node instanceof Node.Str text && VariableParser.mayHold(text.value())) {
            Head again = string(text, use.property().deeper());
            if (!again.known()) {
                return Optional.empty();
            }
            use.assume(again.assumed());
            node = again.node();
        }
        Optional<Text> text = Values.text(node);
        if (text.isEmpty()) {
            tell(use.problem(
                    Kind.WRONG_TYPE,
                    use.written() + " is " + node.kind() + ", which cannot stand inside a text",
                    "String value consist of variable which resolve with non-string value",
                    "let the variable be the whole value, or refer to a text inside the " + word(node)));
        }
        return text.filter(found -> value.whole() || VariableParser.mayHold(found.chars()));
    }

    private static String word(Node node) {
        return node instanceof Node.Null ? "property" : "object";
    }

    /** The value of a variable; where it has none, that is told. */
    private Result value(Use use) {
        Result result = ask(use);
        if (result instanceof Result.Missing missing) {
            tell(use.problem(missing.kind(), missing.message(), missing.detail(), missing.help()));
            return Result.HOLE;
        }
        return result;
    }

    /** What the first source says that has a value. */
    private Result ask(Use use) {
        if (exhausted || !budget.variable()) {
            limit(use, "there are too many variables");
            return Result.HOLE;
        }
        Result.Missing missing = null;
        for (Variable.Source source : use.variable().sources()) {
            Result result = source(source, use);
            if (!(result instanceof Result.Missing nothing)) {
                return result instanceof Result.Value value ? placed(value, use) : result;
            }
            use.assume(nothing.kind().isCallersInput());
            missing = missing != null && missing.kind().isCallersInput() ? missing : nothing;
        }
        return missing == null ? Result.HOLE : missing;
    }

    private Result source(Variable.Source source, Use use) {
        if (source instanceof Variable.Constant constant) {
            return Result.of(Values.literal(use.span(), constant.literal()));
        }
        return source instanceof Variable.Nested nested
                ? ask(new Use(nested.variable(), use.text(), use.property()))
                : sources.resolve((Variable.Call) source, use);
    }

    private Result placed(Result.Value value, Use use) {
        boolean assumed = value.assumed() || use.assumed();
        if (value.node().span().equals(use.span())) {
            return new Result.Value(value.node(), value.whole(), assumed);
        }
        if (!budget.copy(value.node())) {
            limit(use, "the values become too many or too deep");
            return Result.HOLE;
        }
        return new Result.Value(Copies.seenThrough(value.node(), use.span()), value.whole(), assumed);
    }

    /** An argument or address as text; empty if it is unknown. */
    Optional<Node> argument(Variable.Argument argument, Use use) {
        Span at = use.span();
        if (argument.variables().isEmpty()) {
            return Optional.of(Values.literal(at, argument.literal()));
        }
        int start = Math.min(argument.start(), use.text().length());
        int end =
                Math.min(start + argument.literal().text().length(), use.text().length());
        Node.Str string = new Node.Str(at, Texts.range(use.text(), start, end), Node.Str.Style.PLAIN);
        Head head = variables(string, argument.variables(), use.property());
        use.assume(head.assumed());
        return head.known() ? Optional.of(head.node()) : Optional.empty();
    }

    /** The property under a path of keys, with everything inside it resolved. */
    Lookup lookup(List<String> keys, Use use) {
        return lookups.find(keys, use);
    }

    private boolean isBusy(Node node) {
        for (Busy each : busy) {
            if (each.node() == node) {
                return true;
            }
        }
        return false;
    }

    private boolean enter(Node node, Property property, int weight) {
        if (budget.enter(weight)) {
            return true;
        }
        budget.leave(weight);
        String variable = node instanceof Node.Str string ? string.value() : "";
        complaints.limit(node.head(), variable, property, "nested too deeply");
        return false;
    }

    private void limit(Use use, String detail) {
        exhausted |= !detail.startsWith("Excessive");
        complaints.limit(use.span(), use.written(), use.property(), detail);
    }
}
