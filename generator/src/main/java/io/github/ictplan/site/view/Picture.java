package io.github.ictplan.site.view;

/** An image of the page itself, such as the logo; width and height in pixels, 0 if not known. */
public record Picture(String address, int width, int height) {}
