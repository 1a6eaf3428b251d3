package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one file store, in the directory that {@code skillcert.data} names. */
@ApplicationScoped
public class FileStoreProducer {

    @Inject
    @ConfigProperty(name = "skillcert.data")
    private String data;

    @Produces
    @Singleton
    FileStore files() {
        return new FileStore(Path.of(data).resolve("files"));
    }
}
