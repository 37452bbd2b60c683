package io.github.steplint.document.names;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What names share: the service, its stage and region, its functions and machines. */
final class Service {
    private static final String PLUGIN = "step-functions";
    private static final String STAGE = "dev";
    private static final String REGION = "us-east-1";

    private final Node root;
    private final Optional<String> stage;
    private final Optional<String> region;

    /**
     * @param root the configuration
     * @param stage given by the caller
     * @param region given by the caller
     */
    Service(Node root, Optional<String> stage, Optional<String> region) {
        this.root = root;
        this.stage = stage;
        this.region = region;
    }

    Node root() {
        return root;
    }

    Span at() {
        return root.head();
    }

    Optional<Node> at(String... keys) {
        return Config.at(root, keys);
    }

    String name() {
        return Config.textAt(root, "service")
                .or(() -> Config.textAt(root, "service", "name"))
                .orElse("${self:service}");
    }

    String stage() {
        return stage.or(() -> Config.textAt(root, "provider", "stage")).orElse(STAGE);
    }

    String region() {
        return region.or(() -> Config.textAt(root, "provider", "region")).orElse(REGION);
    }

    /** The functions, those of all parts where they are given as a list. */
    List<Node.Member> functions() {
        return at("functions").stream()
                .flatMap(Config::parts)
                .flatMap(Config::members)
                .filter(function -> !(function.value() instanceof Node.Null))
                .toList();
    }

    Optional<Node.Member> function(String key) {
        return functions().stream()
                .filter(function -> function.name().equals(key))
                .findFirst();
    }

    String functionName(Node.Member function) {
        return Config.textAt(function.value(), "name").orElse(name() + "-" + stage() + "-" + function.name());
    }

    /** The entries of the plugin's section; none where the plugin is not there to read them. */
    List<Node.Member> machines() {
        return hasPlugin()
                ? Config.membersAt(root, "stepFunctions", "stateMachines")
                        .filter(machine -> isEntry(machine.value()))
                        .toList()
                : List.of();
    }

    /** An object, or a variable that may bring one. */
    private static boolean isEntry(Node machine) {
        return machine instanceof Node.Obj
                || Config.text(machine).filter(text -> text.contains("${")).isPresent();
    }

    List<Node> activities() {
        return hasPlugin()
                ? at("stepFunctions", "activities").map(Config::items).orElse(List.of())
                : List.of();
    }

    /** Whether the Step Functions plugin is in use, or may be. A part that another file includes lists no plugins. */
    boolean hasPlugin() {
        Optional<Node> plugins = at("plugins");
        boolean part = at("service").isEmpty() && at("provider").isEmpty();
        return part || plugins.map(Service::listsPlugin).orElse(false);
    }

    private static boolean listsPlugin(Node plugins) {
        Node list = Config.at(plugins, "modules").orElse(plugins);
        return !(list instanceof Node.Arr)
                || Config.items(list).stream()
                        .anyMatch(plugin -> Config.text(plugin)
                                .filter(name -> !name.contains(PLUGIN) && !name.contains("${"))
                                .isEmpty());
    }

    /** From where a machine's entries come. */
    static From machine(Node.Member machine) {
        return From.member(machine, "/stepFunctions/stateMachines");
    }

    /** The same, at what gives the machine its logical id and its name. */
    static From called(Node.Member machine) {
        From from = machine(machine);
        Span named = Config.at(machine.value(), "name").map(Node::span).orElse(from.at());
        Span place = Config.at(machine.value(), "id").map(Node::span).orElse(named);
        return new From(from.key(), from.pointer(), place, named);
    }

    static From function(Node.Member function) {
        return From.member(function, "/functions");
    }

    /** A function, at what gives it its logical id and its name. */
    static From called(Node.Member function, String section) {
        From from = From.member(function, section);
        Span named = Config.at(function.value(), "name").map(Node::span).orElse(from.at());
        return new From(from.key(), from.pointer(), from.at(), named);
    }

    From provider(String... keys) {
        StringBuilder pointer = new StringBuilder("/provider");
        List<String> way = new ArrayList<>(List.of("provider"));
        Stream.of(keys).forEach(key -> {
            pointer.append('/').append(key);
            way.add(key);
        });
        Span place = at(way.toArray(String[]::new))
                .or(() -> at("provider"))
                .map(Node::head)
                .orElse(at());
        return new From(keys.length == 0 ? "provider" : keys[keys.length - 1], pointer.toString(), place);
    }

    /** The entries of a machine's or function's {@code events}. */
    static List<Node> events(Node.Member owner) {
        return Config.at(owner.value(), "events").map(Config::items).orElse(List.of());
    }

    /** What comes of an event of a function. */
    interface EventNames {
        void make(Node.Member function, Node event, From from);
    }

    /** Goes through the events of one kind that functions have. */
    void functionEvents(String kind, EventNames names) {
        functions().forEach(function -> {
            List<Node> events = events(function);
            for (int i = 0; i < events.size(); i++) {
                From from = function(function).item("events", i, events.get(i));
                Config.at(events.get(i), kind).ifPresent(event -> names.make(function, event, from));
            }
        });
    }

    /** A machine's logical id: from its {@code id}, else its {@code name}, else its key. */
    static Optional<String> machineId(Node.Member machine) {
        Optional<Node> custom = Config.at(machine.value(), "id")
                .filter(id -> Config.truthy(Optional.of(id)))
                .or(() -> Config.at(machine.value(), "name"))
                .filter(name -> Config.truthy(Optional.of(name)));
        return custom.isEmpty()
                ? Optional.of(Naming.machineByKey(machine.name()))
                : custom.flatMap(Config::text).map(Naming::machineByName);
    }

    /** The logical id of a function that is called by its key, in {@code Ref} or {@code Fn::GetAtt} of the plugin. */
    String translated(String id) {
        return function(id).map(found -> Naming.function(id)).orElse(id);
    }

    /** <code>{Ref: id}</code>, written by nobody, at a place. */
    static Node ref(String id, Span at) {
        return object(at, "Ref", string(id, at));
    }

    static Node getAtt(String id, String attribute, Span at) {
        return object(at, "Fn::GetAtt", new Node.Arr(at, at, List.of(string(id, at), string(attribute, at))));
    }

    static Node.Obj object(Span at, String key, Node value) {
        return new Node.Obj(at, at, List.of(new Node.Member(string(key, at), value)));
    }

    static Node.Str string(String text, Span at) {
        return new Node.Str(at, Texts.placeholder(at, text), Node.Str.Style.PLAIN);
    }

    /** The function of CloudFormation that a node calls. */
    static Optional<Intrinsic> call(Node node) {
        return Intrinsic.of(node);
    }
}
