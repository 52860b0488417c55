package io.github.ictplan.site.view;

/**
 * How far a goal is.
 *
 * @param percent of the way from start to target, 0 to 100
 * @param now the last measured value, as written
 */
public record Progress(int percent, String now, String date) {}
