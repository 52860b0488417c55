package io.github.ictplan.reader;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.EditionNote;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.Role;
import io.github.ictplan.model.School;
import io.github.ictplan.model.SiteSettings;
import io.github.ictplan.model.Suppression;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ictplan.yaml} says.
 *
 * @param folders of documents of the register, each ending in {@code /}
 */
record Card(
        School school,
        PlanCard plan,
        List<Approval> approvals,
        List<EditionNote> editions,
        List<Role> roles,
        List<Located<String>> profiles,
        List<Suppression> suppressions,
        SiteSettings site,
        List<String> folders,
        List<Entry> register) {
    static final String FOLDER = "schoolwerkplan/";

    /** One entry of {@code documenten}; {@code visibility} is null if not given. */
    record Entry(
            @Nullable Located<String> id,
            @Nullable Located<String> title,
            @Nullable Located<String> kind,
            @Nullable Located<String> file,
            @Nullable Located<String> url,
            @Nullable Located<String> version,
            @Nullable Visibility visibility,
            Span where) {}

    static Card none() {
        return new Card(
                new School(null, List.of(), null, null, null, List.of(), null, null, null),
                new PlanCard(null, null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new SiteSettings(null, null, null, null),
                List.of(FOLDER),
                List.of());
    }
}
