package io.github.ictplan.changes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.report.YamlOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A school that writes every key that there is: the trees of its YAML by path, and the texts below. */
record FullSchool(Map<String, Map<String, Object>> yaml) {
    private static final Path SEEDS = Path.of("src/test/resources/schema");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String REGISTERED = "schoolwerkplan/reglement.md";
    /** Headings that say nothing by their own words. */
    private static final Map<String, String> SECTIONS = Map.of(
            "rol", "Scherm en boek",
            "keuzes", "Delen met elkaar",
            "waarom", "Elk kind eerst",
            "doel", "Leren leven",
            "hoe", "Dag na dag");

    private static final String BODY = """
            Wij lezen [het reglement](../schoolwerkplan/reglement.md "Ons reglement") elk jaar.[^1]

            ## Scherm en boek

            Leerlingen leren samen met een scherm of zonder.

            ![Een kar met laptops](../afbeeldingen/kar.png "De kar van de derde graad")

            ## Delen met elkaar

            <!-- ictplan:negeer tekst/voorbeeld reden="dit is een citaat" tot="2027-06-30" -->
            Wij delen toestellen per graad, want dat is goedkoper.

            ### Elk kind eerst

            - Elk kind telt mee.
            - Geen kind blijft achter.

            ## Leren leven

            | Wie | Wanneer |
            | --- | --- |
            | De leraren | Elke week |

            ## Dag na dag

            Stap voor stap, met veel oefening en een rustig begin.

            [^1]: Dat doen we op de eerste personeelsvergadering.
            """;

    static FullSchool read() {
        Map<String, Map<String, Object>> yaml = new TreeMap<>();
        Map<String, Object> card = seed("ictplan");
        card.put("edities", List.of(Map.of("versie", "1.0", "zichtbaarheid", "team", "samenvatting", "Wat er kwam.")));
        yaml.put("ictplan.yaml", card);
        yaml.put("woordenlijst.yaml", seed("woordenlijst"));
        yaml.put("profielen/eigen.yaml", seed("profiel"));
        for (DocumentKind kind : DocumentKind.values()) {
            yaml.put("plan/" + kind.word() + ".md", with(seed(kind.word()), kind));
        }
        yaml.put(REGISTERED, with(seed("brondocument"), DocumentKind.PAGE));
        yaml.put("schoolwerkplan/pesten.md", with(seed("brondocument"), DocumentKind.PAGE));
        yaml.get("schoolwerkplan/pesten.md").put("id", "pesten");
        yaml.get("plan/ictvisie.md").put("secties", SECTIONS);
        register(card);
        return new FullSchool(yaml);
    }

    @SuppressWarnings("unchecked")
    private static void register(Map<String, Object> card) {
        card.put("profielen", List.of("digisprong-visie", "eigen"));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", "regl");
        entry.put("titel", "Het schoolreglement van onze drie scholen");
        entry.put("bestand", REGISTERED);
        List<Map<String, Object>> entries = (List<Map<String, Object>>) card.get("documenten");
        entries.forEach(other -> other.putIfAbsent("titel", "Wat wij over privacy afspreken"));
        entries.add(entry);
    }

    /** The keys of its kind, and those that every document may have. */
    private static Map<String, Object> with(Map<String, Object> own, DocumentKind kind) {
        Map<String, Object> keys = new LinkedHashMap<>(own);
        seed("pagina").forEach(keys::putIfAbsent);
        if (!own.containsKey("id")) {
            keys.put("id", "nr-" + kind.word());
        }
        if (!own.containsKey("titel")) {
            keys.put("titel", "Ons stuk over " + kind.word());
        }
        return keys;
    }

    static Map<String, Object> seed(String name) {
        try {
            return YAML.readValue(Files.readString(SEEDS.resolve(name + ".yaml")), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        yaml.forEach((path, keys) -> texts.put(path, text(path, keys)));
        texts.put("schoolwerkplan/zorgbeleid.pdf", "x");
        texts.put("schoolwerkplan/verslag.pdf", "x");
        texts.put("afbeeldingen/kar.png", "x");
        return texts;
    }

    static String text(String path, Map<String, Object> keys) {
        String written = YamlOut.of(keys);
        return path.endsWith(".md") ? "---\n" + written + "---\n\n" + BODY : written;
    }
}
