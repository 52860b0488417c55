package io.github.ictplan.planted;

/** What only the front door may know. */
public final class Door {}
