package io.github.steplint.machine;

import io.github.steplint.machine.Field.Trait;
import io.github.steplint.source.Node;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds an object against its {@link Shape} and tells the defects. What a placeholder fills in is never told. */
final class ShapeChecker {
    /** Where AWS takes an empty object, as far as one knows. */
    private static final Set<Owner.Kind> DOUBTED = EnumSet.of(Owner.Kind.ITEM_BATCHER, Owner.Kind.RESULT_WRITER);
    /** {@code TOOL_NAMES_LIST}: a word in capitals that stands where no string can stand. */
    private static final Pattern FILL_IN = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

    /** AWS adds fields to the first two, and is on record with accepting {@code ResultPath} in the third. */
    private static final Set<Owner.Kind> TOLERANT =
            EnumSet.of(Owner.Kind.READER_CONFIG, Owner.Kind.WRITER_CONFIG, Owner.Kind.CHOICE_RULE);

    private final List<Defect> defects;

    ShapeChecker(List<Defect> defects) {
        this.defects = defects;
    }

    /**
     * Tells the defects of an object.
     *
     * @param around the language of the state around this one, whose own is another
     * @return the object with the keys that were meant in place of misspelt ones, so that one slip of the pen does not
     *     bring forth the complaints of all who look for the field
     */
    Node.Obj check(Node.Obj object, Shape shape, Owner owner, QueryLanguage language, Optional<QueryLanguage> around) {
        Map<Node.Member, String> meant = new IdentityHashMap<>();
        for (Node.Member member : object.members()) {
            Optional<Field> field = shape.field(member.name());
            if (field.isPresent()) {
                present(field.get(), member, owner, language, around);
            } else if (!shape.open() && !Holes.isHoleKey(member.name())) {
                unknown(member, shape, owner, language).ifPresent(name -> meant.put(member, name));
            }
        }
        Node.Obj mended = Nodes.renamed(object, meant);
        if (!Holes.isOpen(object)) {
            missing(mended, shape, owner, language);
        }
        exclusive(object, shape, owner, language);
        return mended;
    }

    Node.Obj check(Node.Obj object, Shape shape, Owner owner, QueryLanguage language) {
        return check(object, shape, owner, language, Optional.empty());
    }

    void tell(Defect defect) {
        defects.add(defect);
    }

    private void present(
            Field field, Node.Member member, Owner owner, QueryLanguage language, Optional<QueryLanguage> around) {
        if (!field.speaks(language)) {
            boolean nested = around.filter(outer -> outer != language).isPresent();
            tell(new Defect.WrongLanguage(owner, member, language, field.instead(), nested));
            return;
        }
        if (field.has(Trait.UNDOCUMENTED)) {
            tell(new Defect.UnknownField(owner, member, Optional.empty(), Names.elsewhere(field.name(), false), false));
        }
        Node value = member.value();
        if (isUnknowable(value, field, language)) {
            return;
        }
        if (!field.form().accepts(value)) {
            boolean certain = !field.has(Trait.LENIENT);
            tell(new Defect.WrongType(owner, field.name(), value, field.expected(language), certain));
            return;
        }
        number(field, value, owner);
        words(field, value, owner);
        elements(field, member, owner);
        if (field.has(Trait.TIMESTAMP) && value instanceof Node.Str text && !Timestamps.isValid(text.value())) {
            tell(new Defect.BadTimestamp(owner, field.name(), value));
        }
    }

    /** Whether an expression or a placeholder hides what the value will be. */
    private static boolean isUnknowable(Node value, Field field, QueryLanguage language) {
        boolean fillIn = !field.form().accepts(value)
                && value instanceof Node.Str text
                && FILL_IN.matcher(text.value()).matches();
        return field.takesExpression(language) && isDelimited(value) || Holes.isHole(value) || fillIn;
    }

    /** Whether it is an expression, or was to be one: a delimiter that is missing or misplaced is told as such. */
    private static boolean isDelimited(Node value) {
        return value instanceof Node.Str text
                && (text.value().contains("{%") || text.value().endsWith("%}"));
    }

