package io.github.steplint.reproduce;

import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.condition.Places;
import io.github.steplint.machine.State;
import io.github.steplint.reproduce.Want.Source;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/** Where the field Items of a Map gets its array from. */
record ItemsOf(State.Map map) {

    Optional<Want> formula(Want want) {
        return map.fields()
                .items()
                .map(Node.Member::value)
                .filter(Node.Str.class::isInstance)
                .map(value -> ((Node.Str) value).value())
                .filter(Delimiters::enclose)
                .flatMap(text -> JsonataParser.parse(Delimiters.inside(text)).expression())
                .flatMap(Places::of)
                .flatMap(path -> place(path, want));
    }

    private static Optional<Want> place(JsonPath path, Want want) {
        List<Step> steps = path.steps();
        if (path.root() instanceof JsonPath.Root.Variable variable) {
            Want inside = want.at(Source.VARIABLE, steps, want.steps());
            return Optional.of(inside.at(Source.VARIABLE, List.of(new Step.Name(variable.name())), inside.steps()));
        }
        return steps.get(0).equals(new Step.Name("input"))
                ? Optional.of(want.at(Source.INPUT, steps.subList(1, steps.size()), want.steps()))
                : Optional.empty();
    }
}
