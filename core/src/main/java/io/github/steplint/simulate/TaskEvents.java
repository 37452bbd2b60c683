package io.github.steplint.simulate;

import io.github.steplint.machine.Resource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events of calls to one resource: Lambda functions by their ARN and activities have events of their own. Source:
 * Step Functions API reference, "HistoryEvent".
 *
 * @param family {@code LambdaFunction}, {@code Activity} or {@code Task}
 * @param service {@code lambda}, for the family {@code Task}
 * @param action {@code invoke.waitForTaskToken}, for the family {@code Task}; else the ARN
 */
record TaskEvents(String family, String service, String action, boolean submits) {
    private static final String TASK = "Task";

    static TaskEvents of(Resource resource) {
        if (resource instanceof Resource.Lambda lambda) {
            return new TaskEvents("LambdaFunction", "", lambda.arn(), false);
        } else if (resource instanceof Resource.Activity activity) {
            return new TaskEvents("Activity", "", activity.arn(), false);
        } else if (resource instanceof Resource.Optimized call) {
            return task(call.service(), call.action(), call.pattern());
        } else if (resource instanceof Resource.AwsSdk call) {
            return task("aws-sdk:" + call.service(), call.action(), call.pattern());
        }
        return new TaskEvents(TASK, "", "", false);
    }

    private static TaskEvents task(String service, String action, Resource.Pattern pattern) {
        boolean submits = pattern != Resource.Pattern.REQUEST_RESPONSE;
        return new TaskEvents(TASK, service, action + pattern.suffix(), submits);
    }

    /** What a result that is too large is said to come from. */
    String source() {
        return isTask() ? service : action;
    }

    Event scheduled(Trail trail, Event previous, Moment moment, Scheduled call) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        if (isTask()) {
            identify(details).put("region", call.region()).put("parameters", trail.text(call.arguments()));
        } else {
            details.put("resource", action).put("input", trail.text(call.arguments()));
        }
        call.timeout().ifPresent(seconds -> details.put("timeoutInSeconds", seconds));
        call.heartbeat().ifPresent(seconds -> details.put("heartbeatInSeconds", seconds));
        call.credentials().ifPresent(role -> details.set("taskCredentials", role));
        return trail.add(Optional.of(previous), moment, family + "Scheduled", name("Scheduled"), details);
    }

    /**
     * @param timeout in seconds
     * @param heartbeat in seconds
     */
    record Scheduled(
            String region,
            JsonNode arguments,
            Optional<Long> timeout,
            Optional<Long> heartbeat,
            Optional<JsonNode> credentials) {}

    Event started(Trail trail, Event previous, Moment moment) {
        String type = family + "Started";
        if (family.equals("LambdaFunction")) {
            return trail.add(Optional.of(previous), moment, type);
        }
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        return trail.add(Optional.of(previous), moment, type, name("Started"), isTask() ? identify(details) : details);
    }

    Event submitted(Trail trail, Event previous, Moment moment, JsonNode output) {
        return trail.add(Optional.of(previous), moment, "TaskSubmitted", name("Submitted"), answer(trail, output));
    }

    Event succeeded(Trail trail, Event previous, Moment moment, JsonNode output) {
        return trail.add(Optional.of(previous), moment, family + "Succeeded", name("Succeeded"), answer(trail, output));
    }

    Event failed(Trail trail, Event previous, Moment moment, Fault fault, String how) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        if (isTask()) {
            identify(details);
        }
        fault.error().ifPresent(error -> details.put("error", error));
        fault.cause().ifPresent(cause -> details.put("cause", cause));
        return trail.add(Optional.of(previous), moment, family + how, name(how), details);
    }

    private ObjectNode answer(Trail trail, JsonNode output) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        return (isTask() ? identify(details) : details).put("output", trail.text(output));
    }

    private ObjectNode identify(ObjectNode details) {
        return details.put("resourceType", service).put("resource", action);
    }

    private boolean isTask() {
        return family.equals(TASK);
    }

    private String name(String how) {
        return Character.toLowerCase(family.charAt(0)) + family.substring(1) + how + "EventDetails";
    }
}
