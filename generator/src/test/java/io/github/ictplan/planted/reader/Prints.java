package io.github.ictplan.planted.reader;

final class Prints {
    void print() {
        System.out.print("");
    }
}
