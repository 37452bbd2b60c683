/** The command line: a class a command, which reads options, calls the engine and prints what comes back. */
package io.github.steplint.cli;
