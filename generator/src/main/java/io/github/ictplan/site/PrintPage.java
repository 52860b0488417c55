package io.github.ictplan.site;

import io.github.ictplan.source.FileTree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan as one page, for the PDF.
 *
 * <p>The body holds, in this order:
 *
 * <ol>
 *   <li>{@code <section class="cover">} with {@code <p class="kicker">} (school), {@code <h1 class="plan-title">}, {@code <p class="status …">},
 *       {@code <dl class="card">}, and an optional {@code <img class="logo">};
 *   <li>{@code <p class="running-title">}: the text of the running header;
 *   <li>{@code <nav class="contents" role="doc-toc">} with {@code <h1>} and nested {@code <ul><li><a href="#id">};
 *   <li>one {@code <section class="chapter" id="…">} for the summary and for each document or overview, also of class {@code part} where a part of
 *       the plan begins on a new page, each with one {@code <h1>}, lower headings nested without gaps, every
 *       heading with an {@code id}, bodies as on the site: tables with {@code <thead>} and {@code scope}, {@code <figure><img alt><figcaption>},
 *       inline {@code <svg role="img" aria-label="…">} charts, footnotes as {@code <section class="footnotes">} with links there and back, callouts as
 *       {@code <div class="callout callout-note">}; links within the plan are {@code #id}, others are full addresses.
 * </ol>
 *
 * @param html a whole HTML document, {@code lang} and {@code <title>} set, without style sheets or scripts
 * @param assets images by the relative address that {@code html} uses
 * @param title of the document
 * @param author the school's name
 * @param subject one sentence
 * @param date creation date in the metadata; null takes a fixed one
 * @param colour of the school, {@code #rrggbb}, dark enough to carry white text
 */
public record PrintPage(
        String html,
        FileTree assets,
        String title,
        String author,
        String subject,
        @Nullable LocalDate date,
        String colour) {}
