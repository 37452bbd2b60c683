package io.github.steplint.facts;

import io.github.steplint.document.Document;
import io.github.steplint.machine.StateMachine;

/** What is known about one state machine; each fact is worked out when first asked for. */
public final class MachineFacts {
    private final StateMachine machine;
    private final Document document;

    public MachineFacts(StateMachine machine, Document document) {
        this.machine = machine;
        this.document = document;
    }

    public StateMachine machine() {
        return machine;
    }

    /** The file around the machine. */
    public Document document() {
        return document;
    }
}
