/** Rules about the text itself: whether it can be read at all, and whether everybody reads it alike. */
package io.github.steplint.rules.syntax;
