package io.github.ictplan.site.view;

/** The page of one document of the plan. */
public record DocumentPage(Frame frame, DocumentView document) {}
