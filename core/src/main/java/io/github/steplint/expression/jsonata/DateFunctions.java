package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.picture.DatePictures;
import java.util.Optional;

/** Functions on moments. */
final class DateFunctions {
    private DateFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("now", 2, DateFunctions::now);
        registry.add("millis", 0, arguments -> (double) arguments.world().now());
        registry.add("fromMillis", 3, DateFunctions::fromMillis);
        registry.add("toMillis", 2, DateFunctions::toMillis);
    }

    private static Object now(Arguments arguments) {
        return arguments
                .meter()
                .made(DatePictures.fromMillis(
                        arguments.world().now(),
                        Optional.ofNullable(arguments.text(0)),
                        Optional.ofNullable(arguments.text(1))));
    }

    private static Object fromMillis(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        return arguments
                .meter()
                .made(DatePictures.fromMillis(
                        arguments.number(0),
                        Optional.ofNullable(arguments.text(1)),
                        Optional.ofNullable(arguments.text(2))));
    }

    private static Object toMillis(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        return DatePictures.toMillis(
                        arguments.text(0),
                        Optional.ofNullable(arguments.text(1)),
                        arguments.world().now())
                .map(Long::doubleValue)
                .orElse(null);
    }
}
