package io.github.steplint.document.variables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableResolverTest {

    @Nested
    class Texts {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "a: 7 | x-${self:custom.a}-y | \"x-7-y\"",
                    "a: 1.50 | ${self:custom.a}! | \"1.5!\"",
                    "a: true | ${self:custom.a} | true",
                    "a: [1, [2, three]] | in ${self:custom.a} | \"in 1,2,three\"",
                    "a: '' | ${self:custom.a, 'b'} | \"\"",
                    "a: null | ${self:custom.a, 'b'} | \"b\"",
                    "a: {b: [c, d]} | ${self:custom.a.b.1} | \"d\"",
                    "a: b | ${self:custom.${self:custom.a}, null} | null",
                    "a: 1 | '\\${self:custom.a}' | \"${self:custom.a}\"",
                    "a: 1 | '\\\\${self:custom.a}' | \"\\\\1\"",
                    "a: '${self:custom.b}', b: '${self:service}' | ${self:custom.a}-${AWS::Region} | \"library-${AWS::Region}\"",
                    "a: 'TRUE' | ${strToBool(${self:custom.a})} | true"
                })
        void areFilledIn(String members, String variable, String expected) {
            String text = members.contains(", b:") ? "{" + members + ", out: '" + variable + "'}" : "";
            Service service = text.isEmpty()
                    ? Service.custom(members + "\nout: " + variable)
                    : Service.of("service: library\ncustom: " + text);
            assertThat(service.problems()).isEmpty();
            assertThat(service.out()).isEqualTo(expected);
        }

        @Test
        void keepTheRestWhereAPartIsUnknown() {
            assertThat(Service.custom("out: ${self:service}-${cf:stack.Queue}-${opt:stage, 'dev'}")
                            .out())
                    .isEqualTo("\"library-${cf:stack.Queue}-dev\"");
        }

        @Test
        void takeNoObjectIn() {
            assertThat(Service.custom("a: {b: 1}\nout: x ${self:custom.a}").problems())
                    .containsExactly(
                            "custom.out: String value consist of variable which resolve with non-string value");
        }
    }

    @Nested
    class Sources {
        @Test
        void theCallersOptionsAreUsed() {
            String text = "out: ${opt:stage, 'x'} ${sls:stage} ${opt:region} ${aws:region} ${opt:colour}";
            assertThat(Service.custom(text)
                            .stage("prod")
                            .region("eu-west-1")
                            .opt("colour", "red")
                            .out())
                    .isEqualTo("\"prod prod eu-west-1 eu-west-1 red\"");
        }

        @Test
        void withoutOptionsTheFrameworkPresetsStageAndRegion() {
            assertThat(Service.custom("out: ${sls:stage} ${aws:region}").out()).isEqualTo("\"dev us-east-1\"");
        }

        @Test
        void parametersCountInTheOrderOfTheFramework() {
            String text = """
                    service: library
                    params:
                      default: {days: 14, fee: 1}
                      prod: {days: 30}
                    custom:
                      out: ${param:days} ${param:fee} ${param:card, 'none'}
                    """;
            assertThat(Service.of(text).out()).isEqualTo("\"14 1 none\"");
            assertThat(Service.of(text).stage("prod").out()).isEqualTo("\"30 1 none\"");
            assertThat(Service.of(text).stage("prod").param("days", "9").out()).isEqualTo("\"9 1 none\"");
        }

        @Test
        void anEmptyEnvironmentVariableIsAValue() {
            assertThat(Service.custom("out: ${env:HOOK, 'x'}")
                            .environment("HOOK", "")
                            .out())
                    .isEqualTo("\"\"");
        }

        @Test
        void theEnvironmentFileOfTheStageIsReadWhereTheFileAsksForIt() {
            String text = "custom: {out: \"${env:HOOK, 'none'}\"}\n";
            String asks = "useDotenv: true\n" + text;
            assertThat(Service.of(text).file(".env", "HOOK=a").out()).isEqualTo("\"none\"");
            assertThat(Service.of(asks).file(".env", "HOOK=a").out()).isEqualTo("\"a\"");
            assertThat(Service.of(asks)
                            .file(".env", "HOOK=a")
                            .file(".env.dev", "HOOK=b")
                            .out())
                    .isEqualTo("\"b\"");
            assertThat(Service.of(asks)
                            .file(".env", "HOOK=a")
                            .environment("HOOK", "c")
                            .out())
                    .isEqualTo("\"c\"");
        }

        @Test
        void programsAreNotRun() {
            Service service = Service.custom("out: ${file(a.js):f, 'x'}").file("a.js", "process.exit(1)");
            assertThat(service.problems()).isEmpty();
            assertThat(service.out()).isEqualTo("\"${file(a.js):f, 'x'}\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "${opt:nope} | Value not found at \"opt\" source",
                    "${env:NOPE} | Value not found at \"env\" source",
                    "${self:custom.nope} | Value not found at \"self\" source",
                    "${file(nope.yml)} | Value not found at \"file\" source",
                    "${sls:foo} | Unsupported \"foo\" address argument in variable \"sls\" source",
                    "${env:} | Missing address argument in variable \"env\" source",
                    "${file()} | Missing path argument in variable \"file\" source",
                    "${cfn:x} | Unrecognized configuration variable sources: \"cfn\"",
                    "${s3:bucket} | Unsupported \"bucket\" address argument in variable \"s3\" source. Expected \"<bucket-name>/<key>\" format"
                })
        void whatIsMissingOrUnknownIsTold(String variable, String detail) {
            assertThat(Service.custom("out: \"" + variable + "\"").problems()).containsExactly("custom.out: " + detail);
        }
    }

    @Nested
    class Files {
        @Test
        void valuesKeepThePlaceThatAPersonEdits() {
            Node node = Service.custom("out: ${file(limits.yml):retries.most}")
                    .file("limits.yml", "retries:\n  most: 3\n")
                    .at("custom", "out");
            assertThat(node.span()).hasToString("limits.yml:2:9");
            assertThat(node.span().via().map(Span::toString)).contains("serverless.yml:4:8");
        }

        @Test
        void partsOfATextKeepTheirPlacesToo() {
            Node.Str text = (Node.Str)
                    Service.custom("name: loan\nout: x-${self:custom.name}-y").at("custom", "out");
            assertThat(text.span()).hasToString("serverless.yml:5:8");
            assertThat(text.text().span(0, 2)).hasToString("serverless.yml:5:8");
            assertThat(text.text().span(2, 6)).hasToString("serverless.yml:4:9");
        }

        @Test
        void pathsCountFromTheServiceAlsoInsideAnotherFile() {
            assertThat(Service.custom("out: ${file(machines/loan.yml):name}")
                            .file("machines/loan.yml", "name: ${file(names.json):loan}")
                            .file("names.json", "{\"loan\": \"Loan of ${self:service}\"}")
                            .out())
                    .isEqualTo("\"Loan of library\"");
        }

        @Test
        void otherEndingsArePlainText() {
            assertThat(Service.custom("out: ${file(query.sql)}")
                            .file("query.sql", "select 1;\n")
                            .out())
                    .isEqualTo("\"select 1;\\n\"");
        }

        @Test
        void tagsAreFunctions() {
            assertThat(Service.custom("out: ${file(refs.yml):arn}")
                            .file("refs.yml", "arn: !GetAtt loan.Arn")
                            .out())
                    .isEqualTo("{ \"Fn::GetAtt\": [ \"loan\", \"Arn\" ] }");
        }

        @Test
        void jsonIsReadStrictly() {
            assertThat(Service.custom("out: ${file(a.json):x}")
                            .file("a.json", "{\"x\": 1,}")
                            .problems())
                    .containsExactly("custom.out: Cannot parse \"a.json\"");
        }

        @Test
        void whatIsWrongInsideIsSeenThroughTheVariable() {
            assertThat(Service.custom("out: ${file(a.yml)}")
                            .file("a.yml", "x: [1")
                            .resolve()
                            .includes())
                    .flatMap(tree -> tree.problems())
                    .allSatisfy(problem ->
                            assertThat(problem.span().via().map(Span::toString)).contains("serverless.yml:4:8"));
        }

        @Test
        void whatLiesOutsideTheProjectIsNotRead() {
            assertThat(Service.custom("out: ${file(../x.yml), 'y'}").places())
                    .containsExactly("serverless.yml:4:8 OUTSIDE_PROJECT");
        }

        @Test
        void listsOfFunctionsAndResourcesAreMerged() {
            String text = """
                    service: library
                    functions:
                      - ${file(lend.yml)}
                      - remind: {handler: remind.run}
                    resources:
                      - Resources: {Books: {Type: "AWS::SQS::Queue"}}
                      - Resources: {Cards: {Type: "AWS::SQS::Queue"}}
                    """;
            Service service = Service.of(text).file("lend.yml", "lend: {handler: lend.run}");
            assertThat(((Node.Obj) service.at("functions")).members())
                    .extracting(Node.Member::name)
                    .containsExactly("lend", "remind");
            assertThat(((Node.Obj) service.at("resources", "Resources")).members())
                    .extracting(Node.Member::name)
                    .containsExactly("Books", "Cards");
        }
    }

    @Nested
    class Bounds {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "out: ${self:custom.out} | Circular reference. \"custom.out\" refers to itself",
                    "out: ${self:custom} | Circular reference. \"custom.out\" refers to itself",
                    "out: ${self:} | Circular reference. \"custom.out\" refers to itself"
                })
        void aPropertyCannotReferToItself(String members, String detail) {
            assertThat(Service.custom(members).problems()).containsExactly("custom.out: " + detail);
        }

        @Test
        void propertiesCannotReferToEachOther() {
            assertThat(Service.custom("a: ${self:custom.b}\nb: ${self:custom.a}")
                            .problems())
                    .containsExactly("custom.b: Circular reference among \"custom.b\" and \"custom.a\" properties");
        }

        @Test
        void aFileThatBringsItselfInComesToAnEnd() {
            Service service = Service.custom("out: ${file(a.yml)}")
                    .file("a.yml", "one: ${file(a.yml)}\ntwo: ${file(a.yml)}\nthree: ${file(a.yml)}");
            assertThat(service.places()).hasSize(1).first().asString().endsWith(" LIMIT");
        }

        @Test
        void valuesThatDoubleComeToAnEnd() {
            StringBuilder members = new StringBuilder("a0: {x: lol, y: lol}\n");
            for (int i = 1; i < 60; i++) {
                String before = "${self:custom.a" + (i - 1) + "}";
                members.append("a%d: {x: \"%s\", y: \"%s\"}\n".formatted(i, before, before));
            }
            assertThat(Service.custom(members.toString()).places())
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith(" LIMIT");
        }

        @Test
        void textsThatDoubleComeToAnEnd() {
            StringBuilder members = new StringBuilder("a0: lol\n");
            for (int i = 1; i < 60; i++) {
                String before = "${self:custom.a" + (i - 1) + "}";
                members.append("a%d: \"%s%s\"\n".formatted(i, before, before));
            }
            assertThat(Service.custom(members.toString()).places())
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith(" LIMIT");
        }

        @Test
        void aLongChainOfPropertiesComesToAnEnd() {
            StringBuilder members = new StringBuilder("a5000: end\n");
            for (int i = 0; i < 5000; i++) {
                members.append("a%d: ${self:custom.a%d}\n".formatted(i, i + 1));
            }
            assertThat(Service.custom(members.toString()).places())
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith(" LIMIT");
        }
    }

    @Nested
    class Assumptions {
        @Test
        void whatDependsOnAnOptionThatIsNotGivenMayBeThereWithIt() {
            Service service = Service.custom("prod: {days: 30}\nout: ${self:custom.${sls:stage}.days}");
            assertThat(service.resolve().problems()).singleElement().matches(VariableProblem::assumed);
            assertThat(service.stage("test").resolve().problems())
                    .singleElement()
                    .matches(problem -> !problem.assumed());
            assertThat(service.stage("prod").out()).isEqualTo("30");
        }

        @Test
        void anAssumptionIsRememberedOverSeveralSteps() {
            Service service = Service.custom("""
                    stage: ${opt:stage, 'dev'}
                    file: limits.${self:custom.stage}.yml
                    out: ${file(${self:custom.file})}
                    """);
            assertThat(service.resolve().problems()).singleElement().matches(VariableProblem::assumed);
        }
    }

    @Nested
    class Versions {
        @Test
        void version4TakesVariablesAsFallbacks() {
            String text = "frameworkVersion: '4'\nservice: library\ncustom: {out: \"${opt:a, ${self:service}}\"}\n";
            assertThat(Service.of(text).out()).isEqualTo("\"library\"");
            assertThat(Service.of(text.replace("'4'", "'3'")).places()).containsExactly("serverless.yml:3:25 SYNTAX");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "4.4.7 | V4",
                    "^3.38.0 | V3",
                    "~2.72 | OLD",
                    ">=2 <5 | V3",
                    ">=1.6.0 <2.1.0 | OLD",
                    "latest | V3"
                })
        void thePackageTellsTheVersionWhereTheFileDoesNot(String version, Framework framework) {
            Service service = Service.custom("out: ${aws:ssm:/library/key}")
                    .file("../package.json", "{\"devDependencies\": {\"serverless\": \"" + version + "\"}}");
            assertThat(service.framework()).isEqualTo(framework);
            assertThat(service.problems().isEmpty()).isEqualTo(framework == Framework.V4);
        }

        @Test
        void aConstantStageIsToldOnce() {
            String text = """
                    service: library
                    provider: {name: aws, stage: dev}
                    custom: {a: "x-${self:provider.stage}", b: "${self:provider.stage}"}
                    """;
            assertThat(Service.of(text).places()).containsExactly("serverless.yml:3:16 FIXED_STAGE");
            assertThat(Service.of(text.replace("stage: dev", "stage: \"${opt:stage, 'dev'}\""))
                            .places())
                    .isEmpty();
        }

        @Test
        void thePresetOfTheStageIsNoProperty() {
            assertThat(Service.custom("out: ${self:provider.stage}").resolve().problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.help()).contains("${sls:stage}"));
        }

        @Test
        void pluginsMayBringSources() {
            String text = "service: library\nplugins: [%s]\ncustom: {out: \"${tide:high}\"}\n";
            assertThat(Service.of(text.formatted("serverless-step-functions")).places())
                    .containsExactly("serverless.yml:3:16 UNKNOWN_SOURCE");
            assertThat(Service.of(text.formatted("serverless-tides")).places())
                    .containsExactly("serverless.yml:3:16 FOREIGN_SOURCE");
        }

        @Test
        void whatIsNeededFirstCannotComeFromAws() {
            assertThat(Service.of("service: ${ssm:/library/name}\n").problems())
                    .containsExactly("service: \"service\" property is not accessible (configured behind variables"
                            + " which cannot be resolved at this stage)");
        }
    }
}
