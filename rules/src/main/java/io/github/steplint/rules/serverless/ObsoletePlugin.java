package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.Framework;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Node;

/** A plugin that version 3 of the framework neither needs nor takes. */
public final class ObsoletePlugin implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("obsolete-plugin", "0.1", "A plugin that is no longer needed, and cannot be installed");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Node.Str plugin : file.plugins()) {
            if (plugin.value().equals("serverless-pseudo-parameters")) {
                report.at(
                                plugin.span(),
                                "serverless-pseudo-parameters is for versions 1 and 2 of the framework; npm refuses it"
                                        + " beside a later one")
                        .help("remove it: the Step Functions plugin replaces #{AWS::Region} in definitions itself,"
                                + " elsewhere write \"Fn::Sub\" with \"${AWS::Region}\"")
                        .atMost(file.framework() == Framework.OLD ? Severity.NOTE : Severity.WARNING);
            }
        }
    }
}
