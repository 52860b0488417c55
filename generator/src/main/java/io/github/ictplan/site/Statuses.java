package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Judgement;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Frame;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where plan, goals and actions stand, in words. */
final class Statuses {
    private static final String REPLACED = "Vervangen";

    static final Chip LATE = new Chip("te-laat", "Te laat");

    private Statuses() {}

    static Chip of(ActionStatus status) {
        return new Chip(status.word(), Dutch.label(status.word()));
    }

    static Chip of(Judgement judgement) {
        String text = switch (judgement) {
            case REACHED -> "Behaald";
            case ON_SCHEDULE -> "Op schema";
            case TO_ADJUST -> "Bij te sturen";
            case STOPPED -> "Gestopt";
        };
        return new Chip(judgement.word(), text);
    }

    /** The same, knowing the versions that were adopted before and after. */
    static Frame.Status of(Blueprint blueprint) {
        Frame.Status alone = of(blueprint.plan());
        Edition replacedBy = blueprint.replacedBy();
        if (replacedBy != null) {
            String then = alone.approved() ? alone.text() + " " : "";
            return new Frame.Status(
                    false,
                    REPLACED,
                    then + "Intussen vervangen door versie " + replacedBy.version() + ", goedgekeurd op "
                            + Dutch.date(replacedBy.date()) + ".");
        }
        return blueprint
                .editions()
                .newest()
                .map(newest -> since(newest, alone, blueprint))
                .orElse(alone);
    }

    private static Frame.Status since(Edition newest, Frame.Status alone, Blueprint blueprint) {
        if (!alone.approved()) {
            String last = " De laatst goedgekeurde versie is " + newest.version() + ".";
            return new Frame.Status(false, alone.word(), alone.text() + last);
        }
        boolean same =
                newest.version().equals(Given.value(blueprint.plan().card().version()));
        return same && !blueprint.editions().asAdopted()
                ? new Frame.Status(
                        false,
                        "Gewijzigd",
                        "Deze tekst is gewijzigd na de goedkeuring van versie " + newest.version() + ".")
                : alone;
    }

    /** The status as it stands in the head of each printed page; empty for an approved plan. */
    static String running(Frame.Status status) {
        if (status.approved()) {
            return "";
        }
        return " – " + status.word().toLowerCase(Locale.ROOT)
                + (status.word().equals(REPLACED) ? "" : ", nog niet goedgekeurd");
    }

    static Frame.Status of(IctPlan plan) {
        PlanStatus status = Given.value(plan.card().status());
        if (status == PlanStatus.APPROVED) {
            return new Frame.Status(true, "Goedgekeurd", approval(plan));
        }
        if (status == PlanStatus.IN_CONSULTATION) {
            return new Frame.Status(
                    false, "In overleg", "Dit plan is nog niet goedgekeurd. De school overlegt er nog over.");
        }
        if (status == PlanStatus.IN_REVISION) {
            return new Frame.Status(
                    false, "In herziening", "De school werkt aan deze versie. Ze is nog niet goedgekeurd.");
        }
        if (status == PlanStatus.REPLACED) {
            return new Frame.Status(false, REPLACED, "Deze versie geldt niet meer: er is een nieuwer plan.");
        }
        return new Frame.Status(false, "Ontwerp", "Nog niet goedgekeurd.");
    }

    private static String approval(IctPlan plan) {
        Optional<Approval> decision = decision(plan);
        LocalDate date = Given.value(plan.card().approvedOn());
        if (date == null) {
            date = decision.map(approval -> Given.value(approval.date())).orElse(null);
        }
        String by = decision.map(approval -> Given.value(approval.body()))
                .map(body -> " door " + Dutch.body(body))
                .orElse("");
        return "Goedgekeurd" + (date == null ? "" : " op " + Dutch.date(date)) + by + ".";
    }

    /** The newest decision on this version; without one, the newest consent. */
    private static Optional<Approval> decision(IctPlan plan) {
        return newest(plan, ApprovalKind.DECISION).or(() -> newest(plan, ApprovalKind.CONSENT));
    }

    private static Optional<Approval> newest(IctPlan plan, ApprovalKind kind) {
        PlanCard card = plan.card();
        return plan.approvals().stream()
                .filter(approval -> Given.value(approval.kind()) == kind)
                .filter(approval -> approval.version() == null
                        || card.version() == null
                        || approval.version().value().equals(card.version().value()))
                .max(Comparator.comparing(Statuses::dateOf));
    }

    private static LocalDate dateOf(Approval approval) {
        return approval.date() == null ? LocalDate.MIN : approval.date().value();
    }

    /** The notice of a site that is not for everybody. */
    static @Nullable String notice(Visibility audience) {
        return switch (audience) {
            case PUBLIC -> null;
            case TEAM -> "Alleen voor het schoolteam. Zet deze site niet online en geef ze niet door.";
            case BOARD -> "Alleen voor het schoolbestuur. Zet deze site niet online en geef ze niet door.";
        };
    }
}
