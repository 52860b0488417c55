package io.github.ictplan.planted.reader;

import org.apache.maven.planted.AnyMavenType;

final class KnowsMaven {
    AnyMavenType guest;
}
