package io.github.ictplan.site;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.redline.Visible;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.view.ChangesPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;

/**
 * A comparison for people: one page that needs nothing beside it, and the same for paper. Drawn with our own templates and styles only: both states of
 * the school are somebody's proposal.
 */
public final class ChangesReport {
    private static final LazyTree NOTHING = new LazyTree(new TreeMap<>());

    private ChangesReport() {}

    /**
     * {@code wijzigingen.html}, in UTF-8.
     *
     * @param comparison already without what {@code audience} may not see
     */
    public static byte[] html(Comparison comparison, Visibility audience) {
        return rendered("wijzigingen.ftlh", new ChangesPages(comparison, audience).page())
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The page of {@code wijzigingen.pdf}.
     *
     * @param comparison already without what {@code audience} may not see
     */
    public static PrintPage print(Comparison comparison, Visibility audience) {
        ChangesPages pages = new ChangesPages(comparison, audience);
        return new PrintPage(
                rendered("wijzigingen-afdruk.ftlh", pages.sheet()),
                NOTHING,
                pages.title(),
                pages.school(),
                "Wat er verandert van " + comparison.before().name() + " naar "
                        + comparison.after().name() + ".",
                comparison.after().date(),
                pages.colour());
    }

    /** No sign in it turns, joins or hides others: our templates hold none, so all that there are came with a proposal. */
    private static String rendered(String template, ChangesPage page) {
        return Visible.of(new Templates(NOTHING, Duration.ZERO).render(template, page));
    }
}
