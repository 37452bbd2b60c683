package io.github.steplint.facts;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.List;
import java.util.Optional;

/**
 * A job that a Task starts and a loop then polls, although Step Functions would wait for it by itself; an
 * Express workflow cannot.
 *
 * @param start the Task that starts it
 * @param poll the loop
 * @param resource what {@code Resource} of the starting Task would be instead
 */
public record Job(State.Task start, Poll poll, String resource) {

    /** Source: AWS Step Functions guide, "Integrating optimized services", those with "Run a job (.sync)". */
    private static final List<Kind> KINDS = List.of(
            new Kind("athena", "athena", "startQueryExecution", "getQueryExecution"),
            new Kind("batch", "batch", "submitJob", "describeJobs"),
            new Kind("codebuild", "codebuild", "startBuild", "batchGetBuilds"),
            new Kind("codebuild", "codebuild", "startBuildBatch", "batchGetBuildBatches"),
            new Kind("databrew", "databrew", "startJobRun", "describeJobRun"),
            new Kind("ecs", "ecs", "runTask", "describeTasks"),
            new Kind("emr-containers", "emrcontainers", "startJobRun", "describeJobRun"),
            new Kind("emr-serverless", "emrserverless", "startJobRun", "getJobRun"),
            new Kind("glue", "glue", "startJobRun", "getJobRun"),
            new Kind("mediaconvert", "mediaconvert", "createJob", "getJob"),
            new Kind("sagemaker", "sagemaker", "createProcessingJob", "describeProcessingJob"),
            new Kind("sagemaker", "sagemaker", "createTrainingJob", "describeTrainingJob"),
            new Kind("sagemaker", "sagemaker", "createTransformJob", "describeTransformJob"),
            new Kind("states", "sfn", "startExecution", "describeExecution"));

    static List<Job> of(Scope scope, MachineFacts facts) {
        if (facts.machine().type() == MachineType.EXPRESS) {
            return List.of();
        }
        return facts.polls(scope).stream()
                .flatMap(poll -> KINDS.stream()
                        .filter(kind -> kind.asks(poll.question()))
                        .flatMap(kind ->
                                startedBy(scope, kind).map(start -> new Job(start, poll, kind.waiting())).stream()))
                .toList();
    }

    private static Optional<State.Task> startedBy(Scope scope, Kind kind) {
        return scope.states().stream()
                .filter(State.Task.class::isInstance)
                .map(State.Task.class::cast)
                .filter(kind::starts)
                .findFirst();
    }

    /**
     * @param service in the ARN of an optimized integration
     * @param sdk in the ARN of an AWS SDK integration
     * @param start the action that starts the job
     * @param question the action that asks how far it is
     */
    private record Kind(String service, String sdk, String start, String question) {
        boolean starts(State.Task task) {
            return task.resource().map(resource -> calls(resource, start)).orElse(false);
        }

        boolean asks(State.Task task) {
            return task.resource().map(resource -> calls(resource, question)).orElse(false);
        }

        private boolean calls(Resource resource, String action) {
            if (resource instanceof Resource.Optimized call) {
                return call.service().equals(service)
                        && call.action().equals(action)
                        && call.pattern() == Resource.Pattern.REQUEST_RESPONSE;
            }
            return resource instanceof Resource.AwsSdk call
                    && call.service().equals(sdk)
                    && call.action().equals(action)
                    && call.pattern() == Resource.Pattern.REQUEST_RESPONSE;
        }

        String waiting() {
            Resource.Pattern pattern = service.equals("states") ? Resource.Pattern.SYNC_2 : Resource.Pattern.SYNC;
            return "arn:aws:states:::" + service + ":" + start + pattern.suffix();
        }
    }
}
