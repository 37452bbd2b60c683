package io.github.steplint.expression.jsonata;

import java.util.function.Supplier;

/** Runs deep recursion on a stack that holds it; the stack of the caller may be small. */
final class DeepStack {
    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    static <T> T call(Supplier<T> work) {
        Object[] outcome = new Object[2];
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        outcome[0] = work.get();
                    } catch (StackOverflowError e) {
                        outcome[1] = Meter.tooDeep();
                    } catch (RuntimeException | Error e) {
                        outcome[1] = e;
                    }
                },
                "jsonata",
                BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JsonataError("U1001", "The evaluation was interrupted");
        }
        rethrow(outcome[1]);
        @SuppressWarnings("unchecked")
        T value = (T) outcome[0];
        return value;
    }

    private static void rethrow(Object failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
