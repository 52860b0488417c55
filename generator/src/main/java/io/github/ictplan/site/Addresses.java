package io.github.ictplan.site;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PolicyDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page stands where. A document of the plan keeps its own path; {@code overzicht/} and a few names are ours, and two pages never share an
 * address, whatever the capitals.
 */
final class Addresses {
    static final String START = "index.html";
    static final String NOT_FOUND = "404.html";
    static final String ACCESSIBILITY = "toegankelijkheid.html";
    static final String GOALS = "overzicht/doelen.html";
    static final String PLANNING = "overzicht/planning.html";
    static final String BUDGET = "overzicht/begroting.html";
    static final String FOLLOW_UP = "overzicht/opvolging.html";
    static final String DOCUMENTS = "overzicht/documenten.html";
    static final String AGREEMENTS = "overzicht/afspraken.html";
    static final String ROLES = "overzicht/rollen.html";
    static final String STATE = "overzicht/stand.html";
    static final String CHECKLIST = "overzicht/overzichtslijst.html";
    static final String CHANGES = "overzicht/wijzigingen.html";
    static final String FEED = "wijzigingen.xml";
    static final String REGISTER = "overzicht/register.html";
    static final String STYLES = "overzicht/ictplan.css";
    static final String PDF = "ictplan.pdf";
    static final String SITEMAP = "sitemap.xml";
    static final String ROBOTS = "robots.txt";

    private static final Set<String> OURS = Set.of(
            START,
            NOT_FOUND,
            ACCESSIBILITY,
            GOALS,
            PLANNING,
            BUDGET,
            FOLLOW_UP,
            DOCUMENTS,
            AGREEMENTS,
            ROLES,
            STATE,
            CHECKLIST,
            REGISTER,
            STYLES,
            PDF,
            SITEMAP,
            ROBOTS,
            "plan.json",
            CHANGES,
            FEED);
    static final String COMPARISONS = "overzicht/wijzigingen/";
    static final String TODAY = "vandaag";
    private static final String PLAN = "plan/";
    private static final String START_DOCUMENT = "plan/index.md";

    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> policies = new HashMap<>();
    private final Set<String> taken = new HashSet<>(OURS);

    private final @Nullable String single;

    Addresses(IctPlan plan) {
        boolean alone = plan.documents().size() == 1
                && plan.documents().get(0).kind() == DocumentKind.PAGE
                && plan.card().title() == null;
        this.single = alone ? plan.documents().get(0).title().value() : null;
        for (Document document : plan.documents()) {
            String path = document.path();
            String own = path.startsWith(PLAN) ? path.substring(PLAN.length()) : path;
            documents.put(path, alone || path.equals(START_DOCUMENT) ? START : free(page(own)));
        }
        for (PolicyDocument policy : plan.register()) {
            String address = free(addressOf(policy));
            policies.put(policy.id().value(), address);
            if (policy.text() != null) {
                documents.putIfAbsent(policy.text().path(), address);
            }
        }
    }

    /** The page that compares two versions; the plan of today is {@link #TODAY}. */
    static String comparing(String from, String to) {
        return COMPARISONS + from + "--" + to + ".html";
    }

    private static String addressOf(PolicyDocument policy) {
        if (policy.text() != null) {
            return page(policy.text().path());
        }
        return "overzicht/documenten/" + Anchor.ofId(policy.id().value()) + ".html";
    }

    private static String page(String path) {
        return (path.endsWith(".md") ? path.substring(0, path.length() - 3) : path) + ".html";
    }

    private String free(String wanted) {
        String address = wanted;
        for (int number = 2; !taken.add(address.toLowerCase(Locale.ROOT)); number++) {
            address = wanted.substring(0, wanted.length() - ".html".length()) + "-" + number + ".html";
        }
        return address;
    }

    /** The title of the plan's only document, which is then the start page; null if there are more. */
    @Nullable
    String single() {
        return single;
    }

    /** The page of a Markdown document. */
    Optional<String> ofDocument(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    /** The page of a document that is in the plan. */
    String of(Document document) {
        return ofDocument(document.path())
                .orElseThrow(() -> new IllegalStateException("no page for " + document.path()));
    }

    /** The page of a document of the register. */
    Optional<String> ofPolicy(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    /** The address of one path of the site as seen from a page, percent-encoded. */
    static String relative(String page, String path) {
        String[] from = page.split("/", -1);
        String[] to = path.split("/", -1);
        int same = 0;
        while (same < from.length - 1 && same < to.length - 1 && from[same].equals(to[same])) {
            same++;
        }
        StringBuilder address = new StringBuilder("../".repeat(from.length - 1 - same));
        for (int i = same; i < to.length; i++) {
            address.append(i == same ? "" : "/").append(encoded(to[i]));
        }
        return address.toString();
    }

    /** A path in an address: everything but letters without accents, digits and {@code - . _ ~ /} is percent-encoded. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (b & 0xFF);
            boolean plain = sign >= 'a' && sign <= 'z'
                    || sign >= 'A' && sign <= 'Z'
                    || sign >= '0' && sign <= '9'
                    || "-._~/".indexOf(sign) >= 0;
            encoded.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return encoded.toString();
    }
}
