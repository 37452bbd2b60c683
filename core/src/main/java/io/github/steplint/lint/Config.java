package io.github.steplint.lint;

import io.github.steplint.facts.payload.Assumptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user wants: which rules, how strict, and what to leave out.
 *
 * @param levels of rules that shall not have their own severity; empty is off
 * @param ignores findings that the user knows about
 * @param exclude files that a search leaves out
 * @param failOn from which findings on a run fails
 * @param declarations what the user says about inputs and results
 * @param folder of the run, seen from the folder of the configuration, with a slash at its end; empty if they are one;
 *     {@code ../} for each folder that the configuration lies below that of the run, all files being below it too
 */
public record Config(
        Map<String, Optional<Severity>> levels,
        List<Ignore> ignores,
        List<Glob> exclude,
        Optional<FailOn> failOn,
        List<Declaration> declarations,
        String folder) {

    public static final Config DEFAULT = new Config(Map.of(), List.of(), List.of(), Optional.empty(), List.of(), "");

    public Config {
        levels = Map.copyOf(levels);
        ignores = List.copyOf(ignores);
        exclude = List.copyOf(exclude);
        declarations = List.copyOf(declarations);
    }

    /** The severity that a rule's findings have at most; empty if the rule is off. */
    public Optional<Severity> level(RuleSpec rule) {
        return levels.getOrDefault(rule.id(), Optional.of(rule.severity()));
    }

    /** Whether a rule of that id is switched off. */
    boolean isOff(String rule) {
        return levels.getOrDefault(rule, Optional.of(Severity.NOTE)).isEmpty();
    }

    /** A path of the run as the globs of the configuration see it. */
    public String pathFromConfig(String path) {
        String above = folder;
        String rest = path;
        while (above.startsWith("../")) {
            above = above.substring("../".length());
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return above + rest;
    }

    /** Whether a search leaves the file out. */
    public boolean excludes(String path) {
        return exclude.stream().anyMatch(glob -> glob.matches(pathFromConfig(path)));
    }

    /**
     * What may be taken for granted about a machine.
     *
     * @param path of its file, as the run sees it
     * @param machine as the document calls it
     */
    public Assumptions assumptions(String path, Optional<String> machine) {
        return DeclarationReader.assumptions(declarations, pathFromConfig(path), machine);
    }

    /** The same with other levels for some rules, which win over those of the file. */
    public Config withLevels(Map<String, Optional<Severity>> others) {
        Map<String, Optional<Severity>> merged = new HashMap<>(levels);
        merged.putAll(others);
        return new Config(merged, ignores, exclude, failOn, declarations, folder);
    }
}
