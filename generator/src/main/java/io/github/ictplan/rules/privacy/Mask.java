package io.github.ictplan.rules.privacy;

/** How much of what was found a message shows: enough to know it again, too little to use it. Reports are public too. */
enum Mask {
    /** Nothing, not even the length. */
    ALL,
    /** Two characters at the start. */
    TWO,
    /** Four characters at the start. */
    FOUR,
    /** The first letter of each word. */
    INITIALS,
    /** One letter, and where the address is. */
    ADDRESS;

    private static final char DOT = '•';
    private static final int LONGEST = 40;

    String of(String secret) {
        return switch (this) {
            case ALL -> "••••••";
            case TWO -> dots(secret, 2);
            case FOUR -> dots(secret, 4);
            case INITIALS -> initials(secret);
            case ADDRESS -> address(secret);
        };
    }

    private static String dots(String secret, int shown) {
        StringBuilder masked = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < Math.min(secret.length(), LONGEST); i++) {
            char c = secret.charAt(i);
            boolean sign = Character.isLetterOrDigit(c);
            seen += sign ? 1 : 0;
            masked.append(c == '\n' ? ' ' : sign && seen > shown ? DOT : c);
        }
        return masked.toString();
    }

    private static String initials(String secret) {
        StringBuilder masked = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < Math.min(secret.length(), LONGEST); i++) {
            char c = secret.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            masked.append(c == '\n' ? ' ' : letter && inside ? DOT : c);
            inside = letter;
        }
        return masked.toString();
    }

    private static String address(String secret) {
        int at = secret.indexOf('@');
        return secret.charAt(0) + "•••" + (at < 0 ? "" : secret.substring(at, Math.min(secret.length(), at + LONGEST)));
    }
}
