package io.github.ictplan.agenda;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The role that sees to something.
 *
 * @param id as the school wrote it at the role, or where it names the owner
 * @param name as people call it; the id if the school gave none
 * @param place in the school's list of roles, from 0; a role that is not in it comes after all others
 */
public record Owner(String id, String name, int place) {

    /** The roles of a school, by id in lower case. */
    static Map<String, Owner> among(List<Role> roles) {
        Map<String, Owner> owners = new HashMap<>();
        for (Role role : roles) {
            String id = role.id().value();
            String name = role.name() == null ? id : role.name().value();
            owners.putIfAbsent(key(id), new Owner(id, name, owners.size()));
        }
        return owners;
    }

    static Owner of(Located<String> written, Map<String, Owner> known) {
        String id = written.value();
        return known.getOrDefault(key(id), new Owner(id, id, Integer.MAX_VALUE));
    }

    Owner told(UnaryOperator<String> words) {
        return new Owner(words.apply(id), words.apply(name), place);
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
