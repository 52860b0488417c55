package io.github.ictplan.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tree of maps, lists and values as YAML in block style, as schools write it. */
public final class YamlOut {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ -]*[A-Za-zÀ-ÿ]|\\d{4}-[-/\\d]+");

    private YamlOut() {}

    public static String of(Map<String, Object> document) {
        StringBuilder yaml = new StringBuilder();
        keys(document, "", yaml);
        return yaml.toString();
    }

    private static void keys(Map<?, ?> map, String indent, StringBuilder yaml) {
        map.forEach((key, value) -> {
            yaml.append(indent).append(key).append(':');
            value(value, indent, yaml);
        });
    }

    private static void value(@Nullable Object value, String indent, StringBuilder yaml) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            yaml.append('\n');
            keys(map, indent + "  ", yaml);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            yaml.append('\n');
            for (Object item : list) {
                yaml.append(indent).append("  -");
                item(item, indent + "    ", yaml);
            }
        } else {
            yaml.append(scalar(value)).append('\n');
        }
    }

    private static void item(@Nullable Object item, String indent, StringBuilder yaml) {
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            StringBuilder below = new StringBuilder();
            keys(map, indent, below);
            yaml.append(' ').append(below.substring(indent.length()));
        } else if (item instanceof List<?> list && !list.isEmpty()) {
            yaml.append(" [")
                    .append(String.join(", ", list.stream().map(YamlOut::flow).toList()))
                    .append("]\n");
        } else {
            yaml.append(scalar(item)).append('\n');
        }
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return "{ "
                    + String.join(
                            ", ",
                            map.entrySet().stream()
                                    .map(e -> e.getKey() + ": " + flow(e.getValue()))
                                    .toList())
                    + " }";
        }
        return value instanceof List<?> list
                ? "[" + String.join(", ", list.stream().map(YamlOut::flow).toList()) + "]"
                : quoted(String.valueOf(value));
    }

    private static String scalar(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?>) {
            return " {}";
        }
        if (value instanceof List<?>) {
            return " []";
        }
        return " " + (value instanceof String text && !PLAIN.matcher(text).matches() ? quoted(text) : value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
