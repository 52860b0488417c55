package io.github.ictplan.changes;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.EditionNote;
import io.github.ictplan.model.GlossaryTerm;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.OwnWord;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.model.Role;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.model.School;
import io.github.ictplan.model.SiteSettings;
import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/** The items of {@code ictplan.yaml}, of the school's own profiles and of {@code woordenlijst.yaml}. */
final class SettingsItems {
    private final Items items;

    SettingsItems(Items items) {
        this.items = items;
    }

    void settings(IctPlan plan) {
        Span start = Span.startOf(Items.SETTINGS);
        school(plan.school(), start);
        card(plan, start);
        Items.each(plan.approvals(), this::approval);
        Items.each(plan.editions(), this::edition);
        Items.each(plan.roles(), this::role);
        Items.each(plan.ownProfiles(), this::profile);
        Items.each(plan.suppressions(), (suppression, place) -> items.suppression(suppression, place, null));
        site(plan.site(), start);
    }

    private void school(School school, Span start) {
        Values values = new Values()
                .words(Field.NAME, school.name())
                .several(Field.INSTITUTION_NUMBERS, school.institutionNumbers())
                .words(Field.LEVEL, school.level())
                .words(Field.NETWORK, school.network())
                .words(Field.BOARD, school.board())
                .several(Field.SITES, school.sites())
                .words(Field.WEBSITE, school.website())
                .words(Field.CONTACT_ROLE, school.contactRole())
                .words(Field.CONTACT_EMAIL, school.contactEmail());
        items.add(ItemKind.SCHOOL, null, Items.text(school.name()), 0, null, values, where(school.name(), start));
    }

    private void card(IctPlan plan, Span start) {
        PlanCard card = plan.card();
        Values values = new Values()
                .words(Field.TITLE, card.title())
                .words(Field.VERSION, card.version())
                .word(Field.STATUS, card.status(), PlanStatus::word)
                .period(card.period())
                .day(Field.PREPARED_ON, card.preparedOn())
                .day(Field.APPROVED_ON, card.approvedOn())
                .day(Field.PLAN_REVIEW_DUE_ON, card.reviewDueOn())
                .day(Field.REFERENCE_DATE, card.referenceDate())
                .several(Field.PROFILES, plan.profiles());
        items.add(ItemKind.PLAN, null, Items.text(card.title()), 0, null, values, where(card.title(), start));
    }

    private static Span where(@Nullable Located<?> located, Span otherwise) {
        return located == null ? otherwise : located.where();
    }

    private void approval(Approval approval, int place) {
        Values values = new Values()
                .words(Field.BODY, approval.body())
                .word(Field.KIND, approval.kind(), ApprovalKind::word)
                .day(Field.DATE, approval.date())
                .words(Field.VERSION, approval.version())
                .words(Field.MINUTES, approval.minutes())
                .words(Field.FINGERPRINT, approval.fingerprint());
        items.add(ItemKind.APPROVAL, null, Items.text(approval.body()), place, null, values, approval.where());
    }

    private void edition(EditionNote edition, int place) {
        Values values = new Values()
                .words(Field.ID, edition.version())
                .text(Field.VISIBILITY, edition.visibility().word())
                .words(Field.SUMMARY, edition.summary());
        String version = edition.version().value();
        items.add(
                ItemKind.EDITION,
                version,
                version,
                place,
                null,
                values,
                edition.version().where());
    }

    private void role(Role role, int place) {
        Values values = new Values().words(Field.ID, role.id()).words(Field.NAME, role.name());
        items.add(
                ItemKind.ROLE,
                role.id().value(),
                Items.text(role.name()),
                place,
                null,
                values,
                role.id().where());
    }

    private void profile(RuleProfile profile, int place) {
        Span where = Span.startOf("profielen/" + profile.name() + ".yaml");
        Values values = new Values()
                .text(Field.ID, profile.name())
                .text(Field.NAME, profile.title())
                .words(Field.SOURCE, profile.source())
                .day(Field.CHECKED_ON, profile.checkedOn())
                .text(Field.DUTY, profile.duty())
                .text(Field.CAVEAT, profile.caveat());
        Item item = items.add(ItemKind.RULE_PROFILE, profile.name(), profile.title(), place, null, values, where);
        Items.each(profile.weights(), (weight, at) -> weight(weight, at, item));
    }

    private void weight(RuleProfile.Weight weight, int place, Item profile) {
        Span where = weight.rule().where();
        Values values = new Values()
                .words(Field.ID, weight.rule())
                .text(
                        Field.SEVERITY,
                        weight.severity() == null ? "uit" : weight.severity().word())
                .text(Field.SOURCE, weight.source())
                .text(Field.ARTICLE, weight.article())
                .day(Field.CHECKED_ON, weight.checkedOn() == null ? null : Located.of(weight.checkedOn(), where));
        String rule = weight.rule().value();
        items.add(ItemKind.RULE_WEIGHT, rule, rule, place, profile, values, where);
    }

    private void site(SiteSettings site, Span start) {
        Values values = new Values()
                .words(Field.SITE_ADDRESS, site.address())
                .words(Field.REPOSITORY, site.repository())
                .words(Field.COLOUR, site.colour())
                .words(Field.LOGO, site.logo());
        items.add(ItemKind.SITE, null, null, 0, null, values, where(site.address(), start));
    }

    void words(IctPlan plan) {
        Items.each(plan.glossary(), this::term);
        Items.each(plan.ownWords(), this::ownWord);
    }

    private void term(GlossaryTerm term, int place) {
        Values values = new Values()
                .words(Field.TERM, term.term())
                .words(Field.EXPLANATION, term.explanation())
                .several(Field.ALSO, term.also());
        items.add(
                ItemKind.TERM,
                null,
                term.term().value(),
                place,
                null,
                values,
                term.term().where());
    }

    private void ownWord(OwnWord word, int place) {
        Values values = new Values()
                .words(Field.WORD, word.word())
                .text(Field.WORD_LEVEL, word.level().word())
                .words(Field.ALTERNATIVE, word.alternative());
        items.add(
                ItemKind.OWN_WORD,
                null,
                word.word().value(),
                place,
                null,
                values,
                word.word().where());
    }
}
