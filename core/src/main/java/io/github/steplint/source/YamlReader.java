package io.github.steplint.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into a located tree: SnakeYAML's events, the scalars of YAML 1.2. Never throws for what the text says: a
 * fault is a {@link SyntaxProblem}, and the tree holds what could be read.
 */
public final class YamlReader {
    /** How often a text is read anew with one more mistake mended; and how many characters that may cost together. */
    private static final int MOST_ATTEMPTS = 200;

    private static final long MOST_WORK = 8L * 1024 * 1024;

    private static final Set<SyntaxProblem.Kind> TOLD_OF_JSON =
            Set.of(SyntaxProblem.Kind.DUPLICATE_KEY, SyntaxProblem.Kind.BYTE_ORDER_MARK, SyntaxProblem.Kind.LIMIT);

    private YamlReader() {}

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
        Optional<Tree> json = asJson(text, limits);
        if (json.isPresent()) {
            return json.get();
        }
        YamlInput input = new YamlInput(text);
        return read(input, new YamlMender(input), limits);
    }

    /** JSON is YAML; read as such it is exact in a fifth of the time, however long its keys are. */
    private static Optional<Tree> asJson(Text text, Limits limits) {
        String chars = text.chars();
        if (!Scan.next(chars, chars.startsWith("\uFEFF") ? 1 : 0, '{')) {
            return Optional.empty();
        }
        return Optional.of(JsonReader.read(text, limits))
                .filter(tree -> tree.problems().stream().allMatch(problem -> TOLD_OF_JSON.contains(problem.kind())));
    }

    private static Tree read(YamlInput input, YamlMender mender, Limits limits) {
        long work = 0;
        for (int attempt = 1; ; attempt++) {
            Problems problems = new Problems(input.text());
            mender.tell(problems);
            YamlTree tree = new YamlTree(input, limits, problems);
            Optional<YAMLException> fault = events(input, tree);
            work += input.chars().length();
            boolean again = attempt < MOST_ATTEMPTS && work < MOST_WORK;
            if (fault.isEmpty() || !again || !mender.mend(fault.get(), tree.lastEnd(), tree.endsInFlow())) {
                fault.ifPresent(it -> YamlFault.tell(it, tree.lastEnd(), input, problems));
                return new Tree(tree.root(), tree.comments(), problems.inOrder());
            }
        }
    }

    private static Optional<YAMLException> events(YamlInput input, YamlTree tree) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(false);
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(input.patched()), options);
            while (tree.take(parser.getEvent())) {
                // the tree takes one event after the other
            }
            tree.close(false);
            return Optional.empty();
        } catch (YAMLException fault) {
            tree.close(true);
            return Optional.of(fault);
        }
    }
}
