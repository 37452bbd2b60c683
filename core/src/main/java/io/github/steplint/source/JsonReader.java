package io.github.steplint.source;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON, and text that is nearly JSON, into a located tree. Never throws for what the text says: the first fault
 * is a {@link SyntaxProblem} at the place where a person mends it, and the tree holds what could be read.
 */
public final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // told by JsonStrings, which knows better sentences; here they only keep the tree whole
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonReader() {}

    /** Reads a whole file. */
    public static Tree read(SourceFile file, Limits limits) {
        return read(Texts.of(file), limits);
    }

    /** Reads a text, which may stand inside a file; every span is one of that file. */
    public static Tree read(Text text, Limits limits) {
        Problems problems = new Problems(text);
        if (!Bounds.admits(text, limits, problems)) {
            return new Tree(Optional.empty(), List.of(), problems.inOrder());
        }
        int conflict = Scan.conflict(text.chars());
        if (conflict >= 0) {
            int end = Scan.trimEnd(text.chars(), conflict, Scan.lineEnd(text.chars(), conflict));
            problems.broken(conflict, end, Problems.CONFLICT, Problems.CONFLICT_HELP);
        }
        JsonCleaner cleaner = new JsonCleaner(text, problems);
        cleaner.clean();
        JsonTree tree = read(text, cleaner, limits, problems);
        return new Tree(tree.root(), cleaner.comments(), problems.inOrder());
    }

    private static JsonTree read(Text text, JsonCleaner cleaner, Limits limits, Problems problems) {
        char[] cleaned = cleaner.cleaned();
        JsonTree tree = new JsonTree(text, cleaner, limits, problems);
        if (Scan.skipBlanks(CharBuffer.wrap(cleaned), 0) == cleaned.length) {
            return tree;
        }
        Optional<JsonFault> fault = tokens(cleaned, tree);
        fault.ifPresent(it -> problems.earlier(it::tell));
        if (fault.isPresent() && fault.get().mend(cleaned)) {
            tree = new JsonTree(text, cleaner, limits, problems);
            tokens(cleaned, tree);
        }
        return tree;
    }

    /** Feeds the tree with tokens up to the end or the first fault. */
    private static Optional<JsonFault> tokens(char[] cleaned, JsonTree tree) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), cleaned, 0, cleaned.length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (tree.root().isPresent()) {
                    return Optional.of(tree.fault());
                }
                if (!tree.take(token, parser)) {
                    break;
                }
            }
            return Optional.empty();
        } catch (StreamReadException fault) {
            return Optional.of(tree.fault());
        } finally {
            tree.close();
        }
    }
}
