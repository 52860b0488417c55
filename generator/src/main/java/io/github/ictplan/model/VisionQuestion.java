package io.github.ictplan.model;

/** The sections of an ICT vision: the three questions of the source page (rol, keuzes, waarom) and its sixth criterion (doel, hoe). */
public enum VisionQuestion {
    ROLE("rol"),
    CHOICES("keuzes"),
    WHY("waarom"),
    PURPOSE("doel"),
    APPROACH("hoe");

    private final String word;

    VisionQuestion(String word) {
        this.word = word;
    }

    /** The key in {@code secties}. */
    public String word() {
        return word;
    }
}
