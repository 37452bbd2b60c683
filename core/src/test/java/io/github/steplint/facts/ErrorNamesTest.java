package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorNamesTest {

    private final ErrorNames names = Machines.facts("""
                    StartAt: Both
                    States:
                      Both:
                        Type: Parallel
                        Branches:
                          - StartAt: Too few
                            States:
                              Too few: {Type: Fail, Error: States.QuorumNotMet}
                        Next: Refused
                      Refused: {Type: Fail, Error: states.timeout, CausePath: $.cause}
                    """).errorNames();

    @Test
    void knowsWhatAwsRaises() {
        assertThat(names.known("States.TaskFailed")).isTrue();
        assertThat(names.known("States.Http.StatusCode.503")).isTrue();
        assertThat(names.known("Lambda.TooManyRequestsException")).isTrue();
        assertThat(names.known("States.TaskFail")).isFalse();
    }

    @Test
    void knowsWhatAFailStateRaisesHoweverDeep() {
        assertThat(names.known("States.QuorumNotMet")).isTrue();
        assertThat(names.known("States.QuorumMet")).isFalse();
    }

    @Test
    void cannotTellWhatAPlaceholderRaises() {
        ErrorNames open = Machines.facts("""
                        StartAt: Refused
                        States:
                          Refused: {Type: Fail, Error: "${Refusal}"}
                        """).errorNames();
        assertThat(open.known("States.QuorumMet")).isTrue();
    }

    @Test
    void findsTheNameThatDiffersByCapitalsOnly() {
        assertThat(names.inOtherCase("States.TIMEOUT")).contains("States.Timeout");
        assertThat(names.inOtherCase("lambda.unknown")).contains("Lambda.Unknown");
        assertThat(names.inOtherCase("States.Timeout")).isEmpty();
        assertThat(names.inOtherCase("states.timeout"))
                .as("a Fail state raises it")
                .isEmpty();
    }

    @Test
    void guessesTheNameThatWasMeant() {
        assertThat(names.near("States.TaskFailedId")).contains("States.TaskFailed");
        assertThat(names.near("States.OutOfStock")).isEmpty();
    }
}
