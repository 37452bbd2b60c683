package io.github.steplint.simulate.mocks;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a call comes to. */
public sealed interface MockReply {

    /** {@code Return}: the raw result of the service, before ResultSelector. */
    record Return(JsonNode result) implements MockReply {}

    /** {@code Throw}: the call fails. */
    record Throw(String error, Optional<String> cause) implements MockReply {}
}
