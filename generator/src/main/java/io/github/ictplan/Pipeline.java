package io.github.ictplan;

import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.changes.ChangedLines;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.output.OutputFolder;
import io.github.ictplan.output.SingleFile;
import io.github.ictplan.output.StagedOutput;
import io.github.ictplan.pdf.PdfMaker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.report.AgendaCalendar;
import io.github.ictplan.report.AgendaJson;
import io.github.ictplan.report.AgendaMarkdown;
import io.github.ictplan.report.ChangesJson;
import io.github.ictplan.report.ChangesMarkdown;
import io.github.ictplan.report.ChecklistReport;
import io.github.ictplan.report.FindingsJson;
import io.github.ictplan.report.MarkdownReport;
import io.github.ictplan.report.Report;
import io.github.ictplan.report.RuleCatalogue;
import io.github.ictplan.report.Sarif;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.rules.Checklist;
import io.github.ictplan.rules.Disclosure;
import io.github.ictplan.rules.Discreet;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.site.ChangesReport;
import io.github.ictplan.site.Templates;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.GitHistory;
import io.github.ictplan.source.History;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stages, in their order. The school's folder is read anew by each goal. */
public final class Pipeline {
    private static final List<String> FOLDERS_OF_SCHOOL =
            List.of("plan", "schoolwerkplan", "afbeeldingen", "sjablonen", "stijl", "profielen", ".github", ".mvn");

    private static final String OLD_SITE = " De oude website blijft staan tot dat opgelost is.";
    private static final String OLD_PDF = " De oude PDF blijft staan tot dat opgelost is.";

    private final Settings settings;

    public Pipeline(Settings settings) {
        this.settings = settings;
    }

    /** Whether a folder holds a plan at all. */
    public static boolean holdsPlan(Path directory) {
        return Files.isDirectory(directory.resolve("plan"), LinkOption.NOFOLLOW_LINKS);
    }

    /** One rule's page as text for the terminal, the rules that a word finds, or the list of all rules if {@code rule} is null. */
    public static String explain(@Nullable String rule) {
        RuleCatalogue catalogue = new RuleCatalogue(RuleBook.standard());
        return rule == null ? catalogue.list() : catalogue.explain(rule).orElseGet(() -> catalogue.unknown(rule));
    }

    /**
     * Reads, links and checks the plan; writes the findings.
     *
     * @throws EnvironmentException if the folder, the disk or the history cannot be used
     */
    public Outcome check() {
        return judge(read(school()).checked(), List.of(), "");
    }

    /** {@link #check}, then the website and, unless the settings say no, the PDF in it. Publishes nothing if the check fails. */
    public Outcome site() {
        return withinMemory(this::siteWithPdf);
    }

    private Outcome siteWithPdf() {
        OutputFolder folder = output();
        FileTree school = school();
        try (Side<Templates> templates = templates(school);
                Side<KeptEditions> side =
                        Side.start("ictplan-edities", () -> KeptEditions.read(settings.directory(), school))) {
            Reading reading = read(school);
            try (KeptEditions kept = side.join()) {
                Reading all = reading.and(kept.findings(reading.plan()));
                return fails(all.checked())
                        ? judge(all.checked(), List.of(), OLD_SITE)
                        : publish(all, kept, templates.join(), folder);
            }
        }
    }

    private Outcome publish(Reading reading, KeptEditions kept, Templates templates, OutputFolder folder) {
        try (Publication publication = publication(reading, kept, templates);
                StagedOutput staged = folder.stage(publication.files(), threads())) {
            CheckedPlan all = reading.checked().and(publication.problems());
            if (fails(all)) {
                return judge(all, List.of(), OLD_SITE);
            }
            staged.commit();
            return judge(all, publication.doors(folder.path()), OLD_SITE);
        }
    }

    /** {@link #check}, then the PDF alone. */
    public Outcome pdf() {
        return withinMemory(new Pipeline(settings.withPdf())::pdfAlone);
    }

