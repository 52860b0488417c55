package io.github.ictplan.changes.redline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A block of a text: one with words, or one that holds others. Knows cheaply whether it says what another says. */
final class Block {
    private final Kind kind;
    private final String tag;
    private final String css;
    private final @Nullable String key;
    private final List<Word> words;
    private final List<Block> parts;
    private final String said;
    private final String seen;
    private final int weight;

    /**
     * A block.
     *
     * @param tag the element that shows it; empty for words that stand in their parent
     * @param css its classes
     * @param key equal for two blocks that are one, whatever they say; null if only their words tell
     */
    Block(Kind kind, String tag, String css, @Nullable String key, List<Word> words, List<Block> parts) {
        this.kind = kind;
        this.tag = tag;
        this.css = css;
        this.key = key;
        this.words = List.copyOf(words);
        this.parts = List.copyOf(parts);
        this.said = digest(kind.name(), Word::said, part -> part.said);
        this.seen = digest(kind.name() + "\u0000" + tag + "\u0000" + css, Word::seen, part -> part.seen);
        int weighing = parts.stream().mapToInt(Block::weight).sum();
        for (Word word : words) {
            weighing += word.weighs() ? 1 : 0;
        }
        this.weight = weighing;
    }

    static Block leaf(Kind kind, String tag, String css, List<Word> words) {
        return new Block(kind, tag, css, null, words, List.of());
    }

    static Block of(Kind kind, String tag, String css, List<Block> parts) {
        return new Block(kind, tag, css, null, List.of(), parts);
    }

    Block with(List<Block> others) {
        return new Block(kind, tag, css, key, words, others);
    }

    Kind kind() {
        return kind;
    }

    String tag() {
        return tag;
    }

    String css() {
        return css;
    }

    List<Word> words() {
        return words;
    }

    List<Block> parts() {
        return parts;
    }

    /** Number of words in it, punctuation not counted. */
    int weight() {
        return weight;
    }

    /** Equal for two blocks that say the same. */
    String said() {
        return said;
    }

    /** Equal for two blocks that say the same and look the same. */
    String seen() {
        return seen;
    }

    /** By which it is found in the other text. */
    String name() {
        return key == null ? said : kind.name() + "\u0000" + key;
    }

    /** All its words, those of its parts too. */
    void eachWord(Consumer<Word> reader) {
        words.forEach(reader);
        parts.forEach(part -> part.eachWord(reader));
    }

    /** A hash that nobody can make two texts for: what has the same hash is not shown as changed. */
    private String digest(String head, Function<Word, String> ofWord, Function<Block, String> ofPart) {
        MessageDigest digest = sha256();
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        for (Word word : words) {
            digest.update((byte) 0);
            digest.update(ofWord.apply(word).getBytes(StandardCharsets.UTF_8));
        }
        for (Block part : parts) {
            digest.update((byte) 0);
            digest.update(ofPart.apply(part).getBytes(StandardCharsets.ISO_8859_1));
        }
        return new String(digest.digest(), StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
