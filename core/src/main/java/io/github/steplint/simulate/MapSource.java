package io.github.steplint.simulate;

import io.github.steplint.machine.State;
import io.github.steplint.simulate.items.Batching;
import io.github.steplint.simulate.items.Item;
import io.github.steplint.simulate.items.ObjectStore;
import io.github.steplint.simulate.items.ReaderRequest;
import io.github.steplint.simulate.items.ResultWriting;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where a distributed Map gets its items, and what becomes of them and of its results. */
record MapSource(State.Map state, Around around, MapSettings settings, MapItems items) {
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    /** The items in the input; empty where an ItemReader reads them, for which AWS looks at no ItemsPath. */
    Optional<JsonNode> given() {
        return state.fields().itemReader().isPresent() ? Optional.empty() : Optional.of(items.array());
    }

    /** The number of items to read. */
    OptionalLong maxItems() {
        return reader().flatMap(reader -> object(reader, "ReaderConfig"))
                .map(config -> settings.whole(config, "MaxItems"))
                .orElse(OptionalLong.empty());
    }

    List<Item> items(Optional<JsonNode> given, OptionalLong most, ObjectStore store) {
        if (given.isPresent()) {
            List<Item> all = new ArrayList<>();
            given.get().forEach(value -> all.add(new Item(value, Optional.empty(), "STATE_DATA")));
            return all;
        }
        Node.Obj reader = reader().orElseThrow();
        String resource = reader.get("Resource")
                .filter(Node.Str.class::isInstance)
                .map(text -> ((Node.Str) text).value())
                .orElse("");
        JsonNode config = reader.get("ReaderConfig").map(Json::of).orElse(NOTHING);
        JsonNode arguments = arguments(reader, "ItemReader").orElse(NOTHING);
        return new ReaderRequest(resource, arguments, config, most).read(store);
    }

    /** The batches; empty where each item is given to a child of its own. */
    Optional<Batching> batching() {
        return state.fields()
                .itemBatcher()
                .map(Node.Member::value)
                .filter(Node.Obj.class::isInstance)
                .map(batcher -> batching((Node.Obj) batcher));
    }

    private Batching batching(Node.Obj batcher) {
        Optional<JsonNode> input =
                batcher.member("BatchInput").map(member -> around.field(member, "ItemBatcher/BatchInput"));
        return new Batching(
                settings.whole(batcher, "MaxItemsPerBatch"), settings.whole(batcher, "MaxInputBytesPerBatch"), input);
    }

    ResultWriting writing() {
        Optional<Node.Obj> writer = state.fields()
                .resultWriter()
                .map(Node.Member::value)
                .filter(Node.Obj.class::isInstance)
                .map(Node.Obj.class::cast);
        return writer.map(each -> ResultWriting.of(
                        arguments(each, "ResultWriter"),
                        each.get("WriterConfig").map(Json::of).orElse(NOTHING)))
                .orElse(ResultWriting.NONE);
    }

    /** The label, or the name of the state, as the ARNs carry it. */
    String label() {
        return state.fields()
                .label()
                .map(Node.Member::value)
                .filter(Node.Str.class::isInstance)
                .map(text -> ((Node.Str) text).value())
                .orElse(state.name().replaceAll("[^A-Za-z0-9_-]", ""));
    }

    private Optional<Node.Obj> reader() {
        return state.fields()
                .itemReader()
                .map(Node.Member::value)
                .filter(Node.Obj.class::isInstance)
                .map(Node.Obj.class::cast);
    }

    private Optional<JsonNode> arguments(Node.Obj owner, String location) {
        return owner.member("Parameters")
                .or(() -> owner.member("Arguments"))
                .map(member -> around.field(member, location + "/" + member.name()));
    }

    private static Optional<Node.Obj> object(Node.Obj owner, String name) {
        return owner.get(name).filter(Node.Obj.class::isInstance).map(Node.Obj.class::cast);
    }
}
