package io.github.steplint.facts.serverless;

import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.document.variables.Framework;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.source.Node;
import io.github.steplint.source.SchemaViolation;
import io.github.steplint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about a configuration of the Serverless Framework; each fact is worked out when first asked for. Not
 * for several threads.
 */
public final class ServerlessFacts {
    private final ServerlessFile document;
    private final List<MachineFacts> definitions;
    private final Optional<Node.Obj> root;
    private List<Machine> machines;
    private List<SchemaViolation> sectionFaults;
    private List<SchemaViolation> configFaults;
    private ServiceNames names;

    /**
     * @param document the file
     * @param definitions of its machines, as far as they could be read
     */
    public ServerlessFacts(ServerlessFile document, List<MachineFacts> definitions) {
        this.document = document;
        this.definitions = List.copyOf(definitions);
        this.root = document.resolved().root().flatMap(Nodes::object);
    }

    public ServerlessFile document() {
        return document;
    }

    /** The configuration, its variables resolved as far as that can be told here; empty if it is no object. */
    public Optional<Node.Obj> root() {
        return root;
    }

    /** Whether the file is a configuration of its own, not a part that another one includes. */
    public boolean isWhole() {
        return root.filter(object -> object.has("service") || object.has("provider"))
                .isPresent();
    }

    /** Whether part of the file could not be read, so that what is missing from the tree may be there in truth. */
    public boolean isBroken() {
        return document.tree().broken();
    }

    /** What stands under a way of keys from the root. */
    public Optional<Node> at(String... keys) {
        return root.flatMap(object -> Nodes.at(object, keys));
    }

    /** The plugin's section; in a part that is included as that section, the part itself. */
    public Optional<Node.Obj> section() {
        Optional<Node.Obj> section = at("stepFunctions").flatMap(Nodes::object);
        return section.isPresent() || isWhole() ? section : root.filter(object -> object.has("stateMachines"));
    }

    /** The entries of {@code stateMachines}, in the order of the file. */
    public List<Machine> machines() {
        if (machines == null) {
            machines = section().stream()
                    .flatMap(section -> section.get("stateMachines").stream())
                    .flatMap(found -> Nodes.members(found).stream())
                    .map(member -> new Machine(member, definitionsOf(member)))
                    .toList();
        }
        return machines;
    }

    /** What the plugin does not know or take, in the order of the file. */
    public List<SchemaViolation> sectionFaults() {
        if (sectionFaults == null) {
            sectionFaults = isBroken()
                    ? List.of()
                    : section().stream()
                            .flatMap(section -> SectionCheck.of(section).stream())
                            .filter(fault -> !isMisindented(fault))
                            .toList();
        }
        return sectionFaults;
    }

    /** What is wrong with an event whose properties stand beside it is told as such. */
    private boolean isMisindented(SchemaViolation fault) {
        return events().stream()
                .filter(Events.Event::isBesideItsProperties)
                .anyMatch(
                        event -> event.entry() == fault.node() || event.member().value() == fault.node());
    }

    /** What the framework does not know or take, in the order of the file; the plugin's section is left out. */
    public List<SchemaViolation> configFaults() {
        if (configFaults == null) {
            boolean off = at("configValidationMode")
                    .flatMap(Nodes::text)
                    .filter("off"::equals)
                    .isPresent();
            configFaults = isBroken() || !isWhole() || off || !isAws()
                    ? List.of()
                    : root.map(SectionCheck::ofConfig).orElse(List.of());
        }
        return configFaults;
    }

    /** Whether the functions are for AWS, as far as the file tells; other clouds have other settings. */
    public boolean isAws() {
        Optional<Node> provider = at("provider");
        return provider.flatMap(node -> Nodes.at(node, "name"))
                .or(() -> provider)
                .flatMap(Nodes::text)
                .filter(name -> !name.equals("aws"))
                .isEmpty();
    }

    /** The plugins, as far as they are written out. */
    public List<Node.Str> plugins() {
        Optional<Node> plugins = at("plugins");
        Optional<Node> list = plugins.flatMap(node -> Nodes.at(node, "modules")).or(() -> plugins);
        return list.stream()
                .flatMap(node -> node instanceof Node.Arr ? Nodes.items(node).stream() : Stream.of(node))
                .filter(Node.Str.class::isInstance)
                .map(Node.Str.class::cast)
                .toList();
    }

    /** Whether every plugin is known, so that a key that neither the framework nor they know is wrong. */
    public boolean knowsAllPlugins() {
        Optional<Node> plugins = at("plugins");
        return plugins.stream().flatMap(Node::all).noneMatch(SectionCheck::isHole)
                && plugins().stream().allMatch(plugin -> plugin.value().equals("serverless-step-functions"));
    }

    /** What framework and plugin make of the configuration. */
    public ServiceNames names() {
        if (names == null) {
            names = root.map(object -> ServiceNames.of(object, document.options()))
                    .orElse(ServiceNames.NONE);
        }
        return names;
    }

    /** Settings that the framework gave up. */
    public List<Deprecation> deprecations() {
        return root.map(object -> Deprecation.of(object, framework())).orElse(List.of());
    }

    /** The version of the framework that the file is for. */
    public Framework framework() {
        return Framework.of(document.resolved().root(), document.neighbours());
    }

    /** The key that was probably meant by the one that a schema does not know. */
    public static Optional<String> meant(SchemaViolation violation) {
        return SectionCheck.meant(violation);
    }

    /** The events of all state machines. */
    public List<Events.Event> events() {
        return machines().stream().flatMap(Events::of).toList();
    }

    /** When state machines and functions are started. */
    public Stream<Events.Schedule> schedules() {
        return Stream.concat(
                events().stream().flatMap(Events::schedules), functions().flatMap(Events::schedulesOf));
    }

    /** Tasks that the roles which the plugin makes do not allow, or that break the making of them. */
    public List<Permissions.Gap> permissionGaps() {
        return machines().stream().flatMap(Permissions::gaps).toList();
    }

    /** What the plugin's check of definitions refuses although AWS takes it; nothing where it is not asked for. */
    public List<Validation.Refusal> validationRefusals() {
        boolean asked = section()
                .flatMap(section -> section.get("validate"))
                .filter(value -> value instanceof Node.Bool bool && bool.value()
                        || Nodes.text(value).filter(text -> !text.isEmpty()).isPresent())
                .isPresent();
        return machines().stream()
                .filter(machine -> asked)
                .flatMap(machine -> machine.facts().stream())
                .flatMap(Validation::refusals)
                .toList();
    }

    /** The functions of this service, those of all parts where they are given as a list. */
    public Stream<Node.Member> functions() {
        return at("functions").stream().flatMap(Nodes::objects).flatMap(functions -> functions.members().stream());
    }

    private List<MachineFacts> definitionsOf(Node.Member member) {
        Optional<Node> definition = Nodes.at(member.value(), "definition");
        return definition.stream()
                .flatMap(node -> definitions.stream().filter(facts -> isIn(facts, node.span())))
                .toList();
    }

    private static boolean isIn(MachineFacts facts, Span definition) {
        return definition.contains(facts.machine().node().span());
    }
}
