package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.ExpressionFault;
import java.util.Optional;

/**
 * A call, or what is wrong with the text.
 *
 * @param call the call, if the text is one
 * @param fault what is wrong, if it is not
 */
public record ParsedIntrinsic(Optional<Argument.Call> call, Optional<ExpressionFault> fault) {}
