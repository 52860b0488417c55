package io.github.ictplan.source;

import java.time.LocalDate;

/**
 * One commit.
 *
 * @param id in full
 * @param name what somebody called it: a branch, a tag, a part of its id
 * @param date of the commit, in its own offset
 */
public record Revision(String id, String name, LocalDate date) {}
