/**
 * One state on its own, as the TestState API runs it: with an input, a context, variables, and a mocked result or
 * error. Source: AWS Step Functions guide, "Using TestState API to test a state"; recorded calls.
 */
package io.github.steplint.simulate.teststate;
