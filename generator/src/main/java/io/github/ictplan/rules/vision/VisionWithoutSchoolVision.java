package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ICT vision does not stand apart from the schoolvisie: it links to it. */
public final class VisionWithoutSchoolVision implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-schoolvisie");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    private static final Pattern SCHOOL_VISION = Pattern.compile(
            "schoolvisie|visie van de school|pedagogisch project|opvoedingsproject|pedagogisch-project");

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .map(Filed::document)
                .filter(document -> references(document).noneMatch(where -> leadsToSchoolVision(linked, where)))
                .map(
                        document -> Finding.error(
                                ID,
                                document.where(),
                                "De ICT-visie verwijst niet naar de schoolvisie.",
                                "Link in de tekst naar je schoolvisie, bijvoorbeeld `[onze schoolvisie](schoolvisie.md)`, of zet ze bij `verwijzingen`."));
    }

    private static Stream<Span> references(Document document) {
        return Stream.concat(
                document.body().links().stream().map(Link::where),
                document.references().stream()
                        .flatMap(entry -> Stream.ofNullable(entry.target()).map(Located::where)));
    }

    /** A reference that leads nowhere is a finding of its own: the school did refer to something. */
    private static boolean leadsToSchoolVision(LinkedPlan linked, Span where) {
        Resolution resolution = linked.resolution(where).orElse(null);
        Target target = resolution == null ? null : target(resolution);
        if (target instanceof Target.OfPlan page) {
            return linked.plan().documents().stream()
                    .anyMatch(document ->
                            document.path().equals(page.path()) && document.kind() == DocumentKind.SCHOOL_VISION);
        }
        return target instanceof Target.OfRegister entry
                && linked.plan().register().stream()
                        .anyMatch(document -> document.id().value().equals(entry.id()) && isSchoolVision(document));
    }

    private static @Nullable Target target(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.target();
        }
        if (resolution instanceof Resolution.CaseDiffers differs) {
            return differs.target();
        }
        if (resolution instanceof Resolution.NotVisible hidden) {
            return hidden.target();
        }
        return resolution instanceof Resolution.AnchorMissing missing ? missing.document() : null;
    }

    private static boolean isSchoolVision(PolicyDocument document) {
        if (document.text() != null && document.text().kind() == DocumentKind.SCHOOL_VISION) {
            return true;
        }
        String kind = document.kind() == null ? "" : document.kind().value();
        String names =
                kind + "\n" + document.id().value() + "\n" + document.title().value();
        return SCHOOL_VISION.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}
