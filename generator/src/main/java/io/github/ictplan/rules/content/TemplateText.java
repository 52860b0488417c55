package io.github.ictplan.rules.content;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a template that nobody filled in. */
public final class TemplateText implements Rule {
    private static final RuleId ID = RuleId.of("tekst/sjabloontekst");

    @Override
    public RuleId id() {
        return ID;
    }

    /**
     * What nobody writes in a plan that is ready. A row of dots is not among it: a form that parents sign has one.
     */
    private static final Pattern LEFTOVER = Pattern.compile("(?:\\b(?:TODO|TBD|FIXME)\\b"
            + "|(?i:\\[(?:vul|naam|datum|jouw|je|hier|aan te vullen|in te vullen|aanvullen|invullen)\\b[^\\[\\]]{0,80}])"
            + "|(?i:\\blorem ipsum\\b)"
            + "|(?i:\\bvul (?:hier|zelf)(?: \\w{1,20})?(?: in| aan)\\b|\\bnog (?:in|aan) te vullen\\b)"
            + "|\\b(?:X{2,}|x{2,})\\b"
            + "|\\?{3,})");

    /** In a quotation these dots mean that words were left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\[\\s?(?:…|\\.\\.\\.)\\s?]");

    private static final int MOST_IN_ONE_PARAGRAPH = 5;

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Stream<Finding> inTexts = linked.plan()
                .texts()
                .flatMap(document -> document.body().paragraphs().stream())
                .flatMap(TemplateText::inParagraph);
        Stream<Finding> inValues = Written.values(linked.plan())
                .flatMap(value -> leftovers(value.value(), true).limit(1).map(hit -> finding(hit, value.where())));
        return Stream.concat(inTexts, inValues);
    }

    private static Stream<Finding> inParagraph(Paragraph paragraph) {
        return leftovers(paragraph.text(), paragraph.kind() != Paragraph.Kind.QUOTE)
                .limit(MOST_IN_ONE_PARAGRAPH)
                .map(hit -> finding(hit, paragraph.where(hit.start(), hit.end())));
    }

    private static Stream<MatchResult> leftovers(String text, boolean dotsToo) {
        if (!mayHold(text)) {
            return Stream.empty();
        }
        Stream<MatchResult> words = LEFTOVER.matcher(text).results();
        return dotsToo ? Stream.concat(words, LEFT_OUT.matcher(text).results()) : words;
    }

    /** Whether a beginning of any choice stands in the text: looking that up first is a tenth of the work of trying them all everywhere. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            boolean begins = switch (text.charAt(i)) {
                case '[' -> true;
                case '?' -> text.charAt(i + 1) == '?';
                case 'X', 'x' -> text.charAt(i + 1) == text.charAt(i);
                case 'T' -> text.startsWith("TODO", i) || text.startsWith("TBD", i);
                case 'F' -> text.startsWith("FIXME", i);
                case 'L', 'l' -> text.regionMatches(true, i, "lorem", 0, 5);
                case 'V', 'v' ->
                    text.regionMatches(true, i, "vul hier", 0, 8) || text.regionMatches(true, i, "vul zelf", 0, 8);
                case 'N', 'n' ->
                    text.regionMatches(true, i, "nog in te", 0, 9) || text.regionMatches(true, i, "nog aan te", 0, 10);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(MatchResult hit, Span where) {
        return Finding.warning(
                ID,
                where,
                "Hier staat nog tekst van een sjabloon: " + Quote.of(hit.group()) + ".",
                "Vul dit aan, of haal het weg.");
    }
}
