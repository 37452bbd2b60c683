package io.github.steplint.simulate;

import io.github.steplint.machine.Handlers.Retrier;
import io.github.steplint.machine.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the retriers of a state say during one visit. The first that matches counts, even when its attempts are used up.
 * Source: ASL specification, "Retrying after error".
 */
final class Retrying {
    private static final double MILLIS = 1000;
    private static final long INTERVAL = 1;
    private static final long ATTEMPTS = 3;
    private static final double RATE = 2;

    private final List<Retrier> retriers;
    private final RandomGenerator random;
    private final int[] used;

    Retrying(List<Retrier> retriers, RandomGenerator random) {
        this.retriers = retriers;
        this.random = random;
        this.used = new int[retriers.size()];
    }

    /** How long to wait before the next attempt; empty where there is none. */
    Optional<Duration> delay(Fault fault) {
        for (int i = 0; i < retriers.size(); i++) {
            Retrier retrier = retriers.get(i);
            if (ErrorMatching.matches(retrier.errorEquals(), fault)) {
                return used[i] < attempts(retrier) ? Optional.of(delay(retrier, used[i]++)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static long attempts(Retrier retrier) {
        return retrier.maxAttempts().flatMap(Value::known).orElse(ATTEMPTS);
    }

    private Duration delay(Retrier retrier, int before) {
        double seconds = seconds(retrier, before);
        boolean jitter = retrier.jitterStrategy()
                .flatMap(Value::known)
                .filter("FULL"::equals)
                .isPresent();
        return Duration.ofMillis((long) (MILLIS * (jitter ? random.nextDouble() * seconds : seconds)));
    }

    /** The wait before a retry, before jitter, in seconds. */
    static double seconds(Retrier retrier, int before) {
        double interval = retrier.intervalSeconds().flatMap(Value::known).orElse(INTERVAL);
        double rate = retrier.backoffRate().flatMap(Value::known).orElse(RATE);
        double grown = interval * Math.pow(rate, before);
        return Math.min(
                grown,
                retrier.maxDelaySeconds()
                        .flatMap(Value::known)
                        .map(Long::doubleValue)
                        .orElse(grown));
    }
}
