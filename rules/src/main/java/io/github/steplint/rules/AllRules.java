package io.github.steplint.rules;

import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSet;
import io.github.steplint.rules.syntax.DuplicateKey;
import io.github.steplint.rules.syntax.JsonComments;
import io.github.steplint.rules.syntax.JsonTrailingComma;
import io.github.steplint.rules.syntax.PlaceholderBreaksJson;
import io.github.steplint.rules.syntax.Syntax;
import io.github.steplint.rules.syntax.Utf8BomOrInvalid;
import io.github.steplint.rules.syntax.YamlMultiDocument;
import io.github.steplint.rules.syntax.YamlUnquotedExpression;
import java.util.List;

/** Every rule, sorted by id. A new rule is its class, its page beside it, and a line here. */
public final class AllRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new DuplicateKey(),
                new JsonComments(),
                new JsonTrailingComma(),
                new PlaceholderBreaksJson(),
                new Syntax(),
                new Utf8BomOrInvalid(),
                new YamlMultiDocument(),
                new YamlUnquotedExpression());
    }
}
