package io.github.ictplan.links;

import org.jspecify.annotations.Nullable;

/** What a link leads to. */
public sealed interface Target {

    /**
     * A document of the plan.
     *
     * @param path of the Markdown file, from the school's folder
     * @param anchor null for the whole document
     */
    record OfPlan(String path, @Nullable String anchor) implements Target {}

    /**
     * A document of the register.
     *
     * @param id of the {@link io.github.ictplan.model.PolicyDocument}
     * @param anchor heading or named destination; null for the whole document
     * @param page in a PDF, from 1; 0 for none
     */
    record OfRegister(String id, @Nullable String anchor, int page) implements Target {}

    /** Another file of the school, for example an image. */
    record OfFile(String path) implements Target {}

    /** An address outside the school; noted, never visited. */
    record External(String url) implements Target {}
}
