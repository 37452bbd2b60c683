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

    /** Whether AWS is known to refuse it; where not, it is at most suspicious. */
    default boolean certain() {
        return true;
    }

    /**
     * A field that must be there is not.
     *
     * @param field the one to name
     * @param alternatives others that would do as well: {@code Iterator} for {@code ItemProcessor}
     */
    record MissingField(Owner owner, String field, List<String> alternatives, boolean certain) implements Defect {
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
    record UnknownField(
            Owner owner, Node.Member member, Optional<String> nearest, Optional<String> elsewhere, boolean certain)
            implements Defect {
        @Override
        public Span at() {
            return member.key().span();
        }
    }

    /**
     * A field that exists only in the other query language.
     *
     * @param language of the state, in which the field does not exist
     * @param instead the field that says the same in the state's language
     * @param nested whether the field's language is that of the Map or Parallel around the state: a state takes its
     *     language from the machine, never from the state around it, which is easily taken for granted
     */
    record WrongLanguage(
            Owner owner, Node.Member member, QueryLanguage language, Optional<String> instead, boolean nested)
            implements Defect {
        /** That the state around has no say in it is the reading of all that document it, but AWS is not on record. */
        @Override
        public boolean certain() {
            return !nested;
        }

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
    record WrongType(Owner owner, String field, Node value, String expected, boolean certain) implements Defect {
        @Override
        public Span at() {
            return value.head();
        }
    }

    /** A number outside its range, which {@code range} says in words: {@code "from 1 to 99999999"}. */
    record OutOfRange(Owner owner, String field, Node value, String range, boolean certain) implements Defect {
        @Override
        public Span at() {
            return value.span();
        }
    }

    /** A word that is not one of those allowed. */
    record NotAllowed(
            Owner owner, String field, Node value, List<String> allowed, Optional<String> nearest, boolean certain)
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

    /**
     * A Choice rule without any test.
     *
     * @param language of the state, which says what a test is: {@code Variable} and an operator, or {@code Condition}
     */
    record NoTest(Owner owner, Node.Obj rule, QueryLanguage language) implements Defect {
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
            return rule.head();
        }
    }

    /**
     * A comparison operator that does not exist.
     *
     * @param nearest the operator that was probably meant
     * @param advice what to write where no operator does it alone, a clause such as {@code "put a rule with
     *     NumericEquals inside Not"}
     */
    record UnknownOperator(Owner owner, Node.Member member, Optional<String> nearest, Optional<String> advice)
            implements Defect {
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
