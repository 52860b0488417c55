package io.github.ictplan.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree from the parser's tokens. What it holds when the parser stops is what could be read. */
final class TreeBuilder {
    static final int DEPTH = 16;

    private final SourceFile file;
    private final Mended mended;
    private final YAMLParser parser;
    private final List<Finding> findings;
    private final List<YamlMap.Entry> root = new ArrayList<>();
    private @Nullable Span rootWhere;

    TreeBuilder(SourceFile file, Mended mended, YAMLParser parser, List<Finding> findings) {
        this.file = file;
        this.mended = mended;
        this.parser = parser;
        this.findings = findings;
    }

    /**
     * Reads all tokens.
     *
     * @throws IOException where the parser stops
     */
    void build() throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.START_OBJECT) {
                rootWhere = rootWhere == null ? here() : rootWhere;
                entries(root, 1);
            } else {
                YamlNode other = node(token, 1);
                if (!(other instanceof YamlScalar scalar && scalar.isEmpty())) {
                    findings.add(noKeys(other.where()));
                }
            }
            token = parser.nextToken();
        }
    }

    YamlMap root(Span otherwise) {
        return new YamlMap(root, rootWhere == null ? otherwise : rootWhere);
    }

    static Finding noKeys(Span where) {
        return Finding.error(
                YamlRules.NO_KEYS,
                where,
                "Hier moeten sleutels met een waarde staan, geen losse tekst.",
                "Typ op elke regel een sleutel, een dubbelepunt, een spatie en de waarde, bijvoorbeeld `titel: Onze visie`.");
    }

    private YamlNode node(JsonToken token, int depth) throws IOException {
        if (depth > DEPTH && token.isStructStart()) {
            return tooDeep();
        }
        if (token == JsonToken.START_OBJECT) {
            Span where = here();
            List<YamlMap.Entry> entries = new ArrayList<>();
            entries(entries, depth);
            return new YamlMap(
                    entries,
                    entries.isEmpty() || where.length() > 0
                            ? where
                            : entries.get(0).where());
        }
        if (token == JsonToken.START_ARRAY) {
            int first = mended.origin(parser.currentTokenLocation().getCharOffset());
            Span where = file.span(first);
            List<YamlNode> items = new ArrayList<>();
            for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
                items.add(node(next, depth + 1));
            }
            return new YamlList(items, where);
        }
        return new YamlScalar(mended.clean(parser.getText()), here());
    }

    private YamlNode tooDeep() throws IOException {
        Span where = here();
        findings.add(Finding.error(
                YamlRules.TOO_DEEP,
                where,
                "Hier zitten meer dan " + DEPTH + " lijsten of sleutels in elkaar.",
                "Zet deze gegevens minder diep, of schrap de haakjes die er te veel staan."));
        parser.skipChildren();
        return new YamlScalar("", where);
    }

    private void entries(List<YamlMap.Entry> entries, int depth) throws IOException {
        Map<String, Span> seen = new HashMap<>();
        entries.forEach(entry -> seen.put(entry.key(), entry.where()));
        boolean braces = here().length() > 0;
        boolean restarted = false;
        for (JsonToken next = next(); next != JsonToken.END_OBJECT; next = next()) {
            String key = mended.clean(parser.currentName());
            Span where = here();
            YamlNode value = node(next(), depth + 1);
            Span first = seen.putIfAbsent(key, where);
            if (first != null && restarted) {
                continue;
            }
            if (first != null) {
                restarted = !braces && depth > 1 && key.equals(entries.get(0).key());
                findings.add(restarted ? withoutHyphen(key, where, first) : duplicate(key, where, first));
            } else if (braces && value instanceof YamlScalar scalar && withoutColon(scalar)) {
                findings.add(comma(key, where));
            } else if (!key.equals("<<")) {
                entries.add(new YamlMap.Entry(key, where, value));
            }
        }
    }

    /** Whether a key between braces is no key at all, but the rest of a text with a comma. */
    private boolean withoutColon(YamlScalar value) {
        int behind = mended.originBehind(parser.currentTokenLocation().getCharOffset());
        return value.isEmpty() && (behind == 0 || file.text().charAt(behind - 1) != ':');
    }

    private static Finding duplicate(String key, Span where, Span first) {
        return Finding.error(
                YamlRules.DUPLICATE_KEY,
                where,
                "`" + key + "` staat er twee keer, ook op regel " + first.line() + "; alleen de eerste telt.",
                "Haal een van de twee weg. Wil je meer waarden? Zet ze dan als lijst onder één `" + key + ":`.");
    }

    /** The first key of an item once more: the item that begins there lacks its hyphen. */
    private static Finding withoutHyphen(String key, Span where, Span first) {
        return Finding.error(
                YamlRules.DUPLICATE_KEY,
                where,
                "`" + key + "` staat er twee keer, ook op regel " + first.line() + "; alleen de eerste telt.",
                "Begint hier een nieuw stuk van de lijst? Zet er een streepje voor: `- " + key
                        + ": …`. Zo niet, haal een van de twee weg.");
    }

    private static Finding comma(String key, Span where) {
        int colon = key.indexOf(':');
        if (colon > 0) {
            return Finding.error(
                    YamlRules.SPACE_AFTER_COLON,
                    where,
                    "Na de dubbelepunt in `" + key + "` ontbreekt een spatie.",
                    "Typ `" + key.substring(0, colon) + ": " + key.substring(colon + 1) + "`.");
        }
        return Finding.error(
                YamlRules.COMMA_IN_BRACES,
                where,
                "Tussen accolades begint na een komma een nieuwe sleutel, en `" + key + "` heeft geen waarde.",
                "Zet een tekst met een komma tussen aanhalingstekens: `{ tekst: \"eerst dit, dan dat\" }`.");
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the parser ended inside a node");
        }
        return token;
    }

    private Span here() {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        int from = mended.origin(start.getCharOffset());
        if (end.getCharOffset() <= start.getCharOffset()) {
            return file.span(from, from);
        }
        return file.span(from, mended.originBehind(end.getCharOffset()));
    }
}
