package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses that a text defines apart, and which of them its links and images use. */
final class Definitions {
    /** What references may add to a text, in UTF-16 units: a long address used often would grow without bound. */
    private static final long EXPANSION_LIMIT = 4L << 20;

    private final Draft draft;
    private final Document document;
    private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private long expanded;
    private boolean expansionReported;

    Definitions(Draft draft, Document document) {
        this.draft = draft;
        this.document = document;
    }

    boolean isUsed(Reference definition) {
        return used.contains(definition);
    }

    /** The definition that a link or image uses; null if it is to be shown as text. */
    @Nullable
    Reference use(RefNode ref) {
        Reference definition = ref.isDefined() ? ref.getReferenceNode(document) : null;
        if (definition == null) {
            return null;
        }
        used.add(definition);
        expanded += definition.getChars().length();
        if (expanded <= EXPANSION_LIMIT) {
            return definition;
        }
        if (!expansionReported) {
            expansionReported = true;
            draft.findings.add(Findings.tooComplex(
                    draft.span(ref.getStartOffset(), ref.getEndOffset()), "te veel links naar lange adressen"));
        }
        return null;
    }
}
