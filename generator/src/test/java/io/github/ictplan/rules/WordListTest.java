package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    @ParameterizedTest
    @CsvSource({
        "laptop, De LAPTOP staat aan., LAPTOP",
        "laptop, De laptops staan aan.,",
        "laptop*, De laptopkarren staan aan., laptopkarren",
        "*scherm, Een touchscherm is nodig., touchscherm",
        "*scherm, Veel schermen zijn nodig.,",
        "Teams, We bellen met Teams., Teams",
        "Teams, We werken in teams.,",
        "Teams, Elk vak heeft een Teams-kanaal., Teams-kanaal",
        "coordinator, De coördinator komt., coördinator",
        "in plaats van, Een boek in  plaats van een scherm., in  plaats van",
        "in plaats van, Een boek in plaats daarvan.,"
    })
    void findsWhatAnEntryStandsFor(String entry, String text, String found) {
        List<String> hits =
                list(entry).in(text).stream().map(hit -> hit.in(text)).toList();
        assertThat(hits).isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(list(entry).occursIn(text)).isEqualTo(found != null);
    }

    @Test
    void ofTwoThatBeginTogetherItIsTheLongest() {
        String text = "Het hele team en het team.";
        WordList words = WordList.of(Map.of("leraren", List.of("team", "hele"), "personeel", List.of("hele team")));
        assertThat(words.in(text))
                .containsExactly(new WordList.Hit(4, 13, "personeel"), new WordList.Hit(21, 25, "leraren"));
        assertThat(words.groupsIn("Het hele team.")).containsExactly("leraren", "personeel");
    }

    @Test
    void anEntryThatIsNoWordIsOurMistake() {
        assertThatThrownBy(() -> list("*")).isInstanceOf(IllegalStateException.class);
    }

    /** A file that a teacher edits badly fails here, not in a school. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "afwegingen.txt",
                "algemene-woorden.txt",
                "blijvende-jaren.txt",
                "bronnen.txt",
                "functiewoorden.txt",
                "metingen.txt",
                "redenwoorden.txt",
                "tijdwoorden.txt",
                "toestellen.txt",
                "voorbeelden-uit-de-wereld.txt"
            })
    void theListsThatShipFindTheirOwnWords(String file) {
        WordList words = WordFile.words(file);
        assertThat(WordFile.lines(file))
                .allSatisfy(line -> assertThat(List.of(line.split(", *")))
                        .allSatisfy(entry -> assertThat(words.occursIn(entry.replace("*", "")))
                                .isTrue()));
    }

    private static WordList list(String entry) {
        return WordList.of(Map.of("", List.of(entry)));
    }
}
