package io.github.ictplan.changes.telling;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words that became others, on one line, with some words around them; each text may be empty, and has no space at either end.
 *
 * @param lead the unchanged words before
 * @param trail the unchanged words behind
 */
public record Snippet(String lead, String old, String now, String trail) {
    /** In words. */
    private static final int AROUND = 6;

    /** Two changes with fewer unchanged words between them are one. */
    private static final int NEAR = 3;

    /** Longer stretches of changed words are shown as a whole: the work of comparing grows with their product. */
    private static final int MOST = 400;

    /** The words of one change. */
    private record Stretch(int fromOld, int toOld, int fromNow, int toNow) {}

    /** What is different, in order; nothing if only white space is. */
    public static List<Snippet> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return stretches(old, now, new Stretch(start, old.size() - end, start, now.size() - end)).stream()
                .map(stretch -> snippet(old, now, stretch))
                .toList();
    }

    private static List<Stretch> stretches(List<String> old, List<String> now, Stretch whole) {
        List<String> first = old.subList(whole.fromOld, whole.toOld);
        List<String> second = now.subList(whole.fromNow, whole.toNow);
        if (first.isEmpty() && second.isEmpty()) {
            return List.of();
        }
        if (first.size() > MOST || second.size() > MOST) {
            return List.of(whole);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
            int from = whole.fromOld + delta.getSource().getPosition();
            int fromNow = whole.fromNow + delta.getTarget().getPosition();
            add(
                    stretches,
                    new Stretch(
                            from,
                            from + delta.getSource().size(),
                            fromNow,
                            fromNow + delta.getTarget().size()));
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && next.fromOld - stretches.get(last).toOld < NEAR) {
            Stretch before = stretches.remove(last);
            stretches.add(new Stretch(before.fromOld, next.toOld, before.fromNow, next.toNow));
        } else {
            stretches.add(next);
        }
    }

    private static Snippet snippet(List<String> old, List<String> now, Stretch stretch) {
        int from = Math.max(0, stretch.fromNow - AROUND);
        int to = Math.min(now.size(), stretch.toNow + AROUND);
        String lead = text(now, from, stretch.fromNow);
        String trail = text(now, stretch.toNow, to);
        return new Snippet(
                from > 0 && !lead.isEmpty() ? "… " + lead : lead,
                text(old, stretch.fromOld, stretch.toOld),
                text(now, stretch.fromNow, stretch.toNow),
                to < now.size() && !trail.isEmpty() ? trail + " …" : trail);
    }

    private static String text(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Cut at white space of any kind. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length()
                    || Character.isWhitespace(text.charAt(i))
                    || Character.isSpaceChar(text.charAt(i));
            if (gap && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
