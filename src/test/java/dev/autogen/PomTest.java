package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the build promises to projects that use autogen and to those who build it again. */
class PomTest {

    @Test
    void a_project_that_adds_autogen_receives_no_other_dependency() throws Exception {
        assertThat(texts("/project/dependencies/dependency[not(scope='test') and not(optional='true')]/artifactId"))
                .isEmpty();
    }

    @Test
    void every_plugin_has_a_version() throws Exception {
        assertThat(texts("//plugin[not(version)]/artifactId")).isEmpty();
    }

    /** Maven has versions of its own for these, which differ between its releases. */
    @Test
    void no_plugin_of_the_life_cycle_is_left_to_maven() throws Exception {
        assertThat(texts("//plugin/artifactId"))
                .contains(
                        "maven-clean-plugin",
                        "maven-resources-plugin",
                        "maven-compiler-plugin",
                        "maven-surefire-plugin",
                        "maven-jar-plugin",
                        "maven-install-plugin",
                        "maven-deploy-plugin",
                        "maven-site-plugin");
    }

    @Test
    void liquibase_stays_at_its_last_release_under_the_apache_licence() throws Exception {
        assertThat(texts("/project/dependencies/dependency[artifactId='liquibase-core']/version"))
                .containsExactly("4.33.0");
    }

    private static List<String> texts(String path) throws Exception {
        Path pom = Path.of(System.getProperty("basedir", "."), "pom.xml");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> nodes.item(index).getTextContent())
                .toList();
    }
}
