package io.github.steplint.simulate.items;

import io.github.steplint.simulate.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Items as they come in, up to MaxItems and to what a dry run holds. */
final class Gathered {
    private final List<Item> items = new ArrayList<>();
    private final long most;
    private long values;

    /** @param most how many items are wanted; 0 for all */
    Gathered(long most) {
        this.most = most;
    }

    /** Whether no more are wanted. */
    boolean full() {
        return most > 0 && items.size() >= most;
    }

    void add(JsonNode value, String source) {
        add(new Item(value, Optional.empty(), source));
    }

    /** Adds an item, if more are wanted. */
    void add(Item item) {
        if (full()) {
            return;
        }
        if (items.size() == Bounds.ITEMS) {
            throw new Refusal(item.source() + " has more than " + Bounds.ITEMS
                    + " items, which is what a dry run reads: go on with a part of them by MaxItems");
        }
        items.add(item);
    }

    /** Counts values that are read, before they are built. */
    void count(long more) {
        values += more;
        if (values > Bounds.VALUES) {
            throw new Refusal("the data of the Map have more than " + Bounds.VALUES
                    + " values, which is what a dry run reads: go on with a part of them by MaxItems");
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
