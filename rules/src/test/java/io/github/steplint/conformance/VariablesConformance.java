package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.document.variables.Defaults;
import io.github.steplint.document.variables.Variable;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.document.variables.VariableParser;
import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.document.variables.VariableResolver;
import io.github.steplint.document.variables.VariableSyntaxException;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.NodeWriter;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the framework makes of variables: of single texts, and of whole configurations. */
@Tag("conformance")
class VariablesConformance {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PLACE = Pattern.compile("(?m)^  - .* at \"([^\"]+)\": (.*?),?$");

    @Test
    void textsAreParsedAsTheFrameworkParsesThem() {
        assumeTrue(SharedCases.present("oracle/variables-parse.json"));
        Tally tally = new Tally("variables/parse");
        for (JsonNode each : SharedCases.json(SharedCases.folder("oracle/variables-parse.json"))) {
            JsonNode actual = parsed(each.path("input").asString());
            tally.count(same(actual, each), each + " -> " + actual);
        }
        tally.settle();
    }

    @Test
    void configurationsAreResolvedAsTheFrameworkResolvesThem() throws IOException {
        assumeTrue(SharedCases.present("oracle/serverless"));
        Tally tally = new Tally("variables/resolve");
        try (Stream<Path> files = Files.list(SharedCases.folder("oracle/serverless"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode each = SharedCases.json(file);
                boolean variables = each.path("id").asString().startsWith("variables-")
                        || each.path("expected").has("print");
                boolean offline = each.has("offlineArtifact");
                if (variables && !offline) {
                    count(each, tally);
                }
            }
        }
        tally.settle();
    }

    private static void count(JsonNode each, Tally tally) {
        String id = each.path("id").asString();
        Tree tree = YamlReader.read(
                new SourceFile("serverless.yml", each.path("serverless.yml").asString()), Limits.DEFAULT);
        VariableResolver.Resolution resolution =
                VariableResolver.resolve(tree, options(each), neighbours(each.path("files")));
        JsonNode expected = each.path("expected");
        if (expected.has("print")) {
            String printed = resolution
                    .tree()
                    .root()
                    .map(root -> NodeWriter.json(Defaults.filled(root, options(each))))
                    .orElse("null");
            boolean same =
                    resolution.problems().isEmpty() && JSON.readTree(printed).equals(expected.path("print"));
            known(each)
                    .filter(reason -> !same)
                    .ifPresent(reason -> System.out.println("    except " + id + ": " + reason));
            tally.count(
                    same || known(each).isPresent(),
                    id + " " + resolution.problems() + " " + printed.replaceAll("\\s+", " ") + " <> "
                            + expected.path("print"));
        } else {
            String message = expected.path("errorMessage").asString("");
            boolean told = tree.problems().isEmpty()
                    ? places(message).stream()
                            .allMatch(place ->
                                    resolution.problems().stream().anyMatch(problem -> says(problem, place, message)))
                    : message.startsWith("Cannot parse");
            tally.count(
                    told && !(resolution.problems().isEmpty() && tree.problems().isEmpty()),
                    id + " " + message + " <> " + resolution.problems());
        }
    }

    /** Why nobody can tell offline what the framework said. */
    private static Optional<String> known(JsonNode each) {
        String text = each.path("serverless.yml").asString();
        if (text.contains(".js)")) {
            return Optional.of("a program is not run");
        }
        return text.contains("sls:instanceId") ? Optional.of("the instance id is random") : Optional.empty();
    }

    private static List<List<String>> places(String message) {
        Matcher matcher = PLACE.matcher(message);
        return matcher.results()
                .map(found -> List.of(found.group(1), found.group(2)))
                .toList();
    }

    private static boolean says(VariableProblem problem, List<String> place, String message) {
        boolean parse = problem.kind() == VariableProblem.Kind.BROKEN_FILE;
        return problem.property().equals(place.get(0))
                && (parse
                        ? place.get(1).startsWith(problem.detail())
                        : place.get(1).equals(problem.detail()));
    }

    private static VariableOptions options(JsonNode each) {
        String[] words = each.path("command").asString().split("\\s+");
        Map<String, String> values = new HashMap<>();
        Map<String, String> params = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].equals("--param")) {
                String[] parts = words[i + 1].split("=", 2);
                params.put(parts[0], parts[1]);
            } else if (words[i].startsWith("--")) {
                values.put(words[i].substring(2), words[i + 1]);
            }
        }
        Map<String, String> environment = new HashMap<>();
        each.path("env")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asString()));
        return new VariableOptions(
                Optional.ofNullable(values.get("stage")),
                Optional.ofNullable(values.get("region")),
                params,
                Map.of(),
                environment);
    }

    private static Neighbours neighbours(JsonNode files) {
        return path -> {
            JsonNode text = files.path(path);
            return text.isString()
                    ? new Neighbours.Answer(
                            Neighbours.Status.FOUND,
                            new SourceFiles.Loaded(new SourceFile(path, text.asString()), List.of()))
                    : Neighbours.Answer.of(Neighbours.Status.MISSING);
        };
    }

    private static JsonNode parsed(String input) {
        ObjectNode result = JSON.createObjectNode().put("input", input);
        try {
            List<Variable> variables = VariableParser.parse(input);
            result.set("result", variables.isEmpty() ? JSON.nullNode() : variables(variables, input.length()));
        } catch (VariableSyntaxException e) {
            result.put("error", e.getMessage()).put("code", e.code());
        }
        return result;
    }

    private static JsonNode variables(List<Variable> variables, int length) {
        ArrayNode all = JSON.createArrayNode();
        for (Variable variable : variables) {
            ObjectNode each = all.addObject();
            if (variables.size() > 1 || !variable.isWhole(length)) {
                each.put("start", variable.start()).put("end", variable.end());
            }
            variable.escape().ifPresent(value -> each.put("value", value));
            if (variable.escape().isEmpty()) {
                ArrayNode sources = each.putArray("sources");
                variable.sources().forEach(source -> sources.add(source(source)));
            }
        }
        return all;
    }

    private static JsonNode source(Variable.Source source) {
        ObjectNode each = JSON.createObjectNode();
        if (source instanceof Variable.Constant constant) {
            return each.set("value", literal(constant.literal()));
        }
        Variable.Call call = (Variable.Call) source;
        each.put("type", call.type());
        call.arguments().ifPresent(arguments -> {
            ArrayNode params = each.putArray("params");
            arguments.forEach(argument -> params.add(argument(argument)));
        });
        call.address().ifPresent(address -> each.set("address", argument(address)));
        return each;
    }

    private static JsonNode argument(Variable.Argument argument) {
        ObjectNode each = JSON.createObjectNode();
        each.set("value", literal(argument.literal()));
        if (!argument.variables().isEmpty()) {
            each.set(
                    "variables",
                    variables(argument.variables(), argument.literal().text().length()));
        }
        return each;
    }

    private static JsonNode literal(Variable.Literal literal) {
        return switch (literal.kind()) {
            case STRING -> JSON.getNodeFactory().stringNode(literal.text());
            case NUMBER, BOOLEAN, NULL -> JSON.readTree(literal.text());
        };
    }

    private static boolean same(JsonNode actual, JsonNode expected) {
        return actual.equals(expected);
    }
}
