package io.github.steplint.machine;

import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code Resource}: by its constant parts, whatever placeholders stand between them. Source: AWS Step
 * Functions guide, "Integrating services", "Task state".
 */
public final class ResourceParser {
    private static final Pattern SERVICE_ARN =
            Pattern.compile("arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)", Pattern.DOTALL);
    private static final Pattern LOST_COLON =
            Pattern.compile("(arn:[^:]*:states):{1,5}((?:aws-sdk:)?[a-z0-9-]+:\\w.*)");
    /** The specification takes any URI, AWS is on record only with what is none. */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);

    private static final Pattern PARTITION = Pattern.compile("aws(-[a-z]+)*");
    private static final Set<String> OF_AN_ACCOUNT = Set.of("stateMachine", "execution", "express", "mapRun");

    private final Node node;
    private final String written;
    private final String text;

    private ResourceParser(Node node, String text) {
        this.node = node;
        this.written = node instanceof Node.Str string ? string.value() : text.replace(ConstantText.HOLE, '?');
        this.text = text;
    }

    /** What a Task calls; empty where the value is not a string and no placeholder either. */
    public static Optional<Resource> parse(Node node) {
        if (node instanceof Node.Str string && isExpression(string.value())) {
            ResourceParser parser = new ResourceParser(node, string.value());
            return Optional.of(parser.notCallable("is an expression, which AWS does not evaluate here", ""));
        }
        return ConstantText.of(node).map(text -> new ResourceParser(node, text).read());
    }

    /** One expression and nothing else; a template engine has several, around what they choose from. */
    private static boolean isExpression(String text) {
        return Delimiters.enclose(text) && text.indexOf("%}") == text.length() - 2;
    }

    private Resource read() {
        if (text.isEmpty() || text.charAt(0) == ConstantText.HOLE) {
            return text.isEmpty() ? notCallable("is empty", "") : new Resource.Hole(node);
        }
        Matcher arn = SERVICE_ARN.matcher(text);
        if (!arn.matches()) {
            return isHidden(text) && text.startsWith("arn:") ? hidden() : misshapen();
        }
        String service = arn.group(2);
        if (isHidden(service)) {
            return new Resource.Hole(node);
        }
        if (!isHidden(arn.group(1)) && !PARTITION.matcher(arn.group(1)).matches()) {
            String mended = text.replaceFirst("arn:[^:]*:", "arn:aws:");
            return notCallable("has \"" + arn.group(1) + "\" in the place of the partition", shown(mended));
        }
        if (service.equals("lambda")) {
            return lambda(arn.group(5));
        }
        return service.equals("states") ? states(arn) : notOfAService(service);
    }

    /** An ARN in which a placeholder stands for more than one part. */
    private Resource hidden() {
        return text.split(":", -1).length > 2 && text.split(":", -1)[2].equals("lambda")
                ? new Resource.Lambda(node, written)
                : new Resource.Hole(node);
    }

    private Resource misshapen() {
        Matcher lost = LOST_COLON.matcher(text);
        if (lost.matches()) {
            return notCallable("has the wrong number of colons", shown(lost.group(1) + ":::" + lost.group(2)));
        }
        if (text.strip().startsWith("arn:")) {
            boolean blanks = !text.strip().equals(text);
            return blanks
                    ? notCallable("has blanks around it", shown(text.strip()))
                    : notCallable("is not a complete ARN", "");
        }
        if (text.contains("${")) {
            return notCallable("has a placeholder that is never closed", text.strip() + "}");
        }
        return new Resource.Invalid(
                node,
                written,
                Resource.Fault.NOT_CALLABLE,
                "is not an ARN",
                "",
                !URI.matcher(text).matches());
    }

    private Resource notOfAService(String service) {
        Optional<String> near = Spelling.nearest(service, List.of("states", "lambda"));
        if (near.isPresent()) {
            String mended = text.replaceFirst(":" + Pattern.quote(service) + ":", ":" + near.get() + ":");
            return notCallable("has \"" + service + "\" in the place of " + near.get(), shown(mended));
        }
        return notCallable("is the ARN of something that a Task cannot call by itself", "");
    }

    private Resource lambda(String resource) {
        String[] parts = resource.split(":", 2);
        if (resource.equals("function") || resource.equals("function:")) {
            return notCallable("is an ARN of Lambda without the name of a function", "");
        }
        return parts[0].equals("function") || isHidden(parts[0])
                ? new Resource.Lambda(node, written)
                : notCallable("is an ARN of Lambda, but not of a function", "");
    }

    private Resource states(Matcher arn) {
        String rest = arn.group(5);
        String[] parts = rest.split(":", 2);
        if (isHidden(parts[0])) {
            return new Resource.Hole(node);
        }
        if (parts[0].equals("activity")) {
            if (arn.group(3).isEmpty() || arn.group(4).isEmpty()) {
                return new Resource.Invalid(
                        node,
                        written,
                        Resource.Fault.NOT_CALLABLE,
                        "is the ARN of an activity without its region or account",
                        "",
                        false);
            }
            return new Resource.Activity(node, written);
        }
        if (OF_AN_ACCOUNT.contains(parts[0])) {
            String start = "arn:" + arn.group(1) + ":states:::states:startExecution";
            return notCallable("is the ARN of a state machine, which is called by states:startExecution", shown(start));
        }
        Optional<Resource> lost = shifted(arn);
        if (lost.isPresent()) {
            return lost.get();
        }
        IntegrationReader reader = new IntegrationReader(node, written, "arn:" + arn.group(1) + ":states:::");
        return arn.group(3).isEmpty() && arn.group(4).isEmpty() ? reader.read(rest) : reader.regional(rest);
    }

    /** {@code arn:aws:states::lambda:invoke}: a service where the region or the account would be. */
    private Optional<Resource> shifted(Matcher arn) {
        Set<String> services = Integrations.table().optimizedServices();
        boolean region = services.contains(arn.group(3)) || arn.group(3).equals("aws-sdk");
        boolean account = services.contains(arn.group(4)) || arn.group(4).equals("aws-sdk");
        return region || account ? Optional.of(misshapen()) : Optional.empty();
    }

    private Resource notCallable(String fault, String suggestion) {
        return new Resource.Invalid(node, written, Resource.Fault.NOT_CALLABLE, fault, suggestion, true);
    }

    /** A suggestion, unless a placeholder would be lost in it. */
    private String shown(String mended) {
        return isHidden(mended) ? "" : mended;
    }

    static boolean isHidden(String part) {
        return part.indexOf(ConstantText.HOLE) >= 0;
    }
}
