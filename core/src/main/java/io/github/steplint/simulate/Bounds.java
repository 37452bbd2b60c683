package io.github.steplint.simulate;

import java.time.Duration;

/**
 * What a dry run stops at where AWS would go on, so that it ends in moderate time and memory whatever the definition and
 * its data are. AWS's own limits are not here: those fail the execution as AWS does.
 */
public final class Bounds {
    /** Bytes of one object that stands for one of S3, after decompression. */
    public static final int OBJECT_BYTES = 32 << 20;

    /** Items that one distributed Map reads, and objects in one listing. */
    public static final int ITEMS = 100_000;

    /** Values in all the items of one distributed Map: numbers, strings, objects and so on, and cells of a CSV file. */
    public static final int VALUES = 2_000_000;

    /** How deep arrays and objects stand in each other in data. */
    public static final int DEPTH = 400;

    /** Events of one history: what AWS allows for a standard workflow. */
    public static final int EVENTS = 25_000;

    /** Characters of all inputs and outputs in one history, counted once where one state takes what another gave. */
    public static final int HISTORY_CHARACTERS = 64 << 20;

    /** Events of the history of an express workflow, for which AWS keeps none. */
    public static final int EXPRESS_EVENTS = 250_000;

    /** States entered in one run, those of the children of distributed Maps and of branches that are cut off included. */
    public static final int VISITS = 2_000_000;

    /** Bytes of all inputs and outputs of the children of one distributed Map. */
    public static final long RESULT_BYTES = 64_000_000;

    /** How long a run may work. A run that comes near it would not end otherwise: it is the only clock that is looked at. */
    public static final Duration TIME = Duration.ofMinutes(1);

    private Bounds() {}
}
