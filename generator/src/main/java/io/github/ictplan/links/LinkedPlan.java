package io.github.ictplan.links;

import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A plan whose references were followed.
 *
 * @param resolutions of links, images, {@code verwijzingen} and path-valued keys, by their place; the file of a register entry only if it
 *     exists
 * @param backReferences who refers to a document of the register, by its id, in reading order
 * @param unread texts in {@code plan/} that are no Markdown and that nothing refers to; none in what an audience sees
 * @param damaged files of the register that no program can open, where their entry names them; none in what an audience sees
 * @param repository the files as a public repository shows them; none in what an audience sees
 */
public record LinkedPlan(
        IctPlan plan,
        Map<Span, Resolution> resolutions,
        Map<String, List<BackReference>> backReferences,
        SortedSet<String> unread,
        List<Located<String>> damaged,
        Repository repository) {
    public LinkedPlan {
        resolutions = Map.copyOf(resolutions);
        backReferences = Map.copyOf(backReferences);
        damaged = List.copyOf(damaged);
    }

    /** What became of the reference at a place. */
    public Optional<Resolution> resolution(Span where) {
        return Optional.ofNullable(resolutions.get(where));
    }

    /** The document that the reference at a place means, though the place in it may be wrong or hidden. */
    public Optional<Target> target(Span where) {
        return resolution(where).map(Linker::target);
    }

    /**
     * The plan as an audience may see it. What is hidden from it leaves no trace: no title, id, path, number or reason. A link to it keeps its
     * text, with an empty destination and no resolution; a key that named it is null or shorter. Places of the text are not kept, because the
     * files as a whole hold more.
     */
    public LinkedPlan visibleTo(Visibility audience) {
        return VisiblePart.of(this, audience);
    }

    /** The same with the places of the text, to be checked and never to be published. */
    public LinkedPlan knownTo(Visibility audience) {
        return VisiblePart.withPlaces(this, audience);
    }

    /** The school's files that a site of this plan needs or offers, beside its Markdown: images, and documents to download. */
    public SortedSet<String> files() {
        return PublishedFiles.of(this);
    }
}
