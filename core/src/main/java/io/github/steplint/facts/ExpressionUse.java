package io.github.steplint.facts;

import io.github.steplint.expression.ExpressionFault;
import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.expression.intrinsic.IntrinsicChecks;
import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.expression.intrinsic.IntrinsicFunction;
import io.github.steplint.expression.intrinsic.IntrinsicParser;
import io.github.steplint.expression.intrinsic.ParsedIntrinsic;
import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataFault;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.expression.jsonata.ParsedJsonata;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.ParsedPath;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value that AWS evaluates, read as what it is meant to be. */
public sealed interface ExpressionUse {

    ExpressionPlace place();

    /** The whole value. */
    Node node();

    /** A path. A path with a placeholder in it is no use: nobody knows what it will be. */
    record PathUse(ExpressionPlace place, Node.Str node, ParsedPath parsed) implements ExpressionUse {
        /** In characters; a longer path is no slip of a key, and would take long to search. */
        private static final int LONGEST = 2_000;

        private static final Pattern BRACKETS = Pattern.compile("\\[(\\?[^\\n]*|[^\\]]*)]|\\([^)]*\\)|\\\\.");
        private static final Pattern ODD = Pattern.compile("[])|,?+={}'\"&<>;!^]|(?<=\\.)\\$(?=\\.)");

        static PathUse of(ExpressionPlace place, Node.Str node) {
            return new PathUse(place, node, JsonPathParser.parse(node.value()));
        }

        public Optional<JsonPath> path() {
            return parsed.path();
        }

        public Optional<ExpressionFault> fault() {
            return parsed.fault();
        }

        /** The first character outside of brackets that is seldom meant as a part of a name. */
        public Optional<Span> oddCharacter() {
            String text = node.value();
            if (path().isEmpty() || text.length() > LONGEST) {
                return Optional.empty();
            }
            String bare = BRACKETS.matcher(text)
                    .replaceAll(part -> "_".repeat(part.group().length()));
            Matcher odd = ODD.matcher(bare);
            return odd.find() ? Optional.of(span(odd.start(), odd.end())) : Optional.empty();
        }

        /** Whether it leads into the context object. */
        public boolean intoContext() {
            return path().filter(path -> path.root() instanceof JsonPath.Root.Context)
                    .isPresent();
        }

        /** The first part that may lead to several places, or to none that can be written to. */
        public Optional<Several> several() {
            return path().filter(path -> !path.reference()).map(path -> Several.of(this));
        }

        /** Where characters of the string were written. */
        public Span span(int start, int end) {
            return part(node, start, end);
        }
    }

    /**
     * What keeps a path from being a reference path.
     *
     * @param span where it is written
     * @param phrase what it is, with its article
     * @param refused whether AWS is known to refuse it
     */
    record Several(Span span, String phrase, boolean refused) {
        private static final int LONGEST_QUOTED = 60;

        private static final Pattern PART = Pattern.compile(
                "\\.\\.|\\[?\\*]?|\\[\\s*\\?.*]|\\[[^\\]]*[:,][^\\]]*]|\\[\\s*-\\d+\\s*]|\\.\\w+\\(.*", Pattern.DOTALL);

        static Several of(PathUse use) {
            Matcher part = PART.matcher(use.node().value());
            boolean found = use.node().value().length() <= PathUse.LONGEST && part.find();
            int start = found ? part.start() : 0;
            int end = found ? part.end() : use.node().value().length();
            String text = use.node().value().substring(start, end);
            return new Several(
                    use.span(start, end),
                    phrase(text),
                    !text.contains("(") && !text.contains("-") || text.contains("?"));
        }

        private static String phrase(String text) {
            if (text.equals("..")) {
                return "two dots, which search at every depth";
            }
            boolean filter = text.contains("?");
            if (text.length() > LONGEST_QUOTED && !filter) {
                return "more than that";
            }
            return filter
                    ? "a filter"
                    : text.contains("*") ? "a wildcard" : text.startsWith(".") ? "a function" : "\"" + text + "\"";
        }
    }

