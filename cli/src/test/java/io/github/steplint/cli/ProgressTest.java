package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.files.FileFinder.Found;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();

    @Test
    void aLongRunShowsHowFarItIsAndCleansUp() throws InterruptedException {
        run(true, 1_300);
        assertThat(err.toString())
                .contains("\r\u001B[Klinting 1 of 2  a?.asl.json")
                .endsWith("\r\u001B[K");
    }

    @Test
    void aShortRunShowsNothing() throws InterruptedException {
        run(true, 0);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingShowsWhereNobodyLooks() throws InterruptedException {
        run(false, 1_300);
        assertThat(err.toString()).isEmpty();
    }

    private void run(boolean terminal, long millis) throws InterruptedException {
        Path folder = Path.of("");
        Terminal around = new Terminal(
                InputStream.nullInputStream(), new StringWriter(), err, terminal, terminal, folder, Map.of());
        Progress progress = new Progress(around, 2, false);
        progress.reached(new Found(folder, "a\u001B.asl.json", false));
        Thread.sleep(millis);
        progress.end();
    }
}
