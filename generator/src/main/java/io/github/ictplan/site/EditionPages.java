package io.github.ictplan.site;

import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.changes.State;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.site.view.ChangeStory;
import io.github.ictplan.site.view.ComparisonPage;
import io.github.ictplan.site.view.EditionsPage;
import io.github.ictplan.site.view.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which versions were adopted, and what changed between any two of them. */
final class EditionPages {
    /** Changes of one subject that the page of all versions tells; each pair has a page with all. */
    private static final int FEW = 6;

    private final Blueprint blueprint;
    private final Frames frames;
    private final List<Edition> editions;

    EditionPages(Blueprint blueprint, Frames frames) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.editions = blueprint.editions().newestFirst();
    }

    EditionsPage list() {
        List<ChangeStory> stories = new ArrayList<>();
        blueprint.editions().newest().ifPresent(newest -> stories.add(sinceThen(newest, FEW)));
        for (int later = 0; later + 1 < editions.size(); later++) {
            stories.add(between(editions.get(later + 1), editions.get(later), FEW));
        }
        return new EditionsPage(
                frames.frame(Frames.Sheet.overview(
                        Overview.CHANGES.address,
                        Overview.CHANGES.title,
                        "Welke versies van het plan de school goedkeurde, en wat er telkens veranderde.")),
                editions.stream().map(this::row).toList(),
                stories,
                choices(),
                editions.size(),
                blueprint.editions().more(),
                frames.hasFeed() ? relative(Overview.CHANGES.address, Addresses.FEED) : null);
    }

    /** Everything from one version to a later one. */
    ComparisonPage page(Edition from, Edition to) {
        String address = Addresses.comparing(from.version(), to.version());
        return page(address, between(from, to, Integer.MAX_VALUE), List.of(to, from));
    }

    /** Everything from the newest version to the plan of today. */
    ComparisonPage today(Edition newest) {
        String address = Addresses.comparing(newest.version(), Addresses.TODAY);
        return page(address, sinceThen(newest, Integer.MAX_VALUE), List.of(newest));
    }

    private ComparisonPage page(String address, ChangeStory story, List<Edition> both) {
        List<Item> downloads = new ArrayList<>();
        for (Edition edition : both) {
            if (blueprint.pdf()) {
                downloads.add(
                        Item.of("Download versie " + edition.version() + " (PDF)", relative(address, edition.pdf())));
            }
        }
        return new ComparisonPage(
                frames.frame(Frames.Sheet.overview(
                        address, story.title(), "Alles wat in het plan veranderde: " + story.title() + ".")),
                story,
                downloads,
                Item.of("Alle versies", relative(address, Addresses.CHANGES)));
    }

    private ChangeStory sinceThen(Edition newest, int most) {
        State today = new State("vandaag", blueprint.history().revision(), null, blueprint.checked());
        return new ChangeStories(most)
                .tell(
                        PlanDiff.between(newest.state(), today),
                        "Sinds versie " + newest.version(),
                        "sinds",
                        frames.approved() ? null : frames.statusText(),
                        null,
                        most == FEW ? all(newest.version(), Addresses.TODAY) : null);
    }

    private ChangeStory between(Edition from, Edition to, int most) {
        return new ChangeStories(most)
                .tell(
                        PlanDiff.between(from.state(), to.state()),
                        "Van versie " + from.version() + " naar versie " + to.version(),
                        "naar-" + anchor(to),
                        to.adopted() + ".",
                        to.summary(),
                        most == FEW ? all(from.version(), to.version()) : null);
    }

    private static Item all(String from, String to) {
        String what = to.equals(Addresses.TODAY) ? "sinds versie " + from : "van versie " + from + " naar " + to;
        return Item.of("Lees alles wat veranderde " + what, relative(Addresses.CHANGES, Addresses.comparing(from, to)));
    }

    private EditionsPage.Row row(Edition edition) {
        @Nullable Edition after = blueprint.editions().after(edition);
        return new EditionsPage.Row(
                anchor(edition),
                edition.version(),
                Dutch.date(edition.date()),
                edition.body() == null ? null : Dutch.label(edition.body()),
                edition.summary(),
                after == null ? "De laatste" : "Vervangen door versie " + after.version(),
                blueprint.pdf() ? relative(Addresses.CHANGES, edition.pdf()) : null);
    }

    private List<EditionsPage.Choice> choices() {
        List<EditionsPage.Choice> choices = new ArrayList<>();
        for (int later = 0; later + 1 < editions.size(); later++) {
            String to = editions.get(later).version();
            List<Item> older = editions.subList(later + 1, editions.size()).stream()
                    .map(from -> Item.of(
                            "versie " + from.version(),
                            relative(Addresses.CHANGES, Addresses.comparing(from.version(), to))))
                    .toList();
            choices.add(new EditionsPage.Choice(to, older));
        }
        return choices;
    }

    static String anchor(Edition edition) {
        return "versie-" + Anchor.ofId(edition.version());
    }

    private static String relative(String page, String path) {
        return Addresses.relative(page, path);
    }
}
