package io.github.ictplan.site.view;

import java.util.List;

/** Links under one head. */
public record Group(String label, List<Item> items) {}
