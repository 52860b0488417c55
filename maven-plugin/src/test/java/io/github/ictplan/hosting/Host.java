package io.github.ictplan.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Stands in for GitHub's REST API, as the proxy through which GitHub's own program {@code gh} reaches it: the addresses that the workflows use, the rights that each asks of a token, pages of a list, and the
 * documented length of a text. Keeps every request that changes something.
 */
final class Host implements AutoCloseable {
    static final String BOT = "github-actions[bot]";

    /** Of the body of an issue or a comment, in characters. */
    private static final int LONGEST = 65_536;

    private static final int PAGE = 2;

    /** A request that changed something. */
    record Said(String method, String path, JsonNode body) {}

    final List<Said> said = new ArrayList<>();
    final JsonMapper json = new JsonMapper();
    final List<ObjectNode> pulls = new ArrayList<>();
    final List<ObjectNode> issues = new ArrayList<>();
    final List<ObjectNode> comments = new ArrayList<>();
    private final Map<String, Map<String, String>> tokens = new ConcurrentHashMap<>();
    private final HttpServer server;

    Host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on the token may do this, and nothing else. */
    void allow(String token, JsonNode rights) {
        Map<String, String> copy = new HashMap<>();
        rights.properties()
                .forEach(right -> copy.put(right.getKey(), right.getValue().asText()));
        tokens.put(token, Map.copyOf(copy));
    }

    boolean may(String token, String right, String level) {
        String given = tokens.getOrDefault(token, Map.of()).getOrDefault(right, "none");
        return given.equals("write") || given.equals(level);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/repos/school/ictplan/", "");
        JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replaceFirst("^token ", "");
        Map<String, String> query = query(exchange.getRequestURI().getQuery());
        try {
            JsonNode found = respond(exchange.getRequestMethod(), path, body, token, query);
            send(exchange, 200, found.isArray() ? page(exchange, (ArrayNode) found, query) : found);
        } catch (Refusal refusal) {
            send(exchange, refusal.status, json.createObjectNode().put("message", refusal.getMessage()));
        }
    }

    private synchronized JsonNode respond(
            String method, String path, JsonNode body, String token, Map<String, String> query) throws Refusal {
        if (!method.equals("GET")) {
            if (body.path("body").asText().length() > LONGEST) {
                throw new Refusal(422, "body is too long (maximum is 65536 characters)");
            }
            said.add(new Said(method, path, body));
        }
        String[] part = path.split("/");
        String shape = method + " " + path.replaceAll("\\d+", "N");
        return switch (shape) {
            case "GET pulls" -> list(pulls, token, "pull-requests", pull -> matches(pull, query));
            case "GET pulls/N" -> one(pulls, "number", part[1], token, "pull-requests", "read");
            case "GET issues" ->
                list(
                        issues,
                        token,
                        "issues",
                        issue -> issue.path("state").asText().equals(query.get("state")));
            case "GET issues/N/comments" ->
                list(
                        comments,
                        token,
                        rightOn(part[1]),
                        comment -> comment.path("on").asText().equals(part[1]));
            case "POST issues" -> add(issues, body, token, "issues", "").put("state", "open");
            case "POST issues/N/comments" -> add(comments, body, token, rightOn(part[1]), part[1]);
            case "PATCH issues/N" ->
                one(issues, "number", part[1], token, "issues", "write").setAll((ObjectNode) body);
            case "PATCH issues/comments/N" -> {
                ObjectNode comment = one(comments, "id", part[2], token, "", "");
                need(token, rightOn(comment.path("on").asText()), "write");
                yield comment.setAll((ObjectNode) body);
            }
            case "POST actions/workflows/publiceren.yml/dispatches" -> {
                need(token, "actions", "write");
                yield json.createObjectNode();
            }
            default -> throw new Refusal(404, shape);
        };
    }

    private static boolean matches(ObjectNode pull, Map<String, String> query) {
        JsonNode head = pull.path("head");
        String name = head.path("repo").path("owner").path("login").asText() + ":"
                + head.path("ref").asText();
        return pull.path("state").asText().equals(query.get("state"))
                && name.equals(query.get("head"))
                && pull.path("base").path("ref").asText().equals(query.get("base"));
    }

    private String rightOn(String number) {
        return pulls.stream().anyMatch(pull -> pull.path("number").asText().equals(number))
                ? "pull-requests"
                : "issues";
    }

    private ArrayNode list(List<ObjectNode> all, String token, String right, Predicate<ObjectNode> wanted)
            throws Refusal {
        need(token, right, "read");
        return json.createArrayNode().addAll(all.stream().filter(wanted).toList());
    }

    private ObjectNode one(List<ObjectNode> all, String key, String value, String token, String right, String level)
            throws Refusal {
        if (!right.isEmpty()) {
            need(token, right, level);
        }
        return all.stream()
                .filter(node -> node.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, value));
    }

    private ObjectNode add(List<ObjectNode> all, JsonNode body, String token, String right, String on) throws Refusal {
        need(token, right, "write");
        ObjectNode made = body.deepCopy();
        made.put("id", 1000 + comments.size())
                .put("number", 100 + issues.size())
                .put("on", on);
        made.putObject("user").put("login", BOT);
        all.add(made);
        return made;
    }

    private void need(String token, String right, String level) throws Refusal {
        if (!may(token, right, level)) {
            throw new Refusal(403, "Resource not accessible by integration: " + right + " " + level);
        }
    }

    private ArrayNode page(HttpExchange exchange, ArrayNode all, Map<String, String> query) {
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        int until = Math.min(all.size(), page * PAGE);
        if (until < all.size()) {
            String rest = exchange.getRequestURI().toString().replaceFirst("&page=\\d+", "");
            exchange.getResponseHeaders().add("Link", "<" + rest + "&page=" + (page + 1) + ">; rel=\"next\"");
        }
        ArrayNode part = json.createArrayNode();
        for (int i = (page - 1) * PAGE; i < until; i++) {
            part.add(all.get(i));
        }
        return part;
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String text) {
        Map<String, String> query = new HashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final int status;

        Refusal(int status, String message) {
            super(message);
            this.status = status;
        }
    }
}
