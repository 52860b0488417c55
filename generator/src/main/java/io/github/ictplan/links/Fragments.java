package io.github.ictplan.links;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.source.FileTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the part after {@code #} into files that are no Markdown; each file is opened once, and only if a link asks for a place in it. */
final class Fragments {
    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final Pattern PAGE = Pattern.compile("(?:.*&)?page=(\\d{1,6})(?:&.*)?");
    private static final Pattern DESTINATION = Pattern.compile("(?:.*&)?nameddest=([^&]+)(?:&.*)?");

    private final FileTree school;
    private final Map<String, Inside> looked = new HashMap<>();

    Fragments(FileTree school) {
        this.school = school;
    }

    /** What became of a fragment in a document of the register whose file exists. */
    Resolution follow(String path, Target.OfRegister document, String fragment) {
        Inside inside = looked.computeIfAbsent(path, this::look);
        if (inside instanceof Inside.Pages pdf) {
            return inPdf(pdf, document, fragment);
        }
        if (inside instanceof Inside.Places places) {
            return named(places.names(), document, fragment);
        }
        return new Resolution.Found(unchecked(document, fragment));
    }

    /** Where a fragment leads in a document that we cannot look into. */
    static Target.OfRegister unchecked(Target.OfRegister document, String fragment) {
        Matcher page = PAGE.matcher(fragment);
        return page.matches()
                ? new Target.OfRegister(document.id(), null, Integer.parseInt(page.group(1)))
                : new Target.OfRegister(document.id(), fragment, 0);
    }

    private static Resolution inPdf(Inside.Pages pdf, Target.OfRegister document, String fragment) {
        Matcher page = PAGE.matcher(fragment);
        if (!page.matches()) {
            Matcher destination = DESTINATION.matcher(fragment);
            return named(pdf.destinations(), document, destination.matches() ? destination.group(1) : fragment);
        }
        int number = Integer.parseInt(page.group(1));
        return number >= 1 && number <= pdf.count()
                ? new Resolution.Found(new Target.OfRegister(document.id(), null, number))
                : new Resolution.PageMissing(document, number, pdf.count());
    }

    private static Resolution named(Set<String> names, Target.OfRegister document, String fragment) {
        if (names.contains(fragment)) {
            return new Resolution.Found(new Target.OfRegister(document.id(), fragment, 0));
        }
        List<String> nearest = Nearest.few(fragment, names);
        return new Resolution.AnchorMissing(document, fragment, nearest);
    }

    /** Whether no program can open this file. A sound PDF is not read further than its two ends, unless a link already asked for a place in it. */
    boolean isDamaged(String path) {
        Inside known = looked.get(path);
        if (known != null || cannotLook(path)) {
            return known instanceof Inside.Damaged;
        }
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            byte[] bytes = school.read(path);
            return !Signature.endsLikePdf(bytes) && PdfPages.of(bytes) instanceof Inside.Damaged;
        }
        return name.endsWith(".docx") && !Signature.isLikeWord(school.read(path));
    }

    private boolean cannotLook(String path) {
        return school.size(path) > LARGEST_FILE || school.isElsewhere(path);
    }

    private Inside look(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (cannotLook(path)) {
            return new Inside.Unknown();
        }
        if (name.endsWith(".pdf")) {
            return PdfPages.of(school.read(path));
        }
        return name.endsWith(".docx") ? word(school.read(path)) : new Inside.Unknown();
    }

    private static Inside word(byte[] bytes) {
        return Signature.isLikeWord(bytes) ? WordPlaces.of(bytes) : new Inside.Damaged();
    }
}
