package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the states that may name each other.
 *
 * @param checker tells the defects
 * @param inherited the language of a state that declares none: the machine's, never that of the state around. Source:
 *     AWS Step Functions guide, "Transforming data with JSONata"
 * @param around the language of the Map or Parallel around the scope
 * @param machine the machine's language
 */
record ScopeParser(
        ShapeChecker checker, QueryLanguage inherited, Optional<QueryLanguage> around, QueryLanguage machine) {

    Scope scope(Scope.Kind kind, Node.Obj node, Owner owner) {
        Optional<Node.Member> member = node.member("States");
        List<State> states = new ArrayList<>();
        boolean complete =
                !Holes.isOpen(node) && node.members().stream().noneMatch(each -> Shapes.looksLikeState(each.value()));
        Optional<Node.Obj> object = Nodes.object(node, "States");
        for (Node.Member each : object.map(Node.Obj::members).orElse(List.of())) {
            complete &= !Holes.isHoleKey(each.name()) && each.value() instanceof Node.Obj;
            state(each, owner).ifPresent(states::add);
        }
        complete &= !states.isEmpty();
        return new Scope(kind, node, Values.word(node, "StartAt"), member, List.copyOf(states), complete);
    }

    /** The scope in a branch or item processor. */
    Scope inner(Scope.Kind kind, Node.Obj node, Owner owner, QueryLanguage stateLanguage) {
        Optional<QueryLanguage> declared = Languages.declared(node).filter(language -> language != inherited);
        ScopeParser parser = new ScopeParser(
                checker, declared.isPresent() ? QueryLanguage.UNKNOWN : inherited, Optional.of(stateLanguage), machine);
        return parser.scope(kind, node, owner);
    }

    private Optional<State> state(Node.Member member, Owner scope) {
        if (member.value() instanceof Node.Obj object && !Holes.isHole(object)) {
            boolean hidden = Holes.isHoleKey(member.name()) && !object.has("Type");
            return hidden ? Optional.empty() : Optional.of(new StateParser(this).state(member.key(), object));
        }
        if (Holes.isHoleKey(member.name())) {
            return Optional.empty();
        }
        if (!Holes.isHole(member.value())) {
            String name = "state \"" + member.name() + "\"";
            checker.tell(new Defect.WrongType(scope, name, member.value(), Form.OBJECT.phrase(), true));
        }
        return isField(member) ? Optional.empty() : Optional.of(hidden(member));
    }

    /** Whether it is a field of the machine or of a state that slipped in among the states. */
    private static boolean isField(Node.Member member) {
        return Shapes.MACHINE.field(member.name()).isPresent()
                || Shapes.ANY_STATE.field(member.name()).isPresent();
    }

    /** A state of which nothing can be read, so that it may go on anywhere. */
    private State hidden(Node.Member member) {
        Node.Obj empty = Nodes.empty(member.value());
        Value<String> anywhere = new Value.Hole<>(member.value());
        State.Head head = new State.Head(member.key(), empty, Optional.empty(), QueryLanguage.UNKNOWN, true);
        return new State.Unknown(
                head,
                new Exit(Optional.of(anywhere), Optional.empty()),
                List.of(new Transition(Transition.Kind.NEXT, anywhere)));
    }
}
