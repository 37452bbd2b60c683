package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An {@code http} event: a method of the REST API.
 *
 * @param path without slashes at its ends; empty at the root
 * @param http the event's value
 */
record Endpoint(String path, String method, Node http, Node.Member owner, From from) {

    /** The endpoints of a machine or function; one whose path or method nobody can read is none. */
    static List<Endpoint> of(Node.Member owner, From from) {
        List<Endpoint> found = new ArrayList<>();
        List<Node> events = Service.events(owner);
        for (int i = 0; i < events.size(); i++) {
            From place = from.item("events", i, events.get(i));
            Config.at(events.get(i), "http")
                    .flatMap(http -> of(http, owner, place))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Endpoint> of(Node http, Node.Member owner, From from) {
        String[] words = Config.text(http).orElse("").split(" ", -1);
        Optional<String> method = Config.textAt(http, "method").or(() -> Optional.of(words[0]));
        Optional<String> path =
                Config.textAt(http, "path").or(() -> words.length > 1 ? Optional.of(words[1]) : Optional.empty());
        return path.map(text -> new Endpoint(
                text.replaceFirst("^/", "").replaceFirst("/$", ""), verb(method.get()), http, owner, from));
    }

    private static String verb(String method) {
        return method.equals("*") ? "any" : method.toLowerCase(Locale.ROOT);
    }

    /** The paths of the resources that lead to it. */
    List<String> resources() {
        List<String> paths = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash));
        }
        if (!path.isEmpty()) {
            paths.add(path);
        }
        return paths;
    }

    boolean cors() {
        return Config.truthy(Config.at(http, "cors"));
    }

    /**
     * The custom authorizer that is made for it; a function's key, or the last part of an ARN.
     *
     * @param name of the authorizer
     * @param function whether a Lambda function has to be allowed to be called
     * @param key the function's key, if it is one of this service
     */
    record Authorizer(String name, boolean function, Optional<String> key) {}

    Optional<Authorizer> authorizer() {
        Optional<Node> given = Config.at(http, "authorizer");
        boolean elsewhere = Config.textAt(http, "authorizer", "authorizerId").isPresent();
        Optional<String> type = Config.textAt(http, "authorizer", "type").map(text -> text.toUpperCase(Locale.ROOT));
        Optional<String> text = given.flatMap(Config::text);
        if (given.isEmpty()
                || elsewhere
                || type.or(() -> text).filter("AWS_IAM"::equalsIgnoreCase).isPresent()) {
            return Optional.empty();
        }
        Optional<Node> arn = Config.at(http, "authorizer", "arn")
                .or(() -> given.filter(node -> text.stream().anyMatch(name -> name.contains(":"))));
        Optional<String> name = Config.textAt(http, "authorizer", "name").or(() -> text.filter(it -> arn.isEmpty()));
        if (arn.isEmpty()) {
            return name.map(key -> new Authorizer(key, true, Optional.of(key)));
        }
        Optional<String> arnText = arn.flatMap(Config::text);
        boolean cognito = type.filter("COGNITO_USER_POOLS"::equals).isPresent()
                || arnText.filter(value -> value.contains(":cognito-idp:")).isPresent();
        return name.or(() -> arnText.map(Endpoint::lastWord))
                .map(word -> new Authorizer(word, !cognito, Optional.empty()));
    }

    private static String lastWord(String arn) {
        String last = arn.substring(arn.lastIndexOf(':') + 1);
        return last.substring(last.lastIndexOf('-') + 1);
    }
}
