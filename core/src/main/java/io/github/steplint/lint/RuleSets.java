package io.github.steplint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The rules of every jar on the class path. */
public final class RuleSets {

    private RuleSets() {}

    /** All rules, the linter's own included, sorted by id. */
    public static List<Rule> load() {
        List<Rule> rules = new ArrayList<>(List.of(new InternalError()));
        for (RuleSet set : ServiceLoader.load(RuleSet.class, RuleSets.class.getClassLoader())) {
            rules.addAll(set.rules());
        }
        rules.sort(Comparator.comparing(rule -> rule.spec().id()));
        return List.copyOf(rules);
    }
}
