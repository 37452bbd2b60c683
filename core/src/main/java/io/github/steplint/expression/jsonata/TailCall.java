package io.github.steplint.expression.jsonata;

/** A call that a function ends with, not made yet: it takes the place of the function that ends with it. */
record TailCall(Interpreter run, Expr.Call call, Object input, Frame frame) {}
