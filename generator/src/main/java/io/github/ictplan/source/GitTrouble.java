package io.github.ictplan.source;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jgit.errors.MissingObjectException;
import org.jspecify.annotations.Nullable;

/** What to do when git cannot give what was asked. */
final class GitTrouble {
    private static final String DEEPEN =
            " Haal de rest op met: git fetch --unshallow --tags. In een workflow van GitHub: zet fetch-depth: 0 bij actions/checkout; bij GitLab:"
                    + " GIT_DEPTH: 0.";

    private GitTrouble() {}

    static EnvironmentException noRepository(Path folder) {
        return new EnvironmentException("De map " + folder
                + " zit niet in git, en ook geen map erboven. Zet je plan in git (git init, git add, git commit), of vergelijk"
                + " twee mappen met -Dictplan.from=… en -Dictplan.to=….");
    }

    static EnvironmentException noCommit() {
        return new EnvironmentException(
                "Deze git-map heeft nog geen enkele commit, dus er is niets om mee te vergelijken. Bewaar je plan eerst: git add . en dan git"
                        + " commit.");
    }

    static EnvironmentException noDefaultBranch() {
        return new EnvironmentException(
                "De hoofdtak is niet te vinden: er is geen origin/HEAD, origin/main, origin/master, main of master. Zeg zelf waarmee je wilt"
                        + " vergelijken, bijvoorbeeld met -Dictplan.from=HEAD~1.");
    }

    static EnvironmentException noCommonPast(String branch) {
        return new EnvironmentException("Dit voorstel en de tak " + branch
                + " hebben geen gezamenlijk verleden. Zeg zelf waarmee je wilt vergelijken, bijvoorbeeld met -Dictplan.from="
                + branch + ".");
    }

    static EnvironmentException tooMany(int most) {
        return new EnvironmentException("Deze commit bevat meer dan " + most
                + " bestanden en mappen, en dat lezen we niet. Kijk na of er geen map in zit die niet bij je plan hoort, bijvoorbeeld met: git"
                + " ls-tree -r -t --name-only HEAD.");
    }

    /** The past was cut off before what was asked. */
    static EnvironmentException shallow(String asked) {
        return new EnvironmentException("Deze kopie bevat niet de hele geschiedenis (een \"shallow clone\"), en "
                + asked + " is er niet in te vinden." + DEEPEN);
    }

    /** @param near names that somebody may have meant */
    static EnvironmentException unknown(String name, List<String> near) {
        String meant = near.isEmpty()
                ? "Typ de naam van een tak of tag, het nummer van een commit, een editie zoals 1.2, of een map met een plan."
                : "Bedoelde je " + near.stream().map(FileNames::printable).collect(joining(" of ")) + "?";
        return new EnvironmentException("\"" + FileNames.printable(name) + "\" is geen tak, tag, commit of editie. "
                + meant + " Alle namen zie je met: git branch --all en git tag.");
    }

    static EnvironmentException ambiguous(String name) {
        return new EnvironmentException("\"" + FileNames.printable(name)
                + "\" is het begin van meer dan één commit. Typ meer tekens van het nummer.");
    }

    /** Asks git, and tells in Dutch how that failed. */
    static <T extends @Nullable Object> T asking(Callable<T> question) {
        try {
            return question.call();
        } catch (EnvironmentException e) {
            throw e;
        } catch (MissingObjectException e) {
            throw new EnvironmentException(
                    "Een deel van deze git-map ontbreekt (" + e.getObjectId().name()
                            + "). Is ze met --filter gekopieerd, kloon dan opnieuw zonder --filter; in een workflow van GitHub: laat filter weg bij"
                            + " actions/checkout. Anders is de map beschadigd: kijk na met git fsck.",
                    e);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static EnvironmentException damaged(Exception e) {
        return new EnvironmentException(
                "Deze git-map kan niet gelezen worden: ze is beschadigd, of van een soort die we niet kennen. Kijk na met git fsck, of kloon"
                        + " opnieuw.",
                e);
    }
}
