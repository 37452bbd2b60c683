package io.github.steplint.facts.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateFactsTest {
    private static final String HEAD = """
            service: library
            provider: {name: aws}
            plugins: [serverless-step-functions]
            functions:
              stamp-card: {handler: card.stamp}
            """;

    @Test
    void aFunctionIsCalledByItsKeyOnlyWhereThePluginTranslatesIt() {
        TemplateFacts facts = serverless("""
                stepFunctions:
                  stateMachines:
                    lend:
                      definition:
                        StartAt: A
                        States:
                          A: {Type: Task, Resource: !GetAtt stamp-card.Arn, Next: B}
                          B: {Type: Task, Resource: !Sub "${stamp-card.Arn}", End: true}
                """);
        assertThat(facts.dangling())
                .extracting(Reference::id, Reference::kind)
                .containsExactly(tuple("stamp-card", Reference.Kind.SUB));
        assertThat(facts.hint(facts.dangling().get(0)).map(hint -> hint.thing().logicalId()))
                .hasValue("StampDashcardLambdaFunction");
    }

    @Test
    void nothingIsMissingWhereNotEverythingCanBeSeen() {
        String output = "  Outputs: {Role: {Value: !GetAtt Nobody.Arn}}\n";
        assertThat(serverless("resources:\n" + output).dangling()).hasSize(1);
        assertThat(serverless("resources:\n" + output + "  Resources: ${file(more.js)}\n")
                        .dangling())
                .isEmpty();
        assertThat(serverless("resources:\n" + output + "  Transform: Macro\n").dangling())
                .isEmpty();
        assertThat(facts((HEAD + "resources:\n" + output)
                                .replace("[serverless", "[serverless-plugin-warmup, serverless"))
                        .dangling())
                .isEmpty();
    }

    @Test
    void aMachineIsMeantByWhateverItCouldBeCalled() {
        TemplateFacts facts = serverless("""
                stepFunctions:
                  stateMachines:
                    lend: {name: library-lend, definition: {}}
                resources:
                  Outputs:
                    One: {Value: !Ref libraryLend}
                    Two: {Value: !Ref LendStepFunctionsStateMachine}
                    Three: {Value: !Ref Library-Dashlend}
                """);
        assertThat(facts.dangling())
                .hasSize(3)
                .allSatisfy(reference -> assertThat(
                                facts.hint(reference).map(hint -> hint.thing().logicalId()))
                        .hasValue("LibraryDashlend"));
    }

    @Test
    void textsAreReadByCloudFormationOnlyWhereTheDefinitionIsSubstituted() {
        String definition = """
                stepFunctions:
                  stateMachines:
                    lend:
                      definition:
                        StartAt: A
                        States:
                          A: {Type: Pass, Result: "${fine} ${AWS::Region}", Next: B}
                          B: {Type: Task, Resource: "%s", End: true}
                """;
        TemplateFacts plain = serverless(definition.formatted("arn:aws:lambda:eu-west-1:123456789012:function:x"));
        assertThat(plain.dangling()).isEmpty();
        assertThat(plain.literals()).extracting(Literal::text).containsExactly("${AWS::Region}");
        TemplateFacts substituted = serverless(definition.formatted("arn:aws:lambda:#{AWS::Region}:1:function:x"));
        assertThat(substituted.dangling()).extracting(Reference::id).containsExactly("fine");
        assertThat(substituted.literals()).isEmpty();
    }

    @Test
    void aCircleGoesThroughTheRoleThatAllFunctionsShare() {
        TemplateFacts facts = serverless("""
                stepFunctions:
                  stateMachines:
                    lend:
                      id: Lend
                      definition:
                        StartAt: A
                        States:
                          A: {Type: Task, Resource: !GetAtt stamp-card.Arn, End: true}
                """);
        assertThat(facts.circles()).isEmpty();
        TemplateFacts circular = facts(HEAD.replace(
                        "{name: aws}",
                        "{name: aws, iam: {role: {statements: [{Effect: Allow, Action: '*', Resource: !Ref Lend}]}}}")
                + """
                stepFunctions:
                  stateMachines:
                    lend:
                      id: Lend
                      definition:
                        StartAt: A
                        States:
                          A: {Type: Task, Resource: !GetAtt stamp-card.Arn, End: true}
                """);
        assertThat(circular.circles()).hasSize(1);
        assertThat(circular.circles().get(0))
                .extracting(Dependency::from)
                .containsExactlyInAnyOrder("StampDashcardLambdaFunction", "IamRoleLambdaExecution", "Lend");
    }

    @Test
    void samMakesResourcesWhoseIdsBeginWithAnotherOnes() {
        List<Reference> dangling = facts("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Stamp: {Type: AWS::Serverless::Function, Properties: {}}
                Outputs:
                  Role: {Value: !GetAtt StampRole.Arn}
                  Api: {Value: !Ref ServerlessRestApi}
                  Other: {Value: !Ref Stmp}
                """).dangling();
        assertThat(dangling).extracting(Reference::id).containsExactly("Stmp");
    }

    private static TemplateFacts serverless(String text) {
        return facts(HEAD + text);
    }

    private static TemplateFacts facts(String text) {
        String name = text.startsWith("service") ? "serverless.yml" : "template.yaml";
        return Documents.read(new SourceFile(name, text), new DocumentOptions(MachineType.STANDARD, true))
                .flatMap(TemplateFacts::of)
                .orElseThrow();
    }
}
