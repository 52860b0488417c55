package io.github.ictplan.reader;

import io.github.ictplan.yaml.YamlList;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;

/** What a school typed behind a key, as a message names it. */
enum Shape {
    TEXT("een losse tekst"),
    LIST("een lijst"),
    KEYS("een sleutel met een waarde");

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    static Shape of(YamlNode node) {
        if (node instanceof YamlScalar) {
            return TEXT;
        }
        return node instanceof YamlList ? LIST : KEYS;
    }

    String words() {
        return words;
    }

    /** Whether a value holds nothing. */
    static boolean isEmpty(YamlNode node) {
        return switch (of(node)) {
            case TEXT -> ((YamlScalar) node).text().isBlank();
            case LIST -> ((YamlList) node).items().isEmpty();
            case KEYS -> ((YamlMap) node).entries().isEmpty();
        };
    }
}
