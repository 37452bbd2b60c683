package io.github.steplint.facts.serverless;

import io.github.steplint.document.ServerlessFile;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about a configuration of the Serverless Framework; each fact is worked out when first asked for. Not
 * for several threads.
 */
public final class ServerlessFacts {
    private final ServerlessFile document;
    private final List<MachineFacts> definitions;
    private final Optional<Node.Obj> root;
    private List<Machine> machines;

    /**
     * @param document the file
     * @param definitions of its machines, as far as they could be read
     */
    public ServerlessFacts(ServerlessFile document, List<MachineFacts> definitions) {
        this.document = document;
        this.definitions = List.copyOf(definitions);
        this.root = document.resolved().root().flatMap(Nodes::object);
    }

    public ServerlessFile document() {
        return document;
    }

    /** The configuration, its variables resolved as far as that can be told here; empty if it is no object. */
    public Optional<Node.Obj> root() {
        return root;
    }

    /** Whether the file is a configuration of its own, not a part that another one includes. */
    public boolean isWhole() {
        return root.filter(object -> object.has("service") || object.has("provider"))
                .isPresent();
    }

    /** Whether part of the file could not be read, so that what is missing from the tree may be there in truth. */
    public boolean isBroken() {
        return document.tree().broken();
    }

    /** What stands under a way of keys from the root. */
    public Optional<Node> at(String... keys) {
        return root.flatMap(object -> Nodes.at(object, keys));
    }

    /** The plugin's section; in a part that is included as that section, the part itself. */
    public Optional<Node.Obj> section() {
        Optional<Node.Obj> section = at("stepFunctions").flatMap(Nodes::object);
        return section.isPresent() || isWhole() ? section : root.filter(object -> object.has("stateMachines"));
    }

    /** The entries of {@code stateMachines}, in the order of the file. */
    public List<Machine> machines() {
        if (machines == null) {
            machines = section().stream()
                    .flatMap(section -> section.get("stateMachines").stream())
                    .flatMap(found -> Nodes.members(found).stream())
                    .map(member -> new Machine(member, definitionsOf(member)))
                    .toList();
        }
        return machines;
    }

    /** The functions of this service, those of all parts where they are given as a list. */
    public Stream<Node.Member> functions() {
        return at("functions").stream().flatMap(Nodes::objects).flatMap(functions -> functions.members().stream());
    }

    private List<MachineFacts> definitionsOf(Node.Member member) {
        Optional<Node> definition = Nodes.at(member.value(), "definition");
        return definition.stream()
                .flatMap(node -> definitions.stream().filter(facts -> isIn(facts, node.span())))
                .toList();
    }

    private static boolean isIn(MachineFacts facts, Span definition) {
        return definition.contains(facts.machine().node().span());
    }
}
