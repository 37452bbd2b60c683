package io.github.steplint.facts.template;

import io.github.steplint.source.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A place that names something of the template.
 *
 * @param kind how it names it
 * @param id what it names: a logical id, a parameter, a pseudo parameter
 * @param attribute of a {@code GetAtt}, as far as it is text
 * @param at the characters of the name
 * @param translated whether the Step Functions plugin takes the key of a function here for its logical id
 */
public record Reference(Kind kind, String id, Optional<String> attribute, Span at, boolean translated) {
    /** The pseudo parameters of CloudFormation. */
    public static final Set<String> PSEUDO = Set.of(
            "AWS::AccountId",
            "AWS::NotificationARNs",
            "AWS::NoValue",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    /** How a place names something, with the word for it in a sentence. */
    public enum Kind {
        REF("Ref"),
        GET_ATT("Fn::GetAtt"),
        SUB("Fn::Sub"),
        /** <code>#{x}</code> in a definition of a serverless.yml. */
        HASH("#{…}"),
        /** <code>${x}</code> in a text of a definition of which the plugin makes {@code Fn::Sub}. */
        PLACEHOLDER("${…}"),
        DEPENDS_ON("DependsOn"),
        ROLE("role");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Whether it is a placeholder in the text of a definition, which nobody need have meant as a reference. */
    public boolean isText() {
        return kind == Kind.HASH || kind == Kind.PLACEHOLDER;
    }

    public boolean isPseudo() {
        return id.startsWith("AWS::");
    }

    /** Whether only the deployment knows what is named. */
    boolean isOpen() {
        return id.contains("${") || id.contains("#{") || id.contains("{{") || id.isBlank();
    }
}
