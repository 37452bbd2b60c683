package io.github.steplint.rules.template;

import io.github.steplint.facts.template.BadCall;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Spelling;
import java.util.List;

/** Explained in MalformedFunction.md. */
public final class MalformedFunction implements TemplateRule {
    private static final List<String> FUNCTIONS = List.of(
            "Ref",
            "Fn::GetAtt",
            "Fn::Sub",
            "Fn::Join",
            "Fn::ImportValue",
            "Fn::If",
            "Fn::Select",
            "Fn::Split",
            "Fn::FindInMap",
            "Fn::Base64",
            "Fn::Cidr",
            "Fn::GetAZs",
            "Fn::ToJsonString",
            "Fn::Length");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("malformed-function", "0.1", "A function of CloudFormation is written wrongly");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.badCalls().forEach(call -> tell(call, report));
    }

    private static void tell(BadCall call, Report report) {
        switch (call.kind()) {
            case UNKNOWN_FUNCTION ->
                report.at(call.at(), "CloudFormation has no function \"" + call.function() + "\"")
                        .help(Words.meantOr(
                                Spelling.nearest(call.function(), FUNCTIONS), "it has " + Words.and(FUNCTIONS)));
            case KEY_BESIDE ->
                report.at(
                                call.at(),
                                "%s and \"%s\" stand in one object: the plugin takes all of it for a call of %s",
                                call.function(),
                                call.word(),
                                call.function())
                        .help(
                                "indent \"%s\" to where it belongs, or give the key %s another name",
                                call.word(), call.function());
            case DOTTED ->
                report.at(
                                call.at(),
                                "the long form of Fn::GetAtt takes a list: the plugin takes \"%s\" apart letter by letter",
                                call.word())
                        .help("write %s, or !GetAtt %s", list(call.word()), call.word());
            case NOT_A_PAIR ->
                report.at(call.at(), "Fn::GetAtt takes a list of two: a logical id and an attribute")
                        .help("write Fn::GetAtt: [LogicalId, Arn]");
            case QUOTED ->
                report.at(call.at(), "in quotes, \"%s\" is a text and no call of %s", call.word(), call.function())
                        .help("leave out the quotes around the tag");
            default -> {}
        }
    }

    private static String list(String dotted) {
        return "Fn::GetAtt: [" + dotted.replaceFirst("\\.", ", ") + "]";
    }
}
