package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Images that stand alone in their paragraph, and so become a figure. */
final class Figures {
    private Figures() {}

    static boolean isFigure(Node image) {
        Node parent = image.getParent();
        return parent instanceof Paragraph && onlyImage(parent) == image;
    }

    /** The image that is all there is in a paragraph; null if there is more or less. */
    static @Nullable Node onlyImage(Node paragraph) {
        Node only = paragraph.getFirstChild();
        boolean alone = only != null && only.getNext() == null;
        boolean image = only instanceof Image || only instanceof ImageRef ref && ref.isDefined();
        return alone && image ? only : null;
    }
}
