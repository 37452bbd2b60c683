package io.github.steplint.expression.jsonata;

/** The null of JSON; the null of Java is what JSONata calls undefined. */
enum Null {
    NULL
}
