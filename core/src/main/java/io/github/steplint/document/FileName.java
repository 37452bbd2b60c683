package io.github.steplint.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file's name says about it; in small letters. */
record FileName(String name) {
    private static final Pattern READABLE = Pattern.compile(".*\\.(json|ya?ml|asl|template)");
    private static final Pattern TEMPLATE =
            Pattern.compile(".*\\.(json|ya?ml|asl)\\.(j2|jinja2?|tpl|tmpl|tftpl|hbs|mustache)");
    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");
    private static final Pattern ASL = Pattern.compile(".*\\.asl(\\.json|\\.ya?ml)?");
    private static final Pattern SERVERLESS = Pattern.compile("serverless\\.(ya?ml|json)");
    private static final Pattern SERVERLESS_VARIANT = Pattern.compile("serverless.*\\.(ya?ml|json)");

    static FileName of(String path) {
        String slashes = path.replace('\\', '/');
        return new FileName(slashes.substring(slashes.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    /** Has an extension that our files have. */
    boolean readable() {
        return READABLE.matcher(name).matches() || isAsl();
    }

    /** A template of another tool that makes such a file. */
    boolean isTemplate() {
        return TEMPLATE.matcher(name).matches();
    }

    boolean isYaml() {
        return YAML.matcher(name).matches();
    }

    /** Named as definitions are. */
    boolean isAsl() {
        return ASL.matcher(name).matches();
    }

    /** The one name that the Serverless Framework looks for. */
    boolean isServerless() {
        return SERVERLESS.matcher(name).matches();
    }

    /** {@code serverless-prod.yml} and the like, given with {@code --config}. */
    boolean isServerlessVariant() {
        return SERVERLESS_VARIANT.matcher(name).matches();
    }
}
