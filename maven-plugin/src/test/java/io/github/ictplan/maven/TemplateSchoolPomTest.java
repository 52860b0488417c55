package io.github.ictplan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A school copies this POM, so it stands alone, and we must remember to move its version with ours. */
class TemplateSchoolPomTest {

    private static final String PLUGIN = "/project/build/plugins/plugin";

    @Test
    void names_this_version_of_the_plugin() throws Exception {
        List<String> ours = read(Path.of("..", "pom.xml"), "/project/version");

        assertThat(template(PLUGIN + "[artifactId='ictplan-maven-plugin']/version"))
                .isEqualTo(ours);
    }

    @Test
    void has_no_parent_and_one_plugin_with_one_execution() throws Exception {
        assertThat(template("/project/parent")).isEmpty();
        assertThat(template(PLUGIN)).hasSize(1);
        assertThat(template(PLUGIN + "/executions/execution/goals/goal")).containsExactly("site");
    }

    @Test
    void leaves_the_reference_date_to_the_school() throws Exception {
        assertThat(template("//configuration")).isEmpty();
        assertThat(Files.readString(Path.of("..", "template-school", ".mvn", "jvm.config")))
                .doesNotContain("peildatum");
    }

    private static List<String> template(String path) throws Exception {
        return read(Path.of("..", "template-school", "pom.xml"), path);
    }

    private static List<String> read(Path pom, String path) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }
}
