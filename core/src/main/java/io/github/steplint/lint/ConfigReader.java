package io.github.steplint.lint;

import io.github.steplint.lint.ConfigException.Fault;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Spelling;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads {@code steplint.yml}. A key or value that it does not know is a fault, never something to pass over: a
 * misspelt word must not switch a check off unseen.
 */
public final class ConfigReader {
    private static final List<String> KEYS = List.of("rules", "ignore", "exclude", "fail-on", "input", "results");
    private static final List<String> IGNORE_KEYS = List.of("path", "rule", "rules", "stateMachine", "state", "reason");
    private static final List<String> LEVELS = List.of("off", "note", "warning", "error");

    private final Set<String> rules = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<Glob> exclude = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final DeclarationReader declared;
    private Optional<FailOn> failOn = Optional.empty();

    private ConfigReader(Collection<Rule> rules, Function<String, Optional<SourceFile>> files) {
        this.declared = new DeclarationReader(files, faults);
        rules.forEach(rule -> this.rules.add(rule.spec().id()));
    }

    /**
     * @param file the configuration
     * @param folder of the run, seen from the folder of the configuration, with a slash at its end; empty if they are
     *     one
     * @param rules all rules that exist
     * @throws ConfigException if anything in the file is not understood
     */
    public static Config read(SourceFile file, String folder, Collection<Rule> rules) throws ConfigException {
        return read(file, folder, rules, name -> Optional.empty());
    }

    /**
     * The same for a configuration that may name other files.
     *
     * @param files by their names, seen from the folder of the configuration
     */
    public static Config read(
            SourceFile file, String folder, Collection<Rule> rules, Function<String, Optional<SourceFile>> files)
            throws ConfigException {
        ConfigReader reader = new ConfigReader(rules, files);
        reader.read(YamlReader.read(file, Limits.DEFAULT));
        if (!reader.faults.isEmpty()) {
            throw new ConfigException(reader.faults);
        }
        return new Config(reader.levels, reader.ignores, reader.exclude, reader.failOn, reader.declarations, folder);
    }

    private void read(Tree tree) {
        for (SyntaxProblem problem : tree.problems()) {
            switch (problem.kind()) {
                case BROKEN, LIMIT, DUPLICATE_KEY, SECOND_DOCUMENT ->
                    faults.add(new Fault(problem.span(), problem.message()));
                default -> {
                    // Does not change what the file says.
                }
            }
        }
        Optional<Node> root = tree.root().filter(node -> !(node instanceof Node.Null));
        if (!tree.broken() && root.isPresent()) {
            members(root.get(), "the configuration", KEYS).forEach(this::setting);
        }
    }

    private void setting(Node.Member member) {
        switch (member.name()) {
            case "rules" -> members(member.value(), "rules", List.of()).forEach(this::level);
            case "ignore" -> items(member).forEach(this::ignore);
            case "exclude" ->
                items(member)
                        .forEach(item -> word(item, "a path or pattern").ifPresent(text -> exclude.add(Glob.of(text))));
            case "input" -> items(member).forEach(entry -> declaration(entry, false));
            case "results" -> items(member).forEach(entry -> declaration(entry, true));
            case "fail-on" -> failOn = word(member.value(), "a severity").flatMap(text -> failOn(member.value(), text));
            default -> throw new IllegalStateException(member.name());
        }
    }

    private void declaration(Node entry, boolean result) {
        Map<String, Node> values = new LinkedHashMap<>();
        String what = "an entry of " + (result ? "results" : "input");
        members(entry, what, result ? DeclarationReader.RESULT : DeclarationReader.INPUT)
                .forEach(member -> values.put(member.name(), member.value()));
        declared.read(entry, values, result).ifPresent(declarations::add);
    }

    private Optional<FailOn> failOn(Node node, String text) {
        Optional<FailOn> value = FailOn.of(text);
        if (value.isEmpty()) {
            unknown(
                    node,
                    "severity",
                    text,
                    List.of("error", "warning", "note", "never"),
                    "error, warning, note or never");
        }
        return value;
    }

    private void level(Node.Member member) {
        if (!rules.contains(member.name())) {
            unknown(member.key(), "rule", member.name(), rules, "a name that steplint rules lists");
        }
        if (member.value() instanceof Node.Bool bool && !bool.value()) {
            levels.put(member.name(), Optional.empty());
        } else {
            word(member.value(), "off, note, warning or error").ifPresent(text -> {
                if (!LEVELS.contains(text)) {
                    unknown(member.value(), "level", text, LEVELS, "off, note, warning or error");
                }
                levels.put(member.name(), Severity.of(text));
            });
        }
    }

    private void ignore(Node entry) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (Node.Member member : members(entry, "an entry of ignore", IGNORE_KEYS)) {
            values.put(member.name(), member.value());
        }
        if (values.keySet().stream().allMatch("reason"::equals)) {
            faults.add(new Fault(entry.head(), "an entry of ignore must say what: path, rule, stateMachine or state"));
        }
        List<String> named = new ArrayList<>(names(values.get("rule")));
        named.addAll(names(values.get("rules")));
        ignores.add(new Ignore(
                entry.head(),
                text(values.get("path")).map(Glob::of),
                named,
                text(values.get("stateMachine")),
                text(values.get("state")),
                text(values.get("reason"))));
    }

    private List<String> names(Node node) {
        List<Node> items = node instanceof Node.Arr array ? array.items() : node == null ? List.of() : List.of(node);
        List<String> names = new ArrayList<>();
        for (Node item : items) {
            word(item, "the name of a rule").ifPresent(name -> {
                if (!rules.contains(name)) {
                    unknown(item, "rule", name, rules, "a name that steplint rules lists");
                }
                names.add(name);
            });
        }
        return names;
    }

    private Optional<String> text(Node node) {
        return node == null ? Optional.empty() : word(node, "a string");
    }

    /** A string; a bare number or such in YAML is one as well where a name is wanted. */
    private Optional<String> word(Node node, String expected) {
        if (node instanceof Node.Str string) {
            return Optional.of(string.value());
        }
        if (node instanceof Node.Num || node instanceof Node.Bool) {
            return Optional.of(node.span().text());
        }
        faults.add(new Fault(node.head(), "this must be " + expected + ", not " + node.kind()));
        return Optional.empty();
    }

    private List<Node> items(Node.Member member) {
        if (member.value() instanceof Node.Arr array) {
            return array.items();
        }
        if (!(member.value() instanceof Node.Null)) {
            String message =
                    member.name() + " must be a list, not " + member.value().kind();
            faults.add(new Fault(member.value().head(), message));
        }
        return List.of();
    }

    /** The members of an object whose keys are known; {@code known} empty takes any key. */
    private List<Node.Member> members(Node node, String what, List<String> known) {
        if (node instanceof Node.Null) {
            return List.of();
        }
        if (!(node instanceof Node.Obj object)) {
            faults.add(new Fault(node.head(), what + " must be a mapping, not " + node.kind()));
            return List.of();
        }
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member member : object.members()) {
            if (known.isEmpty() || known.contains(member.name())) {
                members.add(member);
            } else {
                unknown(member.key(), "key", member.name(), known, String.join(", ", known));
            }
        }
        return members;
    }

    private void unknown(Node node, String sort, String word, Collection<String> known, String choice) {
        String hint = Spelling.nearest(word, known)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("write " + choice);
        faults.add(new Fault(node.span(), "unknown " + sort + " \"" + word + "\"; " + hint));
    }
}
