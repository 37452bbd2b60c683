package io.github.steplint.facts.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate(1 minute)",
                "rate(5 minutes)",
                "rate(12 hours)",
                "rate(1 day)",
                "cron(0 10 * * ? *)",
                "cron(15 12 * * ? *)",
                "cron(0 18 ? * MON-FRI *)",
                "cron(0 8 1 * ? *)",
                "cron(0/10 * ? * MON-FRI *)",
                "cron(0/5 8-17 ? * mon-fri *)",
                "cron(0 9 ? * 2#1 *)",
                "cron(0 9 ? * 6L *)",
                "cron(0 0 L * ? *)",
                "cron(0 0 L-3 * ? *)",
                "cron(0 9 3W * ? 2027)",
                "cron(0,30 9 ? JAN,JUL SUN *)",
                "cron(0 12 * * ? 2026-2030)"
            })
    void takesWhatEventBridgeTakes(String expression) {
        assertThat(ScheduleExpression.fault(expression, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    rate(0 minutes)          | must have a number above 0, without leading zeros
                    rate(1 minutes)          | has a plural after 1
                    rate(5 minute)           | has a singular after 5
                    rate(5 weeks)            | is not a number, one blank and minutes, hours or days
                    rate(5  minutes)         | is not a number, one blank and minutes, hours or days
                    rate 5 minutes           | is neither rate(…) nor cron(…)
                    Rate(5 minutes)          | is not written as rate(…) or cron(…): small letters, nothing around it
                    @daily                   | is neither rate(…) nor cron(…)
                    cron(0 12 * * *)         | has 5 fields, but EventBridge takes six
                    cron(0 12  * * ? *)      | must have single blanks between its fields and none around them
                    cron(0 12 * * * *)       | has values for both day of month and day of week; EventBridge wants ? for one of them
                    cron(0 12 ? * ? *)       | has ? for both days
                    cron(60 12 * * ? *)      | has the minutes "60", but it takes 0 to 59
                    cron(0 24 * * ? *)       | has the hours "24", but it takes 0 to 23
                    cron(0 12 0 * ? *)       | has the day of month "0", but it takes 1 to 31
                    cron(0 12 ? * 0 *)       | has the day of week "0", but it takes 1 to 7 or SUN to SAT
                    cron(0 12 ? FEBR MON *)  | has the month "FEBR", but it takes 1 to 12 or JAN to DEC
                    cron(? 12 ? * MON *)     | has the minutes "?", but only a day can be ?
                    cron(0/0 12 ? * MON *)   | has the minutes "0/0", but a step is one number above 0 after a slash
                    at(2027-01-01T00:00:00)  | is at(…), which only EventBridge Scheduler takes
                    """)
    void saysWhatEventBridgeRefuses(String expression, String message) {
        assertThat(ScheduleExpression.fault(expression, false))
                .map(ScheduleExpression.Fault::message)
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate(5 minute)", "rate(1 hours)", "at(2027-01-01T00:00:00)", "cron(0 8 ? * MON-FRI *)"})
    void takesWhatOnlySchedulerTakes(String expression) {
        assertThat(ScheduleExpression.fault(expression, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    */5 * * * *      | write "cron(*/5 * * * ? *)"; EventBridge has a sixth field, the year, and wants ? for one of the two days
                    0 8 * * 1-5      | write "cron(0 8 ? * 1-5 *)"; EventBridge has a sixth field, the year, and wants ? for one of the two days
                    """)
    void translatesWhatUnixTakes(String expression, String help) {
        assertThat(ScheduleExpression.fault(expression, false))
                .map(ScheduleExpression.Fault::help)
                .contains(help);
    }
}
