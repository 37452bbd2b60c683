package io.github.steplint.document.names;

import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is made, in the order in which the framework makes it. */
final class Made {
    private final List<LogicalResource> resources = new ArrayList<>();
    private final List<LogicalOutput> outputs = new ArrayList<>();

    /** From where in the file something comes. */
    record From(String key, String pointer, Span at, Span named) {
        From(String key, String pointer, Span at) {
            this(key, pointer, at, at);
        }

        static From member(Node.Member member, String above) {
            return new From(
                    member.name(),
                    above + "/" + escape(member.name()),
                    member.key().span());
        }

        From item(String field, int index, Node item) {
            return new From(key, pointer + "/" + field + "/" + index, item.head());
        }

        From field(String field) {
            return new From(key, pointer + "/" + escape(field), at);
        }

        private static String escape(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }

    void machine(String id, Optional<String> name, From from) {
        add(id, "AWS::StepFunctions::StateMachine", name, from, Origin.MACHINE);
    }

    void part(String id, String type, From from) {
        add(id, type, Optional.empty(), from, Origin.PART);
    }

    void part(String id, String type, Optional<String> name, From from) {
        add(id, type, name, from, Origin.PART);
    }

    void shared(String id, String type, Optional<String> name, From from) {
        if (resources.stream().noneMatch(made -> made.logicalId().equals(id) && made.origin() == Origin.SHARED)) {
            add(id, type, name, from, Origin.SHARED);
        }
    }

    void add(String id, String type, Optional<String> name, From from, Origin origin) {
        add(new LogicalResource(
                id, Optional.of(type), name, from.key(), from.pointer(), from.at(), from.named(), origin));
    }

    void add(LogicalResource resource) {
        resources.add(resource);
    }

    void output(String id, Node value) {
        outputs.removeIf(output -> output.logicalId().equals(id));
        outputs.add(new LogicalOutput(id, value));
    }

    List<LogicalResource> resources() {
        return resources;
    }

    List<LogicalOutput> outputs() {
        return outputs;
    }
}
