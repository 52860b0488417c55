package io.github.ictplan.model;

import org.jspecify.annotations.Nullable;

/** A role that owns goals and actions: a role, never a person. */
public record Role(Located<String> id, @Nullable Located<String> name) {}
