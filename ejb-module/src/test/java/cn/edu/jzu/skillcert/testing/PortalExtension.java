package cn.edu.jzu.skillcert.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.SetupContainer;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * One server, one database and one deployment for all test classes of the module, because a start is what takes the
 * time. Arquillian itself deploys per class: here its first deployment serves every class, and ends with the process.
 */
public class PortalExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class)
                .observer(OneDatabase.class)
                .override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        PortalArchive.class);
    }

    public static class OneDeployment {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenarioOfClass;

        private DeploymentScenario scenario;
        private boolean deployed;

        public void generateOnce(@Observes EventContext<GenerateDeployment> generate) {
            if (scenario == null) {
                generate.proceed();
                scenario = scenarioOfClass.get();
            } else {
                scenarioOfClass.set(scenario);
            }
        }

        public void deployOnce(@Observes EventContext<DeployManagedDeployments> deploy) {
            if (!deployed) {
                deployed = true;
                deploy.proceed();
            }
        }

        public void keepDeployed(@Observes EventContext<UnDeployManagedDeployments> ignored) {
            // The server is stopped when the tests end.
        }
    }

    public static class OneDatabase {

        /** Before the container reads its configuration, because only now the port of the database is known. */
        public void start(@Observes(precedence = 100) SetupContainer setup) {
            TestServer.configure(setup.getContainer().getContainerConfiguration());
        }
    }
}
