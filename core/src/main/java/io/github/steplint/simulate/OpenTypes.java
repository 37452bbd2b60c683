package io.github.steplint.simulate;

import java.util.ArrayList;
import java.util.List;

/** Which states are entered and not left after some events. */
final class OpenTypes {
    private static final String ENTERED = "StateEntered";
    private static final List<String> LEAVING = List.of("StateExited", "StateFailed", "StateAborted");

    private OpenTypes() {}

    /** Their types, the outermost first. */
    static List<String> after(List<String> events) {
        List<String> open = new ArrayList<>();
        for (String event : events) {
            if (event.endsWith(ENTERED)) {
                open.add(state(event));
            } else if (LEAVING.stream().anyMatch(event::endsWith)) {
                int last = open.lastIndexOf(state(event));
                if (last >= 0) {
                    open.remove(last);
                }
            }
        }
        return open;
    }

    private static String state(String event) {
        return event.substring(0, event.indexOf("State"));
    }
}
