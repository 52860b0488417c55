package io.github.ictplan.links;

/** The signs that HTML names, as far as they stand in numbers, addresses and names. */
final class Entity {
    private Entity() {}

    /** The sign with a name such as {@code nbsp} or {@code #64}; NUL if we do not know it. */
    static char of(String name) {
        return switch (name) {
            case "nbsp", "thinsp", "ensp", "emsp" -> ' ';
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "commat" -> '@';
            case "period" -> '.';
            case "plus" -> '+';
            case "colon" -> ':';
            case "ndash", "mdash", "hyphen" -> '-';
            default -> ofNumber(name);
        };
    }

    private static char ofNumber(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        String digits = hex ? name.substring(2) : name.startsWith("#") ? name.substring(1) : "";
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0 || value > 0xFFF) {
                return 0;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        return value <= 0xFFFF && value >= ' ' ? (char) value : 0;
    }
}
