package io.github.steplint.simulate.mocks;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Map;

/**
 * A test case of a machine: which response answers which state.
 *
 * @param machine the name of the machine, as the file has it
 * @param name its key in {@code TestCases}
 * @param entries as they are written
 * @param responses by the name of the state
 */
public record MockCase(String machine, Node.Str name, List<Entry> entries, Map<String, MockResponse> responses) {

    /**
     * {@code state: response}.
     *
     * @param state the name of the state
     * @param response the name of the response
     */
    public record Entry(Node.Str state, String response) {}

    public MockCase {
        entries = List.copyOf(entries);
        responses = Map.copyOf(responses);
    }
}
