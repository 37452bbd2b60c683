package io.github.steplint.simulate;

/** Stands for the services that Tasks call: mocks, or the team's own code. */
@FunctionalInterface
public interface TaskHandler {
    TaskAnswer answer(TaskCall call);
}
