package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** That a person who is named has a diagnosis, takes medicine or needs care. Not a training about it that somebody gives. */
final class SensitiveName implements Scan {
    private static final Words HAS = Words.of("heeft kreeg krijgt neemt lijdt volgt met nam had");
    private static final Words CARE = Words.of(
            "dyslexie dyscalculie adhd add ass autisme autismespectrumstoornis diagnose epilepsie diabetes astma allergie medicatie rilatine"
                    + " concerta dcd dysfasie downsyndroom gameverslaving depressie anorexie faalangst hoogbegaafdheid iac-verslag gcv-verslag oc-verslag"
                    + " gehoorstoornis slechtziend slechthorend thuisbegeleiding jeugdzorg gedragsstoornis leerstoornis ontwikkelingsstoornis taalstoornis");
    private static final int LONGEST_CARE = 30;
    private static final int NEAR = 70;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (!namesCare(text)) {
            return hits;
        }
        for (PersonNames.Name name : PersonNames.in(text)) {
            if (name.known() && name.end() - name.start() < 60 && isToldOf(text, name.end())) {
                hits.add(new Hit(name.start(), name.end()));
            }
        }
        return hits;
    }

    /** Whether any word of care stands in a text: names are looked for in few. */
    private static boolean namesCare(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start <= LONGEST_CARE
                        && CARE.has(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static boolean isToldOf(String text, int from) {
        boolean has = false;
        int words = 0;
        int start = -1;
        for (int i = from; i < Math.min(text.length(), from + NEAR) && ".!?;\n|".indexOf(text.charAt(i)) < 0; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            }
            boolean ends = start >= 0 && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
            if (letter && ends) {
                String word = text.substring(start, i + 1).toLowerCase(Locale.ROOT);
                start = -1;
                words++;
                if (CARE.has(word)) {
                    return has;
                }
                has |= words <= 4 && HAS.has(word);
            }
        }
        return false;
    }
}
