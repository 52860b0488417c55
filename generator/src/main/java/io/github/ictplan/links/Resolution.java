package io.github.ictplan.links;

import io.github.ictplan.model.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a link or reference. */
public sealed interface Resolution {

    /** It leads somewhere. */
    record Found(Target target) implements Resolution {}

    /** It leads to something that this reader of the page may not see. */
    record NotVisible(Target target, Visibility visibility) implements Resolution {}

    /** The document is there, the heading or id is not; {@code nearest} holds up to three that are like it. */
    record AnchorMissing(Target document, String anchor, List<String> nearest) implements Resolution {}

    /** The PDF is there and has fewer pages. */
    record PageMissing(Target document, int page, int pages) implements Resolution {}

    /** No such file or id; {@code nearest} is the address to type for the one most like it. */
    record TargetMissing(String path, @Nullable String nearest) implements Resolution {}

    /** The file is there under a name with other capitals: works on some machines only. */
    record CaseDiffers(Target target, String address) implements Resolution {}

    /** A file of the school that is neither in {@code plan/} nor in the register. */
    record NotInRegister(String path) implements Resolution {}

    /** A path that leaves the school's folder, or an address of a kind that we do not follow ({@code javascript:}, {@code file:} …). */
    record Refused(String reason) implements Resolution {}
}
