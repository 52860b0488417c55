package io.github.ictplan.site;

import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.State;
import io.github.ictplan.changes.telling.Summary;
import io.github.ictplan.changes.telling.Topic;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.view.ChangesPage;
import java.util.ArrayList;
import java.util.List;

/** The report of a comparison, as its templates read it. */
final class ChangesPages {
    private final Comparison comparison;
    private final Visibility audience;
    private final IctPlan plan;

    ChangesPages(Comparison comparison, Visibility audience) {
        this.comparison = comparison;
        this.audience = audience;
        this.plan = comparison.after().plan().linked().plan();
    }

    /** For the screen. */
    ChangesPage page() {
        return page(new ChangedTexts(comparison, ChangedTexts.Length.WHOLE, 3));
    }

    /** For paper. */
    ChangesPage sheet() {
        return page(new ChangedTexts(comparison, ChangedTexts.Length.CHANGED, 2));
    }

    private ChangesPage page(ChangedTexts texts) {
        Summary summary = Summary.of(comparison);
        String css = Stylesheet.report(palette());
        return new ChangesPage(
                title(),
                title() + " – " + school(),
                Given.value(plan.school().name()),
                planTitle(),
                side(comparison.before()),
                side(comparison.after()),
                Statuses.notice(audience),
                summary.sentence(),
                summary.decision(),
                warnings(summary),
                new ChangedParts(comparison, summary, texts).parts(),
                texts.groups(),
                colophon(),
                new SafeHtml(css),
                Stylesheet.hash(css));
    }

    /** What becomes of an approval is no change that somebody typed. */
    private static List<String> warnings(Summary summary) {
        return summary.part(Topic.APPROVAL).stream()
                .flatMap(part -> part.points().stream())
                .filter(point -> point.change() == null)
                .map(Summary.Point::text)
                .toList();
    }

    private List<String> colophon() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Gemaakt met ictplan uit de teksten van het plan. Een computer vergeleek ze: of het voorstel goed is, beslis jij.");
        int light = (int) comparison.changes().stream()
                .filter(change -> change.changeClass() == ChangeClass.EDITORIAL)
                .count();
        lines.add("Vergeleken: " + named(comparison.before()) + " met " + named(comparison.after()) + ". "
                + Dutch.count(comparison.changes().size(), "wijziging", "wijzigingen") + ", waarvan " + light
                + " alleen over taal, plaats of instellingen.");
        return lines;
    }

    private Palette palette() {
        return Palette.of(Given.value(plan.site().colour()));
    }

    String colour() {
        return palette().accent().toString();
    }

    String title() {
        return "Wat verandert er in ons plan?";
    }

    String school() {
        return Given.text(plan.school().name(), "de school");
    }

    String planTitle() {
        return Given.text(plan.card().title(), "ICT-beleidsplan");
    }

    /** The revision stands in the colophon: it helps nobody to decide. */
    private static ChangesPage.Side side(State state) {
        return new ChangesPage.Side(state.name(), state.date() == null ? null : Dutch.date(state.date()));
    }

    private static String named(State state) {
        return state.revision() == null ? state.name() : state.name() + " (" + state.revision() + ")";
    }
}
