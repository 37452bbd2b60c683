package io.github.steplint.facts.template;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.facts.template.BadCall.Kind;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calls of functions of CloudFormation that will not work as they are written. */
final class CallCheck {
    /** The functions that there are, without {@code Fn::}. */
    static final Set<String> FUNCTIONS = Set.of(
            "And",
            "Base64",
            "Cidr",
            "Contains",
            "EachMemberEquals",
            "EachMemberIn",
            "Equals",
            "FindInMap",
            "GetAtt",
            "GetAZs",
            "GetStackOutput",
            "If",
            "ImportValue",
            "Join",
            "Length",
            "Not",
            "Or",
            "RefAll",
            "Select",
            "Split",
            "Sub",
            "ToJsonString",
            "Transform",
            "ValueOf",
            "ValueOfAll");

    private static final Pattern SHORT = Pattern.compile("!(Ref|GetAtt|Sub|Join|ImportValue|Select|If) \\S.*");
    private static final Set<String> NUMBERS = Set.of(
            "TimeoutSeconds",
            "HeartbeatSeconds",
            "MaxConcurrency",
            "ToleratedFailureCount",
            "ToleratedFailurePercentage",
            "IntervalSeconds",
            "MaxAttempts",
            "BackoffRate",
            "MaxDelaySeconds",
            "MaxItems",
            "MaxItemsPerBatch",
            "MaxInputBytesPerBatch");
    /** The fields of a definition that hold fields of a definition, and no data. */
    private static final Set<String> FRAMES = Set.of(
            "States", "Branches", "Iterator", "ItemProcessor", "Retry", "ItemBatcher", "ItemReader", "ReaderConfig");

    private final Consumer<BadCall> found;

    CallCheck(Consumer<BadCall> found) {
        this.found = found;
    }

    /** A definition of a serverless.yml: what the plugin takes out of its text, and how it puts it back. */
    void definition(Node definition) {
        numbers(definition, false);
        lifted(definition, "");
    }

    private void lifted(Node node, String field) {
        if (node instanceof Node.Obj object && DefinitionTexts.isLifted(object)) {
            beside(object);
            long form = object.members().size();
            Optional<Node> attribute = object.get("Fn::GetAtt").filter(it -> form == 1);
            attribute
                    .filter(Node.Str.class::isInstance)
                    .ifPresent(text -> tell(Kind.DOTTED, text, "Fn::GetAtt", ((Node.Str) text).value()));
            attribute
                    .filter(it -> it instanceof Node.Arr list && list.items().size() != 2)
                    .ifPresent(list -> tell(Kind.NOT_A_PAIR, list, "Fn::GetAtt", ""));
            object.members().forEach(member -> elsewhere(member.value()));
        } else if (node instanceof Node.Str text && !field.equals("Resource")) {
            quoted(text);
        } else if (node instanceof Node.Obj object) {
            object.members().forEach(member -> lifted(member.value(), member.name()));
        } else {
            node.inside().forEach(item -> lifted(item, field));
        }
    }

    private void beside(Node.Obj object) {
        List<Node.Member> members = object.members();
        Node.Member call = members.stream()
                .filter(member -> member.name().equals("Ref") || member.name().startsWith("Fn::"))
                .findFirst()
                .orElseThrow();
        unknown(call);
        boolean data = call.name().equals("Ref") && members.get(members.size() - 1) == call;
        members.stream()
                .filter(member -> member != call)
                .findFirst()
                .ifPresent(other -> found.accept(
                        data
                                ? new BadCall(Kind.KEY_BESIDE, call.key().span(), call.name(), other.name())
                                : new BadCall(Kind.KEY_BESIDE, other.key().span(), call.name(), other.name())));
    }

    private void unknown(Node.Member call) {
        boolean function = call.name().startsWith("Fn::") && !call.name().startsWith("Fn::ForEach::");
        if (function && !FUNCTIONS.contains(call.name().substring("Fn::".length()))) {
            found.accept(new BadCall(Kind.UNKNOWN_FUNCTION, call.key().span(), call.name(), ""));
        }
    }

    /** What CloudFormation itself gets. */
    void elsewhere(Node node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        if (node instanceof Node.Obj object && call.isPresent()) {
            unknown(object.members().get(0));
        } else if (node instanceof Node.Str text) {
            quoted(text);
        }
        node.inside().forEach(this::elsewhere);
    }

    private void quoted(Node.Str text) {
        Matcher call = SHORT.matcher(text.value());
        if (text.style() == Node.Str.Style.QUOTED && call.matches()) {
            found.accept(new BadCall(Kind.QUOTED, text.span(), "!" + call.group(1), text.value()));
        }
    }

    /** The plugin takes away the quotes around the Seconds of a Wait, and no others. */
    private void numbers(Node node, boolean states) {
        if (node instanceof Node.Obj object && !DefinitionTexts.isLifted(object)) {
            boolean wait = object.get("Type")
                    .filter(it -> it instanceof Node.Str type && type.value().equals("Wait"))
                    .isPresent();
            for (Node.Member member : object.members()) {
                boolean number =
                        NUMBERS.contains(member.name()) || member.name().equals("Seconds") && !wait;
                if (!states && number && DefinitionTexts.isLifted(member.value())) {
                    String function =
                            Intrinsic.of(member.value()).map(Intrinsic::name).orElse("Ref");
                    found.accept(new BadCall(Kind.NUMBER, member.key().span(), function, member.name()));
                } else if (states || FRAMES.contains(member.name())) {
                    numbers(member.value(), !states && member.name().equals("States"));
                }
            }
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(item -> numbers(item, false));
        }
    }

    private void tell(Kind kind, Node at, String function, String word) {
        found.accept(new BadCall(kind, at.span(), function, word));
    }
}
