package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The functions that an expression can call without defining them, and what they take. Sources: JSONata documentation,
 * "Function library"; AWS Step Functions guide, "JSONata functions provided by Step Functions".
 */
public final class Builtins {
    private static final String TABLE = """
            sum <a<n>:n>
            count <a:n>
            max <a<n>:n>
            min <a<n>:n>
            average <a<n>:n>
            string <x-b?:s>
            substring <s-nn?:s>
            substringBefore <s-s:s>
            substringAfter <s-s:s>
            lowercase <s-:s>
            uppercase <s-:s>
            length <s-:n>
            trim <s-:s>
            pad <s-ns?:s>
            match <s-f<s:o>n?:a<o>>
            contains <s-(sf):b>
            replace <s-(sf)(sf)n?:s>
            split <s-(sf)n?:a<s>>
            join <a<s>s?:s>
            formatNumber <n-so?:s>
            formatBase <n-n?:s>
            formatInteger <n-s:s>
            parseInteger <s-s:n>
            number <(nsb)-:n>
            floor <n-:n>
            ceil <n-:n>
            round <n-n?:n>
            abs <n-:n>
            sqrt <n-:n>
            power <n-n:n>
            random <n?:n>
            boolean <x-:b>
            not <x-:b>
            map <af>
            zip <a+>
            filter <af>
            single <af?>
            reduce <afj?:j>
            sift <o-f?:o>
            keys <x-:a<s>>
            lookup <x-s:x>
            append <xx:a>
            exists <x:b>
            spread <x-:a<o>>
            merge <a<o>:o>
            reverse <a:a>
            each <o-f:a>
            error <s?:x>
            assert <bs?:x>
            type <x:s>
            sort <af?:a>
            shuffle <a:a>
            distinct <x:x>
            base64encode <s-:s>
            base64decode <s-:s>
            encodeUrlComponent <s-:s>
            encodeUrl <s-:s>
            decodeUrlComponent <s-:s>
            decodeUrl <s-:s>
            toMillis <s-s?:n>
            fromMillis <n-s?s?:s>
            now <s?s?:s>
            millis <:n>
            partition <an:a>
            range <nnn:a>
            hash <ss:s>
            uuid <:s>
            parse <s:x>
            """;

    private static final Set<String> PROVIDED_BY_AWS = Set.of("partition", "range", "hash", "random", "uuid", "parse");

    /** Functions whose result differs from call to call. */
    private static final Set<String> CHANGING = Set.of("now", "millis", "random", "uuid", "shuffle");

    private static final Map<String, Builtin> ALL = read();

    private Builtins() {}

    /**
     * A function.
     *
     * @param name without the dollar
     * @param signature what it takes and gives
     * @param fromAws whether Step Functions adds it to what JSONata has
     */
    public record Builtin(String name, Signature signature, boolean fromAws) {
        /** Whether two calls with the same arguments can give different results. */
        public boolean changing() {
            return CHANGING.contains(name);
        }
    }

    private static Map<String, Builtin> read() {
        Map<String, Builtin> all = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.strip().split(" ");
            all.put(words[0], new Builtin(words[0], Signature.of(words[1]), PROVIDED_BY_AWS.contains(words[0])));
        });
        return Map.copyOf(all);
    }

    /** The function of a name that is written without its dollar. */
    public static Optional<Builtin> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The names of all functions, without the dollar, in alphabetical order. */
    public static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }
}
