package io.github.ictplan.links;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Reference;
import io.github.ictplan.model.School;
import io.github.ictplan.model.SiteSettings;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.MemoryTree;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plan drawn in a few lines: texts with links, images and headings, and what stands around them. */
final class Sketch {
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.*)$");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<PolicyDocument> register = new ArrayList<>();
    private final List<Approval> approvals = new ArrayList<>();
    private @Nullable Located<String> logo;
    private int settingsLine = 1;

    /** A public page of the plan. */
    Sketch page(String path, String text) {
        return page(path, Visibility.PUBLIC, text, new Content.Text());
    }

    Sketch page(String path, Visibility visibility, String text, Content content) {
        return page(path, visibility, text, content, List.of());
    }

    Sketch page(String path, Visibility visibility, String text, Content content, List<Reference> references) {
        documents.add(document(path, visibility, text, content, references));
        return file(path, text);
    }

    /** A Markdown document of the register. */
    Sketch policyText(String id, String path, Visibility visibility, String text) {
        Document document = document(path, visibility, text, new Content.Text(), List.of());
        register.add(entry(id, located(path), null, visibility, document));
        return file(path, text);
    }

    /** Another file of the register. */
    Sketch policyFile(String id, String path, Visibility visibility, byte[] bytes) {
        register.add(entry(id, located(path), null, visibility, null));
        files.put(path, bytes);
        return this;
    }

    /** An entry of the register whose file nobody made. */
    Sketch policyEntry(String id, String path) {
        register.add(entry(id, located(path), null, Visibility.PUBLIC, null));
        return this;
    }

    Sketch policyUrl(String id, String url) {
        register.add(entry(id, null, located(url), Visibility.PUBLIC, null));
        return this;
    }

    Sketch approval(String minutes) {
        approvals.add(new Approval(null, null, null, null, located(minutes), null, nextLine()));
        return this;
    }

    Sketch logo(String path) {
        logo = located(path);
        return this;
    }

    Sketch file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Located<String> located(String value) {
        return Located.of(value, nextLine());
    }

    private Span nextLine() {
        return new Span("ictplan.yaml", settingsLine++, 5, 1);
    }

    /** A key in a document's front matter. */
    static Located<String> key(String path, int line, String value) {
        return Located.of(value, new Span(path, line, 7, value.length()));
    }

    static Reference reference(String path, int line, String target, String why) {
        return new Reference(key(path, line, target), key(path, line + 1, why), null, new Span(path, line, 1, 1));
    }

    private PolicyDocument entry(
            String id,
            @Nullable Located<String> file,
            @Nullable Located<String> url,
            Visibility visibility,
            @Nullable Document text) {
        return new PolicyDocument(
                located(id), located("Titel van " + id), null, file, url, null, visibility, text, nextLine());
    }

    private static Document document(
            String path, Visibility visibility, String text, Content content, List<Reference> references) {
        Span start = Span.startOf(path);
        String title = path.substring(path.lastIndexOf('/') + 1).replace(".md", "");
        return new Document(
                path,
                content instanceof Content.Goal ? DocumentKind.GOAL : DocumentKind.PAGE,
                Located.of("Titel " + title, start),
                null,
                null,
                null,
                visibility,
                null,
                null,
                null,
                references,
                List.of(),
                passage(SourceFile.of(path, text)),
                content,
                start);
    }

    private static Passage passage(SourceFile file) {
        List<Heading> headings = new ArrayList<>();
        Matcher heading = HEADING.matcher(file.text());
        while (heading.find()) {
            headings.add(new Heading(
                    heading.group(1).length(),
                    heading.group(2),
                    Anchor.ofHeading(heading.group(2)),
                    file.span(heading.start(), heading.end())));
        }
        List<Link> links = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        Matcher link = LINK.matcher(file.text());
        while (link.find()) {
            if (link.group(1).isEmpty()) {
                links.add(new Link(link.group(3), link.group(2), file.span(link.start(3), link.end(3))));
            } else {
                images.add(new Image(link.group(3), link.group(2), null, file.span(link.start(), link.end())));
            }
        }
        String text = LINK.matcher(file.text()).replaceAll("$2").replace('\n', ' ');
        List<Paragraph> paragraphs = List.of(new Paragraph(Paragraph.Kind.TEXT, text, List.of(), file));
        return new Passage(List.of(), headings, links, images, paragraphs, List.of(), 0);
    }

    IctPlan plan() {
        return new IctPlan(
                new School(null, List.of(), null, null, null, List.of(), null, null, null),
                new PlanCard(null, null, null, null, null, null, null, null),
                approvals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new SiteSettings(null, null, null, logo),
                documents,
                register,
                List.of(),
                List.of(),
                Span.startOf("ictplan.yaml"));
    }

    LinkedPlan linked() {
        return Linker.link(plan(), new MemoryTree(files));
    }
}
