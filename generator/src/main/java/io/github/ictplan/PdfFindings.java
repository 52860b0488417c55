package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.pdf.PdfProblem;
import io.github.ictplan.rules.PublishingRules;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the PDF could not show, told where the school wrote it. */
final class PdfFindings {
    private final LinkedPlan written;
    private final Set<String> shown;

    /**
     * @param written the plan with its places
     * @param visible the plan as the PDF shows it: only its documents are searched
     */
    PdfFindings(LinkedPlan written, LinkedPlan visible) {
        this.written = written;
        this.shown = visible.plan().texts().map(Document::path).collect(Collectors.toUnmodifiableSet());
    }

    /** One finding a sign and one an image, at its first place. */
    List<Finding> of(List<PdfProblem> problems) {
        return problems.stream().map(this::finding).sorted().distinct().toList();
    }

    private Finding finding(PdfProblem problem) {
        if (problem instanceof PdfProblem.MissingGlyph glyph) {
            return glyph(glyph.codePoint());
        }
        if (problem instanceof PdfProblem.UnusableImage image) {
            return image(image);
        }
        throw new IllegalStateException("unknown problem " + problem);
    }

    private Finding glyph(int codePoint) {
        String sign = Character.toString(codePoint);
        Span where = documents()
                .flatMap(document -> document.body().paragraphs().stream())
                .filter(paragraph -> paragraph.text().contains(sign))
                .findFirst()
                .map(paragraph -> place(paragraph, sign))
                .orElse(written.plan().where());
        return Finding.warning(
                PublishingRules.MISSING_GLYPH,
                where,
                "Het teken " + sign + String.format(Locale.ROOT, " (U+%04X)", codePoint)
                        + " kan niet in de PDF; daar staat nu □.",
                "Kies een ander teken, of schrijf het als woord.");
    }

    private static Span place(Paragraph paragraph, String sign) {
        int at = paragraph.text().indexOf(sign);
        return paragraph.where(at, at + sign.length());
    }

    private Finding image(PdfProblem.UnusableImage problem) {
        Span where = documents()
                .flatMap(document -> document.body().images().stream())
                .map(image -> image.where())
                .filter(place -> leadsTo(place, problem.address()))
                .findFirst()
                .orElse(written.plan().where());
        return Finding.warning(
                PublishingRules.UNUSABLE_IMAGE,
                where,
                "De afbeelding `" + problem.address() + "` kan niet in de PDF: " + cause(problem.cause())
                        + ". Daar staat nu haar beschrijving.",
                "Open ze in een tekenprogramma en bewaar ze opnieuw als PNG of JPEG.");
    }

    private boolean leadsTo(Span place, String address) {
        return written.resolution(place)
                .filter(Resolution.Found.class::isInstance)
                .map(found -> ((Resolution.Found) found).target())
                .filter(target -> target.equals(new Target.OfFile(address)))
                .isPresent();
    }

    private static String cause(PdfProblem.Cause cause) {
        return switch (cause) {
            case NOT_FOUND -> "ze is er niet";
            case UNREADABLE -> "dit soort bestand lezen we niet, of het is stuk";
            case TOO_LARGE -> "ze heeft meer dan 40 miljoen beeldpunten";
        };
    }

    private Stream<Document> documents() {
        return written.plan().texts().filter(document -> shown.contains(document.path()));
    }
}
