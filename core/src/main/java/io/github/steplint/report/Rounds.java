package io.github.steplint.report;

import java.util.ArrayList;
import java.util.List;

/** A path through a machine with its loops folded: {@code A, (B, C) 40 times, D}. */
final class Rounds {
    /** Longer loops are written out; the search takes the square of this for each state. */
    private static final int LONGEST = 20;

    /** A path of a million states is still read in a moment, but nobody reads more than its ends. */
    private static final int MOST = 120;

    private Rounds() {}

    static List<String> fold(List<String> path) {
        List<String> folded = new ArrayList<>();
        int at = 0;
        while (at < path.size()) {
            int length = best(path, at);
            int times = length == 0 ? 1 : times(path, at, length);
            if (times > 1) {
                folded.add("(" + String.join(" → ", path.subList(at, at + length)) + ") × " + times);
                at += length * times;
            } else {
                folded.add(path.get(at++));
            }
        }
        return cut(folded);
    }

    /** The length of the loop that covers most of what follows; 0 for none. */
    private static int best(List<String> path, int at) {
        int best = 0;
        int covered = 0;
        for (int length = 1; length <= LONGEST && at + 2 * length <= path.size(); length++) {
            if (path.get(at).equals(path.get(at + length))) {
                int times = times(path, at, length);
                if (times > 1 && times * length > covered) {
                    best = length;
                    covered = times * length;
                }
            }
        }
        return best;
    }

    private static int times(List<String> path, int at, int length) {
        int end = at + length;
        while (end < path.size() && path.get(end).equals(path.get(end - length))) {
            end++;
        }
        return (end - at) / length;
    }

    private static List<String> cut(List<String> folded) {
        if (folded.size() <= MOST) {
            return folded;
        }
        List<String> ends = new ArrayList<>(folded.subList(0, MOST / 2));
        ends.add("… " + (folded.size() - MOST) + " more …");
        ends.addAll(folded.subList(folded.size() - MOST / 2, folded.size()));
        return ends;
    }
}
