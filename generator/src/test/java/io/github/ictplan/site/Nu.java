package io.github.ictplan.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;

/** The Nu HTML checker. Its schema is read once, on a thread with the big stack that this takes. */
public final class Nu {
    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";
    private static final int STACK = 64 * 1024 * 1024;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);

    private Nu() throws Exception {
        validator.setUpMainSchema(HTML5, new MessageEmitterAdapter());
    }

    public static Nu checker() throws Exception {
        FutureTask<Nu> task = new FutureTask<>(Nu::new);
        new Thread(null, task, "nu", STACK).start();
        return task.get();
    }

    /** Errors and warnings on a page, as text; empty if there are none. */
    public String messages(String address, byte[] html) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SourceCode source = validator.getSourceCode();
        MessageEmitterAdapter handler = new MessageEmitterAdapter(
                null, source, false, new ImageCollector(source), 0, true, new TextMessageEmitter(out, false));
        handler.setErrorsOnly(false);
        handler.setHtml(true);
        handler.start(null);
        validator.setUpValidatorAndParsers(handler, true, false);
        InputSource input = new InputSource(new ByteArrayInputStream(html));
        input.setEncoding("UTF-8");
        input.setSystemId("https://site.example/" + address.replace(" ", "%20"));
        validator.checkHtmlInputSource(input);
        handler.end("", "", "");
        int found = handler.getErrors() + handler.getFatalErrors() + handler.getWarnings();
        return found == 0 ? "" : out.toString(StandardCharsets.UTF_8);
    }

    String messages(String address, String html) throws Exception {
        return messages(address, html.getBytes(StandardCharsets.UTF_8));
    }
}
