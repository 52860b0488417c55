package io.github.ictplan.rules;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.markdown.MarkdownRules;
import io.github.ictplan.reader.ReaderRules;
import io.github.ictplan.rules.actions.ActionOutsidePlan;
import io.github.ictplan.rules.actions.ActionOverdue;
import io.github.ictplan.rules.actions.ImpossibleFinish;
import io.github.ictplan.rules.approvals.ApprovalWithoutFingerprint;
import io.github.ictplan.rules.approvals.ChangedAfterApproval;
import io.github.ictplan.rules.baseline.BaselineWithoutContext;
import io.github.ictplan.rules.baseline.IncompleteContext;
import io.github.ictplan.rules.baseline.OldMeasurements;
import io.github.ictplan.rules.content.DamagedDocument;
import io.github.ictplan.rules.content.DocumentReviewOverdue;
import io.github.ictplan.rules.content.ImageWithoutAlt;
import io.github.ictplan.rules.content.TemplateText;
import io.github.ictplan.rules.goals.DifferentUnits;
import io.github.ictplan.rules.goals.GoalOutsidePlan;
import io.github.ictplan.rules.goals.GoalOverdue;
import io.github.ictplan.rules.goals.GoalWithoutAction;
import io.github.ictplan.rules.goals.GoalWithoutIndicator;
import io.github.ictplan.rules.goals.GoalWithoutOwner;
import io.github.ictplan.rules.goals.GoalWithoutPrinciple;
import io.github.ictplan.rules.goals.GoalWithoutTarget;
import io.github.ictplan.rules.goals.TargetLikeBaseline;
import io.github.ictplan.rules.ids.UnknownGoal;
import io.github.ictplan.rules.ids.UnknownPrinciple;
import io.github.ictplan.rules.ids.UnknownRole;
import io.github.ictplan.rules.ids.UnknownTheme;
import io.github.ictplan.rules.money.BudgetOutsidePlan;
import io.github.ictplan.rules.money.BudgetTooSmall;
import io.github.ictplan.rules.money.BudgetWithoutTraining;
import io.github.ictplan.rules.money.CostForParents;
import io.github.ictplan.rules.money.CostOutsidePeriod;
import io.github.ictplan.rules.money.CostWithoutSource;
import io.github.ictplan.rules.money.DevicesOutworn;
import io.github.ictplan.rules.money.DuplicateLine;
import io.github.ictplan.rules.money.ImpossiblePurchase;
import io.github.ictplan.rules.money.IncompleteGroup;
import io.github.ictplan.rules.money.IncompleteLine;
import io.github.ictplan.rules.money.IncompleteSession;
import io.github.ictplan.rules.money.LineWithoutEvidence;
import io.github.ictplan.rules.money.ReplacementForgotten;
import io.github.ictplan.rules.money.SessionOutsidePlan;
import io.github.ictplan.rules.money.TrainingWithoutPlan;
import io.github.ictplan.rules.money.UnknownSource;
import io.github.ictplan.rules.plan.ApprovalInFuture;
import io.github.ictplan.rules.plan.ApprovalWithoutVersion;
import io.github.ictplan.rules.plan.DecisionWithoutMinutes;
import io.github.ictplan.rules.plan.EvaluationInFuture;
import io.github.ictplan.rules.plan.ExpiredPlan;
import io.github.ictplan.rules.plan.IncompletePlan;
import io.github.ictplan.rules.plan.LateApproval;
import io.github.ictplan.rules.plan.MissingApproval;
import io.github.ictplan.rules.plan.MissingEvaluation;
import io.github.ictplan.rules.plan.MissingReferenceDate;
import io.github.ictplan.rules.plan.PlanDates;
import io.github.ictplan.rules.plan.PlanReviewOverdue;
import io.github.ictplan.rules.plan.ShortPeriod;
import io.github.ictplan.rules.plan.PlanWithoutReview;
import io.github.ictplan.rules.plan.PlannedConsultation;
import io.github.ictplan.rules.plan.PupilsAndParents;
import io.github.ictplan.rules.plan.ReviewTooFar;
import io.github.ictplan.rules.plan.StatusAndDate;
import io.github.ictplan.rules.plan.WithoutPolicyPlan;
import io.github.ictplan.rules.plan.WithoutSchoolPlan;
import io.github.ictplan.rules.profiles.FixedRule;
import io.github.ictplan.rules.profiles.OldProfile;
import io.github.ictplan.rules.profiles.UnknownProfile;
import io.github.ictplan.rules.profiles.UnknownProfileRule;
import io.github.ictplan.rules.profiles.UnusedProfile;
import io.github.ictplan.rules.references.DeadAnchor;
import io.github.ictplan.rules.references.DeadLink;
import io.github.ictplan.rules.references.HiddenTarget;
import io.github.ictplan.rules.references.ImageMissing;
import io.github.ictplan.rules.references.MissingPage;
import io.github.ictplan.rules.references.NotInRegister;
import io.github.ictplan.rules.references.RefusedAddress;
import io.github.ictplan.rules.references.UnreadFile;
import io.github.ictplan.rules.references.WrongCapitals;
import io.github.ictplan.rules.text.HardText;
import io.github.ictplan.rules.text.LongSentence;
import io.github.ictplan.rules.text.VagueGoal;
import io.github.ictplan.rules.text.VagueVision;
import io.github.ictplan.rules.vision.AgeingFigure;
import io.github.ictplan.rules.vision.BrandName;
import io.github.ictplan.rules.vision.ChoiceWithoutReason;
import io.github.ictplan.rules.vision.DatedVision;
import io.github.ictplan.rules.vision.DevicesFirst;
import io.github.ictplan.rules.vision.LongAnswer;
import io.github.ictplan.rules.vision.LongPrinciple;
import io.github.ictplan.rules.vision.NotEveryone;
import io.github.ictplan.rules.vision.PrincipleWithoutGoal;
import io.github.ictplan.rules.vision.RepeatedAnswer;
import io.github.ictplan.rules.vision.SamePrinciple;
import io.github.ictplan.rules.vision.ShortAnswer;
import io.github.ictplan.rules.vision.UnansweredQuestion;
import io.github.ictplan.rules.vision.VisionLength;
import io.github.ictplan.rules.vision.VisionWithoutAlternatives;
import io.github.ictplan.rules.vision.VisionWithoutMeasurement;
import io.github.ictplan.rules.vision.VisionWithoutPrinciples;
import io.github.ictplan.rules.vision.VisionWithoutPurpose;
import io.github.ictplan.rules.vision.VisionWithoutSchoolVision;
import io.github.ictplan.rules.vision.VisionWithoutSource;
import io.github.ictplan.rules.vision.VisionWithoutWay;
import io.github.ictplan.yaml.YamlRules;
import java.util.List;
import java.util.stream.Stream;

