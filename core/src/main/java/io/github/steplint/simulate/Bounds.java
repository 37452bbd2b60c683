package io.github.steplint.simulate;

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

    /** Characters in all the events of one history, which hold every input and output as text. */
    public static final int HISTORY_CHARACTERS = 64 << 20;

    private Bounds() {}
}
