package io.github.steplint.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files as text. Bytes that are not UTF-8 and files that are too long are problems, not exceptions. */
public final class SourceFiles {
    /** The most bytes that UTF-8 needs for one UTF-16 unit. */
    private static final int BYTES_PER_CHARACTER = 3;

    private SourceFiles() {}

    /**
     * A file's text, and what was wrong with its bytes.
     *
     * @param file with an empty text if it is too long to be read
     * @param problems of kinds {@code LIMIT} and {@code INVALID_UTF8}
     */
    public record Loaded(SourceFile file, List<SyntaxProblem> problems) {}

    /**
     * Reads a file; its length is looked at first.
     *
     * @param name the name that findings show
     * @throws IOException if the file can't be read
     */
    public static Loaded read(Path path, String name, Limits limits) throws IOException {
        if (Files.size(path) > mostBytes(limits)) {
            return tooLong(name, limits);
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(bytes, name, limits);
        }
    }

    /** Reads a stream to its end, or until it is too long. */
    public static Loaded read(InputStream stream, String name, Limits limits) throws IOException {
        int most = (int) Math.min(mostBytes(limits), Integer.MAX_VALUE - 16);
        byte[] bytes = stream.readNBytes(most + 1);
        return bytes.length > most ? tooLong(name, limits) : decode(bytes, name, limits);
    }

    private static long mostBytes(Limits limits) {
        return (long) limits.characters() * BYTES_PER_CHARACTER;
    }

    private static Loaded tooLong(String name, Limits limits) {
        SourceFile file = new SourceFile(name, "");
        Problems problems = new Problems(Texts.of(file));
        Bounds.tellCharacters(limits, problems);
        return new Loaded(file, problems.inOrder());
    }

    private static Loaded decode(byte[] bytes, String name, Limits limits) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            SourceFile file = new SourceFile(name, decoded(bytes, wide.get()));
            SyntaxProblem problem = new SyntaxProblem(
                    SyntaxProblem.Kind.INVALID_UTF8,
                    file.span(0, 1),
                    "the file is written in " + wide.get() + "; AWS and the tools around it read UTF-8",
                    "save the file as UTF-8");
            return new Loaded(file, List.of(problem));
        }
        List<Integer> replaced = new ArrayList<>();
        SourceFile file = new SourceFile(name, utf8(bytes, replaced));
        if (file.text().length() > limits.characters()) {
            return tooLong(name, limits);
        }
        return new Loaded(
                file,
                replaced.stream()
                        .limit(1)
                        .map(at -> invalid(file, at, replaced.size()))
                        .toList());
    }

    private static SyntaxProblem invalid(SourceFile file, int at, int count) {
        String more = count > 1 ? ", and " + Bounds.number(count - 1) + " more further down" : "";
        return new SyntaxProblem(
                SyntaxProblem.Kind.INVALID_UTF8,
                file.span(at, at + 1),
                "the bytes that stand here are not UTF-8" + more,
                "save the file as UTF-8");
    }

    /** The encoding with more than one byte for each character, by its mark or by the zeros of the first character. */
    private static Optional<Charset> wide(byte[] bytes) {
        int first = bytes.length < 4 ? -1 : ByteBuffer.wrap(bytes).getInt();
        if (first == 0x0000FEFF || first > 0 && first <= 0xFF) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (first == 0xFFFE0000 || first != 0 && (first & 0x00FFFFFF) == 0) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        int mark = bytes.length < 2 ? 0 : ByteBuffer.wrap(bytes).getChar();
        if (mark == 0xFEFF || mark > 0 && mark <= 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return mark == 0xFFFE || mark != 0 && (mark & 0xFF) == 0
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /** Without the mark, which belongs to the encoding. */
    private static String decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Decodes; notes the offset of each character that stands for bytes that are not UTF-8. */
    private static String utf8(byte[] bytes, List<Integer> replaced) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            return lenient(bytes, replaced);
        }
    }

    private static String lenient(byte[] bytes, List<Integer> replaced) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            replaced.add(out.position());
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        return out.flip().toString();
    }
}
