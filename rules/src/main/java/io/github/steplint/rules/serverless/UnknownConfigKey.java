package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.Framework;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import io.github.steplint.source.SchemaViolation;
import java.util.Map;
import java.util.Optional;

/** A key that the framework does not know. */
public final class UnknownConfigKey implements ServerlessRule {
    /** Keys of version 2 that have a new place, told by another rule. */
    private static final Map<String, String> MOVED = Map.of("apiKeys", "", "usagePlan", "", "resourcePolicy", "");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-config-key", "0.1", "A key that the Serverless Framework does not know");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        if (file.framework() == Framework.OLD) {
            return;
        }
        boolean strict = file.knowsAllPlugins();
        for (SchemaViolation violation : file.configFaults()) {
            violation
                    .unknown()
                    .filter(member -> !isMoved(violation, member))
                    .filter(member -> strict || isOurs(violation, member.name()))
                    .ifPresent(member -> tell(violation, member, file, report));
        }
    }

    private static void tell(SchemaViolation violation, Node.Member member, ServerlessFacts file, Report report) {
        boolean section = violation.path().isEmpty() && member.name().equalsIgnoreCase("stepFunctions");
        Report.Draft draft = report.at(
                member.key().span(),
                "%s has no key \"%s\"%s",
                violation.path().isEmpty() ? "serverless.yml" : Section.dotted(violation.path()),
                member.name(),
                section ? "; no state machine is deployed" : "");
        if (violation.path().isEmpty() && member.name().equals("validate")) {
            draft.help("validate belongs under stepFunctions");
        } else {
            ServerlessFacts.meant(violation).ifPresent(near -> draft.help("did you mean \"%s\"?", near));
        }
        if (!section) {
            Config.weigh(draft, file);
        }
    }

    private static boolean isMoved(SchemaViolation violation, Node.Member member) {
        return Section.dotted(violation.path()).equals("provider") && MOVED.containsKey(member.name());
    }

    /** A plugin may bring keys of its own, but none that differs from the framework's by case only. */
    private static boolean isOurs(SchemaViolation violation, String key) {
        Optional<String> meant = ServerlessFacts.meant(violation);
        return meant.filter(key::equalsIgnoreCase).isPresent();
    }
}
