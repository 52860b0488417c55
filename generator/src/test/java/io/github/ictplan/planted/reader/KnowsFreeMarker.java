package io.github.ictplan.planted.reader;

import freemarker.template.Template;

final class KnowsFreeMarker {
    Template guest;
}
