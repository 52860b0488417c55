package io.github.ictplan.planted.reader;

import java.time.LocalDate;

final class AsksTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
