package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.site.view.DocumentsPage;
import io.github.ictplan.site.view.Fact;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.PolicyPage;
import io.github.ictplan.site.view.ReferenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents to which the plan refers: one page each, and all in a list. */
final class PolicyPages {
    private static final Map<String, String> PLURALS = Map.of(
            "schoolwerkplan", "Schoolwerkplan",
            "beleidsplan", "Beleidsplannen",
            "schoolreglement", "Schoolreglement",
            "verslag", "Verslagen");

    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;
    private final Downloads downloads;

    PolicyPages(Blueprint blueprint, Frames frames, Places places, Downloads downloads) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.places = places;
        this.downloads = downloads;
    }

    PolicyPage page(PolicyDocument policy, String address, SafeHtml body) {
        Document text = policy.text();
        References references = new References(blueprint, places);
        List<ReferenceRow> back = references.to(policy);
        List<Frame.Heading> contents = new ArrayList<>(text == null ? List.of() : Headings.of(text.body()));
        if (!contents.isEmpty()) {
            contents.add(new Frame.Heading("Wie verwijst hiernaar", "sectie-wie-verwijst", 2));
        }
        Frames.Sheet sheet = new Frames.Sheet(
                address,
                "document",
                false,
                policy.title().value(),
                text == null ? null : Given.value(text.summary()),
                text,
                contents);
        return new PolicyPage(
                frames.frame(sheet),
                policy.kind() == null ? "Document" : Dutch.label(policy.kind().value()),
                download(policy, address),
                facts(policy),
                body,
                text == null ? List.of() : references.from(text),
                back);
    }

    PolicyPage.@Nullable Download download(PolicyDocument policy, String page) {
        if (policy.url() != null) {
            String url = Frames.web(policy.url().value());
            return url == null ? null : new PolicyPage.Download(url, "Open het document", "op een andere website");
        }
        Located<String> file = policy.file();
        if (policy.text() != null || file == null || !downloads.has(file.value())) {
            return null;
        }
        return new PolicyPage.Download(
                Addresses.relative(page, file.value()), "Download", downloads.describe(file.value()));
    }

    private static List<Fact> facts(PolicyDocument policy) {
        List<Fact> facts = new ArrayList<>();
        if (policy.version() != null) {
            facts.add(Fact.of("Versie", policy.version().value()));
        }
        Document text = policy.text();
        if (text != null && text.reviewDueOn() != null) {
            facts.add(
                    Fact.of("Wordt nagekeken op", Dutch.date(text.reviewDueOn().value())));
        }
        if (text == null && policy.file() != null) {
            String path = policy.file().value();
            facts.add(Fact.of("Bestand", path.substring(path.lastIndexOf('/') + 1)));
        }
        return facts;
    }

    DocumentsPage list() {
        Map<String, List<DocumentsPage.Entry>> byKind = new TreeMap<>();
        for (PolicyDocument policy : blueprint.plan().register()) {
            String kind = Given.text(policy.kind(), "andere-documenten");
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(entry(policy));
        }
        List<DocumentsPage.Section> sections = new ArrayList<>();
        byKind.forEach((kind, entries) -> sections.add(new DocumentsPage.Section(
                PLURALS.getOrDefault(kind.toLowerCase(Locale.ROOT), Dutch.label(kind)),
                "soort-" + Anchor.ofId(kind),
                entries)));
        Frames.Sheet sheet = Frames.Sheet.overview(
                Addresses.DOCUMENTS,
                Overview.DOCUMENTS.title,
                "De documenten van de school waar het plan naar verwijst.");
        return new DocumentsPage(frames.frame(sheet), sections);
    }

    private DocumentsPage.Entry entry(PolicyDocument policy) {
        int count = new References(blueprint, places).to(policy).size();
        List<String> notes = new ArrayList<>();
        if (policy.version() != null) {
            notes.add("versie " + policy.version().value());
        }
        if (policy.url() != null) {
            notes.add("op een andere website");
        } else if (policy.text() == null
                && policy.file() != null
                && downloads.has(policy.file().value())) {
            notes.add(downloads.describe(policy.file().value()));
        }
        return new DocumentsPage.Entry(
                Item.of(policy.title().value(), places.of(policy)),
                notes.isEmpty() ? null : String.join(", ", notes),
                count == 0 ? null : Dutch.count(count, "verwijzing uit het plan", "verwijzingen uit het plan"));
    }
}
