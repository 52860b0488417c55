package io.github.ictplan.links;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.FileTree;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows one reference at a time. */
final class Resolver {
    private final FileTree school;
    private final PlanIndex index;
    private final Fragments fragments;
    private @Nullable Suggestions suggestions;

    Resolver(PlanIndex index, FileTree school) {
        this.index = index;
        this.school = school;
        this.fragments = new Fragments(school);
    }

    /** Whether no program can open a file of the register. */
    boolean isDamaged(String path) {
        return fragments.isDamaged(path);
    }

    Resolution resolve(Written written) {
        Address address = Address.parse(written.address(), written.from());
        if (address instanceof Address.Bad bad) {
            return new Resolution.Refused(bad.reason());
        }
        if (written.use() == Written.Use.IMAGE) {
            return image(written, address);
        }
        if (address instanceof Address.Outside outside) {
            return new Resolution.Found(new Target.External(outside.url()));
        }
        return address instanceof Address.Entry entry ? entry(written, entry) : place(written, (Address.Place) address);
    }

    private Resolution image(Written written, Address address) {
        if (!(address instanceof Address.Place place)) {
            return new Resolution.Refused(
                    "een afbeelding staat in de map van je school, bijvoorbeeld in afbeeldingen/.");
        }
        if (!FileKinds.isImage(place.path())) {
            return school.contains(place.path())
                    ? new Resolution.Refused(
                            "een website toont alleen afbeeldingen met svg, png, jpg, gif of webp in hun naam.")
                    : missing(written, place);
        }
        return existing(written, place, path -> hidden(written, index.entryOfFile(path), new Target.OfFile(path)));
    }

    private Resolution entry(Written written, Address.Entry address) {
        PolicyDocument entry = index.entry(address.id());
        if (entry != null) {
            return inRegister(written, entry, address.fragment());
        }
        String nearest = Nearest.to(address.id(), index.entryIds().toList())
                .map(id -> "doc:" + id + (address.fragment() == null ? "" : "#" + address.fragment()))
                .orElse(null);
        return new Resolution.TargetMissing("doc:" + address.id(), nearest);
    }

    private Resolution place(Written written, Address.Place place) {
        if (place.folder()) {
            return missing(written, place);
        }
        return existing(written, place, path -> at(written, path, place.fragment()));
    }

    private interface AtPath {
        Resolution at(String path);
    }

    /** Compares with the list of files, never with the disk, which may not tell capitals apart. */
    private Resolution existing(Written written, Address.Place place, AtPath found) {
        if (index.document(place.path()) != null || school.contains(place.path())) {
            return found.at(place.path());
        }
        String other = index.otherCapitals(place.path());
        if (other == null) {
            return missing(written, place);
        }
        Resolution there = found.at(other);
        return there instanceof Resolution.Found it
                ? new Resolution.CaseDiffers(it.target(), address(written, other, place.fragment()))
                : there;
    }

    private Resolution at(Written written, String path, @Nullable String fragment) {
        Document document = index.document(path);
        if (document != null) {
            return inPlan(written, document, fragment);
        }
        PolicyDocument entry = index.entryOfFile(path);
        if (entry != null) {
            return inRegister(written, entry, fragment);
        }
        return index.isAttachment(path)
                ? new Resolution.Found(new Target.OfFile(path))
                : new Resolution.NotInRegister(path);
    }

    private Resolution inPlan(Written written, Document document, @Nullable String fragment) {
        Target whole = new Target.OfPlan(document.path(), null);
        if (!document.visibility().visibleTo(written.visibility())) {
            return new Resolution.NotVisible(whole, document.visibility());
        }
        if (isWhole(document, fragment)) {
            return new Resolution.Found(whole);
        }
        return inText(written, document, whole, new Target.OfPlan(document.path(), fragment), fragment);
    }

    private Resolution inRegister(Written written, PolicyDocument entry, @Nullable String fragment) {
        Target.OfRegister whole = new Target.OfRegister(entry.id().value(), null, 0);
        Visibility visibility = visibility(entry);
        if (!visibility.visibleTo(written.visibility())) {
            return new Resolution.NotVisible(whole, visibility);
        }
        Document text = entry.text();
        if (text != null) {
            Target place = new Target.OfRegister(whole.id(), fragment, 0);
            return isWhole(text, fragment)
                    ? new Resolution.Found(whole)
                    : inText(written, text, whole, place, fragment);
        }
        if (fragment == null || fragment.isEmpty()) {
            return new Resolution.Found(whole);
        }
        return entry.file() != null
                        && Address.parse(entry.file().value(), WrittenReferences.SETTINGS_FILE)
                                instanceof Address.Place place
                        && school.contains(place.path())
                ? fragments.follow(place.path(), whole, fragment)
                : new Resolution.Found(Fragments.unchecked(whole, fragment));
    }

    /** An entry is no more visible than the Markdown text that it holds. */
    private static Visibility visibility(PolicyDocument entry) {
        Document text = entry.text();
        return text == null ? entry.visibility() : entry.visibility().within(text.visibility());
    }

    /** The title is cut from the text, so its anchor is that of the whole document. */
    private boolean isWhole(Document document, @Nullable String fragment) {
        return fragment == null
                || fragment.isEmpty()
                || !index.anchors(document).containsKey(fragment)
                        && fragment.equals(Anchor.ofHeading(document.title().value()));
    }

    private Resolution inText(
            Written written, Document document, Target whole, Target place, @Nullable String fragment) {
        Map<String, Visibility> anchors = index.anchors(document);
        Visibility visibility = anchors.get(fragment);
        if (visibility == null) {
            String anchor = String.valueOf(fragment);
            return new Resolution.AnchorMissing(whole, anchor, Nearest.few(anchor, anchors.keySet()));
        }
        return visibility.visibleTo(written.visibility())
                ? new Resolution.Found(place)
                : new Resolution.NotVisible(place, visibility);
    }

    private static Resolution hidden(Written written, @Nullable PolicyDocument entry, Target target) {
        return entry == null || visibility(entry).visibleTo(written.visibility())
                ? new Resolution.Found(target)
                : new Resolution.NotVisible(target, visibility(entry));
    }

    private Resolution missing(Written written, Address.Place place) {
        Suggestions asked = suggestions == null ? new Suggestions(school, index) : suggestions;
        suggestions = asked;
        String nearest = asked.nearest(place.path(), written.from(), written.use() == Written.Use.IMAGE);
        return new Resolution.TargetMissing(
                place.path() + (place.folder() ? "/" : ""),
                nearest == null ? null : address(written, nearest, place.fragment()));
    }

    private static String address(Written written, String path, @Nullable String fragment) {
        String relative = Address.relative(written.from(), path);
        return fragment == null ? relative : relative + "#" + fragment;
    }
}
