package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.Simulator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The orders machine with the shop's own code in place of its Lambda functions: no AWS, no mocks file, no waiting. */
class OrdersTest {
    private static final Simulator ORDERS = Simulator.of(Path.of("..", "orders", "orders.asl.json"));
    private static final String ORDER = """
            {"orderId": "o-1", "customer": "c-1", "warehouse": "Leipzig",
             "items": [{"article": "teapot", "count": 1}, {"article": "cup", "count": 6}]}
            """;

    @Test
    void anOrderThatCannotBeFilledIsRejected() {
        Execution execution = ORDERS.task("IsItemInStock", Stock::check).run(ORDER);

        assertEquals(Execution.Status.FAILED, execution.status());
        assertEquals(List.of("CheckStock", "OrderRejected"), execution.path());
    }

    @Test
    void anOrderThatCanBeFilledIsTaken() {
        Execution execution = ORDERS.task("IsItemInStock", call -> call)
                .task("RecordOrder", call -> call)
                .task("TakeItem", Stock::take)
                .run(ORDER);

        assertEquals(Execution.Status.SUCCEEDED, execution.status());
        assertEquals("[4,14]", execution.output().orElseThrow().at("/taken/1").toString());
    }

    /** Stands for the shop's own code. */
    private static final class Stock {
        private static final Map<String, Integer> LEFT = Map.of("teapot", 5, "cup", 20);

        /** What it throws is the error that Catch sees: {@code ItemNotInStock}. */
        static JsonNode check(JsonNode call) {
            JsonNode item = call.at("/Payload/item");
            if (item.path("count").asInt() > 5) {
                throw new ItemNotInStock(item.path("article").asString() + " is sold out");
            }
            return JsonMapper.shared().createObjectNode().put("inStock", true);
        }

        static JsonNode take(JsonNode item) {
            int left = LEFT.get(item.path("article").asString())
                    - item.path("count").asInt();
            return JsonMapper.shared().getNodeFactory().numberNode(left);
        }
    }

    private static final class ItemNotInStock extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ItemNotInStock(String message) {
            super(message);
        }
    }
}
