package io.github.steplint.simulate.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchingTest {

    @Test
    void itemsGoTogetherUpToTheirNumber() {
        Batching batching =
                new Batching(OptionalLong.of(2), OptionalLong.empty(), Optional.of(json("{\"day\":\"mon\"}")));

        assertThat(batching.batches(items("1", "2", "3")))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"BatchInput\":{\"day\":\"mon\"},\"Items\":[1,2]}",
                        "{\"BatchInput\":{\"day\":\"mon\"},\"Items\":[3]}");
    }

    @Test
    void itemsGoTogetherUpToTheSizeOfTheInput() {
        Batching batching = new Batching(OptionalLong.empty(), OptionalLong.of(20), Optional.empty());

        assertThat(batching.batches(items("\"abc\"", "1", "\"a long text that does not fit\"", "2", "3")))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"Items\":[\"abc\",1]}",
                        "{\"Items\":[\"a long text that does not fit\"]}",
                        "{\"Items\":[2,3]}");
    }

    @Test
    void noItemsMakeNoBatch() {
        assertThat(new Batching(OptionalLong.of(2), OptionalLong.empty(), Optional.empty()).batches(List.of()))
                .isEmpty();
    }

    /** No item is lost or moved, and no batch of several items is beyond its bounds. */
    @Property
    void batchesHoldAllItemsInOrder(
            @ForAll @Size(max = 30) List<@IntRange(max = 99_999) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 7) int most,
            @ForAll @IntRange(min = 1, max = 60) int bytes) {
        List<JsonNode> items =
                numbers.stream().map(each -> json(each.toString())).toList();

        List<JsonNode> batches =
                new Batching(OptionalLong.of(most), OptionalLong.of(bytes), Optional.empty()).batches(items);

        List<JsonNode> back = new ArrayList<>();
        batches.forEach(batch -> batch.get("Items").forEach(back::add));
        assertThat(back).isEqualTo(items);
        assertThat(batches).allSatisfy(batch -> {
            int size = batch.get("Items").size();
            assertThat(size).isBetween(1, most);
            assertThat(size == 1 || batch.toString().length() <= bytes).isTrue();
        });
    }

    private static List<JsonNode> items(String... texts) {
        return List.of(texts).stream().map(BatchingTest::json).toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
