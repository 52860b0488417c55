package io.github.ictplan.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Passage.Segment;
import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/** Writes links and images as holes, and notes where each leads. */
record LinkWriter(Draft draft) {

    /** Opens a link and returns its number, for {@link #end}. */
    int start(BasedSequence url, BasedSequence title, Node node) {
        BasedSequence place = url.isEmpty() ? node.getChars() : url;
        return start(new Link(
                PlainText.of(url, draft.cleaned),
                PlainText.of(node, draft.cleaned),
                titleOf(title),
                draft.span(place.getStartOffset(), place.getEndOffset())));
    }

    private int start(Link link) {
        int index = draft.links.size();
        draft.links.add(link);
        draft.html.hole(new Segment.LinkStart(index));
        return index;
    }

    void end(int index) {
        draft.html.hole(new Segment.LinkEnd(index));
    }

    /** Writes an address that stands in the text as it is. */
    void bare(String destination, String shown, Span where) {
        int index = start(new Link(destination, shown, where));
        draft.html.text(shown);
        end(index);
    }

    void image(BasedSequence url, BasedSequence title, Node node) {
        String caption = titleOf(title);
        draft.images.add(new Image(
                PlainText.of(url, draft.cleaned),
                PlainText.of(node, draft.cleaned),
                caption,
                draft.span(node.getStartOffset(), node.getEndOffset())));
        draft.html.hole(new Segment.ImageAt(draft.images.size() - 1));
        if (caption != null && !Figures.isFigure(node)) {
            draft.html.raw(" <span class=\"caption\">").text(caption).raw("</span>");
        }
    }

    private @Nullable String titleOf(BasedSequence title) {
        return title.isNull() || title.isEmpty() ? null : PlainText.of(title, draft.cleaned);
    }
}
