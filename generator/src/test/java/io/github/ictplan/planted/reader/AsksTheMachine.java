package io.github.ictplan.planted.reader;

import java.util.function.UnaryOperator;

final class AsksTheMachine {
    UnaryOperator<String> lower() {
        return String::toLowerCase;
    }
}
