package io.github.steplint.source;

import static io.github.steplint.source.Shown.at;
import static io.github.steplint.source.Shown.json;
import static io.github.steplint.source.Shown.place;
import static io.github.steplint.source.Shown.problems;
import static io.github.steplint.source.Shown.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void everyKeyAndValueHasItsExactPlace() {
        Tree tree = json("""
                {
                  "StartAt": "Poll",
                  "States": {"Poll": {"Type": "Wait", "Seconds": 30, "End": true}},
                  "Tags": [null, -1.5e2]
                }
                """);
        assertThat(problems(tree)).isEmpty();
        assertThat(place(at(tree).span())).isEqualTo("1:1-5:2");
        assertThat(place(at(tree).head())).isEqualTo("1:1-1:2");
        assertThat(place(at(tree, "StartAt").span())).isEqualTo("2:14-2:20");
        assertThat(place(at(tree, "States", "Poll").span())).isEqualTo("3:22-3:66");
        assertThat(place(at(tree, "States", "Poll", "Seconds").span())).isEqualTo("3:50-3:52");
        assertThat(place(at(tree, "States", "Poll", "End").span())).isEqualTo("3:61-3:65");
        assertThat(place(at(tree, "Tags", 0).span())).isEqualTo("4:12-4:16");
        assertThat(at(tree, "Tags", 1).span().text()).isEqualTo("-1.5e2");
        assertThat(((Node.Obj) at(tree, "States"))
                        .member("Poll")
                        .orElseThrow()
                        .key()
                        .span()
                        .text())
                .isEqualTo("\"Poll\"");
    }

    @Test
    void charactersOutsideTheBasicPlaneTakeOneColumn() {
        Tree tree = json("{\"😀\": \"a😀b\", \"c\": 1}");
        assertThat(place(at(tree, "c").span())).isEqualTo("1:19-1:20");
        Node.Str string = (Node.Str) at(tree, "😀");
        assertThat(string.text().span(1, 3).text()).isEqualTo("😀");
    }

    @Test
    void escapesAreUndoneAndStillHaveTheirPlaces() {
        Tree tree = json("{\"q\": \"a\\n\\u00e9\\\"\\/z\"}");
        Node.Str string = (Node.Str) at(tree, "q");
        assertThat(string.value()).isEqualTo("a\né\"/z");
        assertThat(string.text().span(1, 2).text()).isEqualTo("\\n");
        assertThat(string.text().span(2, 4).text()).isEqualTo("\\u00e9\\\"");
        assertThat(string.text().span(5, 6).text()).isEqualTo("z");
        assertThat(place(string.text().span(5, 6))).isEqualTo("1:21-1:22");
    }

    @Test
    void duplicateKeysStayAndAreTold() {
        Tree tree = json("{\"Next\": \"A\",\n \"Next\": \"B\"}");
        assertThat(problems(tree))
                .isEqualTo("2:2-2:8 DUPLICATE_KEY \"Next\" stands twice in the same object: first on line 1, and again"
                        + " here (keep one of the two, or rename one)");
        assertThat(((Node.Obj) at(tree)).members()).hasSize(2);
        assertThat(value(at(tree, "Next"))).isEqualTo("B");
        assertThat(tree.broken()).isFalse();
    }

    @Test
    void aByteOrderMarkIsToldAndReadOver() {
        Tree tree = json("\uFEFF{\"a\": 1}");
        assertThat(tree.problems()).extracting(SyntaxProblem::kind).containsExactly(SyntaxProblem.Kind.BYTE_ORDER_MARK);
        assertThat(place(at(tree, "a").span())).isEqualTo("1:7-1:8");
    }

    @Test
    void commentsAndTrailingCommasAreReadOver() {
        Tree tree = json("""
                {
                  // polls
                  "a": [1, 2,], /* two
                  lines */
                  "b": "// no comment", # either
                }
                """);
        assertThat(value(tree)).isEqualTo(value(json("{\"a\": [1, 2], \"b\": \"// no comment\"}")));
        assertThat(tree.comments()).extracting(Comment::text).containsExactly("polls", "two\n  lines", "either");
        assertThat(tree.problems().stream().map(it -> place(it.span()) + " " + it.kind()))
                .containsExactly(
                        "2:3-2:11 JSON_COMMENT",
                        "3:13-3:14 TRAILING_COMMA",
                        "3:17-4:11 JSON_COMMENT",
                        "5:23-5:24 TRAILING_COMMA",
                        "5:25-5:33 JSON_COMMENT");
        assertThat(tree.broken()).isFalse();
    }

    @Test
    void barePlaceholdersAreHoles() {
        Tree tree = json("""
                {"Seconds": ${Delay}, "a": [${A}${B}, 10${C}, #{AWS::AccountId}, {{ x }}],
                 "b": ${jsonencode({k = "}"})}, ${Key}: 1, ${more}}
                """);
        assertThat(value(tree))
                .isEqualTo(Map.of(
                        "Seconds",
                        "hole ${Delay}",
                        "a",
                        List.of("hole ${A}${B}", "hole 10${C}", "hole #{AWS::AccountId}", "hole {{ x }}"),
                        "b",
                        "hole ${jsonencode({k = \"}\"})}",
                        "${Key}",
                        value(json("1")),
                        "${more}",
                        "hole ${more}"));
        assertThat(place(at(tree, "Seconds").span())).isEqualTo("1:13-1:21");
        assertThat(tree.problems()).extracting(SyntaxProblem::kind).containsOnly(SyntaxProblem.Kind.BARE_PLACEHOLDER);
        assertThat(tree.problems()).hasSize(8);
        assertThat(tree.broken()).isFalse();
    }

    @Test
    void aTemplateOfAnotherEngineIsToldOnce() {
        Tree tree = json("{\n{% for s in states %}\n  \"{{ s }}\": {},\n{% endfor %}\n}");
        assertThat(problems(tree))
                .isEqualTo("2:1-2:22 TEMPLATE_DIRECTIVE a directive of a template engine stands here: what the text"
                        + " says is known only when the template is rendered");
        assertThat(tree.broken()).isTrue();
    }

    @Test
    void blankTextHasNoRootAndNoProblem() {
        assertThat(json(" \n\t").root()).isEmpty();
        assertThat(json(" \n\t").problems()).isEmpty();
    }

    /** One fault each; ⏎ is a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {⏎ "a": 1⏎ "b": 2⏎}          | 3:2-3:5   | a comma is missing before this member (add a comma at the end of line 2)
            {⏎<<<<<<< ours⏎"a": 1⏎=======⏎"a": 2⏎>>>>>>> theirs⏎} | 2:1-2:13 | a mark of git stands here: two versions of the file were not merged (keep one of the two versions, and take the marks out)
            [1 2]                        | 1:4-1:5   | a comma is missing before this item (add a comma before it)
            {⏎"N": "Done,⏎"E": true}     | 2:6-2:11  | the string that begins here is never closed (add the closing quote)
            {"N": Done", "E": 1}         | 1:7-1:12  | the opening quote of this string is missing (write "Done")
            {"N: "Done", "E": 1}         | 1:2-1:4   | the closing quote of this name is missing (write "N")
            {Next: "Done"}               | 1:2-1:6   | the name Next has no quotes (write "Next")
            {'N': 1}                     | 1:2-1:5   | JSON has no single quotes; names and strings stand in double quotes (write "N")
            {“N”: 1}                     | 1:2-1:5   | these are typographic quotes; names and strings of JSON stand in straight ones (write "N")
            {"a": True}                  | 1:7-1:11  | True is not a value of JSON (write true)
            {"a": None}                  | 1:7-1:11  | None is not a value of JSON (write null)
            {"a": Done}                  | 1:7-1:11  | Done is not a value of JSON; a string stands in double quotes (write "Done")
            {"a": 01}                    | 1:7-1:9   | 01 is not a number as JSON writes them (write 1)
            {"a": .5}                    | 1:7-1:9   | .5 is not a number as JSON writes them (write 0.5)
            {"a": }                      | 1:5-1:6   | the value after this colon is missing
            {"a" 1}                      | 1:4-1:5   | a colon is missing after the name "a" (write : and the value after it)
            {"a" = 1}                    | 1:6-1:7   | a colon is missing after the name "a" (write : in place of =)
            {"a": 1,, "b": 2}            | 1:9-1:10  | two commas stand in a row (take one out)
            {"a": [1, 2}                 | 1:12-1:13 | this } can't close the [ of line 1 (write ], or close what was opened first)
            {"a": 1}}                    | 1:9-1:10  | this } closes nothing: everything is closed already (take it out, or look for a bracket that closes too early)
            {"a": 1} {"b": 2}            | 1:10-1:11 | text follows the end of the JSON value (a file holds one value)
            {"a": {⏎"b": 1               | 2:6-2:7   | the object that begins on line 1 is not closed (add } here)
            {⏎ "a": {⏎  "b": 1⏎ "c": 2}  | 3:8-3:9   | the object that begins on line 2 is not closed (add } here)
            {⏎ "a": [⏎  1⏎ "c": 2}       | 3:3-3:4   | the array that begins on line 2 is not closed (add ] before the name on line 4)
            {"a": "x⏎y", "b": 1}         | 1:9-2:1   | a string goes over the end of its line, which JSON does not allow (write \\n for the line break)
            {"a": "\\d+"}                | 1:8-1:10  | \\d is not an escape of JSON (write \\\\ for a backslash)
            {"a": "\\u12"}               | 1:8-1:10  | \\u is not followed by four hexadecimal digits (write \\\\u for a backslash and a u)
            {"a": "say "hi" to"}         | 1:12-1:13 | this quote ends the string, but its line goes on (write \\" for a quote inside a string)
            {"a": 1; "b": 2}             | 1:8-1:9   | ; can't follow a value (write a comma in its place, or close what begins on line 1)
            "a": 1, "b": 2               | 1:1-1:4   | a name with a value stands outside an object (write { before it)
            [⏎"a": 1]                    | 2:1-2:4   | an array holds values, not names with values (write { … } around the members of an object)
            {{"a": 1}                    | 1:2-1:3   | this member of an object has no name (write "Name": before it)
            {"a": 1 /* never             | 1:9-1:11  | the comment that begins here is never closed (close it with */)
            {"a": ${x                    | 1:7-1:9   | the placeholder that begins here is never closed (close it with })
            """)
    void aFaultIsToldOnceWhereAPersonMendsIt(String text, String place, String message) {
        Tree tree = json(text.replace("⏎", "\n"));
        assertThat(problems(tree)).isEqualTo(place + " BROKEN " + message);
        assertThat(tree.broken()).isTrue();
    }

    @Test
    void theLayoutTellsWhichObjectIsNotClosed() {
        String text = """
                {
                  "States": {
                    "A": {
                      "Retry": [
                        {
                          "MaxAttempts": 2
                      ],
                      "End": true
                    }
                  }
                }
                """;
        assertThat(problems(json(text)))
                .isEqualTo(
                        "7:7-7:8 BROKEN this ] can't close the { of line 5 (write }, or close what was opened first)");
        String inner = text.replace("      ],\n", "        }\n      ],\n").replace("    }\n  }\n}", "  }\n}");
        assertThat(problems(json(inner)))
                .isEqualTo("9:17-9:18 BROKEN the object that begins on line 3 is not closed (add } here)");
    }

    @Test
    void whatCameBeforeAFaultIsKeptAndWhatFollowsAMissingCommaToo() {
        Tree tree = json("{\"StartAt\": \"A\"\n \"States\": {\"A\": {\"Type\": \"Pass\"}}}");
        assertThat(value(at(tree, "States", "A", "Type"))).isEqualTo("Pass");
        Tree cut = json("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\"");
        assertThat(value(at(cut, "States", "A", "Type"))).isEqualTo("Pass");
    }

    @Test
    void aDefinitionInAStringInAStringHasItsPlacesInTheFile() {
        Tree outer = json("""
                {"Body": "{\\"Definition\\": \\"{\\\\\\"StartAt\\\\\\": \\\\\\"Poll\\\\\\"}\\"}"}
                """);
        Tree middle = JsonReader.read(((Node.Str) at(outer, "Body")).text(), Limits.DEFAULT);
        Tree inner = JsonReader.read(((Node.Str) at(middle, "Definition")).text(), Limits.DEFAULT);
        Node.Str start = (Node.Str) at(inner, "StartAt");
        assertThat(start.value()).isEqualTo("Poll");
        assertThat(start.span().text()).isEqualTo("\\\\\\\"Poll\\\\\\\"");
        assertThat(start.text().span(0, 4).text()).isEqualTo("Poll");
        assertThat(place(start.text().span(0, 1))).isEqualTo("1:52-1:53");
    }

    @Test
    void numbersThatNobodyCanHoldAreHoles() {
        assertThat(at(json("1e99999"))).isInstanceOf(Node.Hole.class);
        assertThat(at(json("1" + "0".repeat(1000)))).isInstanceOf(Node.Hole.class);
        assertThat(((Node.Num) at(json("12345678901234567890"))).value().toPlainString())
                .isEqualTo("12345678901234567890");
    }
}
