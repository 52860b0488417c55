package io.github.ictplan.rules.agreements;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.EducationLevel;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan agrees on smart devices binds pupils through the schoolreglement only. */
public final class WithoutSchoolRules implements Rule {
    private static final RuleId ID = RuleId.of("afspraak/zonder-schoolreglement");
    private static final String RULES = "reglement";

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
        if (EducationLevel.of(linked.plan().school()).equals(Set.of(EducationLevel.OTHER))) {
            return Stream.empty();
        }
        Set<String> rules = linked.plan().register().stream()
                .filter(WithoutSchoolRules::isRules)
                .map(document -> document.id().value())
                .collect(Collectors.toSet());
        return SmartDevices.agreements(linked.plan())
                .filter(agreement -> written(agreement).noneMatch(address -> names(linked, address, rules)))
                .map(agreement -> Finding.warning(
                        ID,
                        agreement.document().where(),
                        "Deze afspraak over toestellen van leerlingen verwijst niet naar het schoolreglement.",
                        "Neem de regel ook op in het schoolreglement, en zet hier `bron: doc:schoolreglement`."));
    }

    /** Everything that the agreement refers to: its source, its references, its links. */
    private static Stream<Located<String>> written(Filed<Agreement> agreement) {
        Stream<Located<String>> references =
                agreement.document().references().stream().flatMap(entry -> Stream.ofNullable(entry.target()));
        Stream<Located<String>> links = agreement.document().body().links().stream()
                .map(link -> Located.of(link.destination() + " " + link.text(), link.where()));
        return Stream.of(Stream.ofNullable(agreement.content().source()), references, links)
                .flatMap(addresses -> addresses);
    }

    private static boolean names(LinkedPlan linked, Located<String> address, Set<String> rules) {
        if (address.value().toLowerCase(Locale.ROOT).contains(RULES)) {
            return true;
        }
        return linked.target(address.where())
                .filter(target -> target instanceof Target.OfRegister entry && rules.contains(entry.id()))
                .isPresent();
    }

    private static boolean isRules(PolicyDocument document) {
        return Stream.of(document.id(), document.title(), document.kind(), document.file())
                .filter(Objects::nonNull)
                .anyMatch(name -> name.value().toLowerCase(Locale.ROOT).contains(RULES));
    }
}
