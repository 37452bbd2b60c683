package io.github.steplint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.Pages;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule is listed, sorted, named well, explained on a page and shown by examples. */
class RulesTest {
    private static final List<String> SECTIONS = List.of("## Flagged", "## Accepted", "## Exceptions");
    private final List<Rule> rules = new AllRules().rules();

    @Test
    void everyRuleOfTheModuleIsListed() throws Exception {
        assertThat(rules).extracting(rule -> rule.getClass().getName()).containsExactlyInAnyOrderElementsOf(compiled());
    }

    @Test
    void rulesAreSortedAndNoIdStandsTwice() {
        assertThat(rules)
                .extracting(rule -> rule.spec().id())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theServiceLoaderFindsThem() {
        assertThat(RuleSets.load())
                .extracting(rule -> rule.spec().id())
                .containsAll(rules.stream().map(rule -> rule.spec().id()).toList());
    }

    @Test
    void rulesNeedNothingButTheCore() throws URISyntaxException {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        assertThat(jdeps.run(writer, writer, "-verbose:package", classes().toString()))
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("   ")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +\\S+ +-> (java|io\\.github\\.steplint)\\..*"));
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        List<String> ids = rules.stream().map(rule -> rule.spec().id()).toList();
        assertThat(Page.all()).extracting(Page::title).allMatch(ids::contains);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsExplained() {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.spec().id(), () -> explained(rule)));
    }

    private static void explained(Rule rule) throws IOException {
        String id = rule.spec().id();
        String summary = rule.spec().summary();
        assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(rule.spec().since()).matches("\\d+\\.\\d+");
        assertThat(summary).matches("(?s)\\p{Lu}.*[^.!?]");
        String text = Pages.of(rule).orElseThrow(() -> new AssertionError("there is no page beside the class"));
        List<String> lines = text.lines().toList();
        assertThat(lines.subList(0, 3)).containsExactly("# " + id, "", summary + ".");
        assertThat(lines.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(SECTIONS);
        assertThat(lines.get(4)).as("why it matters").isNotBlank().doesNotStartWith("#");
        assertThat(lines.get(lines.indexOf("## Exceptions") + 2))
                .as("exceptions")
                .isNotBlank();
        Page page = Page.read(Page.sources().resolve(pathOf(rule)));
        assertThat(page.flagged()).as("flagged examples").isNotEmpty();
        assertThat(page.accepted()).as("accepted examples").isNotEmpty();
        assertThat(page.flagged())
                .allSatisfy(example -> assertThat(
                                example.findings().map(Page.Block::lines).orElse(List.of()))
                        .as("findings of the example on line %d", example.line())
                        .isNotEmpty());
    }

    private static String pathOf(Rule rule) {
        String group = rule.getClass()
                .getPackageName()
                .substring(AllRules.class.getPackageName().length() + 1);
        return group.replace('.', '/') + "/" + rule.getClass().getSimpleName() + ".md";
    }

    /** The names of all classes of rules that were compiled. */
    private static List<String> compiled() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = classes();
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("io/github/steplint/rules"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                Class<?> type = Class.forName(path.replace(".class", "").replace('/', '.'));
                if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    names.add(type.getName());
                }
            }
        }
        return names;
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(AllRules.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
