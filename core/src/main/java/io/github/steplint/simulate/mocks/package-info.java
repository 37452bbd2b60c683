/** Answers to Tasks from a file, in the format of the mock configuration of AWS Step Functions Local. */
package io.github.steplint.simulate.mocks;
