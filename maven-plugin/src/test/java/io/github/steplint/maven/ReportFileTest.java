package io.github.steplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import org.junit.jupiter.api.Test;

class ReportFileTest {
    private final File basedir = new File("shop").getAbsoluteFile();

    @Test
    void aRelativeFileCountsFromTheProject() {
        ReportFile report = parsed(" sarif = target/a=b.sarif ");

        assertThat(report.format()).isEqualTo("sarif");
        assertThat(report.in(basedir)).isEqualTo(new File(basedir, "target/a=b.sarif"));
    }

    @Test
    void anAbsoluteFileStaysWhereItIs() {
        File file = new File("elsewhere/findings.json").getAbsoluteFile();

        assertThat(parsed("json=" + file).in(basedir)).isEqualTo(file);
    }

    @Test
    void saysWhatToWriteWhenThereIsNoFile() {
        for (String text : new String[] {"json", "json="}) {
            assertThatThrownBy(() -> parsed(text).in(basedir))
                    .isInstanceOf(Misconfiguration.class)
                    .hasMessage("the report \"json\" names no file: write FORMAT=FILE, for example "
                            + "json=target/steplint/steplint.json");
        }
    }

    private static ReportFile parsed(String text) {
        ReportFile report = new ReportFile();
        report.set(text);
        return report;
    }
}
