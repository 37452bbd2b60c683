package io.github.steplint.document.variables;

import io.github.steplint.document.variables.VariableProblem.Kind;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources of version 3: what each of them gives, and what it refuses. */
final class Sources {
    private static final List<String> NAMES =
            List.of("self", "opt", "env", "file", "param", "sls", "aws", "strToBool", "cf", "ssm", "s3", "output");
    private static final Set<String> OF_VERSION_4 =
            Set.of("git", "doppler", "vault", "terraform", "secrets", "stage", "state", "core", "url", "api", "awsCf");

    private static final Map<String, String> INSTEAD = Map.of(
            "cfn", "write ${cf:stack.output}",
            "stage", "write ${sls:stage}",
            "params", "write ${param:name}",
            "git", "version 4 has it; in version 3 a plugin such as serverless-plugin-git-variables brings it");

    private static final Pattern OLD_REGION = Pattern.compile("(cf|ssm|s3)\\.([a-z0-9-]+)");

    private final Evaluator evaluator;
    private final VariableOptions options;
    private final FileSource files;
    private final Environment environment;
    private final Stages stages;

    Sources(Evaluator evaluator, VariableOptions options, Includes includes) {
        this.evaluator = evaluator;
        this.options = options;
        this.stages = new Stages(evaluator);
        this.files = new FileSource(evaluator, includes);
        this.environment = new Environment(
                options, includes.neighbours(), Environment.readsDotenv(evaluator.root(), evaluator.framework()));
    }

    Result resolve(Variable.Call call, Use use) {
        Optional<Node> address = call.address().flatMap(it -> evaluator.argument(it, use));
        if (call.address().isPresent() && address.isEmpty()) {
            return Result.HOLE;
        }
        String written = address.filter(node -> !(node instanceof Node.Null))
                .flatMap(Values::text)
                .map(text -> text.chars())
                .orElse("");
        return switch (call.type()) {
            case "self" -> self(written, use);
            case "opt" -> option(written, use);
            case "env" -> written.isEmpty() ? noAddress(call, use) : environment(written, use);
            case "file" -> files.resolve(call, written, use);
            case "param" -> written.isEmpty() ? noAddress(call, use) : parameter(written, use);
            case "sls" -> written.isEmpty() ? noAddress(call, use) : framework(call, written, use);
            case "aws" -> written.isEmpty() ? noAddress(call, use) : aws(call, written, use);
            case "strToBool" -> bool(call, use);
            case "cf" -> remote(call, written, ".", " Expected \"<stack-name>.<output-id>\" format", use);
            case "s3" -> remote(call, written, "/", " Expected \"<bucket-name>/<key>\" format", use);
            case "ssm" -> parameterStore(call, written, use);
            default -> unknown(call, use);
        };
    }

    private Result self(String address, Use use) {
        List<String> keys = address.isEmpty() ? List.of() : List.of(address.split("\\.", -1));
        Lookup found = evaluator.lookup(keys, use);
        if (found.isHole()) {
            return Result.HOLE;
        }
        use.assume(found.assumed());
        Optional<Node> value = found.node().filter(node -> !(node instanceof Node.Null));
        if (value.isPresent()) {
            stages.note(keys, value.get(), use);
            return new Result.Value(value.get(), found.whole(), found.assumed());
        }
        return new Result.Missing(
                Kind.MISSING_PROPERTY,
                use.written() + " leads to nothing: " + lack(keys, found),
                "Value not found at \"self\" source",
                help(keys, found));
    }

    private static String lack(List<String> keys, Lookup found) {
        if (found.missing() < 0) {
            return "the value there is null";
        }
        String key = keys.get(found.missing());
        String holder = String.join(".", keys.subList(0, found.missing()));
        return holder.isEmpty()
                ? "the configuration has no \"" + key + "\""
                : "\"" + holder + "\" has no \"" + key + "\"";
    }

    private static String help(List<String> keys, Lookup found) {
        String path = String.join(".", keys);
        if (path.equals("service.name")) {
            return "since version 3 service is the name itself: ${self:service}";
        }
        if (path.equals("provider.stage") || path.equals("provider.region")) {
            return "write ${" + (path.endsWith("stage") ? "sls:stage" : "aws:region")
                    + "}, which also knows the option and what the framework presets";
        }
        Optional<String> near =
                found.missing() < 0 ? Optional.empty() : Spelling.nearest(keys.get(found.missing()), found.names());
        return near.map(name -> "did you mean \"" + name + "\"?")
                .orElse("define it, or add a fallback: ${self:" + path + ", 'value'}");
    }

