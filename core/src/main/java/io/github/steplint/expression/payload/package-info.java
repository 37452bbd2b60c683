/**
 * What a state's fields make of its data: paths applied, payload templates filled in, results put back. A failure
 * carries the error name and the wording that AWS is recorded with.
 *
 * <p>Sources: ASL specification, "Input and Output Processing", "Payload Template"; AWS Step Functions guide,
 * "Processing input and output"; executions recorded against the service.
 */
package io.github.steplint.expression.payload;
