package cn.edu.jzu.skillcert.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;

/** Fails at start, not in production: an entity that EclipseLink did not weave loads eagerly and tracks no change. */
@Startup
@Singleton
@DenyAll
@DependsOn("SchemaMigration")
public class WeavingCheck {

    private static final String WEAVED = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory factory;

    @PostConstruct
    void check() {
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            boolean weaved = Arrays.stream(entity.getJavaType().getInterfaces())
                    .anyMatch(type -> type.getName().equals(WEAVED));
            if (!weaved) {
                throw new IllegalStateException("Entity " + entity.getName() + " was not woven by EclipseLink");
            }
        }
    }
}
