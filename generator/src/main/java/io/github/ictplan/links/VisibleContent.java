package io.github.ictplan.links;

import io.github.ictplan.model.Content;

/** Takes out of the keys of a document every name and address of something hidden. */
record VisibleContent(Nameable nameable) {

    Content cut(Content content) {
        if (content instanceof Content.Goal goal) {
            return cut(goal);
        }
        if (content instanceof Content.Agreement agreement) {
            return new Content.Agreement(
                    agreement.audience(), agreement.validFrom(), nameable.address(agreement.source()));
        }
        if (content instanceof Content.Budget budget) {
            return new Content.Budget(budget.lines().stream().map(this::cut).toList());
        }
        if (content instanceof Content.ProfessionalDevelopment development) {
            return new Content.ProfessionalDevelopment(
                    development.sessions().stream().map(this::cut).toList());
        }
        if (content instanceof Content.Evaluation evaluation) {
            return cut(evaluation);
        }
        return content instanceof Content.Translation translation ? cut(translation) : content;
    }

    private Content.Goal cut(Content.Goal goal) {
        return new Content.Goal(
                goal.id(),
                goal.indicator(),
                goal.baseline(),
                goal.target(),
                goal.due(),
                goal.method(),
                nameable.ids(goal.supports()),
                goal.priority(),
                goal.audience(),
                goal.measurements(),
                goal.actions());
    }

    private Content.Evaluation cut(Content.Evaluation evaluation) {
        return new Content.Evaluation(
                evaluation.date(),
                evaluation.body(),
                evaluation.judgements().stream()
                        .filter(judgement -> judgement.goal() == null || nameable.id(judgement.goal()) != null)
                        .toList());
    }

    private Content.BudgetLine cut(Content.BudgetLine line) {
        return new Content.BudgetLine(
                line.id(),
                line.description(),
                line.nature(),
                line.schoolYear(),
                line.amount(),
                line.fundingSource(),
                nameable.ids(line.goals()),
                line.costForParents(),
                nameable.address(line.evidence()),
                line.where());
    }

    private Content.Session cut(Content.Session session) {
        return new Content.Session(
                session.id(),
                session.what(),
                session.audience(),
                session.period(),
                session.hours(),
                session.cost(),
                nameable.ids(session.goals()),
                session.where());
    }

    private Content.Translation cut(Content.Translation translation) {
        return new Content.Translation(
                translation.language(),
                nameable.address(translation.from()),
                translation.version(),
                translation.reason(),
                translation.audience());
    }
}
