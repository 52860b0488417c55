package io.github.ictplan.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId3Param;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;

/** Listens to one run of the renderer, which tells of lost text in its log only and then goes on. */
final class RendererLog implements Consumer<Diagnostic> {
    private static final Set<LogMessageId> TEXT_LOST = Set.of(
            LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY,
            LogMessageId0Param.RENDER_BUG_FONT_DIDNT_CONTAIN_EXPECTED_CHARACTER,
            LogMessageId3Param.GENERAL_PDF_ACCESSIBILITY_INCOMPATIBLE_CHILD);

    /** In the place of the renderer's own logger, which would set up handlers for the whole JVM. */
    private static final XRLogger SILENT = new XRLogger() {
        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    };

    private final List<String> lost = new ArrayList<>();

    RendererLog() {
        XRLog.setLoggerImpl(SILENT);
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        if (TEXT_LOST.contains(diagnostic.getLogMessageId())) {
            lost.add(diagnostic.getFormattedMessage());
        }
    }

    void throwIfTextWasLost() {
        if (!lost.isEmpty()) {
            throw new IllegalStateException("the renderer lost text: " + lost.get(0) + " (" + lost.size() + " times)");
        }
    }
}
