package io.github.steplint.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Trees and problems in forms that tests compare. */
final class Shown {
    private Shown() {}

    static Tree json(String text) {
        return JsonReader.read(new SourceFile("example.asl.json", text), Limits.DEFAULT);
    }

    static Tree yaml(String text) {
        return YamlReader.read(new SourceFile("example.asl.yaml", text), Limits.DEFAULT);
    }

    /** {@code 3:14-3:20 KIND message (help)}, a line each. */
    static String problems(Tree tree) {
        return tree.problems().stream().map(Shown::problem).collect(Collectors.joining("\n"));
    }

    private static String problem(SyntaxProblem problem) {
        String help = problem.help().isEmpty() ? "" : " (" + problem.help() + ")";
        return place(problem.span()) + " " + problem.kind() + " " + problem.message() + help;
    }

    static String place(Span span) {
        return span.from().line() + ":" + span.from().column() + "-" + span.to().line() + ":"
                + span.to().column();
    }

    /** Maps, lists, strings, numbers, booleans and null; holes and tagged values as strings that say so. */
    static Object value(Node node) {
        if (node instanceof Node.Obj object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.members().forEach(member -> map.put(member.name(), value(member.value())));
            return map;
        }
        if (node instanceof Node.Arr array) {
            List<Object> list = new ArrayList<>();
            array.items().forEach(item -> list.add(value(item)));
            return list;
        }
        if (node instanceof Node.Str string) {
            return string.value();
        }
        if (node instanceof Node.Num number) {
            BigDecimal value = number.value().stripTrailingZeros();
            return value.signum() == 0 ? BigDecimal.ZERO : value;
        }
        if (node instanceof Node.Bool bool) {
            return bool.value();
        }
        if (node instanceof Node.Hole hole) {
            return "hole " + hole.text();
        }
        return node instanceof Node.Tagged tagged ? "!" + tagged.tag() + " " + value(tagged.value()) : null;
    }

    static Object value(Tree tree) {
        return value(tree.root().orElseThrow());
    }

    /** Every node, keys included. */
    static void each(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        if (node instanceof Node.Obj object) {
            object.members().forEach(member -> {
                visitor.accept(member.key());
                each(member.value(), visitor);
            });
        } else if (node instanceof Node.Arr array) {
            array.items().forEach(item -> each(item, visitor));
        } else if (node instanceof Node.Tagged tagged) {
            each(tagged.value(), visitor);
        }
    }

    /** What a path of names and indexes leads to. */
    static Node at(Tree tree, Object... path) {
        Node node = tree.root().orElseThrow();
        for (Object step : path) {
            if (step instanceof Integer index) {
                node = ((Node.Arr) node).items().get(index);
            } else {
                node = ((Node.Obj) node).get((String) step).orElseThrow();
            }
        }
        return node;
    }
}
