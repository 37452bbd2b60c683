package io.github.steplint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.facts.payload.Assumptions;
import io.github.steplint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    @Test
    void readsEverythingThatThereIs() throws ConfigException {
        Config config = read("""
                # What we agreed on.
                fail-on: warning
                exclude:
                  - generated
                  - "**/*.tmp.json"
                rules:
                  pass-state: off
                  wait-state: note
                ignore:
                  - path: legacy/**
                    rules: [unknown-field, wait-state]
                    stateMachine: Reports
                    state: Ask
                    reason: moved to the new service in spring
                """);
        assertThat(config.failOn()).contains(FailOn.WARNING);
        assertThat(config.level(TestRules.PASS.spec())).isEmpty();
        assertThat(config.level(TestRules.WAIT.spec())).contains(Severity.NOTE);
        assertThat(config.level(TestRules.BROKEN.spec())).contains(Severity.ERROR);
        assertThat(config.excludes("generated/a.asl.json")).isTrue();
        assertThat(config.excludes("a/b.tmp.json")).isTrue();
        assertThat(config.excludes("a/b.json")).isFalse();
        assertThat(config.ignores()).hasSize(1);
        Ignore ignore = config.ignores().get(0);
        assertThat(ignore.rules()).containsExactly("unknown-field", "wait-state");
        assertThat(ignore.reason()).contains("moved to the new service in spring");
    }

    @Test
    void readsWhatIsSaidAboutInputsAndResults() throws ConfigException {
        Config config = ConfigReader.read(
                new SourceFile("steplint.yml", """
                        input:
                          - path: orders/**
                            sample: {orderId: a-1}
                          - sample: everything.json
                        results:
                          - function: load-order
                            stateMachine: Orders
                            schema: {type: object}
                        """),
                "",
                TestRules.all(),
                name -> Optional.of(new SourceFile(name, "{\"any\": 1}")));
        Assumptions orders = config.assumptions("orders/pay.asl.json", Optional.of("Orders"));
        assertThat(orders.input().orElseThrow().node().kind()).isEqualTo("an object");
        assertThat(orders.input().orElseThrow().node().span().file().path()).isEqualTo("steplint.yml");
        assertThat(orders.results()).hasSize(1);
        Assumptions other = config.assumptions("pay.asl.json", Optional.empty());
        assertThat(other.input().orElseThrow().node().span().file().path()).isEqualTo("everything.json");
        assertThat(other.results()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input: [{path: a.json}]",
                "input: [{sample: {a: 1}, schema: {}}]",
                "input: [{state: Load, sample: {a: 1}}]",
                "input: [{sample: missing.json}]",
                "results: [{sample: {a: 1}}]",
                "results: [{state: A, function: b, sample: {a: 1}}]"
            })
    void anEntryThatSaysTooLittleOrTooMuchIsAFault(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ConfigException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "rules:\n", "{}\n", "ignore:\n"})
    void anEmptyFileAsksForNothing(String text) throws ConfigException {
        assertThat(read(text)).isEqualTo(Config.DEFAULT);
    }

    @Test
    void jsonIsYaml() throws ConfigException {
        assertThat(read("{\"rules\": {\"pass-state\": \"off\"}}").level(TestRules.PASS.spec()))
                .isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndWhatWasProbablyMeant() {
        assertThatThrownBy(() -> read("""
                        rule:
                          pass-state: off
                        fail-on: warnings
                        rules:
                          pass-stat: off
                          wait-state: warn
                        ignore:
                          - paths: legacy/**
                            rule: unknown-feild
                          - reason: because
                        exclude: generated
                        """)).isInstanceOf(ConfigException.class).hasMessage("""
                        steplint.yml:1:1: unknown key "rule"; did you mean "rules"?
                        steplint.yml:3:10: unknown severity "warnings"; did you mean "warning"?
                        steplint.yml:5:3: unknown rule "pass-stat"; did you mean "pass-state"?
                        steplint.yml:6:15: unknown level "warn"; did you mean "warning"?
                        steplint.yml:8:5: unknown key "paths"; did you mean "path"?
                        steplint.yml:9:11: unknown rule "unknown-feild"; did you mean "unknown-field"?
                        steplint.yml:10:5: an entry of ignore must say what: path, rule, stateMachine or state
                        steplint.yml:11:10: exclude must be a list, not a string""");
    }

    @Test
    void brokenYamlIsAFault() {
        assertThatThrownBy(() -> read("rules:\n\tpass-state: off\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("steplint.yml:2:1: ");
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        assertThatThrownBy(() -> read("rules:\n  pass-state: off\nrules:\n  wait-state: off\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("steplint.yml:3:1: ");
    }

    @Test
    void pathsAreSeenFromTheFolderOfTheConfiguration() throws ConfigException {
        Config config = ConfigReader.read(
                new SourceFile("../steplint.yml", "exclude: [services/reports/old/**]"),
                "services/reports/",
                TestRules.all());
        assertThat(config.excludes("old/a.asl.json")).isTrue();
        assertThat(config.excludes("a.asl.json")).isFalse();
    }

    @Test
    void levelsOfTheCommandLineWin() throws ConfigException {
        Config config = read("rules:\n  pass-state: off\n")
                .withLevels(
                        RuleLevels.parse(List.of("pass-state", "wait-state=off", "wait-state=note"), TestRules.all()));
        assertThat(config.level(TestRules.PASS.spec())).contains(Severity.WARNING);
        assertThat(config.level(TestRules.WAIT.spec())).isEqualTo(Optional.of(Severity.NOTE));
    }

    @Test
    void aLevelOrRuleThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> RuleLevels.parse(List.of("pass-stat=off"), TestRules.all()))
                .hasMessage("unknown rule \"pass-stat\"; did you mean \"pass-state\"?");
        assertThatThrownBy(() -> RuleLevels.parse(List.of("pass-state=none"), TestRules.all()))
                .hasMessage("unknown level \"none\" of rule \"pass-state\"; write off, note, warning or error");
    }

    private static Config read(String text) throws ConfigException {
        return ConfigReader.read(new SourceFile("steplint.yml", text), "", TestRules.all());
    }
}
