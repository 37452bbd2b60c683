package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Dependency;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Span;
import java.util.Comparator;
import java.util.List;

/** Explained in CircularDependency.md. */
public final class CircularDependency implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("circular-dependency", "0.1", "Resources need each other in a circle");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        for (List<Dependency> circle : template.circles()) {
            circle.stream()
                    .flatMap(step -> step.at().stream())
                    .min(Comparator.comparing((Span place) -> place.file().path())
                            .thenComparing(Span::start))
                    .ifPresent(first -> tell(circle, first, report));
        }
    }

    private static void tell(List<Dependency> circle, Span first, Report report) {
        List<String> ids = circle.stream().map(Dependency::from).toList();
        String who = ids.size() == 1 ? "\"" + ids.get(0) + "\" refers to itself" : Words.and(ids) + " need each other";
        Report.Draft draft = report.at(first, who + ": CloudFormation cannot tell which to make first");
        draft.help(
                "break the circle: put an ARN together of texts and pseudo parameters instead of one of the references");
        for (Dependency step : circle) {
            step.at()
                    .filter(place -> !place.equals(first))
                    .ifPresent(place -> draft.related(place, step.from() + " needs " + step.to()));
        }
    }
}
