package io.github.ictplan.links;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Reference;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All references of a plan: those of {@code ictplan.yaml}, then those of each document from top to bottom, in reading order. */
final class WrittenReferences {
    /** Paths of {@code ictplan.yaml} start at its folder, which is the school's. */
    static final String SETTINGS_FILE = "ictplan.yaml";

    private final List<Written> all = new ArrayList<>();

    private WrittenReferences() {}

    static List<Written> of(IctPlan plan) {
        WrittenReferences references = new WrittenReferences();
        references.addSettings(plan);
        plan.texts().forEach(references::addDocument);
        return references.all;
    }

    private void addSettings(IctPlan plan) {
        for (PolicyDocument entry : plan.register()) {
            addSetting(entry.file(), Written.Use.REGISTER_FILE, entry.visibility());
            addSetting(entry.url(), Written.Use.LINK, entry.visibility());
        }
        for (Approval approval : plan.approvals()) {
            addSetting(approval.minutes(), Written.Use.LINK, Visibility.PUBLIC);
        }
        addSetting(plan.site().logo(), Written.Use.IMAGE, Visibility.PUBLIC);
    }

    private void addSetting(@Nullable Located<String> value, Written.Use use, Visibility visibility) {
        if (value != null) {
            all.add(new Written(value.value(), use, SETTINGS_FILE, null, null, visibility, value.where()));
        }
    }

    private void addDocument(Document document) {
        List<Written> here = new ArrayList<>();
        for (Reference reference : document.references()) {
            Located<String> target = reference.target();
            if (target != null) {
                String why = reference.why() == null ? null : reference.why().value();
                here.add(written(document, target.value(), Written.Use.LINK, why, target.where()));
            }
        }
        keys(document.content())
                .forEach(key -> here.add(written(document, key.value(), Written.Use.LINK, null, key.where())));
        for (Link link : document.body().links()) {
            here.add(written(document, link.destination(), Written.Use.LINK, null, link.where()));
        }
        for (Image image : document.body().images()) {
            here.add(written(document, image.destination(), Written.Use.IMAGE, null, image.where()));
        }
        here.sort(Comparator.comparing(Written::where));
        all.addAll(here);
    }

    /** The keys of a kind of document whose value is a path or {@code doc:id}. */
    private static Stream<Located<String>> keys(Content content) {
        if (content instanceof Content.Agreement agreement) {
            return Stream.ofNullable(agreement.source());
        }
        if (content instanceof Content.Budget budget) {
            return budget.lines().stream().flatMap(line -> Stream.ofNullable(line.evidence()));
        }
        if (content instanceof Content.Translation translation) {
            return Stream.ofNullable(translation.from());
        }
        return Stream.empty();
    }

    private static Written written(
            Document document, String address, Written.Use use, @Nullable String why, Span where) {
        return new Written(address, use, document.path(), item(document), why, document.visibility(), where);
    }

    private static @Nullable String item(Document document) {
        if (document.content() instanceof Content.Goal goal && goal.id() != null) {
            return goal.id().value();
        }
        return document.id() == null ? null : document.id().value();
    }
}
