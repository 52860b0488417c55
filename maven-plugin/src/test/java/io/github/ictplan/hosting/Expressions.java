package io.github.ictplan.hosting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of GitHub's expressions that our workflows use: names, texts in quotes, {@code ! == != && ||} and four functions. Anything else is an error.
 *
 * @param names what {@code github}, {@code steps} and {@code needs} hold
 * @param failed whether a step before this one failed
 */
record Expressions(JsonNode names, boolean failed) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern HOLE = Pattern.compile("\\$\\{\\{(.*?)}}");
    private static final Pattern TOKEN = Pattern.compile("\\s*('(?:[^']|'')*'|&&|\\|\\||==|!=|[!(),]|[\\w.-]+)");

    /** The text with all expressions replaced. */
    String fill(String text) {
        Matcher holes = HOLE.matcher(text);
        return holes.replaceAll(
                hole -> Matcher.quoteReplacement(value(hole.group(1)).asText()));
    }

    /** Of an {@code if}, with or without the signs around it; without a question about the state, it asks for success. */
    boolean holds(String condition) {
        Matcher hole = HOLE.matcher(condition);
        String bare = hole.matches() ? hole.group(1) : condition;
        boolean asksState = Pattern.compile("\\b(always|cancelled|failure|success)\\(")
                .matcher(bare)
                .find();
        return (asksState || !failed) && (bare.isBlank() || truth(value(bare)));
    }

    private JsonNode value(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression.strip());
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new IllegalArgumentException(expression);
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        JsonNode value = or(tokens);
        if (!tokens.isEmpty()) {
            throw new IllegalArgumentException(expression + " at " + tokens);
        }
        return value;
    }

    private JsonNode or(List<String> tokens) {
        JsonNode value = and(tokens);
        while (take(tokens, "||")) {
            JsonNode other = and(tokens);
            value = truth(value) ? value : other;
        }
        return value;
    }

    private JsonNode and(List<String> tokens) {
        JsonNode value = equality(tokens);
        while (take(tokens, "&&")) {
            JsonNode other = equality(tokens);
            value = truth(value) ? other : value;
        }
        return value;
    }

    private JsonNode equality(List<String> tokens) {
        JsonNode value = unary(tokens);
        if (take(tokens, "==")) {
            return BooleanNode.valueOf(
                    value.asText().equalsIgnoreCase(unary(tokens).asText()));
        }
        if (take(tokens, "!=")) {
            return BooleanNode.valueOf(
                    !value.asText().equalsIgnoreCase(unary(tokens).asText()));
        }
        return value;
    }

    private JsonNode unary(List<String> tokens) {
        if (take(tokens, "!")) {
            return BooleanNode.valueOf(!truth(unary(tokens)));
        }
        if (take(tokens, "(")) {
            JsonNode value = or(tokens);
            expect(tokens, ")");
            return value;
        }
        String word = tokens.remove(0);
        if (word.startsWith("'")) {
            return new TextNode(word.substring(1, word.length() - 1).replace("''", "'"));
        }
        return take(tokens, "(") ? call(word, tokens) : look(word);
    }

    private JsonNode call(String function, List<String> tokens) {
        List<JsonNode> arguments = new ArrayList<>();
        while (!take(tokens, ")")) {
            arguments.add(or(tokens));
            take(tokens, ",");
        }
        return switch (function) {
            case "cancelled" -> BooleanNode.FALSE;
            case "failure" -> BooleanNode.valueOf(failed);
            case "fromJSON" -> parsed(arguments.get(0).asText());
            case "contains" ->
                BooleanNode.valueOf(Workflow.children(arguments.get(0)).contains(arguments.get(1)));
            default -> throw new IllegalArgumentException(function);
        };
    }

    private JsonNode look(String path) {
        JsonNode node = names;
        for (String name : path.split("\\.")) {
            node = node.path(name);
        }
        return node.isMissingNode() ? new TextNode("") : node;
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static boolean truth(JsonNode value) {
        return !(value instanceof MissingNode
                || value.isNull()
                || value.asText().isEmpty()
                || value.equals(BooleanNode.FALSE));
    }

    private static boolean take(List<String> tokens, String sign) {
        return !tokens.isEmpty() && tokens.get(0).equals(sign) && tokens.remove(sign);
    }

    private static void expect(List<String> tokens, String sign) {
        if (!take(tokens, sign)) {
            throw new IllegalArgumentException(sign + " is missing before " + tokens);
        }
    }
}
