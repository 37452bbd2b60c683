package io.github.steplint.machine;

import io.github.steplint.source.Node;

/** How the objects of a definition are called in a sentence. */
final class Owners {
    private Owners() {}

    static Owner scope(Scope.Kind kind, Node.Obj node, String phrase) {
        Owner.Kind owner = kind == Scope.Kind.MACHINE
                ? Owner.Kind.MACHINE
                : kind == Scope.Kind.BRANCH ? Owner.Kind.BRANCH : Owner.Kind.PROCESSOR;
        return new Owner(owner, phrase, "", node.head());
    }

    static Owner state(Node.Str name, String type) {
        return new Owner(Owner.Kind.STATE, "state \"" + name.value() + "\"", type, name.span());
    }

    /** {@code retrier 2 of state "Poll"}. */
    static Owner numbered(Owner.Kind kind, String noun, int number, Owner state, Node.Obj node) {
        return new Owner(kind, noun + " " + number + " of " + state.phrase(), "", node.head());
    }

    /** {@code ItemReader of state "Import"}. */
    static Owner field(Owner.Kind kind, String field, Owner owner, Node.Member member) {
        return new Owner(kind, field + " of " + owner.phrase(), "", member.key().span());
    }
}
