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
     * What nobody writes in a plan that is ready. A row of dots is not among it: a form that parents sign has one. The first letters stand in
     * front because trying each choice at each character was half the time of a plan of a thousand pages.
     */
    private static final Pattern LEFTOVER = Pattern.compile("(?=[TFLlVvNnXx?\\[])(?:\\b(?:TODO|TBD|FIXME)\\b"
            + "|(?i:\\[(?:vul|naam|datum|jouw|je|hier|aan te vullen|in te vullen|aanvullen|invullen)\\b[^\\]]{0,80}])"
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
        Stream<MatchResult> words = LEFTOVER.matcher(text).results();
        return dotsToo ? Stream.concat(words, LEFT_OUT.matcher(text).results()) : words;
    }

    private static Finding finding(MatchResult hit, Span where) {
        return Finding.warning(
                ID,
                where,
                "Hier staat nog tekst van een sjabloon: " + Quote.of(hit.group()) + ".",
                "Vul dit aan, of haal het weg.");
    }
}
