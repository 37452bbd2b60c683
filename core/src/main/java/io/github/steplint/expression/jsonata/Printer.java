package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Pair;
import io.github.steplint.expression.jsonata.Expr.Stage;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as text that reads back as the same tree. */
public final class Printer {
    private Printer() {}

    /** The expression on one line. */
    public static String print(Expr expr) {
        if (expr instanceof Expr.Text text) {
            return quote(text.value());
        } else if (expr instanceof Expr.Number number) {
            return number(number.value());
        } else if (expr instanceof Expr.Constant constant) {
            return constant.value().map(String::valueOf).orElse("null");
        } else if (expr instanceof Expr.Regex regex) {
            return "/" + regex.pattern() + "/" + regex.flags();
        } else if (expr instanceof Expr.Variable variable) {
            return "$" + variable.name();
        } else if (expr instanceof Expr.Name name) {
            return name(name.name(), false);
        } else if (expr instanceof Expr.Wildcard) {
            return "*";
        } else if (expr instanceof Expr.Descendants) {
            return "**";
        } else if (expr instanceof Expr.Parent) {
            return "%";
        } else if (expr instanceof Expr.Placeholder) {
            return "?";
        } else if (expr instanceof Expr.Path path) {
            return path(path);
        } else if (expr instanceof Expr.Step step) {
            // a name that has a step of its own inside a path was written as a string
            return step(step, step.expr() instanceof Expr.Name name ? quote(name.name()) : print(step.expr()));
        }
        return compound(expr);
    }

    private static String compound(Expr expr) {
        if (expr instanceof Expr.Binary binary) {
            return binary.operator().equals("..")
                    ? print(binary.left()) + " .. " + print(binary.right())
                    : print(binary.left()) + " " + binary.operator() + " " + print(binary.right());
        } else if (expr instanceof Expr.Apply apply) {
            return print(apply.left()) + " ~> " + print(apply.right());
        } else if (expr instanceof Expr.Negate negate) {
            return "-" + print(negate.operand());
        } else if (expr instanceof Expr.ArrayOf array) {
            return "[" + all(array.items(), ", ") + "]";
        } else if (expr instanceof Expr.ObjectOf object) {
            return pairs(object.pairs());
        } else if (expr instanceof Expr.Block block) {
            return "(" + all(block.expressions(), "; ") + ")";
        } else if (expr instanceof Expr.Condition condition) {
            return print(condition.condition())
                    + " ? "
                    + print(condition.then())
                    + condition.otherwise().map(other -> " : " + print(other)).orElse("");
        } else if (expr instanceof Expr.Bind bind) {
            return print(bind.variable()) + " := " + print(bind.value());
        } else if (expr instanceof Expr.Call call) {
            return print(call.procedure()) + "(" + all(call.arguments(), ", ") + ")";
        }
        return definition(expr);
    }

    private static String definition(Expr expr) {
        if (expr instanceof Expr.Lambda lambda) {
            return "function("
                    + all(lambda.parameters(), ", ")
                    + ")"
                    + lambda.signature().map(Signature::definition).orElse("")
                    + "{"
                    + print(lambda.body())
                    + "}";
        } else if (expr instanceof Expr.Sort sort) {
            return "^("
                    + sort.terms().stream()
                            .map(term -> (term.descending() ? ">" : "<") + print(term.expr()))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        Expr.Transform transform = (Expr.Transform) expr;
        return "|"
                + print(transform.pattern())
                + "|"
                + print(transform.update())
                + transform.delete().map(delete -> ", " + print(delete)).orElse("")
                + "|";
    }

    private static String path(Expr.Path path) {
        StringBuilder out = new StringBuilder();
        for (Expr.Step step : path.steps()) {
            if (!out.isEmpty() && !(step.expr() instanceof Expr.Sort)) {
                out.append('.');
            }
            if (step.expr() instanceof Expr.Name name) {
                out.append(step(step, name(name.name(), path.dotted())));
            } else {
                out.append(step.expr() instanceof Expr.Step inner ? print(merged(step, inner)) : print(step));
            }
        }
        path.group().ifPresent(group -> out.append(pairs(group.pairs())));
        // the mark of a name that a path begins with is the mark of the path too
        Expr.Step first = path.steps().get(0);
        boolean marked = first.keepArray() && first.expr() instanceof Expr.Name;
        return path.keepArray() && !marked && !(path.steps().size() == 1 && first.keepArray())
                ? out + "[]"
                : out.toString();
    }

    /** What a path begins with keeps its predicates inside and its binding outside; they are written as one. */
    private static Expr.Step merged(Expr.Step outer, Expr.Step inner) {
        return new Expr.Step(
                outer.start(),
                outer.end(),
                inner.expr(),
                inner.stages(),
                outer.focus(),
                outer.index(),
                inner.group(),
                inner.keepArray());
    }

    private static String step(Expr.Step step, String expr) {
        StringBuilder out = new StringBuilder(expr);
        boolean filters = step.stages().stream().anyMatch(Stage.Filter.class::isInstance);
        boolean late = step.group().isPresent() && !filters;
        if (!late) {
            marks(step, out);
        }
        StringBuilder behind = new StringBuilder();
        for (Stage stage : step.stages()) {
            if (stage instanceof Stage.Filter filter) {
                out.append("[").append(print(filter.predicate())).append("]");
            } else if (stage instanceof Stage.Index index) {
                // what is numbered behind a grouping is the group
                (step.group().isEmpty() ? out : behind).append("#").append(print(index.variable()));
            }
        }
        step.group().ifPresent(group -> out.append(pairs(group.pairs())));
        if (late) {
            marks(step, out);
        }
        return out.append(behind).toString();
    }

    private static void marks(Expr.Step step, StringBuilder out) {
        out.append(step.keepArray() ? "[]" : "");
        step.focus().ifPresent(focus -> out.append("@").append(print(focus)));
        step.index().ifPresent(index -> out.append("#").append(print(index)));
    }

    /** A backtick can stand in a name that is written bare, and in one that is written as a string before a dot. */
    private static String name(String name, boolean dotted) {
        if (name.indexOf('`') < 0) {
            return "`" + name + "`";
        }
        return dotted ? quote(name) : name;
    }

    private static String pairs(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> print(pair.key()) + ": " + print(pair.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String all(List<? extends Expr> list, String separator) {
        return list.stream().map(Printer::print).collect(Collectors.joining(separator));
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static String number(double value) {
        if (value == 0 && 1 / value < 0) {
            return "-0";
        }
        String text = new java.math.BigDecimal(Double.toString(value)).toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