/** The visible list of all rules. A rule that is not here does not run. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new PlanDates(),
            new LateApproval(),
            new ChangedAfterApproval(),
            new ApprovalWithoutFingerprint(),
            new PlanReviewOverdue(),
            new MissingApproval(),
            new PlannedConsultation(),
            new ApprovalWithoutVersion(),
            new ApprovalInFuture(),
            new DecisionWithoutMinutes(),
            new PupilsAndParents(),
            new StatusAndDate(),
            new ReviewTooFar(),
            new PlanWithoutReview(),
            new ExpiredPlan(),
            new MissingEvaluation(),
            new EvaluationInFuture(),
            new IncompletePlan(),
            new WithoutSchoolPlan(),
            new WithoutPolicyPlan(),
            new MissingReferenceDate(),
            new UnknownProfile(),
            new UnknownProfileRule(),
            new FixedRule(),
            new UnusedProfile(),
            new OldProfile(),
            new ShortPeriod(),
            new UnansweredQuestion(),
            new VisionWithoutPurpose(),
            new VisionWithoutSchoolVision(),
            new VisionWithoutPrinciples(),
            new PrincipleWithoutGoal(),
            new ShortAnswer(),
            new LongAnswer(),
            new RepeatedAnswer(),
            new ChoiceWithoutReason(),
            new DevicesFirst(),
            new VisionWithoutMeasurement(),
            new VisionWithoutSource(),
            new VisionWithoutAlternatives(),
            new NotEveryone(),
            new DatedVision(),
            new AgeingFigure(),
            new BrandName(),
            new VisionLength(),
            new LongPrinciple(),
            new SamePrinciple(),
            new VisionWithoutWay(),
            new OldMeasurements(),
            new BaselineWithoutContext(),
            new IncompleteContext(),
            new GoalWithoutIndicator(),
            new GoalWithoutTarget(),
            new GoalWithoutAction(),
            new GoalWithoutPrinciple(),
            new GoalWithoutOwner(),
            new GoalOutsidePlan(),
            new GoalOverdue(),
            new DifferentUnits(),
            new TargetLikeBaseline(),
            new ActionOutsidePlan(),
            new ActionOverdue(),
            new ImpossibleFinish(),
            new BudgetTooSmall(),
            new ReplacementForgotten(),
            new CostForParents(),
            new BudgetWithoutTraining(),
            new BudgetOutsidePlan(),
            new IncompleteLine(),
            new UnknownSource(),
            new LineWithoutEvidence(),
            new DuplicateLine(),
            new CostWithoutSource(),
            new CostOutsidePeriod(),
            new DevicesOutworn(),
            new IncompleteGroup(),
            new ImpossiblePurchase(),
            new SessionOutsidePlan(),
            new IncompleteSession(),
            new TrainingWithoutPlan(),
            new UnknownPrinciple(),
            new UnknownRole(),
            new UnknownTheme(),
            new UnknownGoal(),
            new DeadLink(),
            new DeadAnchor(),
            new MissingPage(),
            new WrongCapitals(),
            new HiddenTarget(),
            new RefusedAddress(),
            new NotInRegister(),
            new UnreadFile(),
            new ImageMissing(),
            new ImageWithoutAlt(),
            new TemplateText(),
            new VagueVision(),
            new VagueGoal(),
            new LongSentence(),
            new HardText(),
            new DamagedDocument(),
            new DocumentReviewOverdue());

    private Rules() {}

    /** All rules, in the order of what they are about. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The ids of everything that ictplan can tell an author: those of the rules, of reading, and of publishing. */
    public static List<RuleId> ids() {
        return Stream.of(
                        ALL.stream().map(Rule::id),
                        YamlRules.ALL.stream(),
                        MarkdownRules.ALL.stream(),
                        ReaderRules.ALL.stream(),
                        SuppressionRules.ALL.stream(),
                        PublishingRules.ALL.stream())
                .flatMap(ids -> ids)
                .toList();
    }
}
