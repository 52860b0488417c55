package io.github.ictplan;

import io.github.ictplan.changes.State;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.EditionNote;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.pdf.PdfMaker;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.StillHidden;
import io.github.ictplan.rules.approvals.Fingerprint;
import io.github.ictplan.site.Edition;
import io.github.ictplan.site.Editions;
import io.github.ictplan.site.PrintPage;
import io.github.ictplan.site.SiteBuilder;
import io.github.ictplan.site.Templates;
import io.github.ictplan.source.FileTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The former editions as one audience may see them today: for the pages, and as a PDF each. */
final class Shelf {
    private final Visibility audience;
    private final List<Book> books;
    private final Editions editions;

    private record Book(Edition edition, FileTree school) {}

    private Shelf(Visibility audience, List<Book> books, Editions editions) {
        this.audience = audience;
        this.books = books;
        this.editions = editions;
    }

    /**
     * Cuts the kept editions to an audience.
     *
     * @param today the whole plan, with what is hidden
     * @param visible the same as the audience may see it
     */
    static Shelf of(KeptEditions kept, CheckedPlan today, CheckedPlan visible, Visibility audience) {
        IctPlan plan = today.linked().plan();
        if (kept.adopted().isEmpty() || audience != Visibility.BOARD && KeptEditions.isTorn(today)) {
            return new Shelf(audience, List.of(), Editions.none());
        }
        StillHidden hidden = new StillHidden(plan);
        SortedSet<String> files = new TreeSet<>(today.linked().files());
        files.removeAll(visible.linked().files());
        List<Book> books = new ArrayList<>();
        for (KeptEditions.Kept edition : kept.adopted()) {
            EditionNote note = note(plan, edition.version());
            if (note == null || note.visibility().visibleTo(audience)) {
                books.add(book(edition, note, hidden, new WithoutFiles(edition.tree(), files), audience));
            }
        }
        books.sort(Comparator.comparing((Book book) -> book.edition().date()).reversed());
        boolean asAdopted =
                !books.isEmpty() && asAdopted(kept, plan, visible, books.get(0).edition());
        List<Edition> editions = books.stream().map(Book::edition).toList();
        return new Shelf(audience, books, new Editions(editions, asAdopted, kept.more()));
    }

    private static @Nullable EditionNote note(IctPlan plan, String version) {
        return plan.editions().stream()
                .filter(note -> note.version().value().equals(version))
                .max(Comparator.comparing(EditionNote::visibility))
                .orElse(null);
    }

    private static Book book(
            KeptEditions.Kept kept,
            @Nullable EditionNote note,
            StillHidden hidden,
            FileTree school,
            Visibility audience) {
        LinkedPlan then = Linker.link(hidden.in(kept.plan()), school).visibleTo(audience);
        PlanCard card = kept.plan().card();
        LocalDate judged = Objects.requireNonNullElse(value(card.referenceDate()), kept.date());
        State state = new State(
                "editie " + kept.version(), kept.revision(), kept.date(), CheckedPlan.withoutFindings(then, judged));
        Approval by = kept.adoption().by();
        LocalDate adopted = value(by.date()) != null ? value(by.date()) : value(card.approvedOn());
        Edition edition = new Edition(
                kept.version(), Objects.requireNonNullElse(adopted, kept.date()), value(by.body()), note, state);
        return new Book(edition, school);
    }

    /** Whoever may see less may find nothing changed where something did, out of his sight. */
    private static boolean asAdopted(KeptEditions kept, IctPlan today, CheckedPlan visible, Edition newest) {
        Fingerprint whole = Fingerprint.of(today);
        boolean same = kept.adopted().stream()
                .filter(edition -> edition.version().equals(newest.version()))
                .anyMatch(edition -> whole.equals(Fingerprint.of(edition.plan())));
        return same
                || Fingerprint.of(visible.linked().plan())
                        .equals(Fingerprint.of(newest.state().plan().linked().plan()));
    }

    private static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }

    Editions editions() {
        return editions;
    }

    /** A PDF for each, by its address; made when it is read, one at a time, so that memory holds no more than one beside that of today. */
    SortedMap<String, Supplier<byte[]>> pdfs(Templates templates) {
        SortedMap<String, Supplier<byte[]>> pdfs = new TreeMap<>();
        Object turn = new Object();
        for (Book book : books) {
            pdfs.put(book.edition().pdf(), () -> {
                synchronized (turn) {
                    return pdf(book, templates);
                }
            });
        }
        return pdfs;
    }

    /** What cannot be printed of an old text is nothing that its author can still mend. */
    private byte[] pdf(Book book, Templates templates) {
        Edition edition = book.edition();
        try (Side<byte[]> pdf = Side.start("ictplan-editie", () -> {
            PrintPage page = SiteBuilder.print(edition, editions.after(edition), audience, book.school(), templates);
            return new PdfMaker().make(page, problem -> {});
        })) {
            return pdf.join();
        }
    }
}
