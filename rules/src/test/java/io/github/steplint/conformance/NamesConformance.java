package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.names.LogicalOutput;
import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.Naming;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.source.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Logical ids, types, outputs and names that the framework gave to what it made. */
@Tag("conformance")
class NamesConformance {
    private static final Map<String, Function<String, String>> NAMES = Map.ofEntries(
            Map.entry("normalise", Naming::normalise),
            Map.entry("machineByKey", Naming::machineByKey),
            Map.entry("machineByName", Naming::machineByName),
            Map.entry("machineById", Naming::machineByName),
            Map.entry("outputByKey", key -> Naming.machineByKey(key) + "Arn"),
            Map.entry("outputByName", name -> Naming.machineByName(name) + "Arn"),
            Map.entry("activity", Naming::activity),
            Map.entry("activityOutput", name -> Naming.activity(name) + "Arn"),
            Map.entry("scheduleRule1", key -> Naming.machineSchedule(key, 1)),
            Map.entry("scheduler1", key -> Naming.machineScheduler(key, 1)),
            Map.entry("scheduleRole", Naming::machineScheduleRole),
            Map.entry("eventRule1", key -> Naming.eventRule(key, 1)),
            Map.entry("eventRole", Naming::eventRole),
            Map.entry("lambda", Naming::function),
            Map.entry("layer", Naming::layer),
            Map.entry("logGroup", Naming::logGroup),
            Map.entry("authorizer", Naming::authorizer),
            Map.entry("alphaNumericOnly", Naming::alphanumeric),
            Map.entry("pathPart", Naming::pathPart),
            Map.entry("s3bucket", Naming::bucket),
            Map.entry("snsTopic", Naming::topic));

    /** Recorded too, but no names of resources. */
    private static final Set<String> INNER =
            Set.of("scheduleTargetId", "schedulePolicy", "eventTargetId", "eventPolicy");

    @Test
    void textsBecomeLogicalIds() {
        assumeTrue(SharedCases.present("oracle/naming-bulk.json"));
        JsonNode bulk = SharedCases.json(SharedCases.folder("oracle/naming-bulk.json"));
        Tally names = new Tally("oracle/naming-bulk/names");
        for (JsonNode entry : bulk.path("names")) {
            String input = entry.path("input").asString();
            List<String> wrong = NAMES.entrySet().stream()
                    .filter(name -> !name.getValue()
                            .apply(input)
                            .equals(entry.path(name.getKey()).asString()))
                    .map(name -> name.getKey() + " " + name.getValue().apply(input) + ", not "
                            + entry.path(name.getKey()).asString())
                    .toList();
            names.count(wrong.isEmpty() && NAMES.size() + INNER.size() + 1 == entry.size(), input + " " + wrong);
        }
        names.settle();
        Tally paths = new Tally("oracle/naming-bulk/paths");
        for (JsonNode entry : bulk.path("paths")) {
            String path = entry.path("path").asString();
            paths.count(
                    Naming.apiResource(path).equals(entry.path("resource").asString())
                            && Naming.apiMethod(path, "get")
                                    .equals(entry.path("methodGet").asString()),
                    entry.toString());
        }
        paths.settle();
    }

    @Test
    void configurationsMakeWhatWasRecorded() throws IOException {
        assumeTrue(SharedCases.present("oracle/serverless"));
        Map<String, Tally> tallies = new TreeMap<>();
        for (ServerlessCase each : ServerlessCase.all()) {
            if (each.packages() && each.expected().has("logicalIds")) {
                List<String> differences = differences(each);
                tallies.computeIfAbsent(each.group(), group -> new Tally("oracle/serverless-names/" + group))
                        .count(differences.isEmpty(), each.id() + " " + differences);
            }
        }
        tallies.values().forEach(Tally::settle);
    }

    private static List<String> differences(ServerlessCase each) throws IOException {
        ServerlessFile file = each.read().orElse(null);
        if (file == null || file.resolved().root().isEmpty()) {
            return List.of("not read");
        }
        ServiceNames names = ServiceNames.of(file.resolved().root().get(), each.options());
        List<String> differences = new ArrayList<>();
        Map<String, String> types = new TreeMap<>();
        Map<String, String> machines = new TreeMap<>();
        for (LogicalResource resource : names.resources()) {
            types.put(resource.logicalId(), resource.type().orElse(null));
            if (resource.isA("AWS::StepFunctions::StateMachine")) {
                machines.put(resource.logicalId(), resource.name().orElse(null));
            }
        }
        compare(texts(each.expected().path("logicalIds")), types, differences);
        compare(texts(each.expected().path("stateMachineNames")), machines, differences);
        Map<String, JsonNode> outputs = new TreeMap<>();
        for (LogicalOutput output : names.outputs()) {
            StringBuilder json = new StringBuilder();
            JsonWriter.write(json, writer -> writer.node("value", output.value()));
            outputs.put(output.logicalId(), SharedCases.json(json.toString()).path("value"));
        }
        Map<String, JsonNode> recorded = new TreeMap<>();
        each.expected()
                .path("outputs")
                .properties()
                .forEach(output -> recorded.put(output.getKey(), output.getValue()));
        compare(recorded, outputs, differences);
        return differences;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(entry -> texts.put(
                        entry.getKey(),
                        entry.getValue().isNull() ? null : entry.getValue().asString()));
        return texts;
    }

    private static <T> void compare(Map<String, T> wanted, Map<String, T> given, List<String> differences) {
        TreeSet<String> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(given.keySet());
        for (String key : keys) {
            if (!given.containsKey(key)) {
                differences.add("lacks " + key + " " + wanted.get(key));
            } else if (!wanted.containsKey(key)) {
                differences.add("has " + key + " " + given.get(key));
            } else if (!Objects.equals(wanted.get(key), given.get(key))) {
                differences.add(key + " is " + given.get(key) + ", not " + wanted.get(key));
            }
        }
    }
}