    /**
     * A call of an intrinsic function.
     *
     * @param hole whether a placeholder stands in it, so that a fault may be none when it is filled
     */
    record IntrinsicUse(ExpressionPlace place, Node.Str node, ParsedIntrinsic parsed, boolean hole)
            implements ExpressionUse {
        static IntrinsicUse of(ExpressionPlace place, Node.Str node) {
            return new IntrinsicUse(place, node, IntrinsicParser.parse(node.value()), Holes.isHole(node.value()));
        }

        public Optional<Argument.Call> call() {
            return parsed.call();
        }

        /** Why it cannot be read. */
        public Optional<ExpressionFault> fault() {
            return parsed.fault().filter(fault -> !hole);
        }

        /** What is wrong with it although it can be read. */
        public List<IntrinsicFault> faults() {
            return hole ? List.of() : call().map(IntrinsicChecks::check).orElse(List.of());
        }

        /** The texts that all calls of one function in it are given as their argument at that position, from 0. */
        public List<Argument.Text> texts(String function, int position) {
            List<Argument.Text> texts = new ArrayList<>();
            call().ifPresent(call -> texts(call, function, position, texts));
            return texts;
        }

        /** The arguments that give an array of all that they find, where the function takes a single value. */
        public List<Argument.Path> arraysForScalars() {
            List<Argument.Path> paths = new ArrayList<>();
            call().ifPresent(call -> arraysForScalars(call, paths));
            return paths;
        }

        private static void arraysForScalars(Argument.Call call, List<Argument.Path> paths) {
            Optional<IntrinsicFunction> function = IntrinsicFunction.named(call.name());
            for (int i = 0; i < call.arguments().size(); i++) {
                Argument argument = call.arguments().get(i);
                IntrinsicFunction.Kind kind =
                        function.isPresent() ? function.get().kind(i) : IntrinsicFunction.Kind.ANY;
                if (argument instanceof Argument.Call inner) {
                    arraysForScalars(inner, paths);
                } else if (argument instanceof Argument.Path path
                        && !path.path().definite()
                        && kind != IntrinsicFunction.Kind.ANY
                        && kind != IntrinsicFunction.Kind.ARRAY) {
                    paths.add(path);
                }
            }
        }

        /** The texts among its arguments that are paths in quotes; templates are not looked at. */
        public List<Argument.Text> quotedPaths() {
            List<Argument.Text> texts = new ArrayList<>();
            call().ifPresent(call -> quotedPaths(call, texts));
            return texts;
        }

        private static void quotedPaths(Argument.Call call, List<Argument.Text> texts) {
            for (Argument argument : call.arguments()) {
                if (argument instanceof Argument.Text text && PlainTexts.looksLikePath(text.value())) {
                    texts.add(text);
                } else if (argument instanceof Argument.Call inner) {
                    quotedPaths(inner, texts);
                }
            }
        }

        private static void texts(Argument.Call call, String function, int position, List<Argument.Text> texts) {
            List<Argument> arguments = call.arguments();
            if (call.name().equals(function)
                    && arguments.size() > position
                    && arguments.get(position) instanceof Argument.Text text) {
                texts.add(text);
            }
            for (Argument argument : arguments) {
                if (argument instanceof Argument.Call inner) {
                    texts(inner, function, position, texts);
                }
            }
        }

        /** Where characters of the string were written. */
        public Span span(int start, int end) {
            return part(node, start, end);
        }
    }

    /** A JSONata expression, read when it is first asked for. Its indices count from after the opening delimiter. */
    final class JsonataUse implements ExpressionUse {
        private static final int DELIMITER = 2;

        private final ExpressionPlace place;
        private final Node.Str node;
        private ParsedJsonata parsed;

        JsonataUse(ExpressionPlace place, Node.Str node) {
            this.place = place;
            this.node = node;
        }

        @Override
        public ExpressionPlace place() {
            return place;
        }

        @Override
        public Node.Str node() {
            return node;
        }

        /** What stands between the delimiters. */
        public String source() {
            return node.value().substring(DELIMITER, node.value().length() - DELIMITER);
        }

        public Optional<Expr> expression() {
            return parsed().expression();
        }

        /** Why it cannot be read; empty where a placeholder stands in it, which may mend it. */
        public Optional<JsonataFault> fault() {
            return parsed().fault().filter(fault -> !hole());
        }

        /** Whether a placeholder stands in it. */
        public boolean hole() {
            return Holes.isHole(node.value());
        }

        /** Where characters of the source were written. */
        public Span span(int start, int end) {
            return part(node, start + DELIMITER, end + DELIMITER);
        }

        private ParsedJsonata parsed() {
            if (parsed == null) {
                parsed = JsonataParser.parse(source());
            }
            return parsed;
        }
    }

    /** What stands under a key that ends in {@code .$}, but is neither a path nor a call of a function. */
    record NotAnExpression(ExpressionPlace place, Node node) implements ExpressionUse {}

    private static Span part(Node.Str node, int start, int end) {
        int length = node.text().length();
        int from = Math.max(0, Math.min(start, length));
        return node.text().span(from, Math.max(from, Math.min(end, length)));
    }
}
