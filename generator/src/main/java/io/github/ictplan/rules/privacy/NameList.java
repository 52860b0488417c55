package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/** Five names or more, close together: a class, a team, a list of who was there. */
final class NameList implements Scan {
    private static final int FEWEST = 5;
    private static final int NEAR_ON_LINE = 45;
    private static final int NEAR_ON_LINES = 140;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        List<PersonNames.Name> group = new ArrayList<>();
        for (PersonNames.Name name : PersonNames.in(text)) {
            if (!group.isEmpty() && !isNear(text, group.get(group.size() - 1).end(), name.start())) {
                close(group, text, hits);
            }
            group.add(name);
        }
        close(group, text, hits);
        return hits;
    }

    private static boolean isNear(String text, int from, int to) {
        if (to - from > NEAR_ON_LINES) {
            return false;
        }
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines == 0 ? to - from <= NEAR_ON_LINE : lines <= 2;
    }

    /** Words with capitals that are no names stand among them; at least three names, and half of all, must be known. */
    private static void close(List<PersonNames.Name> group, String text, List<Hit> hits) {
        int first = 0;
        while (first < group.size() && !group.get(first).known()) {
            first++;
        }
        long known = group.stream().filter(PersonNames.Name::known).count();
        long distinct = group.stream()
                .filter(PersonNames.Name::known)
                .map(name -> text.substring(name.start(), name.end()))
                .distinct()
                .count();
        if (group.size() >= FEWEST && known * 2 >= group.size() && distinct >= 3) {
            hits.add(new Hit(group.get(first).start(), group.get(first).end()));
        }
        group.clear();
    }
}
