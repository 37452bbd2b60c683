/** Rules about the data that states pass on: what is never there, what may not be, what has the wrong type. */
package io.github.steplint.rules.data;
