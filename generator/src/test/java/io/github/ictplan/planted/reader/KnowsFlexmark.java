package io.github.ictplan.planted.reader;

import com.vladsch.flexmark.parser.Parser;

final class KnowsFlexmark {
    Parser guest;
}
