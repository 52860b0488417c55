package io.github.ictplan.site.view;

import java.util.List;

/** All agreements, by whom they are for. */
public record AgreementsPage(Frame frame, List<Section> sections) {

    /** The agreements for one audience. */
    public record Section(String title, String anchor, List<StartPage.AgreementCard> agreements) {}
}
