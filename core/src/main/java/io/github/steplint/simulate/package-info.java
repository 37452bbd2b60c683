/**
 * Runs state machines in this process: what a state does with its data, without clock, threads or services.
 *
 * <p>Sources: ASL specification; AWS Step Functions guide; executions recorded against the service.
 */
package io.github.steplint.simulate;
