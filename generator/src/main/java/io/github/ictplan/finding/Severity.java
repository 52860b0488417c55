package io.github.ictplan.finding;

/** How much a finding weighs, the heaviest first. The word is what schools see and type. */
public enum Severity {
    /** The plan is wrong or unusable here. */
    ERROR("fout", "fouten"),
    /** The plan is weaker here than it could be. */
    WARNING("waarschuwing", "waarschuwingen"),
    /** Advice. */
    TIP("tip", "tips");

    private final String word;
    private final String plural;

    Severity(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** The Dutch word, as in {@code bevindingen.json}. */
    public String word() {
        return word;
    }

    public String plural() {
        return plural;
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
