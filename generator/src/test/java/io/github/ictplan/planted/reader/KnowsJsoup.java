package io.github.ictplan.planted.reader;

import org.jsoup.nodes.Document;

final class KnowsJsoup {
    Document guest;
}
