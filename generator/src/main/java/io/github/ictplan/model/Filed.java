package io.github.ictplan.model;

/** Typed content with the document that holds it. */
public record Filed<T extends Content>(Document document, T content) {}
