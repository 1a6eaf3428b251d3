package cn.edu.jzu.skillcert.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed for every test class: the services with their libraries as in the real WAR, and the tests. */
public class PortalArchive implements DeploymentScenarioGenerator {

    private static final Path TARGET = Path.of("target");

    @Override
    public List<DeploymentDescription> generate(TestClass any) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "portal.war")
                .addAsLibrary(services())
                .addAsLibraries(TARGET.resolve("it-libs").toFile().listFiles((dir, name) -> name.endsWith(".jar")))
                .addAsLibraries(testLibraries())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(descriptor()), "ejb-jar.xml")
                .merge(
                        ShrinkWrap.create(JavaArchive.class)
                                .as(ExplodedImporter.class)
                                .importDirectory(TARGET.resolve("test-classes").toFile())
                                .as(JavaArchive.class),
                        "WEB-INF/classes",
                        Filters.exclude(".*/META-INF/services/.*|.*/arquillian.xml"));
        return List.of(new DeploymentDescription("portal", war));
    }

    /** The real descriptor, with one more interceptor in front. */
    private static String descriptor() {
        try {
            String real = Files.readString(TARGET.resolve("classes/META-INF/ejb-jar.xml"));
            String name = "<interceptor-class>" + StopAtTheDoor.class.getName() + "</interceptor-class>";
            return real.replace("<interceptors>", "<interceptors><interceptor>" + name + "</interceptor>")
                    .replace("<ejb-name>*</ejb-name>", "<ejb-name>*</ejb-name>" + name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JavaArchive services() {
        return ShrinkWrap.create(JavaArchive.class, "ejb-module.jar")
                .as(ExplodedImporter.class)
                .importDirectory(TARGET.resolve("classes").toFile())
                .as(JavaArchive.class);
    }

    private static File[] testLibraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(jar -> jar.getName().matches("(assertj-core|byte-buddy|domain-module).*\\.jar"))
                .filter(jar -> !jar.getName().startsWith("domain-module")
                        || jar.getName().contains("tests"))
                .toArray(File[]::new);
    }
}
