package io.github.steplint.source;

import static io.github.steplint.source.Shown.at;
import static io.github.steplint.source.Shown.place;
import static io.github.steplint.source.Shown.problems;
import static io.github.steplint.source.Shown.value;
import static io.github.steplint.source.Shown.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void everyKeyAndValueHasItsExactPlace() {
        Tree tree = yaml("""
                StartAt: Poll
                States:
                  Poll:
                    Type: Wait
                    Seconds: 30
                  "Done": {Type: Succeed, Tags: [a, 'b']}
                List:
                - x
                -
                Empty:
                """);
        assertThat(problems(tree)).isEmpty();
        assertThat(place(at(tree).span())).isEqualTo("1:1-10:7");
        assertThat(place(at(tree).head())).isEqualTo("1:1-1:8");
        assertThat(place(at(tree, "States", "Poll").span())).isEqualTo("4:5-5:16");
        assertThat(place(at(tree, "States", "Poll").head())).isEqualTo("3:3-3:7");
        assertThat(place(at(tree, "List").head())).isEqualTo("7:1-7:5");
        assertThat(place(at(tree, "States", "Poll", "Seconds").span())).isEqualTo("5:14-5:16");
        assertThat(place(at(tree, "States", "Done").span())).isEqualTo("6:11-6:42");
        assertThat(place(at(tree, "States", "Done").head())).isEqualTo("6:11-6:12");
        assertThat(place(at(tree, "States", "Done", "Tags", 1).span())).isEqualTo("6:37-6:40");
        assertThat(place(at(tree, "List").span())).isEqualTo("8:1-9:2");
        assertThat(place(at(tree, "List", 1).span())).isEqualTo("9:2-9:2");
        assertThat(place(at(tree, "Empty").span())).isEqualTo("10:7-10:7");
    }

    @Test
    void windowsLineBreaksAByteOrderMarkAndWideCharactersKeepPlacesTrue() {
        Tree tree = yaml("\uFEFFa: 😀\r\nb: \"😀\\U0001F600x\"\r\nc: |\r\n  é😀\r\n  y\r\n");
        assertThat(tree.problems()).extracting(SyntaxProblem::kind).containsExactly(SyntaxProblem.Kind.BYTE_ORDER_MARK);
        assertThat(place(at(tree, "a").span())).isEqualTo("1:4-1:5");
        Node.Str quoted = (Node.Str) at(tree, "b");
        assertThat(quoted.value()).isEqualTo("😀😀x");
        assertThat(quoted.text().span(2, 4).text()).isEqualTo("\\U0001F600");
        assertThat(place(quoted.text().span(4, 5))).isEqualTo("2:16-2:17");
        Node.Str block = (Node.Str) at(tree, "c");
        assertThat(block.value()).isEqualTo("é😀\ny\n");
        assertThat(place(block.text().span(4, 5))).isEqualTo("5:3-5:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            yes        | a string
            off        | a string
            010        | an integer
            0o17       | an integer
            0x1F       | an integer
            1_000      | a string
            1:30       | a string
            12e03      | an integer
            .5         | a number
            -.5        | a string
            1.         | an integer
            ~          | null
            Null       | null
            nULL       | a string
            TRUE       | a boolean
            tRUE       | a string
            .inf       | a placeholder
            -.INF      | a placeholder
            .NaN       | a placeholder
            2026-01-01 | a string
            '12'       | a string
            !!str 12   | a string
            ! 12       | a string
            !Ref Name  | !Ref
            """)
    void scalarsAreThoseOfYaml12(String text, String kind) {
        assertThat(at(yaml("a: " + text), "a").kind()).isEqualTo(kind);
    }

    @Test
    void octalAndHexadecimalHaveTheirValue() {
        assertThat(value(yaml("[0o17, 0x1F, -0b11, 010]"))).asString().isEqualTo("[15, 31, -3, 1E+1]");
    }

    @Test
    void tagsStayWithTheirValue() {
        Tree tree = yaml("""
                a: !GetAtt Loader.Arn
                b: !Join ['', [x, !Ref y]]
                c: &anchor !If
                  - z
                d: !Nothing
                """);
        assertThat(value(tree))
                .isEqualTo(Map.of(
                        "a", "!GetAtt Loader.Arn", "b", "!Join [, [x, !Ref y]]", "c", "!If [z]", "d", "!Nothing null"));
        assertThat(place(at(tree, "a").span())).isEqualTo("1:4-1:22");
        assertThat(place(((Node.Tagged) at(tree, "a")).value().span())).isEqualTo("1:12-1:22");
        assertThat(place(at(tree, "c").span())).isEqualTo("3:12-4:6");
    }

    @Test
    void anAliasIsACopyThatKnowsBothPlaces() {
        Tree tree = yaml("a: &retry\n  MaxAttempts: 3\nb: *retry\n");
        Node copied = at(tree, "b", "MaxAttempts");
        assertThat(place(copied.span())).isEqualTo("2:16-2:17");
        assertThat(copied.span().via().map(Shown::place)).contains("3:4-3:10");
        assertThat(at(tree, "a", "MaxAttempts").span().via()).isEmpty();
    }

    @Test
    void theSameAnchorTwiceIsLegalAndTheLaterCounts() {
        assertThat(value(yaml("- &a 1\n- &a 2\n- *a\n"))).asString().isEqualTo("[1, 2, 2]");
    }

    @Test
    void mergeKeysGiveWhatIsNotWrittenOut() {
        Tree tree = yaml("""
                base: &base {Type: Task, Next: A}
                more: &more {Next: B, Retry: []}
                one:
                  Next: Own
                  <<: *base
                two:
                  <<: [*base, *more]
                  Type: Pass
                three:
                  <<: {Type: Wait}
                four:
                  '<<': {a: 1}
                five:
                  <<: ${file(x)}
                """);
        assertThat(problems(tree)).isEmpty();
        assertThat(value(at(tree, "one"))).isEqualTo(Map.of("Type", "Task", "Next", "Own"));
        assertThat(value(at(tree, "two"))).isEqualTo(Map.of("Type", "Pass", "Next", "A", "Retry", List.of()));
        assertThat(value(at(tree, "three"))).isEqualTo(Map.of("Type", "Wait"));
        assertThat(((Node.Obj) at(tree, "four")).has("<<")).isTrue();
        assertThat(value(at(tree, "five"))).isEqualTo(Map.of("<<", "${file(x)}"));
        assertThat(((Node.Obj) at(tree, "two")).members()).hasSize(3);
        assertThat(at(tree, "one", "Type").span().via().map(Shown::place)).contains("5:7-5:12");
        assertThat(at(tree, "three", "Type").span().via().map(Shown::place)).contains("10:7-10:19");
    }

    @Test
    void blockAndFoldedScalarsMapEveryCharacter() {
        Tree tree = yaml("""
                a: |- # header
                    {"x":
                      "y"}
                b: >
                  one
                  two

                  three
                    deep
                c: "p
                  q \\
                  r"
                """);
        Node.Str literal = (Node.Str) at(tree, "a");
        assertThat(literal.value()).isEqualTo("{\"x\":\n  \"y\"}");
        assertThat(place(literal.span())).isEqualTo("1:4-3:11");
        assertThat(place(literal.text().span(8, 11))).isEqualTo("3:7-3:10");
        Node.Str folded = (Node.Str) at(tree, "b");
        assertThat(folded.value()).isEqualTo("one two\nthree\n  deep\n");
        assertThat(place(folded.text().span(4, 7))).isEqualTo("6:3-6:6");
        assertThat(place(folded.text().span(16, 20))).isEqualTo("9:5-9:9");
        Node.Str quoted = (Node.Str) at(tree, "c");
        assertThat(quoted.value()).isEqualTo("p q r");
        assertThat(place(quoted.text().span(4, 5))).isEqualTo("12:3-12:4");
        assertThat(tree.comments()).extracting(Comment::text).containsExactly("header");
    }

    @Test
    void jsonInABlockScalarHasItsPlacesInTheFile() {
        Tree tree = yaml("Definition: !Sub |\n  {\n    \"Next\": \"Dnoe\\n\"\n  }\n");
        Node.Str definition = (Node.Str) ((Node.Tagged) at(tree, "Definition")).value();
        Tree inner = JsonReader.read(definition.text(), Limits.DEFAULT);
        assertThat(place(at(inner, "Next").span())).isEqualTo("3:13-3:21");
        assertThat(((Node.Str) at(inner, "Next")).text().span(4, 5).text()).isEqualTo("\\n");
    }

    @Test
    void commentsAreFoundOutsideScalarsOnly() {
        Tree tree = yaml("""
                # first
                a: x#y   # second
                b: 'z # no'
                c: |
                  # no
                # third
                d: [1, # fourth
                  2]
                """);
        assertThat(tree.comments()).extracting(Comment::text).containsExactly("first", "second", "third", "fourth");
        assertThat(place(tree.comments().get(1).span())).isEqualTo("2:10-2:18");
    }

    @Test
    void anExpressionWithoutQuotesIsToldAndReadOver() {
        Tree tree = yaml("Output: {% $states.input.a %}\nAssign:\n  x: {% $b\n    %}\nEnd: true\n");
        assertThat(problems(tree))
                .startsWith("1:9-1:30 UNQUOTED_EXPRESSION an expression in {% … %} has no quotes")
                .contains("3:6-4:7 UNQUOTED_EXPRESSION");
        assertThat(value(at(tree, "Output"))).isEqualTo("{% $states.input.a %}");
        assertThat(value(at(tree, "End"))).isEqualTo(true);
        assertThat(tree.broken()).isFalse();
    }

    @Test
    void anExpressionWithoutAnEndStopsWithItsLine() {
        Tree tree = yaml("a: {% $b\nc: 1\nd: {% 1 %} and more # why\ne: [{% 2 %}, 3]\n");
        assertThat(value(tree).toString()).isEqualTo("{a={% $b, c=1, d={% 1 %} and more, e=[{% 2 %}, 3]}");
        assertThat(tree.problems()).hasSize(3);
    }

    @Test
    void anAliasMayStandForAKey() {
        assertThat(value(yaml("- &a {x: 1}\n- &k name\n- <<: *a\n  *k : 2\n")).toString())
                .isEqualTo("[{x=1}, name, {x=1, name=2}]");
    }

    @Test
    void whatYaml12AllowsIsRead() {
        assertThat(value(yaml("a: \"\\/x\"\nb:\ty\nc: z\t# tab\n\t\nd: 1\n")))
                .asString()
                .isEqualTo("{a=/x, b=y, c=z, d=1}");
        assertThat(value(yaml("{\n\t\"a\": \"\\/\",\n\t\"" + "k".repeat(2000) + "\": 1\n}")))
                .asString()
                .startsWith("{a=/");
        assertThat(value(yaml("a: x\u2028y"))).isEqualTo(Map.of("a", "x\u2028y"));
        assertThat(value(yaml("a: {{ cookiecutter.name }}"))).isEqualTo(Map.of("a", "hole {{ cookiecutter.name }}"));
    }

    @Test
    void onlyTheFirstDocumentIsRead() {
        Tree tree = yaml("a: 1\n--- # next\nb: 2\n");
        assertThat(problems(tree))
                .isEqualTo("2:1-2:11 SECOND_DOCUMENT a second document begins here; only the first is read"
                        + " (put it in a file of its own)");
        assertThat(value(tree)).asString().isEqualTo("{a=1}");
        assertThat(problems(yaml("---\na: 1\n...\n"))).isEmpty();
        assertThat(problems(yaml("a: 1\n---\n"))).isEmpty();
        assertThat(yaml("# nothing\n").root()).isEmpty();
    }

    /** One fault each; ⏎ is a line break, → a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a:⏎→b: 1          | 2:1-2:2   | a tab stands in the indentation; YAML allows only spaces there (put spaces in place of the tab)
            a: b: c           | 1:5-1:6   | a colon with a blank behind it can't stand here: it would begin another mapping inside a value (put the value in quotes, or look at the indentation)
            a:b⏎c: d          | 2:2-2:3   | a colon can't stand here: YAML reads this line as a part of the value that begins on line 1 (write "a: b" on line 1)
            a = b⏎c: d        | 2:2-2:3   | a colon can't stand here: YAML reads this line as a part of the value that begins on line 1 (write "a: b" on line 1)
            say it⏎c: d       | 2:2-2:3   | a colon can't stand here: YAML reads this line as a part of the value that begins on line 1 (write "say: it" on line 1)
            so it is⏎c: d     | 2:2-2:3   | a colon can't stand here: YAML reads this line as a part of the value that begins on line 1 (line it up with the key that it belongs beside, or put the value of line 1 in quotes)
            a: b⏎  c: d       | 2:4-2:5   | a colon can't stand here: YAML reads this line as a part of the value that begins on line 1 (line it up with the key that it belongs beside, or put the value of line 1 in quotes)
            a: 1⏎=======⏎b: 2 | 2:1-2:8   | a mark of git stands here: two versions of the file were not merged (keep one of the two versions, and take the marks out)
            a: *              | 1:4-1:5   | * at the beginning of a value makes it an alias, and no name follows (put the value in quotes)
            a: @x y           | 1:4-1:8   | a value without quotes can't begin with @ (put the value in quotes)
            a: *b             | 1:4-1:6   | no anchor &b stands before this alias (write &b in front of the value that is meant)
            a: 'x⏎b: y        | 1:4-1:6   | the string that begins here is never closed (add the closing quote)
            a: "\\d"          | 1:5-1:7   | in double quotes a backslash begins an escape, and \\d is none (write \\\\ for a backslash, or use single quotes)
            a: [1, 2⏎b: c     | 1:4-1:9   | the list that begins with this [ is not closed (add ])
            a: {b: c⏎         | 1:4-1:9   | the mapping that begins with this { is not closed (add })
            a: [b,,c]         | 1:7-1:8   | nothing stands before this comma (take the comma out)
            a: ["b" c]        | 1:9-1:10  | in the list that begins with [ on line 1, a comma or the closing bracket should stand here, not c (put values that hold {, }, [, ] or a comma in quotes)
            a: 'x' y          | 1:8-1:9   | text follows the closing quote of a value (put the whole value in quotes)
            a: - b            | 1:4-1:7   | a list can't begin on the line of its key (begin it on a line of its own, or write [ … ])
            a:⏎  b: 1⏎ c: 2   | 3:2-3:6   | the indentation of this line does not fit what begins on line 1 (line it up with its neighbours)
            a: 1⏎b⏎c: 2       | 2:1-2:2   | this line is neither a key with a colon nor part of a value (write it as "key: value", or look at its indentation)
            a: x\u0001y       | 1:5-1:6   | the control character U+0001 stands here, which YAML does not allow (take it out, or write it as an escape in double quotes)
            """)
    void aFaultIsToldOnceWhereAPersonMendsIt(String text, String place, String message) {
        Tree tree = yaml(text.replace("⏎", "\n").replace("→", "\t"));
        assertThat(problems(tree)).isEqualTo(place + " BROKEN " + message);
        assertThat(tree.broken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\n{{#if es.name}}\nb: 2\n{{/if}}\nc: {{name}}Sns",
                "a:\n  {{- range .Values.queues }}\n  - x\n  {{- end }}\n",
                "a: 1\n{{# each subscriptions}}\n{{name}}Sns: 1\n{{else}}\n{{/each}}\n",
                "a: 1\n{% if x %}\nb: 2\n{% endif %}\n"
            })
    void aTemplateOfAnotherEngineIsToldOnce(String text) {
        Tree tree = yaml(text);
        assertThat(problems(tree))
                .contains(" TEMPLATE_DIRECTIVE a directive of a template engine stands here")
                .doesNotContain("BROKEN");
        assertThat(tree.broken()).isTrue();
    }

    @Test
    void whatCameBeforeAFaultIsKept() {
        Tree tree = yaml("States:\n  A:\n    Type: Pass\n    Next: 'B\n");
        assertThat(value(at(tree, "States", "A", "Type"))).isEqualTo("Pass");
    }

    @Test
    void duplicateKeysStayAndAreTold() {
        Tree tree = yaml("a: 1\nb: 2\n\"a\": 3\n");
        assertThat(problems(tree))
                .startsWith("3:1-3:4 DUPLICATE_KEY \"a\" stands twice in the same object: first on line 1");
        assertThat(((Node.Obj) at(tree)).members()).hasSize(3);
    }
}
