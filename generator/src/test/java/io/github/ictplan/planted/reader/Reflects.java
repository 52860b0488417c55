package io.github.ictplan.planted.reader;

import java.lang.reflect.Method;

final class Reflects {
    Method guest;
}
