package io.github.steplint.expression;

/**
 * Why a string is not the expression it should be.
 *
 * @param start index of the first wrong character in the string
 * @param end index after the last wrong character
 * @param message a clause that follows the name of the expression: {@code "has an empty name between two dots"}
 * @param help what to write instead, or an empty string
 */
public record ExpressionFault(int start, int end, String message, String help) {}
