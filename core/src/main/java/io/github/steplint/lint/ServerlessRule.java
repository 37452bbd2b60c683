package io.github.steplint.lint;

import io.github.steplint.facts.serverless.ServerlessFacts;

/** A rule that looks at a configuration of the Serverless Framework. */
public non-sealed interface ServerlessRule extends Rule {
    void check(ServerlessFacts file, Report report);
}
