package io.github.steplint.machine;

import io.github.steplint.source.Node.Member;
import java.util.Optional;

/**
 * The fields that shape what a state reads and what it leaves. JSONPath states have the first five, JSONata states
 * {@code Arguments} and {@code Output}, both {@code Assign}; a field of the wrong language is kept here too (it is
 * told as a {@link Defect}).
 */
public record DataFlow(
        Optional<Member> inputPath,
        Optional<Member> parameters,
        Optional<Member> resultSelector,
        Optional<Member> resultPath,
        Optional<Member> outputPath,
        Optional<Member> arguments,
        Optional<Member> output,
        Optional<Member> assign) {

    static final DataFlow NONE = new DataFlow(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
