package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/**
 * The fields that only a Map has.
 *
 * @param processorMember {@code ItemProcessor}, or {@code Iterator} where only the older spelling stands
 * @param processor the scope in it
 * @param processorConfig the member {@code ProcessorConfig} of that scope
 * @param mode {@code INLINE} or {@code DISTRIBUTED}; {@code INLINE} where absent
 * @param executionType {@code STANDARD} or {@code EXPRESS} for the children of a distributed Map
 * @param items the member {@code Items}
 * @param itemsPath the member {@code ItemsPath}
 * @param itemSelector {@code ItemSelector}; the older {@code Parameters} is in the state's {@link DataFlow}
 * @param itemReader the member {@code ItemReader}
 * @param itemBatcher the member {@code ItemBatcher}
 * @param resultWriter the member {@code ResultWriter}
 * @param label the member {@code Label}
 * @param maxConcurrency how many at a time; 0 is no bound
 */
public record MapFields(
        Optional<Node.Member> processorMember,
        Optional<Scope> processor,
        Optional<Node.Member> processorConfig,
        Value<Mode> mode,
        Optional<Value<String>> executionType,
        Optional<Node.Member> items,
        Optional<Node.Member> itemsPath,
        Optional<Node.Member> itemSelector,
        Optional<Node.Member> itemReader,
        Optional<Node.Member> itemBatcher,
        Optional<Node.Member> resultWriter,
        Optional<Node.Member> label,
        Optional<Value<Long>> maxConcurrency) {

    /** Where the iterations run. */
    public enum Mode {
        /** Inside the same execution. */
        INLINE,
        /** Each in an execution of its own. */
        DISTRIBUTED
    }
}
