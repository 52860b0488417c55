package io.github.ictplan.language;

/**
 * A word that says little.
 *
 * @param start offset of its first character
 * @param end offset after its last one; of words that stand apart, those of the first part
 * @param written all parts as the text has them, with "…" for what stands between them
 * @param entry the same for all forms of one word
 * @param advice Dutch, what to write instead
 */
public record Hit(Tier tier, int start, int end, String written, String entry, String advice) {}
