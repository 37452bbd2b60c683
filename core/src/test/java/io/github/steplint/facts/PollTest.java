package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PollTest {

    private static final String LOOP = """
            StartAt: Check job
            States:
              Check job:
                Type: Task
                Resource: arn:aws:lambda:eu-west-1:123456789012:function:job
                Next: Job is done
              Job is done:
                Type: Choice
                Choices:
                  - {Variable: $.state, StringEquals: RUNNING, Next: Check job}
                Default: Done
              Done: {Type: Succeed}
            """;

    @Test
    void takesALoopThatAsksForAStateForPolling() {
        assertThat(polls(LOOP)).extracting(Poll::pauses).containsExactly(false);
    }

    @Test
    void seesTheWait() {
        String waits = LOOP.replace("RUNNING, Next: Check job", "RUNNING, Next: Pause")
                + "  Pause: {Type: Wait, Seconds: 30, Next: Check job}\n";
        assertThat(polls(waits)).extracting(Poll::pauses).containsExactly(true);
    }

    @Test
    void leavesALoopAloneThatWorksSomethingOff() {
        assertThat(polls(LOOP.replace("Check job", "Copy next page"))).isEmpty();
        assertThat(polls(LOOP.replace("Check job", "Update status"))).isEmpty();
    }

    @Test
    void leavesALoopAloneThatCarriesAPageToken() {
        assertThat(polls(LOOP.replace("Next: Job is done", "Parameters: {token.$: $.token}\n    Next: Job is done")))
                .isEmpty();
    }

    @Test
    void leavesALoopAloneThatCounts() {
        String counts = LOOP.replace("RUNNING, Next: Check job", "RUNNING, Next: Count")
                + "  Count: {Type: Pass, Parameters: {n.$: \"States.MathAdd($.n, 1)\"}, Next: Check job}\n";
        assertThat(polls(counts)).isEmpty();
    }

    @Test
    void leavesALoopAloneThatWaitsForAnAnswer() {
        assertThat(polls(LOOP.replace(
                        "arn:aws:lambda:eu-west-1:123456789012:function:job",
                        "arn:aws:states:::lambda:invoke.waitForTaskToken")))
                .isEmpty();
    }

    @Test
    void knowsTheJobsThatStepFunctionsWouldWaitFor() {
        MachineFacts facts = Machines.facts("""
                StartAt: Start
                States:
                  Start: {Type: Task, Resource: "arn:aws:states:::athena:startQueryExecution", Next: Pause}
                  Pause: {Type: Wait, Seconds: 30, Next: Ask}
                  Ask: {Type: Task, Resource: "arn:aws:states:::athena:getQueryExecution", Next: Done yet}
                  Done yet:
                    Type: Choice
                    Choices:
                      - {Variable: $.QueryExecution.Status.State, StringEquals: RUNNING, Next: Pause}
                    Default: Done
                  Done: {Type: Succeed}
                """);
        assertThat(facts.polledJobs(facts.machine().scope()))
                .extracting(Job::resource)
                .containsExactly("arn:aws:states:::athena:startQueryExecution.sync");
    }

    private static List<Poll> polls(String yaml) {
        MachineFacts facts = Machines.facts(yaml);
        return facts.polls(facts.machine().scope());
    }
}
