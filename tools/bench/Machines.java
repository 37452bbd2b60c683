import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Writes definitions of any size: {@code java Machines.java FOLDER SHAPE STATES [COPIES]}. A shape is what a machine of
 * that many states looks like; each of them is sound, so that a run over it looks at everything and says little.
 */
public final class Machines {
    static final Map<String, IntFunction<String>> SHAPES = new TreeMap<>(Map.of(
            "chain", Machines::chain,
            "diamond", Machines::diamond,
            "loops", Machines::loops,
            "nested", Machines::nested,
            "parallel", Machines::parallel,
            "wide", Machines::wide,
            "yaml", Machines::yaml));

    private Machines() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String shape = arguments[1];
        int states = Integer.parseInt(arguments[2]);
        int copies = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        String text = SHAPES.get(shape).apply(states);
        for (int i = 1; i <= copies; i++) {
            Files.writeString(folder.resolve(name(shape, states, i)), text);
        }
    }

    static String name(String shape, int states, int copy) {
        return shape + "-" + states + "-" + copy + ".asl." + (shape.equals("yaml") ? "yaml" : "json");
    }

    /** Tasks, choices that lead back, waits and passes, one after the other. */
    static String chain(int states) {
        List<String> members = new ArrayList<>();
        for (int i = 1; i < states; i++) {
            members.add("\"Step " + i + "\": " + link(i, i + 1));
        }
        members.add("\"Step " + states + "\": {\"Type\": \"Succeed\"}");
        return machine("Step 1", members);
    }

    private static String link(int number, int next) {
        return switch (number % 4) {
            case 0 -> """
                    {
                          "Type": "Wait",
                          "Seconds": 30,
                          "Next": "Step %d"
                        }""".formatted(next);
            case 1 -> """
                    {
                          "Type": "Task",
                          "Resource": "arn:aws:states:::lambda:invoke",
                          "Parameters": {
                            "FunctionName": "step-%d",
                            "Payload.$": "$"
                          },
                          "TimeoutSeconds": 60,
                          "ResultPath": "$.result%d",
                          "Retry": [
                            {
                              "ErrorEquals": ["Lambda.ServiceException", "Lambda.TooManyRequestsException"],
                              "IntervalSeconds": 2,
                              "MaxAttempts": 4,
                              "BackoffRate": 2
                            }
                          ],
                          "Next": "Step %d"
                        }""".formatted(number, number, next);
            case 2 -> """
                    {
                          "Type": "Choice",
                          "Choices": [
                            {
                              "Variable": "$.result%d.Payload.again",
                              "BooleanEquals": true,
                              "Next": "Step %d"
                            }
                          ],
                          "Default": "Step %d"
                        }""".formatted(number - 1, Math.max(1, number - 2), next);
            default -> """
                    {
                          "Type": "Pass",
                          "Parameters": {
                            "number": %d,
                            "before.$": "$"
                          },
                          "Next": "Step %d"
                        }""".formatted(number, next);
        };
    }

    /** One choice between all other states. */
    static String wide(int states) {
        List<String> rules = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 1; i < states; i++) {
            rules.add("{ \"Variable\": \"$.kind\", \"NumericEquals\": " + i + ", \"Next\": \"Kind " + i + "\" }");
            members.add("\"Kind " + i + "\": { \"Type\": \"Pass\", \"Result\": " + i + ", \"End\": true }");
        }
        members.add(
                "\"Choose\": {\n      \"Type\": \"Choice\",\n      \"Default\": \"Kind 1\",\n      \"Choices\": [\n        "
                        + String.join(",\n        ", rules) + "\n      ]\n    }");
        return machine("Choose", members);
    }

    /** As many branches as states, each a machine of its own. */
    static String parallel(int states) {
        List<String> branches = new ArrayList<>();
        for (int i = 1; i < states; i++) {
            branches.add("{ \"StartAt\": \"Branch " + i + "\", \"States\": { \"Branch " + i
                    + "\": { \"Type\": \"Pass\", \"Result\": " + i + ", \"End\": true } } }");
        }
        return machine("Fork", List.of("\"Fork\": {\n      \"Type\": \"Parallel\",\n      \"End\": true,\n"
                + "      \"Branches\": [\n        " + String.join(",\n        ", branches) + "\n      ]\n    }"));
    }

    /** Choices whose ways meet again before the next Choice, each leaving something of its own behind. */
    static String diamond(int states) {
        List<String> members = new ArrayList<>();
        for (int i = 1; i <= states / 3; i++) {
            members.add(choice("Fork " + i, "$.kind" + i, "Left " + i, "Right " + i));
            members.add(pass("Left " + i, "$.left" + i, "Fork " + (i + 1)));
            members.add(pass("Right " + i, "$.right" + i, "Fork " + (i + 1)));
        }
        members.add("\"Fork " + (states / 3 + 1) + "\": { \"Type\": \"Succeed\" }");
        return machine("Fork 1", members);
    }

    /** Loops one after the other, and one around all of them. */
    static String loops(int states) {
        List<String> members = new ArrayList<>();
        for (int i = 1; i <= states / 3; i++) {
            members.add("\"Ask " + i + "\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", "
                    + "\"Parameters\": { \"FunctionName\": \"ask\", \"Payload.$\": \"$\" }, \"TimeoutSeconds\": 60, "
                    + "\"ResultPath\": \"$.answer" + i % 50 + "\", \"Next\": \"Ready " + i + "\" }");
            members.add(choice("Ready " + i, "$.answer" + i % 50 + ".Payload.ready", "Ask " + (i + 1), "Wait " + i));
            members.add("\"Wait " + i + "\": { \"Type\": \"Wait\", \"Seconds\": 30, \"Next\": \"Ask " + i + "\" }");
        }
        members.add(choice("Ask " + (states / 3 + 1), "$.again", "Ask 1", "Done"));
        members.add("\"Done\": { \"Type\": \"Succeed\" }");
        return machine("Ask 1", members);
    }

    /** Maps in Maps, eight deep, one after the other. */
    static String nested(int states) {
        List<String> members = new ArrayList<>();
        for (int i = 1; i <= states / 16; i++) {
            members.add("\"Level " + i + "\": " + level(i, 8, ", \"Next\": \"Level " + (i + 1) + "\""));
        }
        members.add("\"Level " + (states / 16 + 1) + "\": { \"Type\": \"Succeed\" }");
        return machine("Level 1", members);
    }

    private static String level(int number, int depth, String exit) {
        String name = number + " at " + depth;
        String inner = depth == 1
                ? "{ \"Type\": \"Pass\", \"End\": true }"
                : level(number, depth - 1, ", \"End\": true");
        return "{ \"Type\": \"Map\", \"ItemsPath\": \"$.items\", \"ResultPath\": \"$.result" + depth
                + "\", \"ItemProcessor\": { \"StartAt\": \"Set " + name + "\", \"States\": { "
                + pass("Set " + name, "$.set" + depth, "In " + name) + ", \"In " + name + "\": " + inner + " } }" + exit
                + " }";
    }

    private static String choice(String name, String variable, String then, String otherwise) {
        return "\"" + name + "\": { \"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"" + variable
                + "\", \"BooleanEquals\": true, \"Next\": \"" + then + "\" } ], \"Default\": \"" + otherwise + "\" }";
    }

    private static String pass(String name, String resultPath, String next) {
        return "\"" + name + "\": { \"Type\": \"Pass\", \"Result\": { \"name\": \"" + name
                + "\", \"done\": true }, \"ResultPath\": \"" + resultPath + "\", \"Next\": \"" + next + "\" }";
    }

    /** The chain in YAML. */
    static String yaml(int states) {
        StringBuilder out = new StringBuilder("StartAt: Step 1\nStates:\n");
        for (int i = 1; i < states; i++) {
            out.append("  Step ").append(i).append(":\n    Type: Task\n    Resource: arn:aws:states:::lambda:invoke\n");
            out.append("    Parameters:\n      FunctionName: step-").append(i).append("\n      Payload.$: $\n");
            out.append("    TimeoutSeconds: 60\n    Retry:\n      - ErrorEquals: [Lambda.ServiceException]\n");
            out.append("        MaxAttempts: 4\n    Next: Step ").append(i + 1).append("\n");
        }
        return out.append("  Step ").append(states).append(":\n    Type: Succeed\n").toString();
    }

    private static String machine(String start, List<String> members) {
        return "{\n  \"StartAt\": \"" + start + "\",\n  \"States\": {\n    " + String.join(",\n    ", members)
                + "\n  }\n}\n";
    }
}
