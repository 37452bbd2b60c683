package io.github.steplint.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON or YAML with the place of everything. Duplicate keys are kept, in the order of the file. Every node and every
 * key has an exact span; a node that an alias brings in is a copy whose spans remember the alias.
 */
public sealed interface Node {

    /** From the first to the last character of the value. */
    Span span();

    /** Where to point when the finding is about the value as such: an object's first line, a scalar whole. */
    default Span head() {
        return span();
    }

    /** What it is, in a sentence: {@code "an object"}, {@code "a string"}. */
    String kind();

    /** This value and all values inside it, each before what it holds; keys are none. */
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), inside().flatMap(Node::all));
    }

    /** The values directly inside. */
    default Stream<Node> inside() {
        return Stream.empty();
    }

    /** {@code key: value} in an object. */
    record Member(Str key, Node value) {
        public String name() {
            return key.value();
        }
    }

    /** An object: its members in the order of the file, duplicates included. */
    final class Obj implements Node {
        private final Span span;
        private final Span head;
        private final List<Member> members;
        private Map<String, Member> index;

        /**
         * @param span from the first to the last character
         * @param head where to point when the object as such is meant: its opening brace; in YAML the key above it, or its first key
         * @param members in the order of the file
         */
        public Obj(Span span, Span head, List<Member> members) {
            this.span = span;
            this.head = head;
            this.members = List.copyOf(members);
        }

        @Override
        public Span span() {
            return span;
        }

        @Override
        public Span head() {
            return head;
        }

        public List<Member> members() {
            return members;
        }

        /** The member of that name; of duplicates the last, which is the one that parsers keep. */
        public Optional<Member> member(String name) {
            if (index == null) {
                Map<String, Member> built = new HashMap<>();
                members.forEach(member -> built.put(member.name(), member));
                index = built;
            }
            return Optional.ofNullable(index.get(name));
        }

        public Optional<Node> get(String name) {
            return member(name).map(Member::value);
        }

        public boolean has(String name) {
            return member(name).isPresent();
        }

        @Override
        public Stream<Node> inside() {
            return members.stream().map(Member::value);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A string; {@code text} maps each of its characters to the file. */
    record Str(Span span, Text text, Style style) implements Node {
        /** How the string is written: {@code PLAIN} is YAML without quotes, {@code BLOCK} is {@code |} or {@code >}. */
        public enum Style {
            PLAIN,
            QUOTED,
            BLOCK
        }

        public String value() {
            return text.chars();
        }

        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number as it is written. */
    record Num(Span span, String literal) implements Node {
        /** Its value; {@code .inf} and {@code .nan} of YAML never become a {@code Num}. */
        public BigDecimal value() {
            return new BigDecimal(literal);
        }

        public boolean isInteger() {
            return value().stripTrailingZeros().scale() <= 0;
        }

        @Override
        public String kind() {
            return isInteger() ? "an integer" : "a number";
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(Span span, boolean value) implements Node {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    /** {@code null}, or nothing at all after a YAML key. */
    record Null(Span span) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** An array. */
    record Arr(Span span, Span head, List<Node> items) implements Node {
        @Override
        public Stream<Node> inside() {
            return items.stream();
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A value with a YAML tag of its own, such as {@code !Ref}, {@code !Sub} or {@code !GetAtt}. */
    record Tagged(Span span, String tag, Node value) implements Node {
        @Override
        public Stream<Node> inside() {
            return Stream.of(value);
        }

        @Override
        public String kind() {
            return "!" + tag;
        }
    }

    /** A placeholder that stands bare in the place of a value ({@code "Seconds": ${Delay}}), or text that could not be read. */
    record Hole(Span span, String text) implements Node {
        @Override
        public String kind() {
            return "a placeholder";
        }
    }
}
