package io.github.ictplan.planted.reader;

import org.apache.pdfbox.pdmodel.PDDocument;

final class KnowsPdfBox {
    PDDocument guest;
}
