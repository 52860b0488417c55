package io.github.ictplan.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where references lead, so that one that only follows a file that was moved is no change. */
public final class Renames {
    private static final String CURRENT = "./";
    private static final String UP = "../";

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> themes = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    Renames(Matching matching) {
        for (Item item : matching.before()) {
            Item later = matching.laterOf(item);
            if (later != null && isFile(item) && isFile(later) && !item.path().equals(later.path())) {
                paths.put(item.path(), later.path());
            }
            if (later != null && item.kind() == ItemKind.THEME) {
                rename(themes, item, later);
            } else if (later != null && item.kind() == ItemKind.ROLE) {
                rename(roles, item, later);
            }
        }
    }

    private static void rename(Map<String, String> ids, Item before, Item later) {
        String was = before.id();
        String is = later.id();
        if (was != null && is != null && !was.equals(is)) {
            ids.put(was, is);
        }
    }

    /** The id after the change of a theme before it. */
    String theme(String id) {
        return themes.getOrDefault(id, id);
    }

    /** Whether a theme or role that is named is still the same, though it has another id now. */
    boolean isSameId(Field field, String mine, String theirs) {
        return switch (field) {
            case THEME -> theirs.equals(themes.get(mine));
            case OWNER, CONTACT_ROLE -> theirs.equals(roles.get(mine));
            default -> false;
        };
    }

    /** Not an entry of the register without a file: its path is that of the settings. */
    private static boolean isFile(Item item) {
        return item.parent() == null && !item.path().equals(Items.SETTINGS);
    }

    /** The path after the change of a file before it. */
    String later(String path) {
        return paths.getOrDefault(path, path);
    }

    /** Whether two references lead to the same place: {@code mine} as written in an earlier file, {@code theirs} in a later one. */
    boolean isSame(String mine, Item before, String theirs, Item after) {
        return mine.equals(theirs) || later(mine, before.path()).equals(resolved(theirs, after.path()));
    }

    boolean areSame(List<String> mine, Item before, List<String> theirs, Item after) {
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!isSame(mine.get(i), before, theirs.get(i), after)) {
                return false;
            }
        }
        return true;
    }

    /** Where a reference in an earlier file leads, as it would be written in the later plan. */
    String later(String target, String path) {
        int end = endOfPath(target);
        return later(resolvedPath(target.substring(0, end), path)) + target.substring(end);
    }

    /** With the path from the school's folder, as far as words alone tell; an address and {@code doc:id} stay as they are. */
    public static String resolved(String target, String path) {
        int end = endOfPath(target);
        return resolvedPath(target.substring(0, end), path) + target.substring(end);
    }

    private static int endOfPath(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '#' && target.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static String resolvedPath(String target, String path) {
        if (target.isEmpty()) {
            return path;
        }
        if (target.indexOf(':') >= 0 || target.startsWith("/") || path.equals(Items.SETTINGS)) {
            return target;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith(CURRENT) || rest.startsWith(UP)) {
            if (rest.startsWith(UP)) {
                int above = folder.lastIndexOf('/', folder.length() - 2);
                folder = folder.substring(0, above + 1);
                rest = rest.substring(UP.length());
            } else {
                rest = rest.substring(CURRENT.length());
            }
        }
        return folder + rest;
    }
}
