package io.github.steplint.conformance;

import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.Optional;

/** Where in a file a JSON pointer leads. */
final class Pointing {
    private Pointing() {}

    /** The line of the key that the pointer ends with, or 0 where it leads nowhere. */
    static int line(SourceFile file, String pointer) {
        Tree tree = file.path().endsWith(".json")
                ? JsonReader.read(file, Limits.DEFAULT)
                : YamlReader.read(file, Limits.DEFAULT);
        Optional<Node> node = tree.root();
        int line = 1;
        for (String part : pointer.substring(1).split("/")) {
            String key = part.replace("~1", "/").replace("~0", "~");
            if (node.isPresent() && node.get() instanceof Node.Obj object) {
                line = object.member(key)
                        .map(member -> member.key().span().line())
                        .orElse(0);
                node = object.get(key);
            } else if (node.isPresent() && node.get() instanceof Node.Arr array && key.matches("\\d+")) {
                node = Optional.of(array.items().get(Integer.parseInt(key)));
                line = node.get().span().line();
            } else {
                return 0;
            }
        }
        return line;
    }
}
