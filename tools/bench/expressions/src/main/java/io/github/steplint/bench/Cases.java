package io.github.steplint.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The expressions that are measured, and the documents they are measured on. */
final class Cases {
    static final JsonMapper JSON = JsonMapper.builder().build();

    static final List<String> PATHS = List.of(
            "$.order.id",
            "$.order.customer.address.city",
            "$['order']['items'][0].sku",
            "$.order.items[-1].title",
            "$.order.items[*].price",
            "$.order.items[1:4]",
            "$.order.items[?(@.quantity > 1)].sku",
            "$.order.items[?(@.gift == true && @.price < 20)]",
            "$..tags[0]",
            "$.order.items.length()");

    static final List<String> INTRINSICS = List.of(
            "States.Format('Order {} for {}', $.order.id, $.order.customer.name)",
            "States.StringToJson(States.JsonToString($.order.customer))",
            "States.ArrayGetItem($.order.items, 2)",
            "States.ArrayPartition($.order.items, 4)",
            "States.MathAdd($.order.items[0].quantity, -1)",
            "States.Hash($.order.id, 'SHA-256')",
            "States.ArrayLength(States.ArrayUnique($.order.items[*].gift))",
            "States.StringSplit($.order.id, '-')",
            "States.Base64Encode(States.Format('{}/{}', $.order.id, $.order.customer.tier))",
            "States.JsonMerge($.order.customer, $.order.customer.address, false)");

    static final List<String> JSONATA = List.of(
            "$states.input.order.customer.name",
            "$states.input.order.items[quantity > 1].sku",
            "$sum($states.input.order.items.(price * quantity))",
            "$map($states.input.order.items, function($i) { {'sku': $i.sku, 'total': $i.price * $i.quantity} })",
            "$states.input.order.items^(>price, sku)[0].title",
            "$states.input.order.items{category: $sum(quantity)}",
            "$join($states.input.order.items.tags, ', ')",
            "$states.input.order.customer.tier = 'gold' ? 0.9 * $max($states.input.order.items.price) : 0",
            "( $n := $count($states.input.order.items); {'id': $states.input.order.id, 'items': $n, 'many': $n > 100} )",
            "$uppercase($substringBefore($states.input.order.id, '-')) & '/' & $string($states.input.order.items[0].price)",
            "$states.input.order.items[$contains(title, /lamp/i)].{'sku': sku, 'gift': gift}",
            "$reduce($states.input.order.items.quantity, function($a, $b) { $a + $b }, 0)");

    private Cases() {}

    /** An order of so many items, as JSON. */
    static String order(int items) {
        StringBuilder json = new StringBuilder();
        json.append("{\"order\":{\"id\":\"ord-20417\",\"customer\":{\"name\":\"Mara Lind\",\"tier\":\"gold\",");
        json.append("\"address\":{\"city\":\"Lund\",\"country\":\"SE\"}},\"items\":[");
        String[] titles = {"Desk lamp", "Bookend", "Floor lamp", "Reading chair", "Shelf"};
        for (int i = 0; i < items; i++) {
            json.append(i == 0 ? "" : ",");
            json.append(String.format(
                    Locale.ROOT,
                    "{\"sku\":\"A-%04d\",\"title\":\"%s\",\"category\":\"c%d\",\"price\":%.2f,\"quantity\":%d,"
                            + "\"gift\":%b,\"tags\":[\"home\",\"t%d\"]}",
                    i,
                    titles[i % titles.length],
                    i % 7,
                    5.25 + i * 37 % 90,
                    1 + i % 3,
                    i % 2 == 0,
                    i % 11));
        }
        return json.append("]}}").toString();
    }

    /** Refuses to compare speeds at which different things are worked out. */
    static void mustAgree(String expression, JsonNode ours, Object theirs) {
        Comparator<JsonNode> byValue = (a, b) ->
                a.isNumber() && b.isNumber() ? Double.compare(a.doubleValue(), b.doubleValue()) : a.equals(b) ? 0 : 1;
        JsonNode other = JSON.readTree(JSON.writeValueAsString(theirs));
        if (!ours.equals(byValue, other)) {
            throw new IllegalStateException(expression + " gives " + ours + " here, " + other + " there");
        }
    }
}
