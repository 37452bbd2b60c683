package io.github.steplint.machine;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place where a definition is not what the language asks for. The parser tells each fault once; a rule turns it into
 * a finding.
 */
public sealed interface Defect {

    /** Where to point. */
    Span at();

    Owner owner();

    /** A field that must be there is not. */
    record MissingField(Owner owner, String field) implements Defect {
        @Override
        public Span at() {
            return owner.at();
        }
    }

    /**
     * A field that may not be there.
     *
     * @param nearest the field that was probably meant
     * @param elsewhere where such a field does exist, a clause such as {@code "Task, Parallel and Map states have it"}
     */
    record UnknownField(Owner owner, Node.Member member, Optional<String> nearest, Optional<String> elsewhere)
            implements Defect {
        @Override
        public Span at() {
            return member.key().span();
        }
    }

    /** A field that exists only in the other query language. */
    record WrongLanguage(Owner owner, Node.Member member, QueryLanguage language, Optional<String> instead)
            implements Defect {
        @Override
        public Span at() {
            return member.key().span();
        }
    }

    /**
     * A value of the wrong JSON type.
     *
     * @param field the field's name, or the element's: {@code "ErrorEquals"}, {@code "an element of Branches"}
     * @param expected in words: {@code "an integer"}
     */
    record WrongType(Owner owner, String field, Node value, String expected) implements Defect {
        @Override
        public Span at() {
            return value.head();
        }
    }

    /** A number outside its range, which {@code range} says in words: {@code "from 1 to 99999999"}. */
    record OutOfRange(Owner owner, String field, Node value, String range) implements Defect {
        @Override
        public Span at() {
            return value.span();
        }
    }

    /** A word that is not one of those allowed. */
    record NotAllowed(Owner owner, String field, Node value, List<String> allowed, Optional<String> nearest)
            implements Defect {
        @Override
        public Span at() {
            return value.span();
        }
    }

    /** Two fields that exclude each other. */
    record Exclusive(Owner owner, Node.Member first, Node.Member second) implements Defect {
        @Override
        public Span at() {
            return second.key().span();
        }
    }

    /** An array or object that must hold something. */
    record Empty(Owner owner, Node.Member member) implements Defect {
        @Override
        public Span at() {
            return member.value().head();
        }
    }

    /** A timestamp that is not RFC 3339 as AWS takes it. */
    record BadTimestamp(Owner owner, String field, Node value) implements Defect {
        @Override
        public Span at() {
            return value.span();
        }
    }

    /** A Choice rule without any test. */
    record NoTest(Owner owner, Node.Obj rule) implements Defect {
        @Override
        public Span at() {
            return rule.head();
        }
    }

    /** A Choice rule with more than one test, or a test beside {@code And}, {@code Or} or {@code Not}. */
    record SeveralTests(Owner owner, Node.Obj rule, List<Node.Member> tests) implements Defect {
        @Override
        public Span at() {
            return rule.head();
        }
    }

    /** A comparison without {@code Variable}. */
    record NoVariable(Owner owner, Node.Obj rule, Node.Member operator) implements Defect {
        @Override
        public Span at() {
            return operator.key().span();
        }
    }

    /** A comparison operator that does not exist. */
    record UnknownOperator(Owner owner, Node.Member member, Optional<String> nearest) implements Defect {
        @Override
        public Span at() {
            return member.key().span();
        }
    }

    /** {@code Next}, {@code Assign} or {@code Output} inside a nested Choice rule. */
    record NestedRuleField(Owner owner, Node.Member member) implements Defect {
        @Override
        public Span at() {
            return member.key().span();
        }
    }

    /** An operand that the operator cannot compare with. */
    record WrongOperand(Owner owner, Node.Member member, ComparisonOperator operator) implements Defect {
        @Override
        public Span at() {
            return member.value().head();
        }
    }

    /** An explicit {@code QueryLanguage: JSONPath} in a JSONata machine. */
    record LanguageDowngrade(Owner owner, Node.Member member) implements Defect {
        @Override
        public Span at() {
            return member.value().span();
        }
    }
}
