package io.github.ictplan.rules.ids;

import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import java.util.stream.Stream;

/** The roles that a plan names: owners of documents, of actions, and the contact of the school. */
final class Owners {
    private Owners() {}

    static Stream<Located<String>> of(IctPlan plan) {
        Stream<Located<String>> ofTexts = plan.texts().flatMap(document -> Stream.ofNullable(document.owner()));
        Stream<Located<String>> ofActions = plan.filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(action -> Stream.ofNullable(action.owner()));
        return Stream.of(ofTexts, ofActions, Stream.ofNullable(plan.school().contactRole()))
                .flatMap(names -> names);
    }
}
