package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The alarms of state machines. An {@code alarms} that the plugin finds malformed makes none. */
final class AlarmNames {
    private static final Map<String, String> METRICS = Map.of(
            "executionsTimedOut", "ExecutionsTimedOut",
            "executionsFailed", "ExecutionsFailed",
            "executionsAborted", "ExecutionsAborted",
            "executionThrottled", "ExecutionThrottled",
            "executionsSucceeded", "ExecutionsSucceeded");
    private static final Predicate<Node> ARN = Form.arn(Set.of("Ref", "GetAtt", "ImportValue", "Join", "Sub"));
    private static final Predicate<Node> TOPICS =
            Form.object(List.of(), Map.of("ok", ARN, "alarm", ARN, "insufficientData", ARN));
    private static final Predicate<Node> METRIC = Form.object(
            List.of("metric"),
            Map.of(
                    "metric", Form::isText,
                    "logicalId", Form::isText,
                    "alarmName", Form::isText,
                    "treatMissingData", Form::isText,
                    "period", Form::isPositiveInteger));
    private static final Predicate<Node> SOUND = Form.object(
            List.of("topics", "metrics"),
            Map.of(
                    "topics",
                            TOPICS.and(topics -> topics instanceof Node.Hole
                                    || Config.members(topics).findAny().isPresent()),
                    "metrics",
                            Form.list(METRIC.or(Form::isText))
                                    .and(metrics -> metrics instanceof Node.Hole
                                            || !Config.items(metrics).isEmpty()),
                    "nameTemplate", Form::isText,
                    "treatMissingData", Form::isText,
                    "period", Form::isPositiveInteger));

    private final Made made;

    AlarmNames(Made made) {
        this.made = made;
    }

    void make(Node.Member machine) {
        Optional<Node> alarms = Config.at(machine.value(), "alarms").filter(SOUND);
        Optional<String> id = Service.machineId(machine);
        if (alarms.isEmpty() || id.isEmpty()) {
            return;
        }
        From from = Service.machine(machine).field("alarms");
        Optional<String> template = Config.textAt(alarms.get(), "nameTemplate");
        String name = Config.textAt(machine.value(), "name").orElse(machine.name());
        List<Node> metrics =
                Config.at(alarms.get(), "metrics").map(Config::items).orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < metrics.size(); i++) {
            Node metric = metrics.get(i);
            Optional<String> metricName = Config.textAt(metric, "metric").or(() -> Config.text(metric));
            String cloudWatch = metricName.map(METRICS::get).orElse(null);
            if (cloudWatch == null || metric instanceof Node.Str && !seen.add(cloudWatch)) {
                continue;
            }
            String logicalId = Config.textAt(metric, "logicalId").orElse(id.get() + cloudWatch + "Alarm");
            Optional<String> alarmName = Config.textAt(metric, "alarmName")
                    .or(() -> template.flatMap(text -> filled(text, name, metricName.get(), cloudWatch)));
            made.part(logicalId, "AWS::CloudWatch::Alarm", alarmName, from.item("metrics", i, metric));
        }
    }

    private static Optional<String> filled(String template, String machine, String metric, String cloudWatch) {
        String name = template.replace("$[stateMachineName]", machine)
                .replace("$[metricName]", metric)
                .replace("$[cloudWatchMetricName]", cloudWatch);
        return name.contains("$[") ? Optional.empty() : Optional.of(name);
    }
}
