package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.pdf.PdfProblem;
import io.github.ictplan.rules.PublishingRules;
import io.github.ictplan.source.Decoded;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages and PDF could not show, told where the school wrote it. */
final class PublishingFindings {
    private static final List<String> SETTINGS = List.of("ictplan.yaml", "woordenlijst.yaml");

    private final LinkedPlan written;
    private final Set<String> shown;
    private final FileTree school;

    /**
     * @param written the plan with its places
     * @param visible the plan as the PDF shows it: only its documents are searched
     * @param school the files, in which a sign is looked for that stands in no paragraph
     */
    PublishingFindings(LinkedPlan written, LinkedPlan visible, FileTree school) {
        this.written = written;
        this.school = school;
        this.shown = visible.plan().texts().map(Document::path).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One finding a sign and one an image, at its first place.
     *
     * @param refused paths of SVGs that hold a program
     */
    List<Finding> of(List<PdfProblem> problems, List<String> refused) {
        return Stream.concat(
                        problems.stream().map(this::finding), refused.stream().map(this::unsafe))
                .sorted()
                .distinct()
                .toList();
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
                .or(() -> inFiles(sign))
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

    /** In a title, a heading or a value of the front matter, then among what is said of school, plan and words. */
    private Optional<Span> inFiles(String sign) {
        return Stream.concat(documents().map(Document::path), SETTINGS.stream())
                .filter(school::contains)
                .flatMap(path -> inFile(path, sign).stream())
                .findFirst();
    }

    private Optional<Span> inFile(String path, String sign) {
        if (!(SourceFile.decode(path, school.read(path)) instanceof Decoded.Text decoded)) {
            return Optional.empty();
        }
        int at = decoded.file().text().indexOf(sign);
        return at < 0 ? Optional.empty() : Optional.of(decoded.file().span(at, at + sign.length()));
    }

    private Finding unsafe(String path) {
        return Finding.warning(
                PublishingRules.UNSAFE_IMAGE,
                place(path),
                "De afbeelding `" + path + "` tonen we niet: er zit een programma of een verwijzing naar buiten in.",
                "Open ze in een tekenprogramma en bewaar ze opnieuw als gewone SVG of als PNG.");
    }

    private Span place(String image) {
        Stream<Span> bodies = documents()
                .flatMap(document -> document.body().images().stream())
                .map(shown -> shown.where());
        Stream<Span> logo = Stream.ofNullable(written.plan().site().logo()).map(value -> value.where());
        return Stream.concat(bodies, logo)
                .filter(place -> leadsTo(place, image))
                .findFirst()
                .orElse(written.plan().where());
    }

    private Finding image(PdfProblem.UnusableImage problem) {
        return Finding.warning(
                PublishingRules.UNUSABLE_IMAGE,
                place(problem.address()),
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
