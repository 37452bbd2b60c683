package io.github.steplint.expression.jsonata;

/** Functions on moments. */
final class DateFunctions {
    private DateFunctions() {}

    static void register(Library.Registry registry) {
        registry.add(
                "now",
                2,
                arguments -> Pictures.fromMillis(arguments.world().now(), arguments.text(0), arguments.text(1)));
        registry.add("millis", 0, arguments -> (double) arguments.world().now());
        registry.add("fromMillis", 3, DateFunctions::fromMillis);
        registry.add("toMillis", 2, DateFunctions::toMillis);
    }

    private static Object fromMillis(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        return arguments
                .meter()
                .made(Pictures.fromMillis((long) arguments.number(0), arguments.text(1), arguments.text(2)));
    }

    private static Object toMillis(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        return Pictures.toMillis(arguments.text(0), arguments.text(1))
                .map(Long::doubleValue)
                .orElse(null);
    }
}
