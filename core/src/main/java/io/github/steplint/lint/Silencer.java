package io.github.steplint.lint;

import io.github.steplint.document.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out of one file's findings what the user asked to leave out, and remembers which request did so. */
final class Silencer {
    private final Document document;
    private final Config config;
    private final Suppressions suppressions;
    private final Set<Suppression> used = new HashSet<>();
    private final Set<Ignore> ignoresUsed = new HashSet<>();
    private int count;

    Silencer(Document document, Config config, Suppressions suppressions) {
        this.document = document;
        this.config = config;
        this.suppressions = suppressions;
    }

    List<Finding> kept(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (silenced(finding)) {
                count++;
            } else {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean silenced(Finding finding) {
        boolean silenced = false;
        for (Suppression suppression : suppressions.all()) {
            if (suppression.covers(finding)) {
                used.add(suppression);
                silenced = true;
            }
        }
        String path = config.pathFromConfig(finding.span().file().path());
        for (Ignore ignore : config.ignores()) {
            if (ignore.fits(finding, path)) {
                ignoresUsed.add(ignore);
                silenced = true;
            }
        }
        return silenced;
    }

    /**
     * The suppressions of the file that did nothing. Of a rule that is switched off nobody can tell, nor of any rule
     * where part of the file could not be examined.
     *
     * @param examined whether all of the file could be examined
     */
    List<IdleSuppression> idle(List<Rule> asked, boolean examined) {
        List<IdleSuppression> idle = new ArrayList<>(suppressions.faulty());
        Set<String> active = new HashSet<>();
        asked.stream()
                .filter(rule -> !(rule instanceof SuppressionRule))
                .forEach(rule -> active.add(rule.spec().id()));
        suppressions.all().stream()
                .filter(suppression -> suppression.at().file() == document.file())
                .filter(suppression -> examined && !used.contains(suppression) && active.contains(suppression.rule()))
                .map(Suppression::silencesNothing)
                .forEach(idle::add);
        return idle;
    }

    int count() {
        return count;
    }

    Set<Ignore> ignoresUsed() {
        return ignoresUsed;
    }
}
