package io.github.steplint.machine;

import io.github.steplint.machine.Resource.Fault;
import io.github.steplint.machine.Resource.Pattern;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the part of a service's ARN that comes after {@code arn:aws:states:::}.
 *
 * @param node the value of {@code Resource}
 * @param written the whole of it
 * @param prefix what stands before the part, with its placeholders
 */
record IntegrationReader(Node node, String written, String prefix) {

    Resource read(String rest) {
        boolean sdk = rest.startsWith("aws-sdk:");
        String[] parts = (sdk ? rest.substring("aws-sdk:".length()) : rest).split(":", 2);
        String call = parts.length > 1 ? parts[1] : "";
        int dot = call.indexOf('.');
        String action = dot < 0 ? call : call.substring(0, dot);
        String suffix = dot < 0 ? "" : call.substring(dot);
        if (ResourceParser.isHidden(parts[0]) || ResourceParser.isHidden(call)) {
            return new Resource.Hole(node);
        }
        return sdk ? sdk(parts[0], action, suffix) : optimized(parts[0], action, suffix);
    }

    /** With a region or an account, which AWS takes no notice of, or refuses: samples of AWS itself have them. */
    Resource regional(String rest) {
        if (read(rest) instanceof Resource.Invalid invalid) {
            return invalid;
        }
        return invalid(
                Fault.REGION_IN_SERVICE_ARN,
                "names a region or an account, which the ARN of a service integration leaves empty",
                rest,
                false);
    }

    private Resource optimized(String service, String action, String suffix) {
        Map<String, Set<Pattern>> actions = Integrations.table().actions(service);
        if (!actions.containsKey(action)) {
            return unknown(service, action, suffix);
        }
        Optional<Pattern> pattern = pattern(suffix);
        if (pattern.isEmpty()) {
            return unknownSuffix(service + ":" + action, suffix, actions.get(action));
        }
        if (!actions.get(action).contains(pattern.get())) {
            boolean sync =
                    pattern.get() == Pattern.SYNC_2 && actions.get(action).contains(Pattern.SYNC);
            return invalid(
                    Fault.PATTERN_NOT_OFFERED,
                    "asks for " + suffix + ", which " + service + ":" + action + " does not offer",
                    service + ":" + action + (sync ? Pattern.SYNC.suffix() : ""),
                    true);
        }
        return new Resource.Optimized(node, service, action, pattern.get());
    }

    private Resource unknown(String service, String action, String suffix) {
        Integrations table = Integrations.table();
        Optional<String> known = table.optimizedServices().contains(service)
                ? Optional.of(service)
                : table.optimizedName(service.toLowerCase(Locale.ROOT))
                        .or(() -> Spelling.nearest(service, table.optimizedServices()));
        Optional<String> nearest = known.flatMap(name -> action(name, action));
        if (nearest.isPresent()) {
            String mended = known.get() + ":" + nearest.get() + suffix;
            return invalid(Fault.UNKNOWN_INTEGRATION, named(service, action), mended, true);
        }
        Optional<String> sdk = table.sdkName(service.toLowerCase(Locale.ROOT));
        boolean callable = sdk.isPresent() && !action.isEmpty();
        String mended = callable ? "aws-sdk:" + sdk.get() + ":" + camel(action) + callback(suffix) : "";
        return invalid(Fault.UNKNOWN_INTEGRATION, named(service, action), mended, true);
    }

    private static Optional<String> action(String service, String action) {
        Set<String> actions = Integrations.table().actions(service).keySet();
        if (actions.contains(action)) {
            return Optional.of(action);
        }
        boolean only = action.isEmpty() && actions.size() == 1;
        return only ? actions.stream().findFirst() : Spelling.nearest(action, actions);
    }

    private static String named(String service, String action) {
        return action.isEmpty()
                ? "names no action of the service " + service
                : "names " + service + ":" + action + ", which is no service integration";
    }

