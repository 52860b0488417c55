package io.github.ictplan.rules;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The overview for a school that has a plan already: for each part of a good plan, where we found it. Looks at kinds, keys, titles and headings, so it
 * finds places and judges nothing: that is what people tick.
 */
public record Checklist(List<Line> parts, List<Line> themes) {

    /** What was found of a part. */
    public enum State {
        /** In its own document, with what belongs in it. */
        THERE("Staat erin"),
        /** In part, or only as a heading. */
        PARTLY("Staat er deels in"),
        NOT_FOUND("Niet gevonden");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In Dutch. */
        public String words() {
            return words;
        }
    }

    /**
     * A place in the school's files.
     *
     * @param path from the school's folder; null if it is elsewhere
     * @param anchor of the heading; null for the whole file
     */
    public record Place(
            String title, @Nullable String path, @Nullable String anchor) {}

    /**
     * One part.
     *
     * @param missing what belongs in it and is not there, in Dutch
     * @param question what only people can say
     */
    public record Line(String title, State state, List<Place> places, List<String> missing, String question) {
        public Line {
            places = List.copyOf(places);
            missing = List.copyOf(missing);
        }
    }

    /** More places say no more. */
    private static final int PLACES = 8;

    /** The overview of a plan. */
    public static Checklist of(IctPlan plan) {
        SortedMap<String, String> themes = Themes.shipped();
        List<Line> parts = new ArrayList<>();
        List<Line> ofThemes = new ArrayList<>();
        for (ChecklistPart part : ChecklistPart.shipped()) {
            if (part.theme()) {
                ofThemes.add(theme(part, themes.getOrDefault(part.id(), part.id()), plan));
            } else {
                parts.add(line(part, plan));
            }
        }
        return new Checklist(List.copyOf(parts), List.copyOf(ofThemes));
    }

    private static Line line(ChecklistPart part, IctPlan plan) {
        ChecklistKeys keys = ChecklistKeys.of(part.id(), plan);
        List<Place> whole = new ArrayList<>(keys.places());
        plan.documents().stream()
                .filter(document -> part.kinds().contains(document.kind()))
                .filter(document -> !part.id().equals("acties") || ChecklistKeys.hasActions(document))
                .map(Checklist::place)
                .forEach(whole::add);
        List<Place> titled = titled(part, plan);
        boolean alone = part.kinds().isEmpty() && keys.places().isEmpty();
        if (!whole.isEmpty() || alone && !titled.isEmpty()) {
            whole.addAll(alone ? titled : List.of());
            return line(part, part.title(), keys.missing().isEmpty() ? State.THERE : State.PARTLY, whole, keys);
        }
        titled.addAll(headings(part, plan));
        return line(part, part.title(), titled.isEmpty() ? State.NOT_FOUND : State.PARTLY, titled, keys);
    }

    private static Line theme(ChecklistPart part, String title, IctPlan plan) {
        List<Place> own = new ArrayList<>(plan.documents().stream()
                .filter(document -> is(document, part.id()))
                .map(Checklist::place)
                .toList());
        if (!own.isEmpty()) {
            return line(part, title, State.THERE, own, ChecklistKeys.NONE);
        }
        List<Place> loose = titled(part, plan);
        loose.addAll(headings(part, plan));
        return line(part, title, loose.isEmpty() ? State.NOT_FOUND : State.PARTLY, loose, ChecklistKeys.NONE);
    }

    private static Line line(ChecklistPart part, String title, State state, List<Place> places, ChecklistKeys keys) {
        List<Place> few = places.stream().distinct().limit(PLACES).toList();
        return new Line(title, state, few, state == State.NOT_FOUND ? List.of() : keys.missing(), part.question());
    }

    private static boolean is(Document document, String theme) {
        return document.theme() != null && document.theme().value().equalsIgnoreCase(theme)
                || document.id() != null && document.id().value().equalsIgnoreCase(theme);
    }

    /** Documents of plan and register whose title says it. */
    private static List<Place> titled(ChecklistPart part, IctPlan plan) {
        List<Place> places = new ArrayList<>();
        for (Document document : plan.documents()) {
            if (part.names(document.title().value())) {
                places.add(place(document));
            }
        }
        for (PolicyDocument entry : plan.register()) {
            if (part.names(entry.title().value())) {
                String path = entry.file() == null ? null : entry.file().value();
                places.add(new Place(entry.title().value(), path, null));
            }
        }
        return places;
    }

    private static List<Place> headings(ChecklistPart part, IctPlan plan) {
        List<Place> places = new ArrayList<>();
        for (Document document : plan.texts().toList()) {
            for (Heading heading : document.body().headings()) {
                if (part.names(heading.text())) {
                    places.add(new Place(heading.text(), document.path(), heading.anchor()));
                }
            }
        }
        return places;
    }

    static Place place(Document document) {
        return new Place(document.title().value(), document.path(), null);
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
