package io.github.ictplan.site.view;

/**
 * A status in a word, a colour and an icon.
 *
 * @param kind what decides colour and icon: gepland, lopend, afgerond, uitgesteld, gestopt, te-laat, behaald, op-schema, bij-te-sturen
 */
public record Chip(String kind, String text) {}
