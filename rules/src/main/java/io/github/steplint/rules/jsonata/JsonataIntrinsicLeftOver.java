package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Local;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.Map;

/** Explained in JsonataIntrinsicLeftOver.md. */
public final class JsonataIntrinsicLeftOver implements MachineRule {
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("States.Format", "join strings with &"),
            Map.entry("States.StringToJson", "write $parse(...)"),
            Map.entry("States.JsonToString", "write $string(...)"),
            Map.entry("States.Array", "write [...]"),
            Map.entry("States.ArrayPartition", "write $partition(...)"),
            Map.entry("States.ArrayContains", "write value in array"),
            Map.entry("States.ArrayRange", "write $range(...) or [1..9]"),
            Map.entry("States.ArrayGetItem", "write array[index]"),
            Map.entry("States.ArrayLength", "write $count(...)"),
            Map.entry("States.ArrayUnique", "write $distinct(...)"),
            Map.entry("States.Base64Encode", "write $base64encode(...)"),
            Map.entry("States.Base64Decode", "write $base64decode(...)"),
            Map.entry("States.Hash", "write $hash(...)"),
            Map.entry("States.JsonMerge", "write $merge([a, b])"),
            Map.entry("States.MathRandom", "write $random()"),
            Map.entry("States.MathAdd", "write a + b"),
            Map.entry("States.StringSplit", "write $split(...)"),
            Map.entry("States.UUID", "write $uuid()"));

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-intrinsic-left-over", "0.1", "An intrinsic function in a JSONata expression");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (Local intrinsic : formula.facts().intrinsics()) {
                report.at(
                                formula.span(intrinsic.start(), intrinsic.end()),
                                "%s calls %s, which exists only in JSONPath states",
                                formula.place().phrase(),
                                intrinsic.name())
                        .help(INSTEAD.getOrDefault(intrinsic.name(), "use a function of JSONata"));
            }
        }
    }
}
