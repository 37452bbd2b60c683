package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/** Reads the fields that only a Map has. */
record MapParser(ScopeParser scopes) {

    MapFields fields(State.Head head, Owner owner) {
        Node.Obj node = head.node();
        config(head, owner, "ItemReader", Owner.Kind.ITEM_READER, Shapes.ITEM_READER)
                .ifPresent(reader -> inside(head, reader, "ReaderConfig", Owner.Kind.READER_CONFIG));
        config(head, owner, "ItemBatcher", Owner.Kind.ITEM_BATCHER, Shapes.ITEM_BATCHER);
        config(head, owner, "ResultWriter", Owner.Kind.RESULT_WRITER, Shapes.RESULT_WRITER)
                .ifPresent(writer -> inside(head, writer, "WriterConfig", Owner.Kind.WRITER_CONFIG));
        Optional<Node.Member> processor = node.member("ItemProcessor").or(() -> node.member("Iterator"));
        Optional<Node.Obj> object = processor.map(Node.Member::value).flatMap(Nodes::object);
        return new MapFields(
                processor,
                object.map(body -> processor(head, owner, processor.get(), body)),
                object.flatMap(body -> Nodes.object(body, "ProcessorConfig"))
                        .map(MapParser::mode)
                        .orElseGet(() -> absent(processor, node)),
                object.flatMap(body -> Nodes.object(body, "ProcessorConfig"))
                        .flatMap(config -> Values.word(config, "ExecutionType")),
                node.member("Items"),
                node.member("ItemsPath"),
                node.member("ItemSelector"),
                node.member("ItemReader"),
                node.member("ItemBatcher"),
                node.member("ResultWriter"),
                node.member("Label"),
                Values.integer(node, "MaxConcurrency", head.language()));
    }

    private Scope processor(State.Head head, Owner state, Node.Member member, Node.Obj written) {
        Owner owner = Owners.field(Owner.Kind.PROCESSOR, member.name(), state, member);
        Node.Obj body = scopes.checker().check(written, Shapes.PROCESSOR, owner, scopes.inherited());
        Nodes.object(body, "ProcessorConfig")
                .ifPresent(config -> scopes.checker()
                        .check(
                                config,
                                Shapes.PROCESSOR_CONFIG,
                                Owners.field(
                                        Owner.Kind.PROCESSOR_CONFIG,
                                        "ProcessorConfig",
                                        state,
                                        body.member("ProcessorConfig").orElseThrow()),
                                head.language()));
        return scopes.inner(Scope.Kind.PROCESSOR, body, owner, head.language());
    }

    private static Value<MapFields.Mode> mode(Node.Obj config) {
        Optional<Node> written = config.get("Mode");
        if (written.isEmpty()) {
            return Holes.isOpen(config) ? new Value.Hole<>(config) : new Value.Known<>(config, MapFields.Mode.INLINE);
        }
        String word = Values.word(written.get()).known().orElse("");
        for (MapFields.Mode mode : MapFields.Mode.values()) {
            if (mode.name().equals(word)) {
                return new Value.Known<>(written.get(), mode);
            }
        }
        return new Value.Hole<>(written.get());
    }

    /** The mode where no configuration is readable: inline, unless a placeholder stands for it. */
    private static Value<MapFields.Mode> absent(Optional<Node.Member> processor, Node.Obj state) {
        Node place = processor.map(Node.Member::value).orElse(state);
        boolean readable = place instanceof Node.Obj object
                && !Holes.isHole(object)
                && !Holes.isOpen(object)
                && !object.has("ProcessorConfig");
        return readable ? new Value.Known<>(place, MapFields.Mode.INLINE) : new Value.Hole<>(place);
    }

    private Optional<Node.Obj> config(State.Head head, Owner state, String field, Owner.Kind kind, Shape shape) {
        Optional<Node.Obj> object = Nodes.object(head.node(), field);
        object.ifPresent(body -> scopes.checker()
                .check(
                        body,
                        shape,
                        Owners.field(
                                kind, field, state, head.node().member(field).orElseThrow()),
                        head.language()));
        return object;
    }

    private void inside(State.Head head, Node.Obj object, String field, Owner.Kind kind) {
        Owner state = Owners.state(head.name(), "Map");
        Shape shape = kind == Owner.Kind.READER_CONFIG ? Shapes.READER_CONFIG : Shapes.WRITER_CONFIG;
        Nodes.object(object, field)
                .ifPresent(config -> scopes.checker()
                        .check(
                                config,
                                shape,
                                Owners.field(
                                        kind, field, state, object.member(field).orElseThrow()),
                                head.language()));
    }
}
