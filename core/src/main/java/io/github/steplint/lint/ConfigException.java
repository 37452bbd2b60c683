package io.github.steplint.lint;

import io.github.steplint.source.Position;
import io.github.steplint.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be followed. The message has a line for each fault, with its place. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** One thing that is wrong, and where. */
    public record Fault(Span span, String message) {
        @Override
        public String toString() {
            Position from = span.from();
            return span.file().path() + ":" + from.line() + ":" + from.column() + ": " + message;
        }
    }

    public ConfigException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
