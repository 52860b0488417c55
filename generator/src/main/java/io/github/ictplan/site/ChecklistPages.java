package io.github.ictplan.site;

import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Checklist;
import io.github.ictplan.site.view.ChecklistPage;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a good plan, and where this one holds them. */
record ChecklistPages(Blueprint blueprint, Frames frames, Places places) {

    ChecklistPage page() {
        Checklist checklist = Checklist.of(blueprint.plan());
        return new ChecklistPage(
                frames.frame(Frames.Sheet.overview(
                        Overview.CHECKLIST.address,
                        Overview.CHECKLIST.title,
                        "Welk deel van een goed plan in welk document staat.")),
                Arrays.stream(Checklist.State.values())
                        .map(state -> count(checklist, state))
                        .toList(),
                List.of(
                        section("Delen van een goed plan", "delen", checklist.parts()),
                        section("Thema's", "themas", checklist.themes())));
    }

    private static ChecklistPage.Count count(Checklist checklist, Checklist.State state) {
        long number = Stream.concat(checklist.parts().stream(), checklist.themes().stream())
                .filter(line -> line.state() == state)
                .count();
        return new ChecklistPage.Count(chip(state), (int) number);
    }

    private ChecklistPage.Section section(String title, String anchor, List<Checklist.Line> lines) {
        return new ChecklistPage.Section(
                title, anchor, lines.stream().map(this::line).toList());
    }

    private ChecklistPage.Line line(Checklist.Line line) {
        return new ChecklistPage.Line(
                line.title(),
                chip(line.state()),
                line.places().stream().map(this::item).toList(),
                StatePages.pieces(String.join(", ", line.missing())),
                line.question());
    }

    private static Chip chip(Checklist.State state) {
        return switch (state) {
            case THERE -> new Chip("behaald", state.words());
            case PARTLY -> new Chip("waarschuwing", state.words());
            case NOT_FOUND -> new Chip("onbekend", state.words());
        };
    }

    private Item item(Checklist.Place place) {
        return Item.of(place.title(), href(place.path(), place.anchor()));
    }

    private @Nullable String href(@Nullable String path, @Nullable String anchor) {
        if (path == null) {
            return null;
        }
        Optional<String> page = blueprint.addresses().ofDocument(path).isEmpty()
                ? Optional.empty()
                : blueprint.index().text(path).map(text -> anchor == null ? places.of(text) : places.of(text, anchor));
        return page.or(() -> blueprint.plan().register().stream()
                        .filter(entry -> isOf(entry, path))
                        .findFirst()
                        .flatMap(entry -> Optional.ofNullable(places.of(entry))))
                .orElse(null);
    }

    private static boolean isOf(PolicyDocument entry, String path) {
        return path.equals(Given.value(entry.file()));
    }
}
