package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.jsonpath.JsonPath.Root;
import io.github.steplint.expression.jsonpath.Predicate.Operand;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes a path in brackets, the spelling in which any name can stand. */
final class Printer {
    private Printer() {}

    static String print(JsonPath path) {
        StringBuilder out = new StringBuilder(root(path.root()));
        List<Step> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            boolean scanned = i > 0 && steps.get(i - 1) instanceof Step.DeepScan;
            String step = step(steps.get(i));
            out.append(scanned && step.startsWith(".") ? step.substring(1) : step);
        }
        return out.toString();
    }

    private static String root(Root root) {
        if (root instanceof Root.Variable variable) {
            return "$" + variable.name();
        }
        return root instanceof Root.Context ? "$$" : root instanceof Root.Item ? "@" : "$";
    }

    private static String step(Step step) {
        if (step instanceof Step.Name name) {
            return "[" + quote(name.name()) + "]";
        } else if (step instanceof Step.Names names) {
            return names.names().stream().map(Printer::quote).collect(Collectors.joining(",", "[", "]"));
        } else if (step instanceof Step.Index index) {
            return "[" + index.index() + "]";
        } else if (step instanceof Step.Indices indices) {
            return indices.indices().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        } else if (step instanceof Step.Slice slice) {
            return "[" + bound(slice.from()) + ":" + bound(slice.to()) + "]";
        } else if (step instanceof Step.Filter filter) {
            return "[?(" + predicate(filter.predicate()) + ")]";
        } else if (step instanceof Step.Function function) {
            return "." + function.name() + "()";
        }
        return step instanceof Step.DeepScan ? ".." : "[*]";
    }

    private static String bound(OptionalInt bound) {
        return bound.isPresent() ? String.valueOf(bound.getAsInt()) : "";
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String predicate(Predicate predicate) {
        if (predicate instanceof Predicate.And and) {
            return joined(and.members(), " && ");
        } else if (predicate instanceof Predicate.Or or) {
            return joined(or.members(), " || ");
        } else if (predicate instanceof Predicate.Not not) {
            return "!(" + predicate(not.member()) + ")";
        } else if (predicate instanceof Predicate.Exists exists) {
            return print(exists.path());
        }
        Predicate.Compare compare = (Predicate.Compare) predicate;
        return operand(compare.left()) + " " + compare.operator().text() + " " + operand(compare.right());
    }

    private static String joined(List<Predicate> members, String between) {
        return members.stream()
                .map(member -> member instanceof Predicate.And || member instanceof Predicate.Or
                        ? "(" + predicate(member) + ")"
                        : predicate(member))
                .collect(Collectors.joining(between));
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.At at) {
            return print(at.path());
        } else if (operand instanceof Operand.Number number) {
            return number.literal();
        } else if (operand instanceof Operand.Text text) {
            return quote(text.value());
        } else if (operand instanceof Operand.Bool bool) {
            return String.valueOf(bool.value());
        } else if (operand instanceof Operand.Json json) {
            return json.text();
        } else if (operand instanceof Operand.Regex regex) {
            return "/" + regex.pattern() + "/" + regex.flags();
        }
        return "null";
    }
}
