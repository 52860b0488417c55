package io.github.ictplan.site;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.GlossaryTerm;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Role;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.RegisterPage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Subjects, headings, roles, documents and explained words from A to Z. */
final class RegisterPages {
    /** Headings beyond this many, all together, would make the page too heavy: then only whole pages are listed. */
    private static final int HEADINGS = 1000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<DocumentKind, String> KINDS =
            Map.of(DocumentKind.GOAL, "doel", DocumentKind.THEME, "thema", DocumentKind.AGREEMENT, "afspraak");

    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;
    private final boolean headings;

    RegisterPages(Blueprint blueprint, Frames frames, Places places) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.places = places;
        this.headings = blueprint
                        .plan()
                        .texts()
                        .mapToInt(document -> document.body().headings().size())
                        .sum()
                <= HEADINGS;
    }

    private record Sorted(String key, RegisterPage.Entry entry) implements Comparable<Sorted> {
        @Override
        public int compareTo(Sorted other) {
            int byKey = key.compareTo(other.key);
            if (byKey != 0) {
                return byKey;
            }
            int byText = entry.item().text().compareTo(other.entry.item().text());
            return byText != 0
                    ? byText
                    : String.valueOf(entry.item().href())
                            .compareTo(String.valueOf(other.entry.item().href()));
        }
    }

    RegisterPage page() {
        List<Sorted> entries = new ArrayList<>();
        blueprint.plan().documents().forEach(document -> add(entries, document, places.of(document)));
        blueprint.plan().register().forEach(policy -> add(entries, policy));
        blueprint.plan().roles().forEach(role -> add(entries, role));
        blueprint.plan().glossary().forEach(term -> add(entries, term));
        Collections.sort(entries);
        SortedMap<String, List<RegisterPage.Entry>> letters = new TreeMap<>();
        for (Sorted sorted : entries) {
            letters.computeIfAbsent(letter(sorted.key()), l -> new ArrayList<>())
                    .add(sorted.entry());
        }
        List<RegisterPage.Letter> view = new ArrayList<>();
        letters.forEach((letter, list) -> view.add(new RegisterPage.Letter(
                letter.toUpperCase(Locale.ROOT), "letter-" + (letter.equals("#") ? "cijfer" : letter), list)));
        Frames.Sheet sheet = Frames.Sheet.overview(
                Addresses.REGISTER,
                Overview.REGISTER.title,
                "Alle onderwerpen, rollen en begrippen van het plan van A tot Z.");
        return new RegisterPage(frames.frame(sheet), view);
    }

    private void add(List<Sorted> entries, Document document, @Nullable String href) {
        String title = document.title().value();
        add(entries, title, href, KINDS.get(document.kind()), null, null);
        for (Heading heading : headings ? document.body().headings() : List.<Heading>of()) {
            if (heading.level() <= 3
                    && !heading.text().isBlank()
                    && !heading.text().equals(title)) {
                add(
                        entries,
                        heading.text(),
                        href + "#" + Addresses.encoded(heading.anchor()),
                        "in " + title,
                        null,
                        null);
            }
        }
    }

    private void add(List<Sorted> entries, PolicyDocument policy) {
        String href = places.of(policy);
        if (policy.text() != null) {
            add(entries, policy.text(), href);
        } else {
            add(entries, policy.title().value(), href, "document", null, null);
        }
    }

    private void add(List<Sorted> entries, Role role) {
        String href =
                places.overview(Overview.ROLES, "rol-" + Anchor.ofId(role.id().value()));
        add(entries, Frames.nameOf(role), href, "rol", null, null);
    }

    private void add(List<Sorted> entries, GlossaryTerm term) {
        String anchor = "begrip-" + Anchor.ofId(term.term().value());
        add(entries, term.term().value(), null, null, term.explanation().value(), anchor);
        term.also()
                .forEach(also -> add(
                        entries,
                        also.value(),
                        "#" + anchor,
                        "zie " + term.term().value(),
                        null,
                        null));
    }

    private static void add(
            List<Sorted> entries,
            String text,
            @Nullable String href,
            @Nullable String kind,
            @Nullable String explanation,
            @Nullable String anchor) {
        entries.add(new Sorted(key(text), new RegisterPage.Entry(Item.of(text, href), kind, explanation, anchor)));
    }

    /** Without accents and capitals, so that é stands with e. */
    private static String key(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String letter(String key) {
        return key.isEmpty() || key.charAt(0) < 'a' || key.charAt(0) > 'z' ? "#" : key.substring(0, 1);
    }
}
