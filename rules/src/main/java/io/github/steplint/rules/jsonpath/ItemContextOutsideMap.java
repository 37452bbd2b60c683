package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ContextFields;
import io.github.steplint.facts.Expressions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in ItemContextOutsideMap.md. */
public final class ItemContextOutsideMap implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("item-context-outside-map", "0.1", "The current item of a Map where there is none");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Expressions.PathRead read : machine.expressions().needed(state)) {
            if (ContextFields.startsWith(read.path(), "Map")
                    && !machine.expressions().hasMapItem(read.place())) {
                boolean map = state instanceof State.Map;
                report.at(
                                read.span(),
                                map
                                        ? "%s reads the current item, but it is evaluated once for the whole Map"
                                        : "%s reads the current item, but state \""
                                                + state.name().replace("%", "%%") + "\" is not inside a Map",
                                read.place().phrase())
                        .help(
                                map
                                        ? "read the item in ItemSelector"
                                        : "read it in the ItemSelector of a Map, or inside one")
                        .warningUnless(!map);
            }
        }
    }
}
