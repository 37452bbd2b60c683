package io.github.steplint.facts.serverless;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of {@code stepFunctions.stateMachines}.
 *
 * @param member its key, and what stands under it
 * @param facts of its definitions: none where it has none or it cannot be read, several where {@code Fn::If} chooses
 */
public record Machine(Node.Member member, List<MachineFacts> facts) {

    public String key() {
        return member.name();
    }

    /** What stands under the key, if that is an object. */
    public Optional<Node.Obj> body() {
        return Nodes.object(member.value());
    }

    /** The value of a field. */
    public Optional<Node> get(String field) {
        return Nodes.at(member.value(), field);
    }

    public boolean has(String field) {
        return get(field).isPresent();
    }

    /** The kind of workflow that is declared. */
    public MachineType type() {
        if (!has("type")) {
            return MachineType.STANDARD;
        }
        return switch (get("type").flatMap(Nodes::text).orElse("")) {
            case "STANDARD" -> MachineType.STANDARD;
            case "EXPRESS" -> MachineType.EXPRESS;
            default -> MachineType.UNKNOWN;
        };
    }

    /** The entries of {@code events}. */
    public Stream<Node> events() {
        return get("events").stream().flatMap(events -> Nodes.items(events).stream());
    }
}