    private Resource sdk(String service, String action, String suffix) {
        Integrations table = Integrations.table();
        if (!table.sdkServices().contains(service)) {
            String lower = service.toLowerCase(Locale.ROOT);
            Optional<String> meant = table.sdkName(lower)
                    .or(() -> table.sdkName(lower.replace("-", "")))
                    .or(() -> Spelling.nearest(service, table.sdkServices()));
            String mended =
                    meant.map(name -> "aws-sdk:" + name + ":" + action + suffix).orElse("");
            String fault = "names the service " + service + ", which the AWS SDK does not have";
            return invalid(Fault.UNKNOWN_SDK_SERVICE, fault, mended, meant.isPresent());
        }
        if (action.isEmpty()) {
            return invalid(Fault.UNKNOWN_INTEGRATION, named(service, action), "", true);
        }
        if (!action.equals(camel(action))) {
            String mended = "aws-sdk:" + service + ":" + camel(action) + suffix;
            return invalid(
                    Fault.SDK_ACTION_CASE, "names the action " + action + ", which is not in camel case", mended, true);
        }
        return waiting(service, action, suffix);
    }

    private Resource waiting(String service, String action, String suffix) {
        Optional<Pattern> pattern = pattern(suffix);
        if (pattern.isEmpty()) {
            return unknownSuffix(
                    "aws-sdk:" + service + ":" + action,
                    suffix,
                    Set.of(Pattern.REQUEST_RESPONSE, Pattern.WAIT_FOR_TASK_TOKEN));
        }
        if (pattern.get() == Pattern.SYNC || pattern.get() == Pattern.SYNC_2) {
            Optional<String> optimized = Integrations.table()
                    .optimizedName(service)
                    .filter(name -> Integrations.table()
                            .actions(name)
                            .getOrDefault(action, Set.of())
                            .contains(pattern.get()));
            String mended =
                    optimized.map(name -> name + ":" + action + suffix).orElse("aws-sdk:" + service + ":" + action);
            return invalid(
                    Fault.SDK_SYNC, "asks for " + suffix + ", which no call of the AWS SDK offers", mended, true);
        }
        return new Resource.AwsSdk(node, service, action, pattern.get());
    }

    private Resource unknownSuffix(String call, String suffix, Set<Pattern> offered) {
        String lower = suffix.toLowerCase(Locale.ROOT);
        boolean token = lower.contains("token") || lower.contains("callback") || lower.startsWith(".wait");
        Pattern meant = token
                ? Pattern.WAIT_FOR_TASK_TOKEN
                : offered.contains(Pattern.SYNC_2) && lower.contains("2") ? Pattern.SYNC_2 : Pattern.SYNC;
        boolean known = (token || lower.contains("sync")) && offered.contains(meant);
        return invalid(
                Fault.UNKNOWN_SUFFIX,
                "ends in " + suffix + ", which does not exist",
                known ? call + meant.suffix() : call,
                true);
    }

    private static Optional<Pattern> pattern(String suffix) {
        return Arrays.stream(Pattern.values())
                .filter(pattern -> pattern.suffix().equals(suffix))
                .findFirst();
    }

    private static String callback(String suffix) {
        return suffix.equals(Pattern.WAIT_FOR_TASK_TOKEN.suffix()) ? suffix : "";
    }

    /** {@code GetObject}, {@code get-object} and {@code get_object} as {@code getObject}. */
    private static String camel(String action) {
        StringBuilder name = new StringBuilder();
        for (String word : action.split("[-_]")) {
            boolean first = name.length() == 0;
            name.append(
                            first
                                    ? word
                                    : word.substring(0, Math.min(1, word.length()))
                                            .toUpperCase(Locale.ROOT))
                    .append(first ? "" : word.substring(Math.min(1, word.length())));
        }
        if (name.length() > 0) {
            name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
        }
        return name.toString();
    }

    private Resource invalid(Fault kind, String fault, String mended, boolean rejected) {
        boolean shown = !mended.isEmpty() && !ResourceParser.isHidden(prefix);
        return new Resource.Invalid(node, written, kind, fault, shown ? prefix + mended : mended, rejected);
    }
}
