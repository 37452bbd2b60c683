/** Rules about JSONata expressions, and about what looks like one. */
package io.github.steplint.rules.jsonata;
