package io.github.ictplan.planted.reader;

final class Remembers {
    static int last;
}
