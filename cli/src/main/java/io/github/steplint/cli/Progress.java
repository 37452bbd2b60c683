package io.github.steplint.cli;

import io.github.steplint.files.FileFinder.Found;
import java.io.IOException;

/** A line that says how far a run is. It shows on a terminal only, and only when the run takes more than a second. */
final class Progress {
    private static final int FIRST_MILLIS = 1_000;
    private static final int NEXT_MILLIS = 100;
    private static final int WIDTH = 79;
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final int total;
    private final Thread thread;
    private volatile int done;
    private volatile String name = "";
    private volatile boolean ended;

    Progress(Terminal terminal, int total, boolean quiet) {
        this.terminal = terminal;
        this.total = total;
        if (quiet || !terminal.errIsTerminal()) {
            thread = null;
            return;
        }
        thread = new Thread(this::show, "progress");
        thread.setDaemon(true);
        thread.start();
    }

    /** The run comes to a file. Called by one thread only. */
    void reached(Found file) {
        done = done + 1;
        name = file.name();
    }

    /** Takes the line away. */
    void end() {
        if (thread != null) {
            ended = true;
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void show() {
        boolean shown = false;
        try {
            Thread.sleep(FIRST_MILLIS);
            while (!ended) {
                String line = "linting " + done + " of " + total + "  " + Terminal.visible(name);
                print(CLEAR + line.substring(0, Math.min(line.length(), WIDTH)));
                shown = true;
                Thread.sleep(NEXT_MILLIS);
            }
        } catch (InterruptedException e) {
            // The run has ended.
        }
        if (shown) {
            print(CLEAR);
        }
    }

    private void print(String text) {
        try {
            terminal.err().write(text);
            terminal.err().flush();
        } catch (IOException e) {
            ended = true;
        }
    }
}
