/** Rules about intrinsic functions: calls that cannot be read, and calls that fail. */
package io.github.steplint.rules.intrinsic;
