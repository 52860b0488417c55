package io.github.ictplan.planted.reader;

import com.fasterxml.jackson.core.JsonParser;

final class KnowsJackson {
    JsonParser guest;
}
