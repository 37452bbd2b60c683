package io.github.steplint.facts.serverless;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The runtimes of Lambda and the day from which no function can be created with them. Source: AWS Lambda guide, "Lambda runtimes". */
public final class Runtimes {
    /** Name, the day from which no function can be created, successor. */
    private static final String TABLE = """
            dotnet10 2028-12-14 -
            dotnet6 2027-02-01 dotnet10
            dotnet8 2027-02-01 dotnet10
            dotnetcore1.0 2019-07-30 dotnet10
            dotnetcore2.0 2019-05-30 dotnet10
            dotnetcore2.1 2022-01-05 dotnet10
            dotnetcore3.1 2023-04-03 dotnet10
            go1.x 2024-02-08 provided.al2023
            java11 2027-07-31 java25
            java17 2027-07-31 java25
            java21 2029-07-31 java25
            java25 2029-07-31 -
            java8 2024-02-08 java25
            java8.al2 2027-07-31 java25
            nodejs 2016-10-31 nodejs24.x
            nodejs4.3 2020-02-03 nodejs24.x
            nodejs6.10 2019-07-12 nodejs24.x
            nodejs8.10 2020-02-04 nodejs24.x
            nodejs10.x 2021-07-30 nodejs24.x
            nodejs12.x 2023-03-31 nodejs24.x
            nodejs14.x 2024-01-09 nodejs24.x
            nodejs16.x 2027-02-01 nodejs24.x
            nodejs18.x 2027-02-01 nodejs24.x
            nodejs20.x 2027-02-01 nodejs24.x
            nodejs22.x 2027-06-01 nodejs24.x
            nodejs24.x 2028-06-01 -
            provided 2024-02-08 provided.al2023
            provided.al2 2027-02-01 provided.al2023
            provided.al2023 2029-07-31 -
            python2.7 2021-07-15 python3.14
            python3.6 2022-07-18 python3.14
            python3.7 2024-01-09 python3.14
            python3.8 2027-02-01 python3.14
            python3.9 2027-02-01 python3.14
            python3.10 2027-02-01 python3.14
            python3.11 2027-07-31 python3.14
            python3.12 2028-11-30 python3.14
            python3.13 2029-07-31 python3.14
            python3.14 2029-07-31 -
            ruby2.5 2021-07-30 ruby4.0
            ruby2.7 2024-01-09 ruby4.0
            ruby3.2 2027-02-01 ruby4.0
            ruby3.3 2027-04-30 ruby4.0
            ruby3.4 2028-04-30 ruby4.0
            ruby4.0 2029-04-30 -
            """;

    private static final Map<String, Retirement> RUNTIMES = read();

    /**
     * The end of a runtime.
     *
     * @param from the first day on which no function can be created with it
     * @param successor what to move to; empty for the newest
     */
    public record Retirement(LocalDate from, Optional<String> successor) {}

    private Runtimes() {}

    public static Optional<Retirement> of(String runtime) {
        return Optional.ofNullable(RUNTIMES.get(runtime));
    }

    public static Collection<String> names() {
        return RUNTIMES.keySet();
    }

    private static Map<String, Retirement> read() {
        Map<String, Retirement> runtimes = new TreeMap<>();
        TABLE.lines().map(line -> line.split(" ")).forEach(row -> {
            Optional<String> successor = Optional.of(row[2]).filter(name -> !name.equals("-"));
            runtimes.put(row[0], new Retirement(LocalDate.parse(row[1]), successor));
        });
        return runtimes;
    }
}
