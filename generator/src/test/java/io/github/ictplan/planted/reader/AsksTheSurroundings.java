package io.github.ictplan.planted.reader;

final class AsksTheSurroundings {
    String home() {
        return System.getProperty("user.home");
    }
}