    private Result option(String name, Use use) {
        if (name.isEmpty()) {
            return Result.HOLE;
        }
        Optional<String> given = switch (name) {
            case "stage" ->
                options.stage().or(() -> Optional.ofNullable(options.opts().get(name)));
            case "region" ->
                options.region().or(() -> Optional.ofNullable(options.opts().get(name)));
            default -> Optional.ofNullable(options.opts().get(name));
        };
        String instead = switch (name) {
            case "stage" -> "write ${sls:stage}, which is the option, else provider.stage, else dev";
            case "region" -> "write ${aws:region}, which is the option, else provider.region, else us-east-1";
            default -> "add a fallback: ${opt:" + name + ", 'value'}";
        };
        return given(
                given,
                use,
                new Result.Missing(
                        Kind.MISSING_OPTION,
                        use.written() + " has a value only where the command gets --" + name
                                + ", and has no fallback for when it does not",
                        "Value not found at \"opt\" source",
                        instead));
    }

    private Result environment(String name, Use use) {
        return given(
                environment.value(name, () -> stage(use)),
                use,
                new Result.Missing(
                        Kind.MISSING_ENVIRONMENT,
                        use.written() + " has a value only where the environment variable " + name
                                + " is set, and has no fallback for when it is not",
                        "Value not found at \"env\" source",
                        "add a fallback: ${env:" + name + ", 'value'}"));
    }

    private static Result given(Optional<String> value, Use use, Result.Missing otherwise) {
        return value.<Result>map(text -> Result.of(Values.string(use.span(), text)))
                .orElse(otherwise);
    }

    private Result parameter(String name, Use use) {
        String given = options.params().get(name);
        if (given != null) {
            return Result.of(Values.string(use.span(), given));
        }
        Optional<String> stage = stage(use);
        if (stage.isEmpty()) {
            return Result.HOLE;
        }
        for (String each : List.of(stage.get(), "default")) {
            for (List<String> keys : List.of(List.of("params", each, name), List.of("stages", each, "params", name))) {
                Lookup found = evaluator.lookup(keys, use);
                if (found.isHole()) {
                    return Result.HOLE;
                }
                Optional<Node> value = found.node().filter(node -> !(node instanceof Node.Null));
                if (value.isPresent()) {
                    return new Result.Value(value.get(), found.whole(), true);
                }
            }
        }
        return new Result.Missing(
                Kind.MISSING_PARAMETER,
                use.written() + " has a value only where the command gets --param=\"" + name
                        + "=…\", and has no fallback for when it does not",
                "The param \"" + name + "\" cannot be resolved from CLI options or stage params. If you are using "
                        + "Serverless Framework Compose, make sure to run commands via Compose so that all parameters "
                        + "can be resolved",
                "define it under params.default, or add a fallback: ${param:" + name + ", 'value'}");
    }

    private Result framework(Variable.Call call, String address, Use use) {
        return switch (address) {
            case "stage" -> preset(options.stage(), List.of("provider", "stage"), "dev", use);
            case "instanceId" -> Result.HOLE;
            default -> unsupported(call, address, ".", List.of("stage", "instanceId"), use);
        };
    }

    private Result aws(Variable.Call call, String address, Use use) {
        return switch (address) {
            case "region" -> preset(options.region(), List.of("provider", "region"), "us-east-1", use);
            case "accountId" -> Result.HOLE;
            default ->
                evaluator.framework() == Framework.V4 && address.contains(":")
                        ? Result.HOLE
                        : unsupported(call, address, ".", List.of("region", "accountId"), use);
        };
    }

    /** An option, else a property of the provider, else what the framework presets. */
    private Result preset(Optional<String> option, List<String> keys, String otherwise, Use use) {
        if (option.isPresent()) {
            return Result.of(Values.string(use.span(), option.get()));
        }
        Lookup found = evaluator.lookup(keys, use);
        if (found.isHole()) {
            return Result.HOLE;
        }
        return found.node()
                .filter(node -> !(node instanceof Node.Null))
                .<Result>map(node -> new Result.Value(node, found.whole(), true))
                .orElseGet(() -> new Result.Value(Values.string(use.span(), otherwise), true, true));
    }

    /** The stage that the framework works for; empty if it is unknown. */
    private Optional<String> stage(Use use) {
        return preset(options.stage(), List.of("provider", "stage"), "dev", use) instanceof Result.Value value
                        && value.whole()
                ? Values.text(value.node()).map(text -> text.chars())
                : Optional.empty();
    }

