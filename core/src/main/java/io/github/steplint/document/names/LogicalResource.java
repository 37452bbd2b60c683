package io.github.steplint.document.names;

import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A resource of the CloudFormation template that the framework writes.
 *
 * @param logicalId what a {@code Ref} must say
 * @param type its type, such as {@code AWS::IAM::Role}; empty where the file's own resource has none
 * @param name its name in AWS; empty where CloudFormation makes one up, or where only a function of CloudFormation
 *     tells
 * @param key the key in the file that it came from
 * @param pointer where that stands in the configuration, as RFC 6901 has it
 * @param at what a person would change to change its logical id
 * @param named what a person would change to change its name
 * @param origin what it is in the file
 */
public record LogicalResource(
        String logicalId,
        Optional<String> type,
        Optional<String> name,
        String key,
        String pointer,
        Span at,
        Span named,
        Origin origin) {

    /** What a resource is in the file. */
    public enum Origin {
        /** A state machine itself. */
        MACHINE,
        /** A Lambda function itself. */
        FUNCTION,
        /** A layer itself. */
        LAYER,
        /** An activity. */
        ACTIVITY,
        /** What comes with one of those: a role, an event, an alarm, a log group. */
        PART,
        /** One of the service as a whole: its API, the role of its functions. */
        SHARED,
        /** Written under {@code resources}. */
        OWN
    }

    public boolean isA(String wanted) {
        return type.filter(wanted::equals).isPresent();
    }
}
