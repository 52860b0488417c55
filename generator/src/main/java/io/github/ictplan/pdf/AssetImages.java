package io.github.ictplan.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.render.BlockBox;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Gives the renderer the images that we read ourselves; its own way goes through temporary files. */
final class AssetImages implements ReplacedElementFactory {
    private final ReplacedElementFactory drawings;
    private final Map<String, RasterImage> images;
    private final PDDocument document;
    private final Map<String, PDImageXObject> embedded = new HashMap<>();

    AssetImages(ReplacedElementFactory drawings, Map<String, RasterImage> images, PDDocument document) {
        this.drawings = drawings;
        this.images = images;
        this.document = document;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext layout, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return drawings.createReplacedElement(layout, box, agent, cssWidth, cssHeight);
        }
        String address = element.getAttribute("src");
        RasterImage image = images.get(address);
        if (image == null) {
            throw new IllegalStateException("no image " + address);
        }
        PDImageXObject object = embedded.computeIfAbsent(address, a -> image.embed(document));
        float dots = layout.getSharedContext().getDotsPerPixel();
        PdfBoxImage shown = new PdfBoxImage(new byte[0], address, image.width() * dots, image.height() * dots, object);
        return new PdfBoxImageElement(element, shown, layout.getSharedContext(), true);
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return drawings.isReplacedElement(element);
    }
}
