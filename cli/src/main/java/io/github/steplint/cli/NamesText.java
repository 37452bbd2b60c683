package io.github.steplint.cli;

import io.github.steplint.document.names.LogicalOutput;
import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.ServiceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a service makes, for a person: tables, and how each thing is referred to. */
final class NamesText {
    private NamesText() {}

    static String of(ServiceNames names) {
        List<LogicalResource> resources = names.resources();
        if (resources.isEmpty() && names.outputs().isEmpty()) {
            return "The file makes nothing.\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("LOGICAL ID", "TYPE", "NAME", "FROM"));
        resources.forEach(resource -> rows.add(List.of(
                resource.logicalId(),
                resource.type().orElse("-"),
                resource.name().orElse("-"),
                place(resource.pointer()))));
        return table(rows) + references(resources) + outputs(names.outputs());
    }

    /** {@code functions.charge} for {@code /functions/charge}. */
    private static String place(String pointer) {
        return pointer.substring(1).replace("/", ".").replace("~1", "/").replace("~0", "~");
    }

    private static String references(List<LogicalResource> resources) {
        List<List<String>> rows = new ArrayList<>();
        for (LogicalResource resource : resources) {
            String id = resource.logicalId();
            switch (resource.origin()) {
                case MACHINE -> rows.add(row("state machine", resource, ref(id), getAtt(id, "Name")));
                case ACTIVITY -> rows.add(row("activity", resource, ref(id), getAtt(id, "Name")));
                case FUNCTION -> rows.add(row("function", resource, getAtt(id, "Arn"), ref(id)));
                case LAYER -> rows.add(row("layer", resource, ref(id), "-"));
                default -> {}
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        rows.add(0, List.of("TO REFER TO", "", "THE ARN IS", "THE NAME IS"));
        boolean functions = resources.stream().anyMatch(resource -> resource.origin() == Origin.FUNCTION);
        String inside = functions
                ? "\nInside a definition the plugin takes the key of a function for its logical id, in Ref and"
                        + " Fn::GetAtt only.\n"
                : "";
        return "\n" + table(rows) + inside;
    }

    private static List<String> row(String kind, LogicalResource resource, String arn, String name) {
        return List.of(kind, resource.key(), arn, name);
    }

    private static String ref(String id) {
        return "Ref: " + id;
    }

    private static String getAtt(String id, String attribute) {
        return "Fn::GetAtt: [" + id + ", " + attribute + "]";
    }

    private static String outputs(List<LogicalOutput> outputs) {
        return outputs.isEmpty()
                ? ""
                : outputs.stream().map(LogicalOutput::logicalId).collect(Collectors.joining("\n", "\nOUTPUTS\n", "\n"));
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                widths[i] = Math.max(widths[i], cell.codePointCount(0, cell.length()));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }
}
