package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the framework and its plugin refused, what they let pass although it fails later, and what is sound. */
@Tag("conformance")
class ServerlessConformance {
    /** The caller did not give what the file asks for, or did not install a plugin: the file itself may be sound. */
    private static final Pattern CALLER = Pattern.compile("(Value not found at \"(opt|env)\" source"
            + "|The param \"[^\"]*\" cannot be resolved|Serverless plugin \"[^\"]*\" not found).*");
    /** The words in which a note says that something packages and is refused, fails or is left out later. */
    private static final Pattern LATER = Pattern.compile("(?i)fails|refused|ignored|not substituted|not translated"
            + "|NOT in the table|not resolved|only logged|dropped|broken|double encoded|silently|no permission"
            + "|is not supported|does not exist|do not exist|does NOT|every call is 403|breaks|invalid number"
            + "|object Object|not checked|treated as|not detected|no FunctionName|without Resource|taken for"
            + "|stays dev|kept literally|never substituted");
    /** The words in which the log says that something was left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("is malformed|has invalid metrics"
            + "|Cannot generate IAM policy|Invalid alarms.nameTemplate|SQS task missing|Unable to parse SQS");
    /** The words in which the log finds fault with what it then takes. */
    private static final Pattern GRUMBLED = Pattern.compile("Warning: |⚠");

    private static final Path JUDGED = Path.of("src/test/resources/conformance/serverless-verdicts.txt");

    /** The cases are snippets: what a {@code Ref} names is left out where the case is about something else. */
    private static final String SNIPPET = "unknown-logical-id";

    /** What a linter should say. */
    private enum Verdict {
        ERROR,
        WARNING,
        NO_ERROR,
        ANYTHING,
        SILENCE;

        boolean holds(List<Finding> findings) {
            boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            boolean warning = findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
            return switch (this) {
                case ERROR -> error;
                case WARNING -> warning;
                case NO_ERROR -> !error;
                case ANYTHING -> true;
                case SILENCE -> !warning;
            };
        }
    }

    @Test
    void whatIsRefusedIsAnErrorAndWhatIsSoundIsNot() throws IOException {
        assumeTrue(SharedCases.present("oracle/serverless"));
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, Verdict> judged = judged();
        for (ServerlessCase each : ServerlessCase.all()) {
            if (each.recorded().has("offlineArtifact")) {
                continue;
            }
            Verdict verdict = judged.getOrDefault(each.id(), verdict(each));
            List<Finding> findings = SharedCases.lint(each).stream()
                    .filter(finding -> verdict == Verdict.WARNING
                            || verdict == Verdict.ERROR
                            || !finding.rule().equals(SNIPPET))
                    .toList();
            List<String> told = findings.stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .map(finding -> finding.span().line() + " " + finding.severity() + " " + finding.rule() + ": "
                            + finding.message())
                    .toList();
            tallies.computeIfAbsent(each.group(), group -> new Tally("oracle/serverless-verdicts/" + group))
                    .count(
                            verdict.holds(findings),
                            each.id() + " wants " + verdict + " (" + each.note() + "): " + told);
        }
        tallies.values().forEach(Tally::settle);
    }

    /** Verdicts on cases whose note leaves unsaid what becomes of them: {@code id VERDICT why}. */
    private static Map<String, Verdict> judged() throws IOException {
        return Files.readAllLines(JUDGED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(words -> words[0], words -> Verdict.valueOf(words[1])));
    }

    private static Verdict verdict(ServerlessCase each) {
        if (!each.packages()) {
            String[] reasons = each.expected().path("errorMessage").asString().split("\n");
            List<String> said = Stream.of(reasons)
                    .filter(reason -> reasons.length == 1 || reason.startsWith("  - "))
                    .toList();
            return !said.isEmpty()
                            && said.stream()
                                    .allMatch(reason -> CALLER.matcher(reason).find())
                    ? Verdict.NO_ERROR
                    : Verdict.ERROR;
        }
        String log = each.expected().path("log").toString();
        if (LATER.matcher(each.note()).find() || LEFT_OUT.matcher(log).find()) {
            return Verdict.WARNING;
        }
        return GRUMBLED.matcher(log).find() ? Verdict.ANYTHING : Verdict.SILENCE;
    }
}
