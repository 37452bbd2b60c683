package io.github.steplint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what may be written behind its name, and what it does. */
interface Command {
    CommandSpec spec();

    /** Does it and returns the exit status. An exception of output means that nobody reads it any more. */
    int run(ParseResult call, Terminal terminal) throws CallException, IOException;
}
