/** Rules about where executions go: targets that do not exist, states that nobody reaches, loops, waits and dead ends. */
package io.github.steplint.rules.flow;
