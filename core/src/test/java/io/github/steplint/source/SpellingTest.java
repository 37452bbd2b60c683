package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> FIELDS = List.of(
            "TimeoutSeconds",
            "TimeoutSecondsPath",
            "HeartbeatSeconds",
            "ItemsPath",
            "InputPath",
            "OutputPath",
            "ResultPath",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
            "NumericEquals",
            "StringGreaterThan",
            "StringEquals",
            "Parameters",
            "Retry",
            "Catch",
            "Next",
            "End",
            "Check Order",
            "Step1",
            "Step2");

    @ParameterizedTest
    @CsvSource({
        "next, Next",
        "Nxet, Next",
        "TimeoutSecond, TimeoutSeconds",
        "Timeout, TimeoutSeconds",
        "ItemPath, ItemsPath",
        "NumberGreaterThan, NumericGreaterThan",
        "NumericGreaterThanOrEqualTo, NumericGreaterThanEquals",
        "StringEqualTo, StringEquals",
        "Retries, Retry",
        "Parameter, Parameters",
        "CheckOrder, Check Order",
        "Check Order Status, Check Order"
    })
    void theNameThatWasMeantIsFound(String word, String meant) {
        assertThat(Spelling.nearest(word, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Step3", "GreaterThan", "X", "Poll", "Path", "Seconds Left Over", "''"})
    void aWildGuessIsNotMade(String word) {
        assertThat(Spelling.nearest(word, FIELDS)).isEmpty();
    }

    @Test
    void aNameIsNotItsOwnCorrection() {
        assertThat(Spelling.nearest("End", List.of("End"))).isEmpty();
    }
}
