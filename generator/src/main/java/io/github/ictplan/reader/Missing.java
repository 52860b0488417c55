package io.github.ictplan.reader;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.SchoolVisionName;
import java.util.EnumSet;
import java.util.Set;

/** Says what a plan lacks, and what to add first. How much a missing document weighs is for the profiles that the school declared. */
final class Missing {
    private final IctPlan plan;
    private final Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    private final PartHeadings headings;
    private final Notes notes;

    private Missing(IctPlan plan, Notes notes) {
        this.plan = plan;
        this.headings = new PartHeadings(plan);
        this.notes = notes;
        plan.texts().map(Document::kind).forEach(kinds::add);
    }

    /** @param sure false if a document could not be read: then nobody knows which kind is missing */
    static void check(IctPlan plan, SchoolFiles files, boolean sure, Notes notes) {
        Missing missing = new Missing(plan, notes);
        if (!files.has(SchoolFiles.CARD) && !files.hasMistypedCard()) {
            notes.warning(
                    ReaderRules.PLAN_WITHOUT_CARD,
                    plan.where(),
                    "Er is nog geen `ictplan.yaml`: we weten niet van welke school dit plan is en voor welke jaren.",
                    "Maak `ictplan.yaml` naast de map `plan/`, en typ daarin `school:` met daaronder `  naam: …`, en `plan:` met `  titel: …`.");
        }
        if (plan.documents().isEmpty()) {
            notes.error(
                    ReaderRules.PLAN_EMPTY,
                    plan.where(),
                    "De map `plan/` bevat nog geen tekst.",
                    "Maak `plan/index.md` en typ er in enkele zinnen wat ouders over je plan moeten weten.");
            return;
        }
        if (!files.has(SchoolFiles.START)) {
            notes.tip(
                    ReaderRules.PLAN_WITHOUT_START,
                    plan.where(),
                    "Het plan heeft nog geen startpagina.",
                    "Maak `plan/index.md` met het plan in het kort, voor ouders.");
        }
        if (sure) {
            missing.kinds();
        }
    }

    private void kinds() {
        part(
                DocumentKind.VISION,
                ReaderRules.PLAN_WITHOUT_VISION,
                "Het plan heeft nog geen ICT-visie.",
                "Begin hier: maak `plan/visie/ict-visie.md` met bovenaan `soort: ictvisie`, en beantwoord welke rol ICT speelt, welke keuzes je maakt en waarom.");
        part(
                DocumentKind.GOAL,
                ReaderRules.PLAN_WITHOUT_GOALS,
                "Het plan heeft nog geen doelen.",
                "Maak per doel een bestand in `plan/doelen/`, met bovenaan `soort: doel`.");
        if (!namesSchoolVision()) {
            part(
                    DocumentKind.SCHOOL_VISION,
                    ReaderRules.PLAN_WITHOUT_SCHOOL_VISION,
                    "Het plan heeft nog geen schoolvisie om op te bouwen.",
                    "Maak `plan/visie/schoolvisie.md` met bovenaan `soort: schoolvisie`, of zet dat bovenaan je schoolvisie in `schoolwerkplan/`.");
        }
        part(
                DocumentKind.BASELINE,
                ReaderRules.PLAN_WITHOUT_BASELINE,
                "Het plan zegt nog niet waar de school vandaag staat.",
                "Maak `plan/beginsituatie.md` met bovenaan `soort: beginsituatie`.");
    }

    private void part(DocumentKind kind, RuleId rule, String message, String hint) {
        if (kinds.contains(kind)) {
            return;
        }
        headings.of(kind)
                .ifPresentOrElse(
                        heading -> notes.warning(
                                rule,
                                heading.where(),
                                "Onder " + Notes.shown(heading.text())
                                        + " staat een deel van het plan dat we zo niet kunnen nakijken.",
                                "Verplaats dit deel. " + hint),
                        () -> notes.warning(rule, plan.where(), message, hint));
    }

    /** A schoolvisie may have another name, or stand on the school's website. */
    private boolean namesSchoolVision() {
        return plan.documents().stream().anyMatch(SchoolVisionName::isNamedIn)
                || plan.register().stream()
                        .anyMatch(document -> SchoolVisionName.isIn(
                                document.id().value() + "\n" + document.title().value()));
    }
}
