package io.github.ictplan.links;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address says, before anything is looked up. Percent signs are decoded once; whatever could mean another place on another machine is
 * refused.
 */
sealed interface Address {

    /** An address of the web, mail or telephone. */
    record Outside(String url) implements Address {}

    /** {@code doc:id}. */
    record Entry(String id, @Nullable String fragment) implements Address {}

    /**
     * A file or folder of the school.
     *
     * @param path from the school's folder, in NFC, empty for that folder itself
     * @param folder whether it ended in a slash
     */
    record Place(String path, boolean folder, @Nullable String fragment) implements Address {}

    /** An address that we do not follow, and why, in Dutch. */
    record Bad(String reason) implements Address {}

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    Pattern WEB = Pattern.compile("//[^\\s/?#\\\\@]+([/?#].*)?");
    Pattern ENCODED_AGAIN = Pattern.compile("%(?:2e|2f|5c|00)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads an address.
     *
     * @param from path of the file that holds it
     */
    static Address parse(String written, String from) {
        String address = written.strip();
        if (address.isEmpty()) {
            return new Bad("er staat geen adres.");
        }
        if (address.codePoints().anyMatch(Character::isISOControl)) {
            return new Bad("er staat een onzichtbaar stuurteken in.");
        }
        if (address.startsWith("//") || address.startsWith("\\\\")) {
            return new Bad("een webadres begint met https://.");
        }
        var scheme = SCHEME.matcher(address);
        return scheme.matches()
                ? withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2), address)
                : place(address, from);
    }

    private static Address withScheme(String scheme, String rest, String address) {
        return switch (scheme) {
            case "http", "https" ->
                WEB.matcher(rest).matches()
                        ? new Outside(address)
                        : new Bad("dit webadres is niet volledig of bevat een gebruikersnaam.");
            case "mailto", "tel" -> rest.isBlank() ? new Bad("na " + scheme + ": staat niets.") : new Outside(address);
            case "doc" -> entry(rest);
            case "file" -> new Bad("dit bestand staat op één computer en niet in de map van je school.");
            default ->
                new Bad(
                        scheme.length() == 1
                                ? "dit pad werkt op één computer; begin bij dit bestand, bijvoorbeeld met ../schoolwerkplan/."
                                : "adressen die met " + scheme + ": beginnen volgen we niet.");
        };
    }

    private static Address entry(String rest) {
        int hash = rest.indexOf('#');
        String id = decoded(hash < 0 ? rest : rest.substring(0, hash));
        String fragment = hash < 0 ? null : decoded(rest.substring(hash + 1));
        return id == null || hash >= 0 && fragment == null ? badEncoding() : new Entry(id.strip(), fragment);
    }

    private static Address place(String address, String from) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? null : decoded(address.substring(hash + 1));
        String path = decoded(hash < 0 ? address : address.substring(0, hash));
        if (path == null
                || hash >= 0 && fragment == null
                || ENCODED_AGAIN.matcher(path).find()) {
            return badEncoding();
        }
        if (path.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            return new Bad("er staat een onzichtbaar teken in.");
        }
        if (path.indexOf('\\') >= 0) {
            return new Bad("in een pad staat / en nooit \\.");
        }
        if (path.startsWith("/")) {
            return new Bad("een pad begint niet met / maar bij dit bestand, bijvoorbeeld met ../schoolwerkplan/.");
        }
        return path.isEmpty() ? new Place(from, false, fragment) : resolved(path, from, fragment);
    }

    private static Address resolved(String path, String from, @Nullable String fragment) {
        Deque<String> segments = new ArrayDeque<>();
        int folderEnd = from.lastIndexOf('/');
        if (folderEnd > 0) {
            segments.addAll(List.of(from.substring(0, folderEnd).split("/")));
        }
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return new Bad("dit pad gaat buiten de map van je school.");
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..") || path.matches("\\.{1,2}");
        return new Place(String.join("/", segments), folder, fragment);
    }

    private static Bad badEncoding() {
        return new Bad("een % staat hier verkeerd; schrijf het pad gewoon, met %20 voor een spatie.");
    }

    /** Decodes percent signs once; a percent sign that encodes nothing stands for itself. Null if the bytes are no UTF-8. */
    private static @Nullable String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer to = ByteBuffer.allocate(from.length);
        for (int at = 0; at < from.length; at++) {
            int high = from[at] == '%' && at + 2 < from.length ? Character.digit(from[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(from[at + 2], 16);
            if (low < 0) {
                to.put(from[at]);
            } else {
                to.put((byte) (high << 4 | low));
                at += 2;
            }
        }
        try {
            String decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(to.flip()).toString();
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The address to type in {@code from} for a file of the school. */
    static String relative(String from, String path) {
        String[] here = from.split("/");
        String[] there = path.split("/");
        int common = 0;
        while (common < here.length - 1 && common < there.length - 1 && here[common].equals(there[common])) {
            common++;
        }
        StringBuilder address = new StringBuilder("../".repeat(here.length - 1 - common));
        for (int i = common; i < there.length; i++) {
            address.append(i == common ? "" : "/").append(encoded(there[i]));
        }
        return address.toString();
    }

    /** A name as it must be typed in a Markdown link: only what would end or change the address is encoded. */
    private static String encoded(String segment) {
        StringBuilder encoded = new StringBuilder(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (" %#?()<>\"".indexOf(c) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
