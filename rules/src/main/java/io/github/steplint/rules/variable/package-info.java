/** Rules about variables: names, where they are assigned, and where they can be read. */
package io.github.steplint.rules.variable;
