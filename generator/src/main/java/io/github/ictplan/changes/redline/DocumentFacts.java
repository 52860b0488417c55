package io.github.ictplan.changes.redline;

import static io.github.ictplan.changes.redline.Names.labels;
import static io.github.ictplan.changes.redline.Names.list;
import static io.github.ictplan.changes.redline.Names.said;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Visibility;
import java.util.List;

/** The front matter of a document under the labels of its page. */
record DocumentFacts(Names names) {

    List<Block> of(Document document) {
        FactBlocks facts = new FactBlocks();
        facts.fact("Titel", document.title().value());
        facts.fact("Soort", Dutch.label(document.kind().word()));
        facts.fact("Id", said(document.id()));
        facts.fact("In het kort", said(document.summary()));
        own(document.content(), facts);
        facts.fact("Wie volgt dit op", names.role(document.owner()));
        facts.fact(
                "Thema",
                document.kind() == DocumentKind.THEME ? said(document.theme()) : names.theme(document.theme()));
        facts.fact("Wordt nagekeken op", said(document.reviewDueOn(), Dutch::date));
        facts.fact("Wie mag dit zien", readers(document.visibility()));
        new ContentTables(names, facts).add(document.content());
        facts.table(
                "Verwijzingen",
                List.of("Naar", "Waarom", "Nagekeken op"),
                document.references().stream()
                        .map(reference -> FactBlocks.Row.of(
                                null,
                                names.target(reference.target()),
                                said(reference.why()),
                                said(reference.reviewedOn(), Dutch::date)))
                        .toList());
        return facts.blocks();
    }

    private static String readers(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "Iedereen";
            case TEAM -> "Het schoolteam";
            case BOARD -> "Het schoolbestuur";
        };
    }

    private void own(Content content, FactBlocks facts) {
        if (content instanceof Content.Goal goal) {
            goal(goal, facts);
        } else if (content instanceof Content.Agreement agreement) {
            facts.fact("Voor wie", labels(agreement.audience()));
            facts.fact("Geldt vanaf", said(agreement.validFrom(), Dutch::date));
            facts.fact("Staat in", names.target(agreement.source()));
        } else if (content instanceof Content.Evaluation evaluation) {
            facts.fact("Datum", said(evaluation.date(), Dutch::date));
            facts.fact("Besproken in", said(evaluation.body(), Dutch::body));
        } else if (content instanceof Content.Translation translation) {
            facts.fact("Taal", said(translation.language()));
            facts.fact("Vertaling van", names.target(translation.from()));
            facts.fact("Van versie", said(translation.version()));
            facts.fact("Reden", said(translation.reason()));
            facts.fact("Voor wie", said(translation.audience()));
        }
    }

    private static void goal(Content.Goal goal, FactBlocks facts) {
        facts.fact("Begin", said(goal.baseline()));
        facts.fact("Doel", said(goal.target()));
        facts.fact("Tegen", said(goal.due(), Dutch::date));
        facts.fact("Wat we meten", said(goal.indicator()));
        facts.fact("Hoe we meten", said(goal.method()));
        facts.fact("Steunt op", list(goal.supports(), id -> id));
        facts.fact("Voor wie", labels(goal.audience()));
        facts.fact("Prioriteit", said(goal.priority(), number -> Integer.toString(number)));
    }
}
