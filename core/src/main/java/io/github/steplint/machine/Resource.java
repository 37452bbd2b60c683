package io.github.steplint.machine;

import io.github.steplint.source.Node;

/** What a Task calls, read from its {@code Resource}. Source: AWS Step Functions guide, "Integrating services". */
public sealed interface Resource {

    /** The value of {@code Resource}. */
    Node node();

    /** How the Task waits for the answer. */
    enum Pattern {
        /** Goes on when the service has answered. */
        REQUEST_RESPONSE(""),
        /** Goes on when the job is done. */
        SYNC(".sync"),
        /** The same, with the job's output as JSON. */
        SYNC_2(".sync:2"),
        /** Goes on when somebody returns the task token. */
        WAIT_FOR_TASK_TOKEN(".waitForTaskToken");

        private final String suffix;

        Pattern(String suffix) {
            this.suffix = suffix;
        }

        public String suffix() {
            return suffix;
        }
    }

    /** A Lambda function by its own ARN. */
    record Lambda(Node node, String arn) implements Resource {}

    /** An activity: a worker that asks for its work. */
    record Activity(Node node, String arn) implements Resource {}

    /** {@code arn:aws:states:::sqs:sendMessage.waitForTaskToken}: a service that Step Functions knows specially. */
    record Optimized(Node node, String service, String action, Pattern pattern) implements Resource {}

    /** {@code arn:aws:states:::aws-sdk:s3:getObject}: any action of any service. */
    record AwsSdk(Node node, String service, String action, Pattern pattern) implements Resource {}

    /** What can be wrong with a {@code Resource}; each is told by a rule of its own. */
    enum Fault {
        /** Neither an ARN nor a placeholder, or an ARN of something that a Task cannot call. */
        NOT_CALLABLE,
        /** {@code arn:aws:states:::dynamodb:query}: no such service, or no such action of it. */
        UNKNOWN_INTEGRATION,
        /** {@code sns:publish.sync}: the service does not offer this way of waiting. */
        PATTERN_NOT_OFFERED,
        /** {@code .sync2}, {@code .waitForToken}: no such suffix. */
        UNKNOWN_SUFFIX,
        /** A region or an account between the colons of a service's ARN. */
        REGION_IN_SERVICE_ARN,
        /** {@code aws-sdk:stepfunctions:…}: no service of this name. */
        UNKNOWN_SDK_SERVICE,
        /** {@code aws-sdk:s3:GetObject}: the action is not in camel case. */
        SDK_ACTION_CASE,
        /** {@code aws-sdk:glue:startJobRun.sync}: SDK calls are never waited for. */
        SDK_SYNC
    }

    /**
     * Something that is not one of the above.
     *
     * @param kind what sort of fault
     * @param fault what is wrong with it, a clause such as {@code "is not an ARN"}
     * @param suggestion the whole Resource to write instead, or empty
     * @param rejected whether AWS is known to refuse it
     */
    record Invalid(Node node, String text, Fault kind, String fault, String suggestion, boolean rejected)
            implements Resource {}

    /** A placeholder: nobody knows before it is filled. */
    record Hole(Node node) implements Resource {}
}
