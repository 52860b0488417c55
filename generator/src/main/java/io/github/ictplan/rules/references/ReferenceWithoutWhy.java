package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Reference;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of {@code verwijzingen} says why: that is what it adds to a link. One remark a document, at the first. */
public final class ReferenceWithoutWhy implements Rule {
    private static final RuleId ID = RuleId.of("verwijzing/zonder-waarom");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().texts().flatMap(ReferenceWithoutWhy::check);
    }

    private static Stream<Finding> check(Document document) {
        List<Reference> silent = document.references().stream()
                .filter(reference -> reference.target() != null && reference.why() == null)
                .toList();
        return silent.stream()
                .limit(1)
                .map(
                        reference -> Finding.tip(
                                ID,
                                reference.where(),
                                silent.size() == 1
                                        ? "Deze verwijzing zegt niet waarom je dat document leest."
                                        : "Deze en " + (silent.size() - 1)
                                                + " andere verwijzingen hieronder zeggen niet waarom.",
                                "Voeg een regel toe, bijvoorbeeld `waarom: Het zorgbeleid zegt welke leerling een hulpmiddel krijgt.`"));
    }
}
