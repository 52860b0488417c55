package io.github.ictplan.links;

import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who refers to a document, seen from that document.
 *
 * @param from path of the referring document, of the plan or of the register; {@code ictplan.yaml} for the report of an approval
 * @param item id of the goal, action or agreement within it that refers, if it is one
 * @param why the reason of a {@code verwijzingen} entry; null for a link in the text
 * @param target where exactly it leads
 * @param where the reference itself
 */
public record BackReference(
        String from, @Nullable String item, @Nullable String why, Target target, Span where) {}
