package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole plan as the school wrote it.
 *
 * @param editions what is said of adopted versions; those of which nothing is said are not here
 * @param profiles names of rule profiles, in the order in which they weigh
 * @param ownProfiles those that the school wrote itself, by name
 * @param suppressions of findings in {@code ictplan.yaml}
 * @param documents all files below {@code plan/}, in reading order: the start page, then by folder, {@code volgorde} and name
 * @param ownWords words that the plan should not use, or may use whatever our lists say; known to the checks only
 * @param register documents of the schoolwerkplan and other policies, by id
 * @param where where a finding about the whole plan points: {@code ictplan.yaml}, else the start page or the only file
 */
public record IctPlan(
        School school,
        PlanCard card,
        List<Approval> approvals,
        List<EditionNote> editions,
        List<Role> roles,
        List<Located<String>> profiles,
        List<RuleProfile> ownProfiles,
        List<Suppression> suppressions,
        SiteSettings site,
        List<Document> documents,
        List<PolicyDocument> register,
        List<GlossaryTerm> glossary,
        List<OwnWord> ownWords,
        Span where) {

    public IctPlan {
        approvals = List.copyOf(approvals);
        editions = List.copyOf(editions);
        roles = List.copyOf(roles);
        profiles = List.copyOf(profiles);
        ownProfiles = List.copyOf(ownProfiles);
        suppressions = List.copyOf(suppressions);
        documents = List.copyOf(documents);
        register = List.copyOf(register);
        glossary = List.copyOf(glossary);
        ownWords = List.copyOf(ownWords);
    }

    /** The same plan with other documents, or the same ones seen by others. */
    public IctPlan with(List<Document> otherDocuments, List<PolicyDocument> otherRegister) {
        return new IctPlan(
                school,
                card,
                approvals,
                editions,
                roles,
                profiles,
                ownProfiles,
                suppressions,
                site,
                otherDocuments,
                otherRegister,
                glossary,
                ownWords,
                where);
    }

    /** The documents that hold one kind of content, with that content. */
    public <T extends Content> Stream<Filed<T>> filed(Class<T> type) {
        return documents.stream()
                .filter(document -> type.isInstance(document.content()))
                .map(document -> new Filed<>(document, type.cast(document.content())));
    }

    /** All Markdown documents: those of the plan, then those of the register. */
    public Stream<Document> texts() {
        return Stream.concat(documents.stream(), register.stream().flatMap(entry -> Stream.ofNullable(entry.text())));
    }
}