    /** How much a plan needs is the school's to choose; what was staged is thrown away on the way here. */
    private static <T> T withinMemory(Supplier<T> run) {
        try {
            return run.get();
        } catch (OutOfMemoryError e) {
            throw new EnvironmentException(
                    "Het geheugen is op: dit plan is groter dan wat Java mag gebruiken. Zet in .mvn/jvm.config een hoger getal achter -Xmx"
                            + " (bijvoorbeeld -Xmx1g) en probeer opnieuw, of splits je grootste bestanden.",
                    e);
        }
    }

    private Outcome pdfAlone() {
        OutputFolder folder = output();
        FileTree school = school();
        try (Side<Templates> templates = templates(school)) {
            Reading reading = read(school);
            return fails(reading.checked())
                    ? judge(reading.checked(), List.of(), OLD_PDF)
                    : print(reading, templates.join(), folder);
        }
    }

    private Outcome print(Reading reading, Templates templates, OutputFolder folder) {
        try (Publication publication = publication(reading, KeptEditions.none(), templates)) {
            byte[] pdf = publication.files().read(Publication.PDF);
            CheckedPlan all = reading.checked().and(publication.problems());
            if (fails(all)) {
                return judge(all, List.of(), OLD_PDF);
            }
            folder.put(Publication.PDF, pdf);
            return judge(all, List.of(folder.path().resolve(Publication.PDF)), OLD_PDF);
        }
    }

    /**
     * What of the plan is too late on the reference date and what comes soon after, as the audience may see it; writes it, whatever the check says.
     *
     * @param days how many days ahead is soon
     * @throws EnvironmentException if there is no reference date
     */
    public AgendaOutcome agenda(int days) {
        CheckedPlan checked = read(school()).checked();
        LocalDate date = checked.referenceDate();
        if (date == null) {
            throw new EnvironmentException(
                    "Er is geen peildatum en geen geschiedenis (git) die we kunnen lezen, dus weten we niet wat te laat is."
                            + " Typ -Dictplan.peildatum=2026-11-01 achter het bevel, met de datum van vandaag.");
        }
        IctPlan visible = checked.linked().visibleTo(settings.audience()).plan();
        Agenda agenda = Agenda.of(visible, date, days).told(Discreet.about(checked)::without);
        write("agenda.json", AgendaJson.bytes(agenda));
        write("agenda.md", AgendaMarkdown.bytes(agenda));
        write("agenda.ics", AgendaCalendar.bytes(agenda));
        return new AgendaOutcome(agenda, settings.reportDirectory().resolve("agenda.md"));
    }

    /**
     * What changes in the plan between {@link Settings#from()} and {@link Settings#to()}, as the audience may see it; writes it, whatever the check says.
     *
     * @throws EnvironmentException if a side cannot be found or read, or none of them holds a plan
     */
    public DiffOutcome diff() {
        return withinMemory(this::compared);
    }

    private DiffOutcome compared() {
        SingleFile.checkReports(settings.reportDirectory(), settings.outputDirectory(), foldersOfSchool());
        try (Comparands sides = new Comparands(settings)) {
            Comparand from = sides.from();
            Comparand to = sides.to(from);
            sides.remark(from, to);
            TwoPlans plans = TwoPlans.of(from, to, settings);
            Comparison comparison = PlanDiff.between(plans.before(), plans.after());
            return new DiffOutcome(comparison, sides.remarks(), told(comparison));
        }
    }

    /** The PDF is made while the other reports are. */
    private List<Path> told(Comparison comparison) {
        try (Side<byte[]> pdf = settings.pdf() ? Side.start("ictplan-pdf", () -> onPaper(comparison)) : null) {
            write("wijzigingen.json", ChangesJson.bytes(comparison));
            write("wijzigingen.md", ChangesMarkdown.bytes(comparison));
            List<Path> made = new ArrayList<>();
            made.add(write("wijzigingen.html", ChangesReport.html(comparison, settings.audience())));
            if (pdf != null) {
                made.add(write("wijzigingen.pdf", pdf.join()));
            }
            return made;
        }
    }

    private byte[] onPaper(Comparison comparison) {
        return new PdfMaker().make(ChangesReport.print(comparison, settings.audience()), problem -> {});
    }

    private record Reading(FileTree school, History history, CheckedPlan checked) {
        Reading and(List<Finding> later) {
            return new Reading(school, history, checked.and(later));
        }

