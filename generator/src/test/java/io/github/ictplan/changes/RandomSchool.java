package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A school of files, and what people do to them; the same for the same seed. */
final class RandomSchool {
    private static final List<String> WORDS = List.of(
            "leerling",
            "leraar",
            "scherm",
            "boek",
            "klas",
            "toets",
            "kaart",
            "oefening",
            "ouders",
            "veilig",
            "laptop",
            "les",
            "week",
            "graad",
            "samen",
            "plan",
            "doel",
            "kind",
            "zorg",
            "taal",
            "rekenen",
            "muziek",
            "platform",
            "afspraak",
            "wachtwoord",
            "netwerk",
            "kast",
            "vorming",
            "team",
            "vraag",
            "antwoord",
            "bord",
            "tekening",
            "verslag",
            "rapport",
            "thuis");
    private static final List<String> STATUS = List.of("gepland", "lopend", "afgerond", "uitgesteld", "gestopt");

    private final Random random;
    private final Map<String, String> files = new TreeMap<>();
    private int goals;

    RandomSchool(long seed) {
        this.random = new Random(seed);
        files.put("ictplan.yaml", card());
        int documents = 4 + random.nextInt(8);
        for (int i = 0; i < documents; i++) {
            add();
        }
    }

    Map<String, String> files() {
        return new TreeMap<>(files);
    }

    void add() {
        switch (random.nextInt(4)) {
            case 0 -> files.put("plan/" + name() + ".md", page());
            case 1 -> files.put("plan/afspraken/" + name() + ".md", agreement());
            case 2 -> files.put("schoolwerkplan/" + name() + ".md", page());
            default -> files.put("plan/doelen/" + name() + ".md", goal());
        }
    }

    /** Something that somebody might do. */
    void edit() {
        String path = any(new ArrayList<>(files.keySet()));
        switch (random.nextInt(7)) {
            case 0 -> add();
            case 1 -> drop(path);
            case 2 -> move(path);
            case 3 -> files.computeIfPresent(path, (p, text) -> replaced(text));
            case 4 ->
                files.computeIfPresent(path, (p, text) -> text.replaceFirst("status: \\w+", "status: " + any(STATUS)));
            case 5 ->
                files.computeIfPresent(
                        path, (p, text) -> text.replaceFirst("kost: \\d+", "kost: " + (100 + random.nextInt(900))));
            default ->
                files.computeIfPresent(
                        path,
                        (p, text) ->
                                path.endsWith(".md") ? text + "\n## " + sentence() + "\n\n" + sentence() + "\n" : text);
        }
    }

    private void drop(String path) {
        if (path.endsWith(".md")) {
            files.remove(path);
        }
    }

    /** Another name in the same folder; links in it stay right, links to it do not. */
    void move(String path) {
        if (path.endsWith(".md")) {
            String to = path.substring(0, path.lastIndexOf('/') + 1) + name() + ".md";
            String text = files.remove(path);
            files.put(to, text == null ? "" : text);
        }
    }

    void moveAll() {
        List.copyOf(files.keySet()).forEach(this::move);
    }

    /** Turns the parts of each goal round. */
    void shuffle() {
        files.replaceAll((path, text) -> {
            int start = text.indexOf("acties:\n");
            int end = text.indexOf("\n---\n", start);
            if (start < 0) {
                return text;
            }
            String list = text.substring(start + "acties:\n".length(), end + 1);
            List<String> actions = new ArrayList<>(List.of(list.split("(?m)(?=^ {2}- )")));
            Collections.shuffle(actions, random);
            return text.substring(0, start) + "acties:\n" + String.join("", actions) + text.substring(end + 1);
        });
    }

    private String replaced(String text) {
        String word = any(WORDS);
        return text.replaceFirst("\\b" + word + "\\b", any(WORDS) + " " + any(WORDS));
    }

    private String card() {
        return "school:\n  naam: De " + sentence()
                + "\nplan:\n  titel: Plan\n  versie: \"1\"\n  status: concept\n  periode: 2026-2027\nrollen:\n"
                + "  - id: directeur\n    naam: Directeur\n  - id: coordinator\n";
    }

    private String page() {
        return (random.nextBoolean() ? "---\ntitel: " + sentence() + "\n---\n" : "") + body();
    }

    private String agreement() {
        return "---\nsoort: afspraak\ntitel: " + sentence() + "\ndoelgroep: [ouders]\n---\n" + body();
    }

    private String goal() {
        String id = "D" + ++goals;
        StringBuilder goal = new StringBuilder("---\nsoort: doel\nid: " + id + "\ntitel: " + sentence()
                + "\nindicator: " + sentence() + "\nbeginwaarde: 10 %\nstreefwaarde: 80 %\ntegen: 2028-0"
                + (1 + random.nextInt(9)) + "-01\nacties:\n");
        int actions = 1 + random.nextInt(4);
        for (int i = 1; i <= actions; i++) {
            boolean named = random.nextInt(3) > 0;
            goal.append(named ? "  - id: " + id + "." + i + "\n    wat: " : "  - wat: ")
                    .append(sentence())
                    .append("\n    eigenaar: directeur\n    status: ")
                    .append(any(STATUS))
                    .append("\n    kost: ")
                    .append(100 + random.nextInt(900))
                    .append('\n');
        }
        return goal.append("---\n").append(body()).toString();
    }

    private String body() {
        StringBuilder body = new StringBuilder("\n" + sentence() + " [" + any(WORDS) + "](" + any(WORDS) + ".md).\n");
        int sections = random.nextInt(5);
        for (int i = 0; i < sections; i++) {
            body.append("\n## ")
                    .append(sentence())
                    .append("\n\n")
                    .append(sentence())
                    .append(". ")
                    .append(sentence())
                    .append(".\n");
        }
        return body.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(any(WORDS));
        int length = 3 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            sentence.append(' ').append(any(WORDS));
        }
        return sentence.toString();
    }

    private String name() {
        return any(WORDS) + "-" + any(WORDS) + "-" + random.nextInt(1000);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