    private Result bool(Variable.Call call, Use use) {
        Optional<Variable.Argument> input = call.argument(0);
        Optional<Node> value = input.flatMap(it -> evaluator.argument(it, use));
        if (input.isPresent() && value.isEmpty()) {
            return Result.HOLE;
        }
        if (value.isEmpty() || value.get() instanceof Node.Null) {
            return refuse(use, "strToBool has no text to read", "Missing \"strToBool\" input", "");
        }
        String text = Values.text(value.get()).map(found -> found.chars()).orElse("");
        return switch (JavaScript.trim(text).toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Result.of(new Node.Bool(use.span(), true));
            case "false", "0" -> Result.of(new Node.Bool(use.span(), false));
            default -> {
                evaluator.tell(use.problem(
                        Kind.WRONG_TYPE,
                        "strToBool takes true, false, 1 or 0, and gets \"" + text + "\"",
                        "Invalid \"strToBool\" input: Expected either \"true\", \"false\", \"0\", or \"1\". Received: "
                                + text,
                        "write true or false"));
                yield Result.HOLE;
            }
        };
    }

    /** What only a call over the network would tell. */
    private Result remote(Variable.Call call, String address, String separator, String format, Use use) {
        if (address.isEmpty()) {
            return noAddress(call, use);
        }
        return address.contains(separator) ? Result.HOLE : unsupported(call, address, "." + format, List.of(), use);
    }

    /** Version 2 decrypted where the name ended in {@code ~true}; since version 3 that is a part of the name. */
    private Result parameterStore(Variable.Call call, String address, Use use) {
        if (address.indexOf('~') >= 0
                && address.matches(".*~(true|false|split)")
                && evaluator.framework() != Framework.OLD) {
            evaluator.tell(use.problem(
                    Kind.OLD_FORM,
                    "since version 3 of the framework \"" + address.substring(address.lastIndexOf('~'))
                            + "\" is a part of the parameter's name",
                    "Value not found at \"ssm\" source",
                    "leave it out: secure strings are decrypted unless ${ssm(noDecrypt):…} asks otherwise"));
        }
        return remote(call, address, "", "", use);
    }

    private Result noAddress(Variable.Call call, Use use) {
        return refuse(
                use,
                use.written() + " does not say what to take from " + call.type(),
                "Missing address argument in variable \"" + call.type() + "\" source",
                "write it after the colon");
    }

    private Result unsupported(Variable.Call call, String address, String end, List<String> known, Use use) {
        String detail = "Unsupported \"" + address + "\" address argument in variable \"" + call.type() + "\" source"
                + (end.equals(".") ? "" : end);
        String help = known.isEmpty()
                ? end.replaceFirst("^\\. Expected \"(.*)\" format$", "write \\$\\{" + call.type() + ":$1}")
                : Spelling.nearest(address, known)
                        .map(name -> "did you mean \"" + name + "\"?")
                        .orElse("it has " + String.join(" and ", known));
        return refuse(use, "source " + call.type() + " has no \"" + address + "\"", detail, help);
    }

    private Result refuse(Use use, String message, String detail, String help) {
        evaluator.tell(use.problem(Kind.ADDRESS, message, detail, help));
        return Result.HOLE;
    }

    private Result unknown(Variable.Call call, Use use) {
        String type = call.type();
        boolean later = evaluator.framework() == Framework.V4 && OF_VERSION_4.contains(type);
        Plugins plugins = Plugins.of(evaluator.root());
        if (later || plugins.provide(type) || type.equals("output") && organised()) {
            return Result.HOLE;
        }
        boolean foreign = plugins.mayProvide() || evaluator.framework() == Framework.OLD;
        evaluator.tell(use.problem(
                foreign ? Kind.FOREIGN_SOURCE : Kind.UNKNOWN_SOURCE,
                type.equals("output")
                        ? "source output needs the Serverless Dashboard, and the configuration names no org"
                        : "the framework has no source \"" + type + "\" of variables"
                                + (foreign ? "; only a plugin could bring it" : ""),
                type.equals("output")
                        ? "\"output\" variable can only be used in services deployed with Serverless Dashboard (with "
                                + "\"org\" setting configured)"
                        : "Unrecognized configuration variable sources: \"" + type + "\"",
                instead(type)));
        return Result.HOLE;
    }

    private static String instead(String type) {
        Matcher old = OLD_REGION.matcher(type);
        if (old.matches()) {
            return "since version 3 the region stands in parentheses: ${" + old.group(1) + "(" + old.group(2) + "):…}";
        }
        String otherwise = Spelling.nearest(type, NAMES)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("the sources are " + String.join(", ", NAMES));
        return INSTEAD.getOrDefault(type, otherwise);
    }

    private boolean organised() {
        return evaluator
                .root()
                .map(root -> Values.child(root, "org").isPresent())
                .orElse(false);
    }
}
