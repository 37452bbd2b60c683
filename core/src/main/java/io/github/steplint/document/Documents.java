package io.github.steplint.document;

import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Texts;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what sort of file it is: a definition, a {@code serverless.yml}, a CloudFormation template, or none of ours.
 *
 * <p>What a file is follows from what it holds; the name decides only where the content leaves it open, as in a file
 * that is broken or empty.
 */
public final class Documents {
    private Documents() {}

    /** Reads a file; empty if it is none that holds state machines. */
    public static Optional<Document> read(SourceFile file, DocumentOptions options) {
        if (!options.named() && !mayHold(file.path(), file.text())) {
            return Optional.empty();
        }
        Tree tree = tree(file);
        return Stream.<Optional<? extends Document>>of(
                        AslFinder.find(file, tree, options),
                        CloudFormationFinder.find(file, tree, options.neighbours()),
                        ServerlessFinder.find(file, tree, options),
                        AslFinder.findWrapped(file, tree, options),
                        AslFinder.assume(file, tree, options))
                .flatMap(Optional::stream)
                .<Document>map(document -> document)
                .findFirst();
    }

    /** Whether a file may be one of ours by its name alone, so that its text is worth a look. */
    public static boolean mayHold(String path) {
        return FileName.of(path).readable();
    }

    /**
     * Whether a file may be one of ours, by its name and by words that it would have to hold: so cheap that a walk over
     * a repository parses hardly any file in vain.
     */
    public static boolean mayHold(String path, String text) {
        FileName name = FileName.of(path);
        return name.isAsl()
                || name.isServerless()
                || name.isServerlessVariant() && text.contains("service")
                || name.readable()
                        && (text.contains("StartAt") && text.contains("States")
                                || text.contains("Resources") && text.contains("::StateMachine")
                                || text.contains("stepFunctions")
                                        && (text.contains("service") || text.contains("stateMachines")));
    }

    /** YAML whose file is called {@code .json} is common enough, since most tools read JSON with a YAML parser. */
    static Tree tree(SourceFile file) {
        FileName name = FileName.of(file.path());
        boolean json = !name.isYaml() && looksLikeJson(file.text());
        return json ? JsonReader.read(Texts.of(file), Limits.DEFAULT) : YamlReader.read(Texts.of(file), Limits.DEFAULT);
    }

    /** Whether a text begins as JSON does, comments allowed, or is empty. */
    static boolean looksLikeJson(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
        return start.isEmpty() || "{[\"/".indexOf(start.charAt(0)) >= 0;
    }
}
