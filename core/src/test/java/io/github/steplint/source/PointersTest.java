package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointersTest {
    @Test
    void thePointerNamesTheInnermostMember() {
        Tree tree = Shown.yaml("States:\n  a/b~c:\n    Next: X\n    List: [1, !Ref y]\n  d: &d {k: 1}\n  e: *d\n");
        Node root = tree.root().orElseThrow();
        Node.Obj states = (Node.Obj) Shown.at(tree, "States");
        assertThat(Pointers.at(root, Shown.at(tree, "States", "a/b~c", "Next").span()))
                .isEqualTo("/States/a~1b~0c/Next");
        assertThat(Pointers.at(root, states.member("a/b~c").orElseThrow().key().span()))
                .isEqualTo("/States/a~1b~0c");
        assertThat(Pointers.at(root, Shown.at(tree, "States", "a/b~c").span())).isEqualTo("/States/a~1b~0c");
        assertThat(Pointers.at(
                        root, Shown.at(tree, "States", "a/b~c", "List", 1).span()))
                .isEqualTo("/States/a~1b~0c/List/1");
        assertThat(Pointers.at(root, Shown.at(tree, "States", "e", "k").span())).isEqualTo("/States/d/k");
        assertThat(Pointers.at(root, states.member("e").orElseThrow().key().span()))
                .isEqualTo("/States/e");
        assertThat(Pointers.at(root, root.span())).isEmpty();
    }

    @Test
    void everyValueIsFoundAmongManyAndInAnEmbeddedString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            text.append(i == 0 ? "" : ",").append("\"s" + i + "\": {\"Next\": \"t\"}");
        }
        Tree tree = Shown.json(text.append("}").toString());
        for (int i = 0; i < 10_000; i++) {
            assertThat(Pointers.at(
                            tree.root().orElseThrow(),
                            Shown.at(tree, "s" + i, "Next").span()))
                    .isEqualTo("/s" + i + "/Next");
        }
        Tree outer = Shown.json("{\"Body\": \"{\\\"a\\\": 1}\"}");
        Tree inner = JsonReader.read(((Node.Str) Shown.at(outer, "Body")).text(), Limits.DEFAULT);
        Span place = Shown.at(inner, "a").span();
        assertThat(Pointers.at(outer.root().orElseThrow(), place)).isEqualTo("/Body");
        assertThat(Pointers.at(inner.root().orElseThrow(), place)).isEqualTo("/a");
    }
}
