package io.github.ictplan.report;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Inventory;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.School;
import java.util.List;

/**
 * {@code plan.json}: the plan for programs, under the Dutch keys of the YAML. Amounts are numbers in euro, dates and periods are ISO texts, values
 * such as {@code 35 %} stay the text that the school wrote. Its form is {@code docs/schema/plan.schema.json}.
 */
public final class PlanJson {
    private static final int FORMAT = 1;

    private final LinkedPlan linked;
    private final JsonText json;
    private final Named named;
    private final ContentJson contents;

    private PlanJson(LinkedPlan linked, JsonText json) {
        this.linked = linked;
        this.json = json;
        this.named = Named.in(linked);
        this.contents = new ContentJson(json, named);
    }

    /**
     * The file's bytes: UTF-8, LF.
     *
     * @param linked a plan that holds only what the reader of the file may see; a reference to anything else is left out
     */
    public static byte[] bytes(LinkedPlan linked) {
        return JsonText.object(json -> new PlanJson(linked, json).write());
    }

    private void write() {
        IctPlan plan = linked.plan();
        json.number("formaat", FORMAT)
                .object("school", school -> school(plan.school()))
                .object("plan", card -> card(plan.card()))
                .objects("goedkeuringen", plan.approvals(), this::approval)
                .objects(
                        "rollen",
                        plan.roles(),
                        role -> json.value("id", role.id()).value("naam", role.name()))
                .objects("visie", filed(Vision.class), this::document)
                .objects("beginsituatie", filed(Baseline.class), this::document)
                .objects("themas", ofKind(DocumentKind.THEME), this::document)
                .objects("doelen", filed(Goal.class), this::document)
                .objects("afspraken", filed(Agreement.class), this::document)
                .objects("inventaris", filed(Inventory.class), this::document)
                .objects("begroting", filed(Budget.class), this::document)
                .objects("professionalisering", filed(ProfessionalDevelopment.class), this::document)
                .objects("evaluaties", filed(Evaluation.class), this::document)
                .objects("paginas", otherPages(), this::document)
                .objects("documenten", plan.register(), this::policy)
                .objects("verwijzingen", named.references(), this::reference);
    }

    private List<Document> filed(Class<? extends Content> type) {
        return linked.plan().documents().stream()
                .filter(document -> type.isInstance(document.content()))
                .toList();
    }

    private List<Document> ofKind(DocumentKind kind) {
        return linked.plan().documents().stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    private List<Document> otherPages() {
        return linked.plan().documents().stream()
                .filter(document -> document.kind() == DocumentKind.PAGE
                        || document.kind() == DocumentKind.SCHOOL_VISION
                        || document.kind() == DocumentKind.TRANSLATION)
                .toList();
    }

    private void school(School school) {
        json.value("naam", school.name())
                .values("instellingsnummers", school.institutionNumbers())
                .value("onderwijsniveau", school.level())
                .value("net", school.network())
                .value("bestuur", school.board())
                .values("vestigingsplaatsen", school.sites())
                .value("website", school.website());
        if (school.contactRole() != null || school.contactEmail() != null) {
            json.object(
                    "contact",
                    contact -> contact.value("rol", school.contactRole()).value("e-mail", school.contactEmail()));
        }
    }

    private void card(PlanCard card) {
        json.value("titel", card.title())
                .value("versie", card.version())
                .word("status", card.status(), PlanStatus::word)
                .period("periode", card.period())
                .value("opgemaakt-op", card.preparedOn())
                .value("goedgekeurd-op", card.approvedOn())
                .value("herziening-op", card.reviewDueOn());
    }

    private void approval(Approval approval) {
        json.value("orgaan", approval.body())
                .word("soort", approval.kind(), ApprovalKind::word)
                .value("datum", approval.date())
                .value("versie", approval.version())
                .optional("verslag", named.address(approval.minutes()))
                .value("vingerafdruk", approval.fingerprint());
    }

    private void document(Document document) {
        json.text("bestand", document.path())
                .text("soort", document.kind().word())
                .value("titel", document.title())
                .value("samenvatting", document.summary())
                .value("id", document.id() == null ? contents.goalId(document) : document.id())
                .optional("thema", named.theme(document.theme()))
                .text("zichtbaarheid", document.visibility().word())
                .value("eigenaar", document.owner())
                .value("nazicht-op", document.reviewDueOn());
        contents.write(document);
    }

    private void policy(PolicyDocument document) {
        json.value("id", document.id())
                .value("titel", document.title())
                .value("soort", document.kind())
                .value("bestand", document.file())
                .value("url", document.url())
                .value("versie", document.version())
                .text("zichtbaarheid", document.visibility().word());
    }

    private void reference(Named.Shown reference) {
        json.text("van", reference.from())
                .text("naar", reference.address())
                .value("waarom", reference.why())
                .value("nagekeken-op", reference.reviewedOn());
    }
}
