package io.github.ictplan.rules.content;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences that a school writes as values of keys and that readers of the site see. */
final class Written {
    private Written() {}

    static Stream<Located<String>> values(IctPlan plan) {
        Stream<Located<String>> card =
                present(plan.school().name(), plan.school().board(), plan.card().title());
        return Stream.concat(card, plan.texts().flatMap(Written::ofDocument));
    }

    private static Stream<Located<String>> ofDocument(Document document) {
        return Stream.concat(present(document.title(), document.summary()), ofContent(document.content()));
    }

    private static Stream<Located<String>> ofContent(Content content) {
        if (content instanceof Goal goal) {
            return Stream.concat(
                    present(goal.indicator(), goal.baseline(), goal.target(), goal.method()),
                    goal.actions().stream()
                            .flatMap(action -> present(action.what(), action.result(), action.reason())));
        }
        return content instanceof Vision vision ? vision.principles().stream().map(Principle::text) : Stream.empty();
    }

    @SafeVarargs
    private static Stream<Located<String>> present(@Nullable Located<String>... values) {
        return Arrays.stream(values).filter(Objects::nonNull);
    }
}
