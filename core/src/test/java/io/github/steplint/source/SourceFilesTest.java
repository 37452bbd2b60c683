package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {
    @TempDir
    Path folder;

    private SourceFiles.Loaded load(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("a.asl.json"), bytes);
        return SourceFiles.read(path, "a.asl.json", Limits.DEFAULT);
    }

    @Test
    void textIsDecodedAsItStands() throws IOException {
        SourceFiles.Loaded loaded = load("\uFEFF{\"é\": \"😀\"}\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(loaded.file().text()).isEqualTo("\uFEFF{\"é\": \"😀\"}\r\n");
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreToldWhereTheyStand() throws IOException {
        SourceFiles.Loaded loaded = load("{\n \"a\": \"caf\u00e9 \u00e8\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(loaded.file().text()).isEqualTo("{\n \"a\": \"caf\uFFFD \uFFFD\"}");
        assertThat(loaded.problems()).hasSize(1);
        SyntaxProblem problem = loaded.problems().get(0);
        assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.INVALID_UTF8);
        assertThat(Shown.place(problem.span())).isEqualTo("2:11-2:12");
        assertThat(problem.message()).isEqualTo("the bytes that stand here are not UTF-8, and 1 more further down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aWideEncodingIsReadAndToldOnce(String charset) throws IOException {
        assertThat(load("{\"é\": 1}".getBytes(Charset.forName(charset))).file().text())
                .isEqualTo("{\"é\": 1}");
        SourceFiles.Loaded loaded = load("\uFEFF{}".getBytes(Charset.forName(charset)));
        assertThat(loaded.file().text()).isEqualTo("{}");
        assertThat(loaded.problems()).extracting(SyntaxProblem::kind).containsExactly(SyntaxProblem.Kind.INVALID_UTF8);
    }

    @Test
    void aFileThatIsTooLongIsNotRead() throws IOException {
        Path path = Files.writeString(folder.resolve("long.json"), "x".repeat(100));
        SourceFiles.Loaded loaded = SourceFiles.read(path, "long.json", new Limits(99, 10, 10));
        assertThat(loaded.file().text()).isEmpty();
        assertThat(loaded.problems()).extracting(SyntaxProblem::kind).containsExactly(SyntaxProblem.Kind.LIMIT);
        assertThat(SourceFiles.read(path, "long.json", new Limits(100, 10, 10)).problems())
                .isEmpty();
    }

    @Test
    void aStreamWithoutEndIsCutOff() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(SourceFiles.read(endless, "-", new Limits(1000, 10, 10)).problems())
                .hasSize(1);
        InputStream brief = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(SourceFiles.read(brief, "-", Limits.DEFAULT).file().text()).isEqualTo("{}");
    }
}
