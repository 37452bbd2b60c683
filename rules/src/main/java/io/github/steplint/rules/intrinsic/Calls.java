package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.ExpressionFault;
import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.machine.State;

/** What the rules about intrinsic functions share. */
final class Calls {
    private Calls() {}

    /** Reports the faults of one sort in the calls of a state. */
    static void report(State state, MachineFacts machine, Report report, IntrinsicFault.Kind kind, String otherwise) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            use.faults().stream()
                    .filter(fault -> fault.kind() == kind)
                    .forEach(fault -> report(use, fault.fault(), report, otherwise));
        }
    }

    /** Reports what is wrong with a call. */
    static void report(ExpressionUse.IntrinsicUse use, ExpressionFault fault, Report report, String otherwise) {
        report.at(use.span(fault.start(), fault.end()), "%s %s", use.place().phrase(), fault.message())
                .help("%s", fault.help().isEmpty() ? otherwise : fault.help());
    }
}
