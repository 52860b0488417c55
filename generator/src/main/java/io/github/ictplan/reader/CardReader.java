package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.EditionNote;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.model.Role;
import io.github.ictplan.model.School;
import io.github.ictplan.model.SiteSettings;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of {@code ictplan.yaml} (format.md §2). */
final class CardReader {
    private static final Map<String, ApprovalKind> KINDS = Scalars.words(ApprovalKind.values(), ApprovalKind::word);
    private static final Map<String, PlanStatus> STATUS = Scalars.words(PlanStatus.values(), PlanStatus::word);
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/<>\"]+[^\\s<>\"]*");
    /** No way up, no root, no drive, no backslash. */
    private static final Pattern INSIDE = Pattern.compile("(?!(?:.*/)?\\.\\.(?:/|$))(?!/)(?![A-Za-z]:)[^\\\\]*");

    private static final Value A_COLOUR = new Value.Matching(COLOUR.pattern(), Value.Sort.COLOUR);
    private static final Value AN_ADDRESS = new Value.Matching(WEB.pattern(), Value.Sort.WEB_ADDRESS);
    private static final Value A_PATH = new Value.Matching(INSIDE.pattern(), Value.Sort.PATH);

    Card read(Fields keys) {
        Card card = new Card(
                school(keys),
                plan(keys),
                approvals(keys),
                editions(keys),
                roles(keys),
                keys.texts("profielen"),
                Suppressions.of(keys),
                site(keys),
                folders(keys),
                register(keys));
        keys.finish();
        return card;
    }

    private static School school(Fields keys) {
        keys.require(Severity.WARNING, "school");
        Fields school = keys.map("school");
        if (school == null) {
            return Card.none().school();
        }
        school.require(Severity.WARNING, "naam");
        Fields contact = school.map("contact");
        School read = new School(
                school.text("naam"),
                school.texts("instellingsnummers"),
                school.text("onderwijsniveau"),
                school.text("net"),
                school.text("bestuur"),
                school.texts("vestigingsplaatsen"),
                web(school, "website"),
                contact == null ? null : contact.text("rol"),
                contact == null ? null : contact.text("e-mail"));
        if (contact != null) {
            contact.finish();
        }
        school.finish();
        return read;
    }

    private static PlanCard plan(Fields keys) {
        keys.require(Severity.WARNING, "plan");
        Fields plan = keys.map("plan");
        if (plan == null) {
            return Card.none().plan();
        }
        plan.require(Severity.WARNING, "titel", "versie", "status", "periode");
        PlanCard card = new PlanCard(
                plan.text("titel"),
                plan.text("versie"),
                plan.choice("status", STATUS),
                plan.period("periode"),
                plan.date("opgemaakt-op"),
                plan.date("goedgekeurd-op"),
                plan.date("herziening-op"),
                plan.date("peildatum"));
        plan.finish();
        return card;
    }

    private static List<Approval> approvals(Fields keys) {
        List<Approval> approvals = new ArrayList<>();
        for (Fields entry : keys.maps("goedkeuringen")) {
            entry.require(Severity.WARNING, "orgaan", "soort", "datum");
            approvals.add(new Approval(
                    entry.text("orgaan"),
                    entry.choice("soort", KINDS),
                    entry.date("datum"),
                    entry.text("versie"),
                    entry.text("verslag"),
                    entry.text("vingerafdruk"),
                    entry.where()));
            entry.finish();
        }
        return approvals;
    }

    private static List<EditionNote> editions(Fields keys) {
        List<EditionNote> editions = new ArrayList<>();
        for (Fields entry : keys.maps("edities")) {
            entry.require(Severity.ERROR, "versie");
            Located<String> version = entry.text("versie");
            Visibility visibility = entry.visibility(Visibility.PUBLIC);
            Located<String> summary = entry.text("samenvatting");
            entry.finish();
            if (version != null) {
                editions.add(new EditionNote(version, visibility, summary));
            }
        }
        return editions;
    }

    private static List<Role> roles(Fields keys) {
        List<Role> roles = new ArrayList<>();
        for (Fields entry : keys.maps("rollen")) {
            entry.require(Severity.ERROR, "id");
            Located<String> id = entry.text("id");
            Located<String> name = entry.text("naam");
            entry.finish();
            if (id != null) {
                roles.add(new Role(id, name));
            }
        }
        return roles;
    }

    private static SiteSettings site(Fields keys) {
        Fields site = keys.map("site");
        if (site == null) {
            return Card.none().site();
        }
        Located<String> address = web(site, "adres");
        SiteSettings settings = new SiteSettings(
                address == null || address.value().endsWith("/")
                        ? address
                        : Located.of(address.value() + "/", address.where()),
                web(site, "bron"),
                site.scalar("kleur", A_COLOUR, (text, at) -> colour(site, text, at)),
                path(site, "logo"));
        site.finish();
        return settings;
    }

    private static @Nullable String colour(Fields keys, String text, Span where) {
        if (COLOUR.matcher(text).matches()) {
            return text;
        }
        keys.notes()
                .error(
                        ReaderRules.COLOUR,
                        where,
                        "`kleur`: " + Notes.shown(text) + " is geen kleurcode.",
                        "Typ een hekje en zes tekens tussen aanhalingstekens, zoals `kleur: \"#0b6e4f\"`.");
        return null;
    }

    private static List<String> folders(Fields keys) {
        Fields named = keys.map("mappen");
        if (named == null) {
            return List.of(Card.FOLDER);
        }
        List<String> folders = new ArrayList<>();
        for (Located<String> folder :
                named.scalars("documenten", A_PATH, (text, at) -> inside(named, "documenten", text, at))) {
            String path = folder.value().replaceFirst("^\\./", "").replaceFirst("/+$", "") + "/";
            folders.add(path);
        }
        named.finish();
        return folders.isEmpty() ? List.of(Card.FOLDER) : folders;
    }

    private static List<Card.Entry> register(Fields keys) {
        List<Card.Entry> entries = new ArrayList<>();
        for (Fields entry : keys.maps("documenten")) {
            Visibility visibility = entry.visibility(Visibility.PUBLIC);
            boolean said = entry.has("zichtbaarheid") || visibility != Visibility.PUBLIC;
            entries.add(new Card.Entry(
                    entry.text("id"),
                    entry.text("titel"),
                    entry.text("soort"),
                    path(entry, "bestand"),
                    web(entry, "url"),
                    entry.text("versie"),
                    said ? visibility : null,
                    entry.where()));
            oneOf(entry);
            entry.finish();
        }
        return entries;
    }

    private static void oneOf(Fields entry) {
        entry.either("bestand", "url", "id");
        boolean file = entry.has("bestand");
        boolean url = entry.has("url");
        if (file == url) {
            entry.notes()
                    .error(
                            ReaderRules.REGISTER_WITHOUT_FILE,
                            entry.where(),
                            file
                                    ? "Dit document heeft een `bestand` en een `url`; kies er één."
                                    : "Dit document heeft geen `bestand` en geen `url`.",
                            "Typ `bestand: schoolwerkplan/zorgbeleid.pdf` of `url: https://…`.");
        }
        if (url && !file) {
            entry.require(Severity.ERROR, "id");
        }
    }

    private static @Nullable Located<String> web(Fields keys, String key) {
        return keys.scalar(key, AN_ADDRESS, (text, at) -> {
            if (WEB.matcher(text).matches()) {
                return text;
            }
            keys.notes()
                    .error(
                            ReaderRules.ADDRESS,
                            at,
                            "`" + key + "`: " + Notes.shown(text) + " is geen volledig webadres.",
                            "Typ het adres zoals in de balk van je browser, zoals `" + key
                                    + ": https://www.school.be/`.");
            return null;
        });
    }

    private static @Nullable Located<String> path(Fields keys, String key) {
        return keys.scalar(key, A_PATH, (text, at) -> inside(keys, key, text, at));
    }

    private static @Nullable String inside(Fields keys, String key, String text, Span where) {
        if (INSIDE.matcher(text).matches()) {
            return text.replaceFirst("^(?:\\./)+", "");
        }
        keys.notes()
                .error(
                        ReaderRules.PATH,
                        where,
                        "`" + key + "`: " + Notes.shown(text) + " is geen pad binnen de map van de school.",
                        "Typ het pad vanaf de map waarin `ictplan.yaml` staat, met gewone schuine strepen, zoals `schoolwerkplan/zorgbeleid.pdf`.");
        return null;
    }
}