    /** Tells a field that does not exist, and returns the one that was meant. */
    private Optional<String> unknown(Node.Member member, Shape shape, Owner owner, QueryLanguage language) {
        if (owner.kind() == Owner.Kind.CHOICE_RULE && Inventions.isLikely(member.name(), shape)) {
            Optional<String> operator = Inventions.meant(member.name());
            tell(new Defect.UnknownOperator(owner, member, operator, Inventions.advice(member.name())));
            return operator;
        }
        Optional<String> elsewhere = Shapes.looksLikeState(member.value())
                ? Optional.of("a state belongs inside States")
                : Names.elsewhere(member.name(), owner.kind() == Owner.Kind.STATE);
        Optional<String> nearest =
                elsewhere.isPresent() ? Optional.empty() : Names.meant(member.name(), shape, language);
        boolean certain = !TOLERANT.contains(owner.kind());
        tell(new Defect.UnknownField(owner, member, nearest, elsewhere, certain || nearest.isPresent()));
        return nearest;
    }

    private void missing(Node.Obj object, Shape shape, Owner owner, QueryLanguage language) {
        for (Field field : shape.fields().values()) {
            boolean needed = field.has(Trait.REQUIRED) && field.speaks(language);
            if (needed && !object.has(field.name())) {
                tell(new Defect.MissingField(owner, field.name(), List.of(), true));
            }
        }
        for (List<String> names : shape.alternatives()) {
            if (names.stream().noneMatch(object::has)) {
                List<String> others = names.stream()
                        .skip(1)
                        .filter(name -> shape.fields().get(name).speaks(language))
                        .toList();
                tell(new Defect.MissingField(owner, names.get(0), others, !DOUBTED.contains(owner.kind())));
            }
        }
    }

    private void exclusive(Node.Obj object, Shape shape, Owner owner, QueryLanguage language) {
        for (List<String> pair : shape.exclusive()) {
            Optional<Node.Member> one = object.member(pair.get(0));
            Optional<Node.Member> other = object.member(pair.get(1));
            boolean spoken =
                    pair.stream().allMatch(name -> shape.fields().get(name).speaks(language));
            if (spoken && one.isPresent() && other.isPresent() && mayBothStay(one.get(), other.get())) {
                boolean inOrder = one.get().key().span().start()
                        <= other.get().key().span().start();
                tell(new Defect.Exclusive(owner, (inOrder ? one : other).get(), (inOrder ? other : one).get()));
            }
        }
    }

    /** A function of CloudFormation can take a field away ({@code AWS::NoValue}). */
    private static boolean mayBothStay(Node.Member one, Node.Member other) {
        return !(isFunction(one.value()) || isFunction(other.value()));
    }

    private static boolean isFunction(Node node) {
        return !(node instanceof Node.Str) && Holes.isHole(node);
    }

    private void number(Field field, Node value, Owner owner) {
        if (value instanceof Node.Num number
                && field.range().isPresent()
                && !field.range().get().holds(number.value())) {
            Field.Range range = field.range().get();
            boolean certain = range.refused(number.value()) && !field.has(Trait.LENIENT);
            tell(new Defect.OutOfRange(owner, field.name(), value, range.phrase(), certain));
        }
    }

    private void words(Field field, Node value, Owner owner) {
        if (value instanceof Node.Str word
                && !field.words().isEmpty()
                && !field.words().contains(word.value())) {
            Optional<String> nearest = Names.word(field.name(), word.value(), field.words());
            boolean certain = !field.has(Trait.LENIENT) || nearest.isPresent();
            tell(new Defect.NotAllowed(owner, field.name(), value, field.words(), nearest, certain));
        }
    }

    private void elements(Field field, Node.Member member, Owner owner) {
        boolean empty = member.value() instanceof Node.Arr array
                        && array.items().isEmpty()
                || member.value() instanceof Node.Obj object && object.members().isEmpty();
        if (field.has(Trait.NON_EMPTY) && empty) {
            tell(new Defect.Empty(owner, member));
        }
        Form element = field.form().element();
        if (member.value() instanceof Node.Arr array) {
            array.items().stream()
                    .filter(item -> !element.accepts(item) && !Holes.isHole(item))
                    .forEach(item -> tell(new Defect.WrongType(
                            owner, "an element of " + field.name(), item, element.phrase(), true)));
        }
    }
}
