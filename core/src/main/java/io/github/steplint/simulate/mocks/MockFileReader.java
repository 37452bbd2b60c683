package io.github.steplint.simulate.mocks;

import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import io.github.steplint.source.Spelling;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import io.github.steplint.source.Trees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a mock configuration and says everything that is wrong with it, not only the first. */
final class MockFileReader {
    private static final int MOST_NAMES = 8;

    private final List<MockProblem> problems = new ArrayList<>();

    MockFile.Result<MockFile> read(SourceFile source) {
        Tree tree = Trees.read(source);
        tree.problems().stream()
                .filter(problem -> problem.leavesGap() || problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY)
                .forEach(problem -> tell(problem.span(), problem.message(), problem.help()));
        if (tree.broken()) {
            return new MockFile.Result<>(Optional.empty(), List.copyOf(problems));
        }
        Optional<MockFile> file = tree.root().flatMap(this::file);
        if (tree.root().isEmpty()) {
            tell(source.span(0, 0), "the mock configuration is empty", "add StateMachines and MockedResponses");
        }
        return new MockFile.Result<>(problems.isEmpty() ? file : Optional.empty(), List.copyOf(problems));
    }

    private Optional<MockFile> file(Node node) {
        Optional<Node.Obj> root = object(node, "the mock configuration");
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node.Member> responses = required(root.get(), "MockedResponses", "the mock configuration");
        Optional<Node.Member> machines = required(root.get(), "StateMachines", "the mock configuration");
        Optional<Map<String, MockResponse>> read = responses.map(this::responses);
        return machines.map(member -> new MockFile(member.key(), machines(member, read)));
    }

    private Map<String, MockResponse> responses(Node.Member member) {
        Map<String, MockResponse> responses = new LinkedHashMap<>();
        for (Node.Member each : members(member.value(), "MockedResponses")) {
            responses.put(each.name(), new MockResponseReader(this, each).read());
        }
        return responses;
    }

    private Map<String, MockFile.Machine> machines(Node.Member member, Optional<Map<String, MockResponse>> responses) {
        Map<String, MockFile.Machine> machines = new LinkedHashMap<>();
        for (Node.Member each : members(member.value(), "StateMachines")) {
            String what = "state machine \"" + each.name() + "\"";
            Optional<Node.Member> cases =
                    object(each.value(), what).flatMap(machine -> required(machine, "TestCases", what));
            Map<String, MockCase> read = new LinkedHashMap<>();
            cases.ifPresent(found -> members(found.value(), "TestCases of " + what)
                    .forEach(one -> read.put(one.name(), testCase(each.name(), one, responses))));
            machines.put(each.name(), new MockFile.Machine(each.key(), read));
        }
        return machines;
    }

    private MockCase testCase(String machine, Node.Member member, Optional<Map<String, MockResponse>> responses) {
        String what = "test case \"" + member.name() + "\"";
        List<MockCase.Entry> entries = new ArrayList<>();
        Map<String, MockResponse> used = new LinkedHashMap<>();
        for (Node.Member each : members(member.value(), what)) {
            if (!(each.value() instanceof Node.Str name)) {
                tell(
                        each.value().head(),
                        what + " gives state \"" + each.name() + "\" "
                                + each.value().kind() + ", not the name of a response",
                        "put the replies under MockedResponses and write their name here");
                continue;
            }
            entries.add(new MockCase.Entry(each.key(), name.value()));
            responses.ifPresent(known -> use(known, name, each.name(), used));
        }
        return new MockCase(machine, member.key(), entries, used);
    }

    private void use(Map<String, MockResponse> known, Node.Str name, String state, Map<String, MockResponse> used) {
        MockResponse response = known.get(name.value());
        if (response == null) {
            tell(
                    name.span(),
                    "response \"" + name.value() + "\" of state \"" + state + "\" does not exist under MockedResponses",
                    near(name.value(), known.keySet())
                            .orElseGet(() -> known.isEmpty() ? "" : "there are " + list(known.keySet())));
        } else {
            used.put(state, response);
        }
    }

    Optional<Node.Member> required(Node.Obj object, String name, String what) {
        Optional<Node.Member> found = object.member(name);
        if (found.isEmpty()) {
            Optional<Node.Member> near = object.members().stream()
                    .filter(member ->
                            Spelling.nearest(member.name(), List.of(name)).isPresent())
                    .findFirst();
            tell(
                    near.map(member -> member.key().span()).orElse(object.head()),
                    what + " has no " + name,
                    near.map(member -> "write " + name + " for " + member.name())
                            .orElse("add \"" + name + "\": {}"));
        }
        return found;
    }

    List<Node.Member> members(Node node, String what) {
        return object(node, what).map(Node.Obj::members).orElse(List.of());
    }

    Optional<Node.Obj> object(Node node, String what) {
        if (node instanceof Node.Obj object) {
            return Optional.of(object);
        }
        tell(node.head(), what + " is " + node.kind() + ", not an object", "");
        return Optional.empty();
    }

    void tell(Span span, String message, String help) {
        problems.add(new MockProblem(span, message, help));
    }

    private static Optional<String> near(String word, Collection<String> names) {
        return Spelling.nearest(word, names).map(name -> "did you mean \"" + name + "\"?");
    }

    /** {@code "A", "B", "C"}: as many as a person reads. */
    static String list(Collection<String> names) {
        String all =
                names.stream().limit(MOST_NAMES).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? all + " and " + (names.size() - MOST_NAMES) + " more" : all;
    }
}
