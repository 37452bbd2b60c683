package io.github.steplint.facts;

import io.github.steplint.document.AslFile;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.List;

/** State machines for tests, written in YAML. */
final class Machines {
    private Machines() {}

    static MachineFacts facts(String yaml) {
        SourceFile file = new SourceFile("test.asl.yaml", yaml);
        Tree tree = YamlReader.read(file, Limits.DEFAULT);
        StateMachine machine = AslParser.parse(tree.root().orElseThrow(), MachineType.STANDARD);
        return new MachineFacts(machine, new AslFile(file, tree, List.of()));
    }

    static FlowGraph flow(String yaml) {
        MachineFacts facts = facts(yaml);
        return facts.flow(facts.machine().scope());
    }

    static State state(MachineFacts facts, String name) {
        return facts.named(name).get(0);
    }

    static List<String> names(List<State> states) {
        return states.stream().map(State::name).toList();
    }
}
