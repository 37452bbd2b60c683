package io.github.steplint.lint;

import io.github.steplint.facts.payload.Assumptions;
import io.github.steplint.lint.ConfigException.Fault;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the entries of {@code input} and {@code results}: each with {@code sample} or {@code schema}, a value that stands
 * there or the name of a file seen from that of the configuration.
 */
final class DeclarationReader {
    static final List<String> INPUT = List.of("path", "stateMachine", "sample", "schema");
    static final List<String> RESULT = List.of("path", "stateMachine", "state", "function", "sample", "schema");

    private final Function<String, Optional<SourceFile>> files;
    private final List<Fault> faults;

    /**
     * @param files by their names
     * @param faults takes what is not understood
     */
    DeclarationReader(Function<String, Optional<SourceFile>> files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** The entry with those values; empty where it says nothing, which is told. */
    Optional<Declaration> read(Node entry, Map<String, Node> values, boolean result) {
        boolean sample = values.containsKey("sample");
        if (sample == values.containsKey("schema")) {
            faults.add(new Fault(entry.head(), "this entry must have either sample or schema"));
            return Optional.empty();
        }
        if (result && values.containsKey("state") == values.containsKey("function")) {
            faults.add(new Fault(entry.head(), "an entry of results must say whose: either state or function"));
            return Optional.empty();
        }
        return value(values.get(sample ? "sample" : "schema"))
                .map(value -> new Declaration(
                        text(values, "path").map(Glob::of),
                        text(values, "stateMachine"),
                        text(values, "state"),
                        text(values, "function"),
                        new Assumptions.Declared(value, !sample),
                        result));
    }

    private Optional<String> text(Map<String, Node> values, String name) {
        Optional<Node> node = Optional.ofNullable(values.get(name));
        if (node.isPresent() && !(node.get() instanceof Node.Str)) {
            faults.add(new Fault(
                    node.get().head(),
                    name + " must be a string, not " + node.get().kind()));
        }
        return node.filter(Node.Str.class::isInstance).map(text -> ((Node.Str) text).value());
    }

    private Optional<Node> value(Node node) {
        if (!(node instanceof Node.Str name)) {
            return Optional.of(node);
        }
        Optional<Tree> tree = files.apply(name.value()).map(file -> YamlReader.read(file, Limits.DEFAULT));
        Optional<Node> root = tree.filter(each -> !each.broken()).flatMap(Tree::root);
        if (root.isEmpty()) {
            faults.add(new Fault(
                    node.span(),
                    "the file \"" + name.value() + "\" " + (tree.isPresent() ? "cannot be read" : "does not exist")));
        }
        return root;
    }

    /** The assumptions about one machine of a file; of several inputs the first counts. */
    static Assumptions assumptions(List<Declaration> all, String file, Optional<String> machine) {
        Optional<Assumptions.Declared> input = Optional.empty();
        List<Assumptions.Result> results = new ArrayList<>();
        for (Declaration each : all) {
            if (each.isFor(file, machine) && each.result()) {
                results.add(new Assumptions.Result(each.state(), each.function(), each.value()));
            } else if (each.isFor(file, machine) && input.isEmpty()) {
                input = Optional.of(each.value());
            }
        }
        return new Assumptions(input, List.copyOf(results));
    }
}
