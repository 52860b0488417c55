package io.github.ictplan.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML. Safe for use by several threads; make one and keep it. */
public final class YamlReader {
    private final YAMLFactory factory = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    /** Reads the YAML from {@code start} to before {@code end}, offsets in the file's text. */
    public YamlText read(SourceFile file, int start, int end) {
        List<Finding> findings = new ArrayList<>();
        Mended mended = new Mended(file.text(), start, end);
        mended.keep(start, end);
        try (YAMLParser parser = factory.createParser(mended.text())) {
            TreeBuilder tree = new TreeBuilder(file, mended, parser, findings);
            try {
                tree.build();
            } catch (JsonProcessingException e) {
                findings.add(Finding.error(YamlRules.INVALID, file.span(start), "Ongeldig.", null));
            }
            return new YamlText(tree.root(file.span(start, start)), findings);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }
}
