package io.github.ictplan.site;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.FileTree;
import java.util.List;
import java.util.function.Supplier;

/** A site for one audience. Its pages are made when they are read, by as many threads as read them. */
public final class RenderedSite {
    private final FileTree files;
    private final Supplier<PrintPage> print;
    private final Dropped dropped;
    private final Pictures pictures;

    RenderedSite(FileTree files, Supplier<PrintPage> print, Dropped dropped, Pictures pictures) {
        this.pictures = pictures;
        this.files = files;
        this.print = print;
        this.dropped = dropped;
    }

    /**
     * The files of the site, without the PDF and {@code plan.json}. Reading a page makes it anew.
     *
     * @throws io.github.ictplan.source.EnvironmentException from {@code read} if a template of the school fails
     */
    public FileTree files() {
        return files;
    }

    /** The whole plan as one page. Made anew on each call. */
    public PrintPage print() {
        return print.get();
    }

    /** What the sanitizer took out of the pages that were read until now, sorted; normally nothing. */
    public List<Finding> dropped() {
        return dropped.findings();
    }

    /** Paths of SVGs that the pages read until now wanted to show and may not, because they hold a program; sorted. */
    public List<String> refusedImages() {
        return pictures.refused();
    }
}
