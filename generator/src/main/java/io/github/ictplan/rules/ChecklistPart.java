package io.github.ictplan.rules;

import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.source.Shipped;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a good plan, as data: {@code overzichtslijst.txt}.
 *
 * @param theme whether it is one of the shipped themes
 * @param kinds documents that are this part
 * @param beginnings of words in a title or heading that tells of it, in lower case
 * @param question what only people can say
 */
record ChecklistPart(
        String id, boolean theme, String title, List<DocumentKind> kinds, List<String> beginnings, String question) {
    private static final String FILE = "overzichtslijst.txt";

    static List<ChecklistPart> shipped() {
        return Shipped.lines(FILE).stream().map(ChecklistPart::parse).toList();
    }

    private static ChecklistPart parse(String line) {
        String[] cells = line.split("\\|", -1);
        String[] name = cells[0].strip().split(" ");
        boolean theme = name[0].equals("thema");
        return new ChecklistPart(
                name[1],
                theme,
                theme ? "" : cells[1].strip(),
                theme
                        ? List.of()
                        : words(cells[2])
                                .map(word -> DocumentKind.ofWord(word).orElseThrow())
                                .toList(),
                words(cells[cells.length - 2]).toList(),
                cells[cells.length - 1].strip());
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** Whether a title or heading tells of this part; of {@code ai} only as a whole word. */
    boolean names(String heading) {
        String folded = Checklist.folded(heading);
        return beginnings.stream().anyMatch(beginning -> begins(folded, beginning));
    }

    private static boolean begins(String text, String beginning) {
        for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
            int end = at + beginning.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean isWord = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && (isWord || beginning.length() > 3)) {
                return true;
            }
        }
        return false;
    }
}
