package io.github.steplint.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of an object as they come in. Duplicates stay, and are told. */
final class MemberList {
    private final List<Node.Member> members = new ArrayList<>();
    private final Map<String, Node.Str> firsts = new HashMap<>();
    private final Set<String> merged = new HashSet<>();
    private final Set<Node.Member> mergedMembers = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Node.Str key, Node value, Problems problems) {
        Node.Str first = firsts.putIfAbsent(key.value(), key);
        if (first != null) {
            problems.add(new SyntaxProblem(
                    SyntaxProblem.Kind.DUPLICATE_KEY,
                    key.span(),
                    "\"" + Scan.quote(key.value()) + "\" stands twice in the same object: first on line "
                            + first.span().line() + ", and again here",
                    "keep one of the two, or rename one"));
        }
        members.add(new Node.Member(key, value));
    }

    /**
     * Takes over the members of the mapping, or of each mapping in the sequence, that a merge key names. Members
     * written out win over them, whichever comes first, and of several mappings the first.
     *
     * @return false if the value is of another kind, and so is nothing to merge
     */
    boolean merge(Node value) {
        if (value instanceof Node.Obj source) {
            source.members().forEach(member -> source.member(member.name()).ifPresent(it -> merge(it, value.span())));
            return true;
        }
        if (value instanceof Node.Arr sources && sources.items().stream().allMatch(Node.Obj.class::isInstance)) {
            sources.items().forEach(this::merge);
            return true;
        }
        return false;
    }

    private void merge(Node.Member member, Span via) {
        if (merged.add(member.name())) {
            boolean copied = member.key().span().via().isPresent();
            Node.Member taken = copied ? member : Copies.seenThrough(member, via);
            mergedMembers.add(taken);
            members.add(taken);
        }
    }

    /** The members in order, without the merged ones that others win over. */
    List<Node.Member> members() {
        if (merged.isEmpty()) {
            return members;
        }
        return members.stream()
                .filter(member -> !mergedMembers.contains(member) || !firsts.containsKey(member.name()))
                .toList();
    }
}
