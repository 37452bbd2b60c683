package io.github.steplint.facts.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of strings: those that lie in at least one of its boxes. Where there would be too many boxes it grows, so that
 * it always holds at least what it should.
 */
final class Strings {
    private static final int MOST = 48;

    static final Strings NONE = new Strings(List.of());
    static final Strings ALL = new Strings(List.of(StringBox.ALL));

    private final List<StringBox> boxes;
    private StringSearch.Answer answer;

    private Strings(List<StringBox> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    static Strings of(StringBox box) {
        return new Strings(List.of(box));
    }

    static Strings ordered(Ranges<String> order) {
        return order.isEmpty() ? NONE : of(StringBox.ordered(order));
    }

    static Strings only(String text) {
        return ordered(Ranges.only(Line.STRINGS, text));
    }

    /** The strings that are not in a box. */
    static Strings not(StringBox box) {
        return new Strings(box.not());
    }

    Strings and(Strings other) {
        if (isAll() || other.boxes.isEmpty()) {
            return other;
        } else if (other.isAll() || boxes.isEmpty()) {
            return this;
        } else if (boxes.size() * other.boxes.size() > MOST) {
            return boxes.size() < other.boxes.size() ? this : other;
        }
        List<StringBox> both = new ArrayList<>();
        for (StringBox mine : boxes) {
            for (StringBox its : other.boxes) {
                StringBox box = mine.and(its);
                if (!box.order().isEmpty() && (box.other() || !box.times().isEmpty())) {
                    both.add(box);
                }
            }
        }
        return new Strings(both);
    }

    Strings or(Strings other) {
        if (isAll() || other.boxes.isEmpty()) {
            return this;
        } else if (other.isAll() || boxes.isEmpty()) {
            return other;
        }
        List<StringBox> all = new ArrayList<>(boxes);
        other.boxes.forEach(box -> join(all, box));
        return all.size() > MOST ? ALL : new Strings(all);
    }

    /** Boxes that differ in one demand only are one. */
    private static void join(List<StringBox> all, StringBox box) {
        for (int i = 0; i < all.size(); i++) {
            StringBox at = all.get(i);
            boolean samePatterns = at.like().equals(box.like()) && at.unlike().equals(box.unlike());
            boolean sameTimes = at.times().equals(box.times()) && at.other() == box.other();
            if (samePatterns && sameTimes) {
                all.set(i, new StringBox(at.order().or(box.order()), at.times(), at.other(), at.like(), at.unlike()));
                return;
            } else if (samePatterns && at.order().equals(box.order())) {
                all.set(
                        i,
                        new StringBox(
                                at.order(),
                                at.times().or(box.times()),
                                at.other() || box.other(),
                                at.like(),
                                at.unlike()));
                return;
            }
        }
        all.add(box);
    }

    private boolean isAll() {
        return boxes.stream().anyMatch(StringBox::isAll);
    }

    boolean contains(String text) {
        return boxes.stream().anyMatch(box -> box.contains(text));
    }

    /** Whether it is certain that there is none. */
    boolean isEmpty() {
        return boxes.isEmpty() || answer().none();
    }

    /** One of them; empty where none was found, whether or not there is one. */
    Optional<String> sample() {
        return answer().text();
    }

    /** All of them, where they can be counted up. */
    Optional<List<String>> finite() {
        List<String> texts = new ArrayList<>();
        for (StringBox box : boxes) {
            Optional<List<String>> some = box.order().finite();
            if (some.isEmpty()) {
                return Optional.empty();
            }
            some.get().stream()
                    .filter(text -> box.contains(text) && !texts.contains(text))
                    .forEach(texts::add);
        }
        return Optional.of(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Strings strings && boxes.equals(strings.boxes);
    }

    @Override
    public int hashCode() {
        return boxes.hashCode();
    }

    private StringSearch.Answer answer() {
        if (answer == null) {
            boolean none = true;
            Optional<String> text = Optional.empty();
            for (int i = 0; i < boxes.size() && text.isEmpty(); i++) {
                StringSearch.Answer next = StringSearch.search(boxes.get(i));
                text = next.text();
                none &= next.none();
            }
            answer = new StringSearch.Answer(text, none);
        }
        return answer;
    }
}
