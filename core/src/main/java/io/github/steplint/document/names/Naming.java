package io.github.steplint.document.names;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the Serverless Framework (version 3) and its Step Functions plugin turn keys, names and paths into logical ids.
 * Nothing is refused: a character that CloudFormation does not take stays in the logical id.
 *
 * <p>A variable of the framework that could not be resolved stays as it is written, since nobody knows what its value
 * will be turned into.
 */
public final class Naming {
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern BRACES = Pattern.compile("\\{(.*)}");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");
    private static final int LONGEST_CLUSTER = 79;

    private Naming() {}

    /** What every logical id begins with: {@code -} and {@code _} become words, the first character a capital. */
    public static String normalise(String name) {
        return outsideVariables(name, text -> text.replace("-", "Dash").replace("_", "Underscore"));
    }

    /** Letters and digits of ASCII only, the first one a capital. */
    public static String alphanumeric(String name) {
        return upperFirst(onlyAlphanumeric(name));
    }

    /** The same, where a variable may be left in the name. */
    static String openAlphanumeric(String name) {
        return outsideVariables(name, Naming::onlyAlphanumeric);
    }

    private static String onlyAlphanumeric(String text) {
        return NOT_ALPHANUMERIC.matcher(text).replaceAll("");
    }

    /** A path of an API without its slashes: each part a capital and small letters, <code>{id}</code> as {@code IdVar}. */
    public static String path(String path) {
        return Stream.of(path.split("/", -1)).map(Naming::pathPart).collect(Collectors.joining());
    }

    /** The same, where a variable may be left in the path. */
    static String openPath(String path) {
        return outsideVariables(path, Naming::path);
    }

    /** A part of a path between slashes. */
    public static String pathPart(String part) {
        String words = BRACES.matcher(capitalised(part).replace("-", "Dash")).replaceAll("$1Var");
        return upperFirst(onlyAlphanumeric(words));
    }

    private static String capitalised(String part) {
        return upperFirst(part.toLowerCase(Locale.ROOT));
    }

    /** A method of HTTP as it ends a logical id. */
    public static String method(String method) {
        return upperFirst(method.toLowerCase(Locale.ROOT));
    }

    /** The state machine of an entry with neither {@code id} nor {@code name}. */
    public static String machineByKey(String key) {
        return normalise(key) + "StepFunctionsStateMachine";
    }

    /** The state machine of an entry with an {@code id}, or else a {@code name}. */
    public static String machineByName(String name) {
        return normalise(name);
    }

    public static String activity(String name) {
        return normalise(name) + "StepFunctionsActivity";
    }

    public static String function(String key) {
        return normalise(key) + "LambdaFunction";
    }

    public static String layer(String key) {
        return normalise(key) + "LambdaLayer";
    }

    public static String logGroup(String key) {
        return normalise(key) + "LogGroup";
    }

    public static String authorizer(String name) {
        return normalise(name) + "ApiGatewayAuthorizer";
    }

    public static String bucket(String name) {
        return "S3Bucket" + alphanumeric(name);
    }

    public static String topic(String name) {
        return "SNSTopic" + alphanumeric(name);
    }

    /** A schedule of a state machine as a rule of EventBridge; schedules count from 1. */
    public static String machineSchedule(String key, int number) {
        return normalise(key) + "StepFunctionsEventsRuleSchedule" + number;
    }

    /** A schedule of a state machine in EventBridge Scheduler. */
    public static String machineScheduler(String key, int number) {
        return normalise(key) + "StepFunctionsSchedulerSchedule" + number;
    }

    public static String machineScheduleRole(String key) {
        return normalise(key) + "ScheduleToStepFunctionsRole";
    }

    /** A rule that matches events and starts a state machine; rules count from 1. */
    public static String eventRule(String key, int number) {
        return normalise(key) + "EventsRuleCloudWatchEvent" + number;
    }

    public static String eventRole(String key) {
        return normalise(key) + "EventToStepFunctionsRole";
    }

    /** A resource of an API: the whole path to it, without a slash in front. */
    public static String apiResource(String path) {
        return "ApiGatewayResource" + openPath(path);
    }

    /** A method of the resource at a path; the root is the empty path. */
    public static String apiMethod(String path, String method) {
        return "ApiGatewayMethod" + openPath(path) + method(method);
    }

    static String cluster(String name) {
        String whole = openAlphanumeric(name);
        return whole.substring(0, Math.min(LONGEST_CLUSTER, whole.length()));
    }

    /** The words of a name, each with a capital in front, in one. */
    static String startCase(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> upperFirst(word.group()))
                .collect(Collectors.joining());
    }

    /** The same with no other capital. */
    static String camelCase(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> capitalised(word.group()))
                .collect(Collectors.joining());
    }

    /** The first character in capitals, which may become two: {@code ß} is {@code SS}. */
    static String upperFirst(String text) {
        if (text.isEmpty() || Variable.startsAt(text, 0)) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** A text without the variables of the framework that are left in it. */
    static String withoutVariables(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 1)) {
            if (at >= from && Variable.startsAt(text, at)) {
                rest.append(text, from, at);
                from = Variable.end(text, at);
            }
        }
        return rest.append(text.substring(from)).toString();
    }

    private static String outsideVariables(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 1)) {
            if (at >= from && Variable.startsAt(text, at)) {
                int end = Variable.end(text, at);
                changed.append(change.apply(text.substring(from, at))).append(text, at, end);
                from = end;
            }
        }
        return upperFirst(changed.append(change.apply(text.substring(from))).toString());
    }

    /** A variable of the framework inside a text. */
    private static final class Variable {
        private static final Pattern START = Pattern.compile("\\$\\{[a-z][a-zA-Z0-9.-]*[:(]");

        static boolean startsAt(String text, int at) {
            Matcher start = START.matcher(text).region(at, text.length());
            return start.lookingAt();
        }

        /** The offset after the brace that closes it, or after the text. */
        static int end(String text, int at) {
            int depth = 0;
            for (int i = at; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '{' ? 1 : 0;
                if (c == '}' && --depth == 0) {
                    return i + 1;
                }
            }
            return text.length();
        }
    }
}
