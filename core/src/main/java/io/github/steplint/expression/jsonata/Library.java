package io.github.steplint.expression.jsonata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All built-in functions, by the name they have without the dollar. */
final class Library {
    /** Functions of the reference that Step Functions does not have. */
    private static final Map<String, String> REFERENCE_ONLY = Map.of("eval", "<sx?:x>", "clone", "<(oa)-:o>");

    private static final Map<String, Func> ALL = load();

    private Library() {}

    /** Collects functions with the number of arguments that a function which calls them gives. */
    static final class Registry {
        private final Map<String, Func> functions = new HashMap<>();

        void add(String name, int arity, Func.Body body) {
            Signature signature = Builtins.find(name)
                    .map(Builtins.Builtin::signature)
                    .orElseGet(() -> Signature.of(REFERENCE_ONLY.get(name)));
            functions.put(name, new Func.Native(name, arity, Optional.of(signature), body));
        }
    }

    private static Map<String, Func> load() {
        Registry registry = new Registry();
        StringFunctions.register(registry);
        PatternFunctions.register(registry);
        CodingFunctions.register(registry);
        NumberFunctions.register(registry);
        ArrayFunctions.register(registry);
        ObjectFunctions.register(registry);
        HigherFunctions.register(registry);
        DateFunctions.register(registry);
        AwsFunctions.register(registry);
        EvalFunctions.register(registry);
        return Map.copyOf(registry.functions);
    }

    /** The function of a name, of those of the reference too where {@code reference} is set. */
    static Optional<Func> find(String name, boolean reference) {
        if (REFERENCE_ONLY.containsKey(name) && !reference) {
            return Optional.empty();
        }
        return Optional.ofNullable(ALL.get(name));
    }

    static Set<String> names() {
        return ALL.keySet();
    }
}
