package io.github.steplint.rules;

import io.github.steplint.machine.Owner;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phrases that many messages share. */
public final class Words {
    private static final int LONGEST = 60;

    private static final Map<Owner.Kind, String> SORTS = Map.of(
            Owner.Kind.MACHINE, "a state machine",
            Owner.Kind.PROCESSOR, "an item processor",
            Owner.Kind.CHOICE_RULE, "a rule",
            Owner.Kind.PROCESSOR_CONFIG, "a ProcessorConfig",
            Owner.Kind.ITEM_READER, "an ItemReader",
            Owner.Kind.READER_CONFIG, "a ReaderConfig",
            Owner.Kind.ITEM_BATCHER, "an ItemBatcher",
            Owner.Kind.RESULT_WRITER, "a ResultWriter",
            Owner.Kind.WRITER_CONFIG, "a WriterConfig");

    private Words() {}

    /** {@code "A"}, {@code "A or B"}, {@code "A, B or C"}. */
    public static String or(List<String> words) {
        return join(words, " or ");
    }

    /** {@code "A"}, {@code "A and B"}, {@code "A, B and C"}. */
    public static String and(List<String> words) {
        return join(words, " and ");
    }

    /** The names of fields, in their order. */
    public static List<String> names(List<Node.Member> members) {
        return members.stream().map(Node.Member::name).toList();
    }

    /** A scalar as JSON writes it, strings in quotes, shortened where it is long; another value by its kind. */
    public static String written(Node value) {
        if (value instanceof Node.Str text) {
            return '"' + shortened(text.value()) + '"';
        }
        boolean whole = value instanceof Node.Obj || value instanceof Node.Arr;
        return whole ? value.kind() : shortened(value.span().text());
    }

    /** A field by its name; in quotes where the name alone would not stand out in a sentence. */
    public static String field(Node.Member member) {
        boolean plain = member.name().matches("\\p{Lu}\\w*");
        return plain ? member.name() : '"' + shortened(member.name()) + '"';
    }

    /** A question about the word that was probably meant, or other advice where there is none. */
    public static String meantOr(Optional<String> nearest, String otherwise) {
        return nearest.map(word -> "did you mean \"" + word + "\"?").orElse(otherwise);
    }

    /** {@code "; Task, Parallel and Map states have it"}, or nothing. */
    public static String elsewhere(Optional<String> clause) {
        return clause.map(text -> "; " + text).orElse("");
    }

    /** The sort of thing, with its article: {@code "a Task"}, {@code "a catcher"}, {@code "an ItemReader"}. */
    public static String sort(Owner owner) {
        if (!owner.type().isEmpty()) {
            return "a " + owner.type();
        }
        return SORTS.getOrDefault(
                owner.kind(),
                "a " + owner.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String join(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
