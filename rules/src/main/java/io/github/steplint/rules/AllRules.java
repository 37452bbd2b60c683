package io.github.steplint.rules;

import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSet;
import io.github.steplint.rules.choice.ChoiceNestedNext;
import io.github.steplint.rules.choice.ChoiceNotArray;
import io.github.steplint.rules.choice.ChoiceRuleShape;
import io.github.steplint.rules.choice.ChoiceUnknownOperator;
import io.github.steplint.rules.choice.OperatorOperandType;
import io.github.steplint.rules.structure.ChoiceWithNextOrEnd;
import io.github.steplint.rules.structure.EmptyArray;
import io.github.steplint.rules.structure.ExclusiveFields;
import io.github.steplint.rules.structure.FieldWrongJsonType;
import io.github.steplint.rules.structure.InvalidEnum;
import io.github.steplint.rules.structure.InvalidRange;
import io.github.steplint.rules.structure.InvalidTimestampLiteral;
import io.github.steplint.rules.structure.InvalidType;
import io.github.steplint.rules.structure.MissingRequiredField;
import io.github.steplint.rules.structure.MissingStartAt;
import io.github.steplint.rules.structure.MissingStates;
import io.github.steplint.rules.structure.MissingType;
import io.github.steplint.rules.structure.MisspelledField;
import io.github.steplint.rules.structure.QueryLanguageDowngrade;
import io.github.steplint.rules.structure.QueryLanguageFieldMismatch;
import io.github.steplint.rules.structure.TerminalWithNext;
import io.github.steplint.rules.structure.UnknownStateField;
import io.github.steplint.rules.structure.UnknownTopField;
import io.github.steplint.rules.syntax.DuplicateKey;
import io.github.steplint.rules.syntax.JsonComments;
import io.github.steplint.rules.syntax.JsonTrailingComma;
import io.github.steplint.rules.syntax.PlaceholderBreaksJson;
import io.github.steplint.rules.syntax.Syntax;
import io.github.steplint.rules.syntax.UnusedSuppression;
import io.github.steplint.rules.syntax.Utf8BomOrInvalid;
import io.github.steplint.rules.syntax.YamlMultiDocument;
import io.github.steplint.rules.syntax.YamlUnquotedExpression;
import java.util.List;

/** Every rule, sorted by id. A new rule is its class, its page beside it, and a line here. */
public final class AllRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new ChoiceNestedNext(),
                new ChoiceNotArray(),
                new ChoiceRuleShape(),
                new ChoiceUnknownOperator(),
                new ChoiceWithNextOrEnd(),
                new DuplicateKey(),
                new EmptyArray(),
                new ExclusiveFields(),
                new FieldWrongJsonType(),
                new InvalidEnum(),
                new InvalidRange(),
                new InvalidTimestampLiteral(),
                new InvalidType(),
                new JsonComments(),
                new JsonTrailingComma(),
                new MissingRequiredField(),
                new MissingStartAt(),
                new MissingStates(),
                new MissingType(),
                new MisspelledField(),
                new OperatorOperandType(),
                new PlaceholderBreaksJson(),
                new QueryLanguageDowngrade(),
                new QueryLanguageFieldMismatch(),
                new Syntax(),
                new TerminalWithNext(),
                new UnknownStateField(),
                new UnknownTopField(),
                new UnusedSuppression(),
                new Utf8BomOrInvalid(),
                new YamlMultiDocument(),
                new YamlUnquotedExpression());
    }
}
