package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/** Reads the fields that only a Map has. */
record MapParser(ScopeParser scopes) {

    MapFields fields(State.Head head, Owner owner) {
        Node.Obj node = head.node();
        Optional<Node.Member> processor = node.member("ItemProcessor").or(() -> node.member("Iterator"));
        Optional<Scope> scope = processor.flatMap(
                member -> Nodes.object(member.value()).map(body -> processor(head, owner, member, body)));
        Optional<Node.Member> config = scope.flatMap(body -> body.node().member("ProcessorConfig"));
        Optional<Node.Obj> readable = config.flatMap(member -> Nodes.object(member.value()));
        return new MapFields(
                processor,
                scope,
                config,
                readable.map(MapParser::mode).orElseGet(() -> absent(scope, processor, node)),
                readable.flatMap(each -> Values.word(each, "ExecutionType")),
                node.member("Items"),
                node.member("ItemsPath"),
                node.member("ItemSelector"),
                part(head, owner, "ItemReader", Owner.Kind.ITEM_READER, Shapes.ITEM_READER)
                        .map(reader -> inside(head, reader, "ReaderConfig", Owner.Kind.READER_CONFIG)),
                part(head, owner, "ItemBatcher", Owner.Kind.ITEM_BATCHER, Shapes.ITEM_BATCHER),
                part(head, owner, "ResultWriter", Owner.Kind.RESULT_WRITER, Shapes.RESULT_WRITER)
                        .map(writer -> inside(head, writer, "WriterConfig", Owner.Kind.WRITER_CONFIG)),
                node.member("Label"),
                Values.integer(node, "MaxConcurrency", head.language()));
    }

    private Scope processor(State.Head head, Owner state, Node.Member member, Node.Obj written) {
        Owner owner = Owners.field(Owner.Kind.PROCESSOR, member.name(), state, member);
        Node.Obj body = scopes.checker().check(written, Shapes.PROCESSOR, owner, scopes.inherited());
        Node.Obj mended = body.member("ProcessorConfig")
                .map(config -> checked(config, Owner.Kind.PROCESSOR_CONFIG, Shapes.PROCESSOR_CONFIG, state, head))
                .map(config -> Nodes.replaced(body, config))
                .orElse(body);
        return scopes.inner(Scope.Kind.PROCESSOR, mended, owner, head.language());
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
    private static Value<MapFields.Mode> absent(
            Optional<Scope> scope, Optional<Node.Member> processor, Node.Obj state) {
        Node place = processor.map(Node.Member::value).orElse(state);
        boolean readable = scope.map(Scope::node)
                .filter(body -> !Holes.isOpen(body) && !body.has("ProcessorConfig"))
                .isPresent();
        return readable || processor.isEmpty() && !Holes.isOpen(state)
                ? new Value.Known<>(place, MapFields.Mode.INLINE)
                : new Value.Hole<>(place);
    }

    private Optional<Node.Member> part(State.Head head, Owner state, String field, Owner.Kind kind, Shape shape) {
        return head.node().member(field).map(member -> checked(member, kind, shape, state, head));
    }

    private Node.Member inside(State.Head head, Node.Member outer, String field, Owner.Kind kind) {
        Owner state = Owners.state(head.name(), "Map");
        Shape shape = kind == Owner.Kind.READER_CONFIG ? Shapes.READER_CONFIG : Shapes.WRITER_CONFIG;
        return Nodes.object(outer.value())
                .flatMap(object -> object.member(field)
                        .map(member -> checked(member, kind, shape, state, head))
                        .map(member -> new Node.Member(outer.key(), Nodes.replaced(object, member))))
                .orElse(outer);
    }

    /** The member with the keys that were meant in place of misspelt ones. */
    private Node.Member checked(Node.Member member, Owner.Kind kind, Shape shape, Owner state, State.Head head) {
        Owner owner = Owners.field(kind, member.name(), state, member);
        return Nodes.object(member.value())
                .map(object -> scopes.checker().check(object, shape, owner, head.language()))
                .map(mended -> new Node.Member(member.key(), mended))
                .orElse(member);
    }
}
