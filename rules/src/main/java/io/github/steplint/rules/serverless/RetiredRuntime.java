package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.Runtimes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** A Lambda runtime that AWS no longer gives to new functions, or that does not exist. */
public final class RetiredRuntime implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "retired-runtime", "0.1", "A Lambda runtime that does not exist, or no longer for new functions");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Stream.concat(
                        file.at("provider", "runtime").stream(),
                        file.functions().flatMap(function -> Nodes.at(function.value(), "runtime").stream()))
                .distinct()
                .filter(runtime -> file.isAws())
                .forEach(runtime -> runtime(runtime, report));
    }

    private static void runtime(Node node, Report report) {
        Optional<String> name = Nodes.text(node);
        if (name.isEmpty()) {
            return;
        }
        Optional<Runtimes.Retirement> retirement = Runtimes.of(name.get());
        if (retirement.isEmpty()) {
            Runtimes.names().stream()
                    .filter(known -> known.equals(name.get() + ".x"))
                    .findFirst()
                    .or(() -> Spelling.nearest(name.get(), Runtimes.names()))
                    .ifPresent(near -> report.at(node.span(), "Lambda has no runtime \"%s\"", name.get())
                            .help("did you mean \"%s\"?", near));
        } else if (!retirement.get().from().isAfter(LocalDate.now(ZoneOffset.UTC))) {
            Report.Draft draft = report.at(
                    node.span(),
                    "Lambda creates no function with the runtime \"%s\" since %s",
                    name.get(),
                    retirement.get().from());
            retirement.get().successor().ifPresent(successor -> draft.help("move to \"%s\"", successor));
        }
    }
}
