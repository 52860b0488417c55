import io.github.ictplan.Pipeline;
import io.github.ictplan.Settings;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.GitRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** One goal in a JVM of its own, timed from within: {@code DiffSpeed check|diff|read FOLDER REPORTS}. Started by {@code bench/diff}. */
public class DiffSpeed {
    public static void main(String[] args) {
        long start = System.nanoTime();
        Path school = Path.of(args[1]);
        Path target = Path.of(args[2]);
        Settings settings = new Settings(school, target.resolve("site"), target.resolve("ictplan"), Visibility.PUBLIC, false, null, LocalDate.of(2026, 11, 1));
        switch (args[0]) {
            case "check" -> new Pipeline(settings).check();
            case "diff" -> new Pipeline(settings.comparing("HEAD~1", "HEAD")).diff();
            case "read" -> {
                try (GitRepository git = GitRepository.open(school)) {
                    new PlanReader().read(git.tree(git.find("HEAD~1").orElseThrow()));
                    new PlanReader().read(git.tree(git.find("HEAD").orElseThrow()));
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}