        IctPlan plan() {
            return checked.linked().plan();
        }
    }

    private static Side<Templates> templates(FileTree school) {
        return Side.start("ictplan-templates", () -> Templates.of(school));
    }

    private FileTree school() {
        if (!holdsPlan(settings.directory())) {
            throw new EnvironmentException(
                    "Er is geen map plan/ in " + settings.directory()
                            + ". Maak die map, zet er je plan in als Markdown-bestand (bijvoorbeeld plan/index.md) en probeer opnieuw.");
        }
        SingleFile.checkReports(settings.reportDirectory(), settings.outputDirectory(), foldersOfSchool());
        return FolderTree.of(settings.directory(), Set.of(settings.outputDirectory(), settings.reportDirectory()));
    }

    private Reading read(FileTree school) {
        try (Side<History> history =
                Side.start("ictplan-git", () -> GitHistory.read(settings.directory(), school.paths()))) {
            PlanText text = new PlanReader().read(school);
            LinkedPlan linked = Linker.link(text.plan(), school);
            History known = history.join();
            LocalDate date = settings.day(text.plan(), known.date());
            return new Reading(school, known, Checker.check(linked, date, text.findings()));
        }
    }

    private Publication publication(Reading reading, KeptEditions kept, Templates templates) {
        CheckedPlan plan = Disclosure.to(settings.audience(), reading.checked());
        Shelf shelf = Shelf.of(kept, reading.checked(), plan, settings.audience());
        return Publication.of(
                plan, reading.checked().linked(), reading.history(), reading.school(), shelf, templates, settings);
    }

    private OutputFolder output() {
        return OutputFolder.at(settings.outputDirectory(), foldersOfSchool());
    }

    private List<Path> foldersOfSchool() {
        return FOLDERS_OF_SCHOOL.stream().map(settings.directory()::resolve).toList();
    }

    private boolean fails(CheckedPlan plan) {
        Severity failOn = settings.failOn();
        return failOn != null
                && plan.findings().stream()
                        .anyMatch(finding -> finding.severity().atLeast(failOn));
    }

    /** @param kept what stays as it was if the plan fails, as a sentence; empty if nothing would have been made */
    private Outcome judge(CheckedPlan plan, List<Path> published, String kept) {
        Report report = Report.of(plan);
        write("bevindingen.json", FindingsJson.bytes(report));
        write("bevindingen.sarif", Sarif.bytes(report, RuleBook.standard()));
        write("bevindingen.md", MarkdownReport.bytes(report));
        Checklist checklist = Checklist.of(plan.linked().plan());
        write("overzichtslijst.md", ChecklistReport.bytes(checklist, wayToSchool()));
        String verdict = "Het plan heeft " + report.counts() + "." + kept;
        return new Outcome(report, fails(plan), verdict, published, first(report));
    }

    /** With something to compare with, what stands at changed lines goes first. If that cannot be found the check is as good without. */
    private Comparator<Finding> first(Report report) {
        if (settings.from() == null) {
            return Comparator.naturalOrder();
        }
        try (Comparands sides = new Comparands(settings)) {
            Comparand from = sides.from();
            List<String> paths = report.findings().stream()
                    .map(finding -> finding.where().file())
                    .distinct()
                    .toList();
            return ChangedLines.between(from.files(), sides.to(from).files(), paths)
                    .first();
        } catch (EnvironmentException e) {
            return Comparator.naturalOrder();
        }
    }

    /** From the folder of the reports; null where there is none, as between two drives. */
    private @Nullable String wayToSchool() {
        Path from = settings.reportDirectory().toAbsolutePath().normalize();
        Path to = settings.directory().toAbsolutePath().normalize();
        if (!Objects.equals(from.getRoot(), to.getRoot())) {
            return null;
        }
        String way = from.relativize(to).toString().replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
    }

    private Path write(String name, byte[] bytes) {
        Path file = settings.reportDirectory().resolve(name);
        SingleFile.write(file, bytes);
        return file;
    }

    /** Only the speed depends on it, never a byte. */
    private static int threads() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }
}
