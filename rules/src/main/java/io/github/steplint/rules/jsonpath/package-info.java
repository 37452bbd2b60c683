/** Rules about JSONPath: paths that cannot be read, that lead nowhere, or that are not evaluated at all. */
package io.github.steplint.rules.jsonpath;
