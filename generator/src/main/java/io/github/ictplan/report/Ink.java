package io.github.ictplan.report;

import io.github.ictplan.finding.Severity;

/** Whether a report may use the colours of a terminal. They repeat what the words say. */
public enum Ink {
    /** For logs, files, and who asked for no colour. */
    PLAIN,
    /** For a terminal that obeys the escape sequences of ECMA-48. */
    COLOURED;

    private static final String OFF = "\u001b[0m";

    /** The text in the colour of a severity. */
    String of(Severity severity, String text) {
        return this == PLAIN ? text : "\u001b[" + code(severity) + "m" + text + OFF;
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case TIP -> "36";
        };
    }
}
