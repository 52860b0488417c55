package io.github.ictplan.language;

/** When a word of a list counts. */
record Condition(Kind kind, WordSet words) {
    /** Words behind a hit that still belong to it: {@code krachtige digitale leeromgeving}. */
    private static final int NEAR = 2;

    /** How a word list writes a condition. */
    enum Kind {
        NOT_BEFORE("niet-voor"),
        ONLY_BEFORE("enkel-voor"),
        NOT_AFTER("niet-na"),
        ONLY_AFTER("enkel-na"),
        NOT_WITH("niet-met"),
        ONLY_WITH("enkel-met"),
        /** In a text, as {@code ONLY_WITH}; a goal promises in every sentence. */
        PROMISE("belofte");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        static Kind of(String written) {
            for (Kind kind : values()) {
                if (kind.written.equals(written)) {
                    return kind;
                }
            }
            throw new IllegalStateException("no condition " + written);
        }
    }

    /** Whether it holds for the words from {@code first} to before {@code end} of a sentence. */
    boolean holds(Clause sentence, int first, int end, Scope scope) {
        return switch (kind) {
            case NOT_BEFORE -> !isNear(sentence, end);
            case ONLY_BEFORE -> isNear(sentence, end);
            case NOT_AFTER -> !isBehind(sentence, first);
            case ONLY_AFTER -> isBehind(sentence, first);
            case NOT_WITH -> !sentence.has(words);
            case ONLY_WITH -> sentence.has(words);
            case PROMISE -> scope == Scope.GOAL || first == 0 || sentence.has(words);
        };
    }

    private boolean isNear(Clause sentence, int end) {
        for (int i = end; i < Math.min(sentence.size(), end + NEAR); i++) {
            if (words.has(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(Clause sentence, int first) {
        return first > 0 && words.has(sentence.word(first - 1));
    }
}
