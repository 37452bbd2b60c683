package io.github.steplint.cli;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.report.DryRun;
import io.github.steplint.report.RunJson;
import io.github.steplint.report.RunText;
import io.github.steplint.report.Theme;
import io.github.steplint.simulate.ContextObject;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.simulate.items.FolderStore;
import io.github.steplint.simulate.items.ObjectStore;
import io.github.steplint.simulate.items.Refusal;
import io.github.steplint.simulate.mocks.Mocks;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code steplint run FILE}: the whole machine.
 *
 * @param name what the machine is called
 */
record MachineCall(RunOptions options, String name, StateMachine machine, JsonInput inputs, Mocks mocks) {
    private static final String ACCOUNT = "us-east-1:123456789012:";

    int run(Terminal terminal) throws CallException {
        JsonNode input = inputs.input();
        ContextObject context = context(input);
        Execution execution;
        try {
            Simulator simulator = Simulator.of(machine)
                    .withTasks(mocks)
                    .withStore(store(terminal.folder()))
                    .withContext(context)
                    .withStart(options.start(), options.seed());
            execution = options.maxEvents().isPresent()
                    ? simulator.withMaxEvents(options.maxEvents().getAsInt()).run(input)
                    : simulator.run(input);
        } catch (Refusal refusal) {
            throw new CallException(refusal.getMessage());
        }
        write(new DryRun(name, machine, execution), terminal);
        return execution.status() == Execution.Status.SUCCEEDED ? Main.OK : Main.FINDINGS;
    }

    private ObjectStore store(Path folder) throws CallException {
        if (options.s3().isEmpty()) {
            return ObjectStore.NONE;
        }
        try {
            return FolderStore.of(folder.resolve(options.s3().get()));
        } catch (InvalidPathException e) {
            throw new CallException("no such folder: " + options.s3().get());
        }
    }

    /** Made up, but for what the user gives. */
    private ContextObject context(JsonNode input) throws CallException {
        JsonNode given = inputs.object("--context").orElseGet(JsonNodeFactory.instance::objectNode);
        String machineName = text(given, "StateMachine", "Name", identifier(name));
        String execution = text(given, "Execution", "Name", "dry-run");
        boolean express = machine.type() == MachineType.EXPRESS;
        String arn = "arn:aws:states:" + ACCOUNT + (express ? "express:" : "execution:") + machineName + ":" + execution
                + (express ? ":dry-run" : "");
        return new ContextObject(
                machine.type(),
                text(given, "Execution", "Id", arn),
                execution,
                text(given, "Execution", "RoleArn", "arn:aws:iam::123456789012:role/StepFunctions"),
                input,
                options.start(),
                text(given, "StateMachine", "Id", "arn:aws:states:" + ACCOUNT + "stateMachine:" + machineName),
                machineName,
                given);
    }

    private static String identifier(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    private static String text(JsonNode given, String part, String field, String otherwise) {
        return given.path(part).path(field).asString(otherwise);
    }

    private void write(DryRun run, Terminal terminal) {
        Theme theme = terminal.colour(options.colourless()) ? Theme.ANSI : Theme.PLAIN;
        try {
            if (options.json()) {
                RunJson.write(run, terminal.out());
            } else {
                RunText.write(run, options.verbose(), theme, terminal.out());
            }
            terminal.out().flush();
        } catch (IOException e) {
            // Whoever read the output has had enough of it; the verdict stands all the same.
        }
    }
}
