package io.github.steplint.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON, indented by two blanks, its keys in the order of the calls. The calls nest as the JSON does:
 *
 * <pre>{@code
 * JsonWriter.write(out, json -> json.field("files", 1).object("summary", summary -> summary.field("error", 0)));
 * }</pre>
 *
 * <p>The same calls give the same characters on every system.
 */
public final class JsonWriter {
    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an object and a line break to {@code out}, which stays open. */
    public static void write(Appendable out, Consumer<JsonWriter> members) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Pretty(), new Adapter(out))) {
            JsonWriter writer = new JsonWriter(generator);
            generator.writeStartObject();
            members.accept(writer);
            generator.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.append('\n');
    }

    public JsonWriter field(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    public JsonWriter field(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    public JsonWriter field(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    public JsonWriter nullField(String name) {
        generator.writeNullProperty(name);
        return this;
    }

    /** A member that is any JSON value. */
    public JsonWriter value(String name, JsonNode value) {
        generator.writeName(name);
        write(value);
        return this;
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            generator.writeStartObject();
            value.properties().forEach(member -> value(member.getKey(), member.getValue()));
            generator.writeEndObject();
        } else if (value.isArray()) {
            generator.writeStartArray();
            value.forEach(this::write);
            generator.writeEndArray();
        } else {
            generator.writeRawValue(value.toString());
        }
    }

    /** A member that is an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> members) {
        generator.writeName(name);
        return object(members);
    }

    /** A member that is an array with an object for each element. */
    public <T> JsonWriter objects(String name, Iterable<T> elements, Element<T> element) {
        generator.writeArrayPropertyStart(name);
        for (T each : elements) {
            object(json -> element.write(each, json));
        }
        generator.writeEndArray();
        return this;
    }

    /** A member that is an array of strings. */
    public JsonWriter strings(String name, Iterable<String> elements) {
        generator.writeArrayPropertyStart(name);
        elements.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    /**
     * A member with a value of a file. Of duplicate keys the last one counts; a function of CloudFormation in its short
     * form gets its long one; a placeholder stays as it is written.
     */
    public JsonWriter node(String name, Node value) {
        generator.writeName(name);
        NodeJson.write(generator, value);
        return this;
    }

    private JsonWriter object(Consumer<JsonWriter> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** Writes the members of the object that stands for an element. */
    @FunctionalInterface
    public interface Element<T> {
        void write(T element, JsonWriter json);
    }

    /** Line breaks that do not depend on the system. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class Adapter extends Writer {
        private final Appendable out;

        Adapter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            out.append(new String(characters, offset, length));
        }

        @Override
        public void flush() {
            // Whoever opened the target flushes it.
        }

        @Override
        public void close() {
            // Whoever opened the target closes it.
        }
    }
}
