package io.github.ictplan.links;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which files of the school go to the site with a plan. */
final class PublishedFiles {
    private PublishedFiles() {}

    static SortedSet<String> of(LinkedPlan linked) {
        SortedSet<String> files = new TreeSet<>();
        for (Resolution resolution : linked.resolutions().values()) {
            if (found(resolution) instanceof Target.OfFile file) {
                files.add(file.path());
            }
        }
        for (PolicyDocument entry : linked.plan().register()) {
            Located<String> file = entry.file();
            if (file != null && entry.text() == null && exists(linked, file)) {
                addPath(file.value(), files);
            }
        }
        return Collections.unmodifiableSortedSet(files);
    }

    private static @Nullable Target found(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.target();
        }
        return resolution instanceof Resolution.CaseDiffers differs ? differs.target() : null;
    }

    private static boolean exists(LinkedPlan linked, Located<String> file) {
        return linked.resolutions().get(file.where()) instanceof Resolution.Found;
    }

    private static void addPath(String file, SortedSet<String> files) {
        if (Address.parse(file, WrittenReferences.SETTINGS_FILE) instanceof Address.Place place
                && FileKinds.isPublishable(place.path())) {
            files.add(place.path());
        }
    }
}
