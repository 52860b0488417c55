package io.github.ictplan.planted.reader;

import com.github.difflib.patch.Patch;

final class KnowsDiffUtils {
    Patch<String> guest;
}
