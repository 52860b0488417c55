package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param kind what the page is, a word for the style sheet: start, doel, overzicht, …
 * @param wide whether the content takes the whole width, without a column of contents beside it
 * @param styles address of the style sheet
 * @param address where the page is published; null if that is not known
 * @param indexed whether search engines may show the page
 * @param school its name; null if it is not known
 * @param site plan and school as the title of the whole site
 * @param siblings the pages of the same part of the plan
 * @param contents headings of the page
 * @param edit address of the web editor for the page's file
 * @param changed when the page's file last changed, in words
 * @param adopted what changed since the last version that was adopted; null without one
 * @param feed address of the feed of changes
 * @param audience notice on a site that is not for everybody
 * @param directory the pages, of big folders some, for the foot of the page
 */
public record Frame(
        String kind,
        boolean wide,
        String title,
        String documentTitle,
        String description,
        String styles,
        @Nullable String address,
        boolean indexed,
        String home,
        @Nullable String school,
        String plan,
        String site,
        @Nullable Picture logo,
        List<Item> navigation,
        List<Item> crumbs,
        @Nullable Group siblings,
        List<Heading> contents,
        @Nullable Item previous,
        @Nullable Item next,
        @Nullable String edit,
        @Nullable String changed,
        Status status,
        @Nullable Item adopted,
        @Nullable String feed,
        @Nullable String audience,
        Foot foot,
        List<Group> directory) {

    /** A heading of the page; {@code level} from 2. */
    public record Heading(String text, String anchor, int level) {}

    /**
     * Where the plan stands.
     *
     * @param approved whether it may be shown without a notice
     * @param word one word or two: "Ontwerp"
     * @param text a sentence: "Goedgekeurd op 22 juni 2026 door het schoolbestuur."
     */
    public record Status(boolean approved, String word, String text) {}

    /**
     * The foot of the page.
     *
     * @param version "Versie 1.2"
     * @param mail address to write to about this page, with subject
     * @param email the bare address
     * @param issue where to report something on the git host
     */
    public record Foot(
            @Nullable String version,
            @Nullable String contact,
            @Nullable String mail,
            @Nullable String email,
            @Nullable String issue,
            @Nullable String website,
            String accessibility,
            @Nullable String pdf) {}
}
