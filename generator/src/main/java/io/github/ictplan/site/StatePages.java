package io.github.ictplan.site;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.rules.Coverage;
import io.github.ictplan.rules.Profiles;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.rules.Suppressed;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.StatePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules say of the plan, on one page. */
final class StatePages {
    /** So that the page stays light; the whole list is in {@code bevindingen.md}. */
    private static final int MOST = 150;

    /** Findings that stand beside a criterion. */
    private static final int FEW = 3;

    private static final RuleId CHANGED = RuleId.of("plan/gewijzigd-na-goedkeuring");

    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;
    private final FindingPlaces where;
    private final Figures figures;
    private final List<Finding> findings;

    StatePages(Blueprint blueprint, Frames frames, Places places) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.where = new FindingPlaces(blueprint, places);
        this.places = places;
        this.figures = new Figures(blueprint, places);
        this.findings = blueprint.checked().findings();
    }

    StatePage page() {
        LocalDate today = blueprint.today();
        List<StatePage.Criterion> criteria =
                Coverage.of(RuleBook.standard().pages(), blueprint.plan(), findings).parts().stream()
                        .map(this::criterion)
                        .toList();
        int questions = 3;
        return new StatePage(
                frames.frame(Frames.Sheet.overview(
                        Overview.STATE.address, Overview.STATE.title, "Wat de regels over dit plan zeggen.")),
                today == null ? null : Dutch.date(today),
                Arrays.stream(Severity.values()).map(this::count).toList(),
                criteria.subList(0, questions),
                criteria.subList(questions, criteria.size()),
                files(),
                Math.max(0, findings.size() - MOST),
                blueprint.checked().suppressed().stream().map(this::lenience).toList(),
                blueprint.checked().profiles().applied().stream()
                        .map(StatePages::profile)
                        .toList(),
                blueprint.plan().approvals().stream().map(this::approval).toList(),
                figures.type(),
                figures.readability(),
                Item.of("Overzichtslijst: welk deel staat waar?", places.overview(Overview.CHECKLIST, "")));
    }

    private StatePage.Count count(Severity severity) {
        int number = (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return new StatePage.Count(severity.word(), number, number == 1 ? severity.word() : severity.plural());
    }

    private StatePage.Criterion criterion(Coverage.Part part) {
        List<StatePage.Remark> remarks = part.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(FEW)
                .map(this::remark)
                .toList();
        return new StatePage.Criterion(
                part.criterion().title(),
                state(part.state()),
                remarks,
                part.findings().size() - remarks.size(),
                part.rules().size());
    }

    private static Chip state(Coverage.State state) {
        return switch (state) {
            case BROKEN -> new Chip("fout", "Hier ontbreekt iets");
            case WEAK -> new Chip("waarschuwing", "Kan sterker");
            case UNSEEN -> new Chip("onbekend", "Nog niets om na te kijken");
            case SILENT -> new Chip("behaald", "Geen opmerkingen");
        };
    }

    /** The heaviest findings, by file. */
    private List<StatePage.File> files() {
        Map<String, List<Finding>> byFile = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .sorted()
                .collect(Collectors.groupingBy(
                        finding -> finding.where().file(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        List<StatePage.File> files = new ArrayList<>();
        byFile.forEach((path, here) -> files.add(new StatePage.File(
                where.file(path),
                "bestand-" + (files.size() + 1),
                here.stream().map(this::remark).toList())));
        return files;
    }

    private StatePage.Remark remark(Finding finding) {
        String word = finding.severity().word();
        return new StatePage.Remark(
                new Chip(word, Dutch.label(word)),
                pieces(finding.message()),
                pieces(finding.hint()),
                where.place(finding.where()),
                finding.rule().slug());
    }

    /** What stands between backticks is code; the last one without a partner is a sign like another. */
    static List<StatePage.Piece> pieces(@Nullable String text) {
        List<StatePage.Piece> pieces = new ArrayList<>();
        int from = 0;
        String words = text == null ? "" : text;
        for (int open = words.indexOf('`'); open >= 0; open = words.indexOf('`', from)) {
            int close = words.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            pieces.add(new StatePage.Piece(words.substring(from, open), false));
            pieces.add(new StatePage.Piece(words.substring(open + 1, close), true));
            from = close + 1;
        }
        pieces.add(new StatePage.Piece(words.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private StatePage.Lenience lenience(Suppressed suppressed) {
        return new StatePage.Lenience(
                pieces(suppressed.finding().message()),
                Item.of(
                        where.file(suppressed.finding().where().file()).text(),
                        where.place(suppressed.finding().where()).href()),
                suppressed.by().reason().value(),
                Dutch.date(suppressed.by().until().value()));
    }

    private static StatePage.Profile profile(RuleProfile profile) {
        LocalDate checkedOn = Given.value(profile.checkedOn());
        return new StatePage.Profile(
                profile.title(),
                Given.value(profile.source()),
                checkedOn == null ? null : Dutch.date(checkedOn),
                profile.duty(),
                profile.caveat());
    }

    private StatePage.Approval approval(Approval approval) {
        LocalDate date = Given.value(approval.date());
        return new StatePage.Approval(
                Dutch.label(Given.text(approval.body(), "onbekend")),
                approval.kind() == null ? null : approval.kind().value().word(),
                date == null ? null : Dutch.date(date),
                seal(approval));
    }

    /** Whether the text is still what the body saw, as far as that can be known. */
    private Chip seal(Approval approval) {
        String version = Given.value(blueprint.plan().card().version());
        if (version == null || !version.equals(Given.value(approval.version()))) {
            return new Chip("onbekend", "Andere versie");
        }
        if (approval.fingerprint() == null) {
            return new Chip("onbekend", "Geen vingerafdruk");
        }
        if (isOff(CHANGED) || findings.stream().anyMatch(finding -> Profiles.isFixed(finding.rule()))) {
            return new Chip("onbekend", "Nu niet na te gaan");
        }
        boolean changed = Stream.concat(
                        findings.stream(),
                        blueprint.checked().suppressed().stream().map(Suppressed::finding))
                .anyMatch(finding -> finding.rule().equals(CHANGED)
                        && finding.where().equals(approval.fingerprint().where()));
        return changed
                ? new Chip("waarschuwing", "Gewijzigd na goedkeuring")
                : new Chip("behaald", "Tekst ongewijzigd");
    }

    private boolean isOff(RuleId rule) {
        return blueprint
                .checked()
                .profiles()
                .weight(rule)
                .filter(weight -> weight.severity() == null)
                .isPresent();
    }
}
