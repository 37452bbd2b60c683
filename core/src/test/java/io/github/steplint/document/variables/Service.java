package io.github.steplint.document.variables;

import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.NodeWriter;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A configuration and the files beside it, and what becomes of its variables. */
final class Service {
    private final String text;
    private final Map<String, String> files = new LinkedHashMap<>();
    private VariableOptions options = VariableOptions.NONE;

    private Service(String text) {
        this.text = text;
    }

    static Service of(String text) {
        return new Service(text);
    }

    /** A service of which only {@code custom} matters. */
    static Service custom(String members) {
        return of("service: library\nprovider: {name: aws}\ncustom:\n" + members.indent(2));
    }

    Service file(String name, String content) {
        files.put(name, content);
        return this;
    }

    Service stage(String stage) {
        options = new VariableOptions(
                Optional.of(stage), options.region(), options.params(), options.opts(), options.environment());
        return this;
    }

    Service region(String region) {
        options = new VariableOptions(
                options.stage(), Optional.of(region), options.params(), options.opts(), options.environment());
        return this;
    }

    Service param(String name, String value) {
        options = new VariableOptions(
                options.stage(), options.region(), Map.of(name, value), options.opts(), options.environment());
        return this;
    }

    Service opt(String name, String value) {
        options = new VariableOptions(
                options.stage(), options.region(), options.params(), Map.of(name, value), options.environment());
        return this;
    }

    Service environment(String name, String value) {
        options = new VariableOptions(
                options.stage(), options.region(), options.params(), options.opts(), Map.of(name, value));
        return this;
    }

    VariableResolver.Resolution resolve() {
        return VariableResolver.resolve(
                YamlReader.read(new SourceFile("serverless.yml", text), Limits.DEFAULT), options, this::read);
    }

    Framework framework() {
        return Framework.of(
                YamlReader.read(new SourceFile("serverless.yml", text), Limits.DEFAULT)
                        .root(),
                this::read);
    }

    /** The property under those keys, resolved. */
    Node at(String... keys) {
        Node node = resolve().tree().root().orElseThrow();
        for (String key : keys) {
            node = Values.child(node, key).orElseThrow();
        }
        return node;
    }

    /** {@code custom.out} as JSON on one line. */
    String out() {
        return NodeWriter.json(at("custom", "out")).replaceAll("\\s+", " ").strip();
    }

    /** What the framework would say, as {@code property: words}. */
    List<String> problems() {
        return resolve().problems().stream()
                .map(problem -> problem.property() + ": " + problem.detail())
                .toList();
    }

    /** Each problem as {@code file:line:column kind}. */
    List<String> places() {
        return resolve().problems().stream()
                .map(problem -> problem.span() + " " + problem.kind())
                .toList();
    }

    private Neighbours.Answer read(String path) {
        String content = files.get(path);
        if (content == null) {
            return Neighbours.Answer.of(
                    path.startsWith("..") || path.startsWith("/")
                            ? Neighbours.Status.OUTSIDE
                            : Neighbours.Status.MISSING);
        }
        return new Neighbours.Answer(
                Neighbours.Status.FOUND, new SourceFiles.Loaded(new SourceFile(path, content), List.of()));
    }
}
