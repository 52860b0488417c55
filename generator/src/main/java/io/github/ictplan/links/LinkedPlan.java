package io.github.ictplan.links;

import io.github.ictplan.model.IctPlan;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan whose references were followed.
 *
 * @param resolutions of links, images, {@code verwijzingen} and path-valued keys, by their place
 * @param backReferences who refers to a document of the register, by its id, in reading order
 */
public record LinkedPlan(
        IctPlan plan, Map<Span, Resolution> resolutions, Map<String, List<BackReference>> backReferences) {
    public LinkedPlan {
        resolutions = Map.copyOf(resolutions);
        backReferences = Map.copyOf(backReferences);
    }

    /** What became of the reference at a place. */
    public Optional<Resolution> resolution(Span where) {
        return Optional.ofNullable(resolutions.get(where));
    }
}
