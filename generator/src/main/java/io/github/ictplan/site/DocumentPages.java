package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Located;
import io.github.ictplan.site.view.DocumentPage;
import io.github.ictplan.site.view.DocumentView;
import io.github.ictplan.site.view.Fact;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.site.view.GoalCard;
import io.github.ictplan.site.view.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document of the plan on its page. */
final class DocumentPages {
    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;
    private final GoalCards cards;
    private final DocumentTables tables;
    private final BudgetTables money;

    DocumentPages(Blueprint blueprint, Frames frames, Places places) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.places = places;
        this.cards = new GoalCards(blueprint, places, null);
        this.tables = new DocumentTables(blueprint, places);
        this.money = new BudgetTables(blueprint, places);
    }

    DocumentPage page(Document document, SafeHtml body) {
        DocumentView view = view(document, body);
        Frames.Sheet sheet = new Frames.Sheet(
                blueprint.addresses().of(document),
                document.kind().word(),
                false,
                document.title().value(),
                Given.value(document.summary()),
                document,
                contents(document, view));
        return new DocumentPage(frames.frame(sheet), view);
    }

    DocumentView view(Document document, SafeHtml body) {
        Content content = document.content();
        return new DocumentView(
                document.title().value(),
                kicker(document),
                anchor(document),
                Given.value(document.summary()),
                facts(document),
                body,
                content instanceof Content.Goal goal ? cards.card(new Filed<>(document, goal)) : null,
                content instanceof Content.Vision vision ? vision(document, vision) : null,
                content instanceof Content.Baseline baseline ? tables.of(baseline) : null,
                content instanceof Content.Inventory inventory ? tables.of(inventory) : null,
                content instanceof Content.Budget budget ? money.block(List.of(budget), false) : null,
                content instanceof Content.ProfessionalDevelopment development ? tables.of(development) : null,
                content instanceof Content.Evaluation evaluation ? tables.of(evaluation) : null,
                goalsOf(document),
                new References(blueprint, places).from(document));
    }

    private DocumentView.VisionBlock vision(Document document, Content.Vision vision) {
        Filed<Content.Vision> filed = new Filed<>(document, vision);
        return new DocumentView.VisionBlock(StartPages.principles(blueprint, places, filed, true));
    }

    private List<GoalCard> goalsOf(Document document) {
        if (document.kind() != DocumentKind.THEME || document.id() == null) {
            return List.of();
        }
        return blueprint.index().goalsIn(document.id().value()).stream()
                .map(cards::card)
                .toList();
    }

    /** The anchor of a document's id, unless one of its headings has it. */
    static @Nullable String anchor(Document document) {
        if (document.id() == null) {
            return null;
        }
        String anchor = Anchor.ofId(document.id().value());
        boolean taken = document.body().headings().stream().map(Heading::anchor).anyMatch(anchor::equals);
        return taken ? null : anchor;
    }

    static String kicker(Document document) {
        String id = Given.value(document.id());
        return switch (document.kind()) {
            case GOAL -> id == null ? "Doel" : "Doel " + id;
            case VISION -> "ICT-visie";
            case SCHOOL_VISION -> "Schoolvisie";
            case BASELINE -> "Beginsituatie";
            case THEME -> "Thema";
            case AGREEMENT -> "Afspraak";
            case INVENTORY -> "Infrastructuur";
            case BUDGET -> "Begroting";
            case PROFESSIONAL_DEVELOPMENT -> "Professionalisering";
            case EVALUATION -> "Evaluatie";
            case TRANSLATION -> "Vertaling";
            case PAGE -> {
                String folder = PlanIndex.folder(document);
                yield folder.isEmpty() ? "Het plan" : Frames.folderLabel(folder);
            }
        };
    }

    private Fact fact(String label, Located<String> address) {
        Item line = new References(blueprint, places).line(address);
        return new Fact(label, line.text(), line.href());
    }

    private List<Fact> facts(Document document) {
        List<Fact> facts = new ArrayList<>();
        Content content = document.content();
        if (content instanceof Content.Agreement agreement) {
            add(facts, "Voor wie", Given.labels(agreement.audience()));
            add(facts, "Geldt vanaf", Given.date(agreement.validFrom()));
            Located<String> source = agreement.source();
            if (source != null) {
                facts.add(fact("Staat in", source));
            }
        }
        if (content instanceof Content.Evaluation evaluation) {
            add(facts, "Datum", Given.date(evaluation.date()));
            add(
                    facts,
                    "Besproken in",
                    evaluation.body() == null
                            ? null
                            : Dutch.body(evaluation.body().value()));
        }
        if (content instanceof Content.Translation translation) {
            add(facts, "Taal", Given.value(translation.language()));
            Located<String> from = translation.from();
            if (from != null) {
                facts.add(fact("Vertaling van", from));
            }
            add(facts, "Van versie", Given.value(translation.version()));
            add(facts, "Reden", Given.value(translation.reason()));
            add(facts, "Voor wie", Given.value(translation.audience()));
        }
        if (!(content instanceof Content.Goal)) {
            Item theme = document.kind() == DocumentKind.THEME ? null : cards.theme(document.theme());
            Item owner = cards.role(document.owner());
            if (theme != null) {
                facts.add(new Fact("Thema", theme.text(), theme.href()));
            }
            if (owner != null) {
                facts.add(new Fact("Wie volgt dit op", owner.text(), owner.href()));
            }
        }
        add(facts, "Wordt nagekeken op", Given.date(document.reviewDueOn()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null) {
            facts.add(Fact.of(label, text));
        }
    }

    private static List<Frame.Heading> contents(Document document, DocumentView view) {
        List<Frame.Heading> contents = new ArrayList<>(Headings.of(document.body()));
        if (view.vision() != null && !view.vision().principles().isEmpty()) {
            contents.add(new Frame.Heading("Onze beginselen", "sectie-beginselen", 2));
        }
        Stream.of(view.baseline(), view.inventory(), view.development(), view.evaluation())
                .filter(Objects::nonNull)
                .forEach(table -> contents.add(new Frame.Heading(table.title(), "sectie-" + table.anchor(), 2)));
        GoalCard goal = view.goal();
        if (goal != null && !goal.actions().isEmpty()) {
            contents.add(new Frame.Heading("Wat we doen", "sectie-acties", 2));
        }
        if (goal != null && !goal.measurements().isEmpty()) {
            contents.add(new Frame.Heading("Metingen", "sectie-metingen", 2));
        }
        if (!view.goals().isEmpty()) {
            contents.add(new Frame.Heading("Doelen bij dit thema", "sectie-doelen", 2));
        }
        if (!view.references().isEmpty()) {
            contents.add(new Frame.Heading("Verwijzingen", "sectie-verwijzingen", 2));
        }
        return contents;
    }
}
