package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCallTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lnt | unknown command \"lnt\"; did you mean \"lint\"?",
                "--verion | unknown option --verion; did you mean --version?",
                "lint --formt json | unknown option --formt; did you mean --format?",
                "lint --formt=json | unknown option --formt; did you mean --format?",
                "lint --format | --format needs a value: --format FORMAT",
                "lint --format jsn | unknown format \"jsn\"; did you mean \"json\"?",
                "lint --format text --format json | --format is given twice",
                "lint --report a.txt | --report takes FORMAT=FILE, such as sarif=steplint.sarif, not \"a.txt\"",
                "lint --report xml=a.xml | unknown format \"xml\"; it can be text, compact, json or sarif",
                "lint --report json=. | the report . cannot be written: it is a folder",
                "lint --fail-on errors | unknown value of --fail-on \"errors\"; did you mean \"error\"?",
                "lint --min-severity never | unknown value of --min-severity \"never\"; it can be error, warning or note",
                "lint --type express | unknown value of --type \"express\"; did you mean \"EXPRESS\"?",
                "lint --rule mising-target | unknown rule \"mising-target\"; did you mean \"missing-target\"?",
                "lint --rule missing-target=on | unknown level of rule missing-target \"on\"; it can be off, note, warning or error",
                "lint --config nowhere.yml | no such configuration: nowhere.yml",
                "lint nowhere | no such file or folder: nowhere",
                "lint - a.json | - for standard input stands alone: leave out the other paths",
                "lint --stdin-filename a.json | --stdin-filename names what comes from standard input: add the path -",
                "explain | RULE is missing",
                "explain mising-target | unknown rule \"mising-target\"; did you mean \"missing-target\"?",
                "explain missing-target more | unexpected argument \"more\"",
                "rules --format sarif | unknown format \"sarif\"; it can be text or json",
                "completion fish | unknown shell \"fish\"; it can be bash or zsh",
            })
    void isToldInOneLine(String call, String problem) {
        assertThat(new Call(folder).run(call.split(" "))).isEqualTo(new Outcome(2, "", "steplint: " + problem + "\n"));
    }

    @Test
    void aConfigurationThatIsNotUnderstoodIsAWrongCall() throws IOException {
        Outcome outcome = new Call(folder)
                .file("steplint.yml", "rulez:\n  missing-target: off\n")
                .run("lint");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("steplint: steplint.yml:1:1: ")
                .contains("rulez", "did you mean \"rules\"")
                .hasLineCount(1);
    }

    @Test
    void nothingAtAllGetsTheHelp() {
        Outcome outcome = new Call(folder).run();
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("Usage: steplint", "lint", "explain");
    }
}
