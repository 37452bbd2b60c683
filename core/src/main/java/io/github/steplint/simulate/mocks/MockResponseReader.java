package io.github.steplint.simulate.mocks;

import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one mocked response: its numbers, which follow each other from 0, and what each of them returns or throws. */
final class MockResponseReader {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private final MockFileReader file;
    private final Node.Member member;
    private final String what;

    MockResponseReader(MockFileReader file, Node.Member member) {
        this.file = file;
        this.member = member;
        this.what = "response \"" + member.name() + "\"";
    }

    MockResponse read() {
        List<Node.Member> members = file.members(member.value(), what);
        List<MockResponse.Step> steps = new ArrayList<>();
        members.forEach(each -> step(each).ifPresent(steps::add));
        steps.sort(Comparator.comparingInt(MockResponse.Step::first));
        if (members.isEmpty() && member.value() instanceof Node.Obj) {
            file.tell(member.key().span(), what + " has no replies", "add \"0\": {\"Return\": {}}");
        } else if (steps.size() == members.size()) {
            consecutive(steps);
        }
        return new MockResponse(member.key(), steps);
    }

    private void consecutive(List<MockResponse.Step> steps) {
        int next = 0;
        for (MockResponse.Step step : steps) {
            if (step.first() != next) {
                int last = next + step.last() - step.first();
                String fault = step.first() > next
                        ? " has no reply for invocation " + next
                        : " has two replies for invocation " + step.first();
                file.tell(
                        step.key().span(),
                        what + fault + ": the numbers begin with 0 and follow each other",
                        "write \"" + next + (last > next ? "-" + last : "") + "\"");
                return;
            }
            next = step.last() + 1;
        }
    }

    private Optional<MockResponse.Step> step(Node.Member step) {
        Optional<MockReply> reply = file.object(step.value(), "reply " + step.name() + " of " + what)
                .flatMap(it -> reply(step, it));
        Matcher numbers = NUMBERS.matcher(step.name().strip());
        if (!numbers.matches()) {
            file.tell(
                    step.key().span(),
                    "\"" + step.name() + "\" in " + what + " is no number of an invocation",
                    "write \"0\" for the first, or a range such as \"1-2\"");
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
        if (last < first) {
            file.tell(
                    step.key().span(),
                    "range \"" + step.name() + "\" in " + what + " ends before it begins",
                    "write \"" + last + "-" + first + "\"");
            return Optional.empty();
        }
        return reply.map(it -> new MockResponse.Step(step.key(), first, last, it));
    }

    private Optional<MockReply> reply(Node.Member step, Node.Obj reply) {
        Optional<Node.Member> returned = reply.member("Return");
        Optional<Node.Member> thrown = reply.member("Throw");
        String which = "reply " + step.name() + " of " + what;
        if (returned.isPresent() && thrown.isPresent()) {
            file.tell(thrown.get().key().span(), which + " has both Return and Throw", "leave out one of the two");
            return Optional.empty();
        }
        if (returned.isEmpty() && thrown.isEmpty()) {
            neither(step, reply, which);
            return Optional.empty();
        }
        return returned.isPresent()
                ? Optional.of(new MockReply.Return(Json.of(returned.get().value())))
                : thrown(thrown.get(), which);
    }

    private void neither(Node.Member step, Node.Obj reply, String which) {
        Optional<Node.Member> near =
                reply.members().stream().filter(each -> meant(each).isPresent()).findFirst();
        file.tell(
                near.orElse(step).key().span(),
                which + " has neither Return nor Throw",
                near.flatMap(MockResponseReader::meant)
                        .map(name -> "did you mean " + name + "?")
                        .orElse("write {\"Return\": …} or {\"Throw\": {\"Error\": …, \"Cause\": …}}"));
    }

    private static Optional<String> meant(Node.Member each) {
        return Spelling.nearest(each.name(), List.of("Return", "Throw"));
    }

    private Optional<MockReply> thrown(Node.Member thrown, String which) {
        Optional<Node.Obj> object = file.object(thrown.value(), "Throw of " + which);
        Optional<Node.Member> error = object.flatMap(it -> file.required(it, "Error", "Throw of " + which));
        Optional<String> name = error.flatMap(it -> text(it, which));
        Optional<Node.Member> cause = object.flatMap(it -> it.member("Cause"));
        Optional<String> text = cause.flatMap(it -> text(it, which));
        return name.isEmpty() || cause.isPresent() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(new MockReply.Throw(name.get(), text));
    }

    private Optional<String> text(Node.Member field, String which) {
        if (field.value() instanceof Node.Str text) {
            return Optional.of(text.value());
        }
        file.tell(
                field.value().head(),
                field.name() + " of " + which + " is " + field.value().kind() + ", not a string",
                "");
        return Optional.empty();
    }
}
