package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;

/** A distributed Map in a machine whose name the role does not know. */
public final class DistributedMapWithoutName implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "distributed-map-without-name", "0.1", "A distributed Map whose role may not start its executions");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            if (!machine.has("name") && !machine.has("role") && !machine.has("iamRoleStatements")) {
                machine.facts().stream()
                        .flatMap(facts -> facts.machine().states())
                        .filter(state -> state instanceof State.Map map
                                && map.fields().mode().known().orElse(null) == MapFields.Mode.DISTRIBUTED)
                        .forEach(state -> report.at(
                                        state.nameSpan(),
                                        "the role may not start the executions of the distributed Map \"%s\": the plugin"
                                                + " allows it for a state machine called \"%s\", but CloudFormation makes up"
                                                + " the name",
                                        state.name(),
                                        machine.key())
                                .help("give the state machine a name"));
            }
        }
    }
}
