package io.github.ictplan.site;

import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.MemoryTree;
import java.util.Map;

/** The whole plan as one page. */
final class PrintPages {
    private final Blueprint blueprint;
    private final Palette palette;

    PrintPages(
            Blueprint blueprint,
            Pictures pictures,
            Downloads downloads,
            Templates templates,
            Dropped dropped,
            Palette palette,
            FileTree school) {
        this.blueprint = blueprint;
        this.palette = palette;
    }

    PrintPage page() {
        return new PrintPage(
                "",
                MemoryTree.ofTexts(Map.of()),
                blueprint.planTitle(),
                blueprint.school(),
                "",
                null,
                palette.accent().toString());
    }
}
