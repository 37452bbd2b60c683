package io.github.steplint.simulate.items;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Objects that list other objects. The manifest of an S3 inventory names CSV files, of which each row is an item; that
 * of Athena's UNLOAD has the address of one file of data on each line.
 */
record Manifests(Reading reading) {
    private static final String S3 = "s3://";
    private static final String BUCKET_ARN = ":s3:::";

    void read(S3Object manifest) {
        boolean athena = reading.request()
                .setting("ManifestType")
                .filter("ATHENA_DATA"::equals)
                .isPresent();
        if (athena) {
            manifest.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(this::part);
        } else {
            inventory(manifest);
        }
    }

    private void part(String line) {
        String address = line.startsWith("\"") && line.endsWith("\"") && line.length() > 1
                ? line.substring(1, line.length() - 1)
                : line;
        int slash = address.indexOf('/', S3.length());
        if (!address.startsWith(S3) || slash < 0) {
            throw ItemsFailure.reader("The manifest has a line that is no address in S3: " + line);
        }
        if (!reading.into().full()) {
            reading.parse(reading.fetch(address.substring(S3.length(), slash), address.substring(slash + 1)));
        }
    }

    private void inventory(S3Object manifest) {
        JsonNode json = JsonItems.whole(manifest, reading.into());
        String format = text(manifest, json, "fileFormat");
        if (!format.equalsIgnoreCase("CSV")) {
            throw new Refusal(
                    manifest.uri() + " is of an inventory in the format " + format + ", and a dry run reads CSV alone");
        }
        String arn = text(manifest, json, "destinationBucket");
        String bucket = arn.contains(BUCKET_ARN) ? arn.substring(arn.indexOf(BUCKET_ARN) + BUCKET_ARN.length()) : arn;
        List<String> columns = Arrays.stream(text(manifest, json, "fileSchema").split(","))
                .map(String::strip)
                .toList();
        CsvItems rows = new CsvItems(',', Optional.of(columns));
        for (JsonNode file : json.path("files")) {
            if (!reading.into().full()) {
                rows.read(reading.fetch(bucket, text(manifest, file, "key")), reading.into());
            }
        }
    }

    private static String text(S3Object manifest, JsonNode object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> ItemsFailure.reader("The manifest " + manifest.uri() + " has no " + name));
    }
}
