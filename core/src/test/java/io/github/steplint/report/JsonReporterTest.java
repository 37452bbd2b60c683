package io.github.steplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReporterTest {

    @Test
    void holdsEverythingInAFixedOrder() {
        assertThat(Sample.write(new JsonReporter("0.1"), Sample.result())).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "tool": {
                    "name": "steplint",
                    "version": "0.1"
                  },
                  "files": 2,
                  "stateMachines": 2,
                  "findings": [
                    {
                      "rule": "slow",
                      "severity": "note",
                      "message": "this takes long",
                      "file": "reports/poll.asl.json",
                      "startLine": 5,
                      "startColumn": 15,
                      "endLine": 5,
                      "endColumn": 21,
                      "pointer": "/States/Poll/Type",
                      "stateMachine": "Reports",
                      "state": "Poll",
                      "related": [],
                      "path": [
                        {
                          "message": "begins here",
                          "file": "reports/poll.asl.json",
                          "startLine": 2,
                          "startColumn": 14
                        },
                        {
                          "message": "goes on here",
                          "file": "reports/poll.asl.json",
                          "startLine": 4,
                          "startColumn": 5
                        }
                      ],
                      "fixable": false
                    },
                    {
                      "rule": "target",
                      "severity": "error",
                      "message": "state \\"Poll\\" goes on to \\"Dnoe\\", which does not exist",
                      "help": "did you mean \\"Done\\"?",
                      "file": "reports/poll.asl.json",
                      "startLine": 6,
                      "startColumn": 15,
                      "endLine": 6,
                      "endColumn": 21,
                      "pointer": "/States/Poll/Next",
                      "stateMachine": null,
                      "state": "Poll",
                      "related": [
                        {
                          "message": "a state of that kind",
                          "file": "reports/poll.asl.json",
                          "startLine": 8,
                          "startColumn": 5
                        }
                      ],
                      "fixable": false
                    }
                  ],
                  "summary": {
                    "error": 1,
                    "warning": 0,
                    "note": 1,
                    "suppressed": 2
                  }
                }
                """);
    }
}
