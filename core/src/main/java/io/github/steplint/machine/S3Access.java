package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/**
 * How a distributed Map reaches S3.
 *
 * @param member the member {@code ItemReader} or {@code ResultWriter}
 * @param resource which action of S3 it calls
 * @param bucket whether it names a bucket, or may do so unseen
 * @param open whether a placeholder stands for fields that are not seen
 */
public record S3Access(Node.Member member, Optional<Value<String>> resource, boolean bucket, boolean open) {

    /** The access of a ResultWriter; empty where there is none, or a placeholder stands for it. */
    public static Optional<S3Access> ofWriter(MapFields fields) {
        return fields.resultWriter()
                .flatMap(member -> Nodes.object(member.value()).map(object -> of(member, object)));
    }

    static S3Access of(Node.Member member, Node.Obj object) {
        boolean open = Holes.isOpen(object);
        boolean bucket = open
                || object.get("Parameters")
                        .or(() -> object.get("Arguments"))
                        .map(S3Access::mayName)
                        .orElse(false);
        return new S3Access(member, Values.word(object, "Resource"), bucket, open);
    }

    private static boolean mayName(Node arguments) {
        return !(arguments instanceof Node.Obj object)
                || Holes.isHole(object)
                || Holes.isOpen(object)
                || object.has("Bucket")
                || object.has("Bucket.$");
    }
}
