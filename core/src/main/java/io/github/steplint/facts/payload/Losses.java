package io.github.steplint.facts.payload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paths that lead nowhere, each told once: what is lost on some way only is told where it is read first, since behind
 * that it is there; what one state misses of an input that was replaced as a whole is one mistake.
 */
final class Losses {
    private final Payloads payloads;
    private final List<PayloadRead> reads;

    Losses(Payloads payloads, List<PayloadRead> reads) {
        this.payloads = payloads;
        this.reads = reads;
    }

    List<ReadFault> faults() {
        Set<List<Object>> told = new HashSet<>();
        Map<List<Object>, ReadFault> faults = new LinkedHashMap<>();
        Map<List<Object>, List<PayloadRead>> others = new LinkedHashMap<>();
        for (PayloadRead read : reads) {
            ReadFault.of(read)
                    .filter(fault -> fault.certain() || told.add(fault.loss()))
                    .ifPresent(fault -> {
                        List<Object> key = key(fault);
                        if (faults.putIfAbsent(key, fault) != null) {
                            others.computeIfAbsent(key, each -> new ArrayList<>())
                                    .add(read);
                        }
                    });
        }
        return faults.entrySet().stream()
                .map(entry -> entry.getValue().with(others.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private List<Object> key(ReadFault fault) {
        PayloadRead read = fault.read();
        return payloads.hadBefore(fault)
                ? List.of(read.place().owner(), read.place().field(), fault.certain(), fault.origin())
                : List.of(
                        read.place().owner(), read.place().field(), read.span().start(), read.text());
    }
}
