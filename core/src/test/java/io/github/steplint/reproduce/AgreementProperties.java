package io.github.steplint.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.document.AslFile;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

/** What is told from a definition and what a dry-run does hold each other to the truth, on machines made at random. */
class AgreementProperties {
    private static final int RUNS = 6;

    /** An execution that dies because a path leads nowhere does not die of a path of which more was promised. */
    @Property(tries = 1500)
    void whatDiesWasCalledPossible(@ForAll long seed) {
        MachineFacts facts = facts(new RandomFlows(seed).machine());
        RandomFlows chance = new RandomFlows(seed + 1);
        for (int i = 0; i < RUNS; i++) {
            JsonNode input = chance.value();
            Execution execution = run(facts, input, chance);
            assertThat(new Foresight(facts).surprise(execution))
                    .as("on %s", input)
                    .isEmpty();
        }
    }

    /** An execution never gets past a path that is said to lead nowhere on any way. */
    @Property(tries = 1500)
    void nothingGetsPastWhatAlwaysFails(@ForAll long seed) {
        MachineFacts facts = facts(new RandomFlows(seed).machine());
        Set<String> failing = new HashSet<>();
        facts.payloads().faults().stream()
                .filter(AgreementProperties::stops)
                .forEach(fault -> failing.add(fault.read().state().name()));
        RandomFlows chance = new RandomFlows(seed + 1);
        for (int i = 0; i < RUNS && !failing.isEmpty(); i++) {
            JsonNode input = chance.value();
            assertThat(passed(run(facts, input, chance))).as("on %s", input).doesNotContainAnyElementsOf(failing);
        }
    }

    /** An error is reproduced, unless every execution dies before it gets there. */
    @Property(tries = 600)
    void whatIsReproducedFailsThere(@ForAll long seed) {
        MachineFacts facts = facts(new RandomFlows(seed).machine());
        Reproducer reproducer = new Reproducer(facts, "flow");
        for (ReadFault fault : facts.payloads().faults()) {
            reproducer
                    .of(fault.read().span())
                    .ifPresent(reproduction -> assertThat(
                                    Reproducer.failsIn(fault.read().state(), reproduction.execution()))
                            .isTrue());
        }
    }

    /** A rule may not be asked, and what a state makes of its result may not be reached. */
    private static boolean stops(ReadFault fault) {
        boolean before = fault.read().place().field().time() == ExpressionField.Time.BEFORE;
        return fault.certain()
                && before
                && fault.read().need() == PayloadRead.Need.FAILS
                && fault.read().place().number() == 0;
    }

    /** The states that were left in good order. */
    private static Set<String> passed(Execution execution) {
        Set<String> passed = new HashSet<>();
        for (HistoryEvent event : execution.history()) {
            if (event.type().endsWith("StateExited")) {
                event.details()
                        .ifPresent(details ->
                                passed.add(details.value().path("name").asString()));
            }
        }
        return passed;
    }

    private static Execution run(MachineFacts facts, JsonNode input, RandomFlows chance) {
        return Simulator.of(facts.machine())
                .withMaxEvents(400)
                .withTasks(chance::answer)
                .run(input);
    }

    private static MachineFacts facts(String text) {
        SourceFile file = new SourceFile("flow.asl.json", text);
        Tree tree = JsonReader.read(file, Limits.DEFAULT);
        return new MachineFacts(
                AslParser.parse(tree.root().orElseThrow(), MachineType.STANDARD), new AslFile(file, tree, List.of()));
    }
}
