package io.github.steplint.source;

import java.util.List;

/** The files that a file may name: how they are read, and where that ends. */
public interface Neighbours {
    /** Nothing is known of any other file: the text came from an editor, or stands alone. */
    Neighbours UNKNOWN = path -> Answer.of(Status.UNKNOWN);

    /**
     * Reads a file as text.
     *
     * @param path relative to the folder of the file that names it, with forward slashes
     */
    Answer read(String path);

    /** Whether there is such a file; not read, so that it may hold anything. */
    default Status look(String path) {
        return read(path).status();
    }

    /** What came of looking for a file. */
    enum Status {
        /** It is there. */
        FOUND,
        /** There is no such file. */
        MISSING,
        /** It lies outside the project, perhaps by way of a symbolic link, and is neither read nor looked for. */
        OUTSIDE,
        /** It is a folder or cannot be read. */
        UNREADABLE,
        /** Nobody can tell. */
        UNKNOWN
    }

    /**
     * An answer.
     *
     * @param loaded the text; empty where there is none
     */
    record Answer(Status status, SourceFiles.Loaded loaded) {
        /** An answer without a text. */
        public static Answer of(Status status) {
            return new Answer(status, new SourceFiles.Loaded(new SourceFile("", ""), List.of()));
        }
    }
}
