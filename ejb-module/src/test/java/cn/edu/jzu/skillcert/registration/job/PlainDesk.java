package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.audit.persistence.AuditChain;
import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.pilot.GrantedIncrease;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaState;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.bulk.BulkRows;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches;
import cn.edu.jzu.skillcert.registration.persistence.RosterTables;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/**
 * The real desk with the real schema, each group committed as in the portal, but without the server around it: for
 * tests of what the statements do, and for measuring.
 */
final class PlainDesk implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final AuditChain audit = new AuditChain();
    private final List<RecordChange> told = new ArrayList<>();
    private final List<RecordChange> waiting = new ArrayList<>();
    private final RosterDesk desk = new RosterDesk();
    private final SealedDocuments documents = new SealedDocuments();
    private final PersonalData personal;
    private final Path directory;
    private final FileStore files;
    /** Before the exams of the scenes. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final List<String> steps = new ArrayList<>();
    private final List<List<String>> achieved = new ArrayList<>();
    private Consumer<Integer> betweenGroups = groups -> {};
    private int quota = 100_000;
    private Locale language = Locale.SIMPLIFIED_CHINESE;
    private long lastJob;

    PlainDesk() {
        this("off");
    }

    /** Every commit is on the disk when it returns, as on a server that keeps what it is told. */
    static PlainDesk durable() {
        return new PlainDesk("on");
    }

    private PlainDesk(String durable) {
        try {
            directory = Files.createTempDirectory("roster");
            Path key = Files.writeString(directory.resolve("key"), "it:" + "A".repeat(43) + "=\n");
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            connection = postgres.getPostgresDatabase().getConnection();
            connection.setAutoCommit(false);
            files = new FileStore(directory.resolve("files"));
            set(documents, "files", files);
            personal = made(PersonalData.class);
            set(documents, "personal", personal);
            set(personal, "keyFile", Optional.of(key.toString()));
            Method read = PersonalData.class.getDeclaredMethod("readKeys");
            read.setAccessible(true);
            read.invoke(personal);
            wire();
        } catch (IOException | SQLException | ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void wire() throws ReflectiveOperationException {
        RosterTables tables = new RosterTables();
        set(tables, "rows", new Rows());
        RosterGroups groups = new Groups();
        setIn(RosterGroups.class, groups, "tables", tables);
        setIn(RosterGroups.class, groups, "quotas", new PlainQuotas());
        setIn(RosterGroups.class, groups, "caller", new WholeSchoolCaller());
        setIn(RosterGroups.class, groups, "clock", clock);
        set(desk, "groups", groups);
        set(desk, "documents", documents);
        set(desk, "personal", personal);
        set(desk, "clock", clock);
    }

    /** The terms of a planned exam over everything that is sent. */
    record Sent(StoredDocument document, RosterTerms terms, String rows) {}

    StoredDocument keep(String fileName, byte[] workbook) {
        return documents.keep(fileName, "application/x", workbook);
    }

    WorkResult check(Sent sent) {
        return desk.check(work(sent));
    }

    WorkResult take(Sent sent) {
        return desk.take(work(sent));
    }

    byte[] content(StoredDocument document) {
        return documents.read(document);
    }

    /** As it lies on the disk. */
    byte[] bytes(StoredDocument document) throws IOException {
        return Files.readAllBytes(files.locate(document.sha256()));
    }

    PersonalData personal() {
        return personal;
    }

    Connection connection() {
        return connection;
    }

    void quota(int heads) {
        quota = heads;
    }

    /** Of whoever orders next. */
    void language(Locale wanted) {
        language = wanted;
    }

    /** Steps the jobs began, by their bundle keys. */
    List<String> steps() {
        return steps;
    }

    /** Figures of what the jobs said to have done for good. */
    List<List<String>> achieved() {
        return achieved;
    }

    /** @param what done after each group, told how many there have been; what it throws ends the job */
    void betweenGroups(Consumer<Integer> what) {
        achieved.clear();
        betweenGroups = what;
    }

    /** What the audit trail was told, group by group. */
    List<RecordChange> told() {
        return told;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The id, or whatever number, that a statement returns. */
    long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            long number = rows.getLong(1);
            connection.commit();
            return number;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private RunningWork work(Sent sent) {
        long id = ++lastJob;
        Map<String, String> settings = new HashMap<>(sent.terms().settings());
        settings.putAll(RosterScene.LAYOUT.settings());
        settings.put("rows", sent.rows());
        settings.put("language", language.toLanguageTag());
        return new RunningWork() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public String setting(String name) {
                return settings.get(name);
            }

            @Override
            public List<StoredDocument> files() {
                return List.of(sent.document());
            }

            private int groups;

            @Override
            public void step(String text, long total) {
                steps.add(text);
            }

            @Override
            public void achieved(String text, String... arguments) {
                achieved.add(List.of(arguments));
                groups++;
            }

            @Override
            public void progress(long done, long total) {
                if (groups > 0) {
                    betweenGroups.accept(groups);
                }
            }
        };
    }

    private <T> T committed(Supplier<T> action) {
        try {
            T result = action.get();
            if (!waiting.isEmpty()) {
                audit.append(
                        waiting,
                        new AuditChain.Origin(clock.instant(), 1L, "xxgc.chen", null, null, null, null),
                        connection);
                told.addAll(waiting);
            }
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            waiting.clear();
            rollback();
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    private static <T> T made(Class<T> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        setIn(bean.getClass(), bean, field, value);
    }

    private static void setIn(Class<?> type, Object bean, String field, Object value)
            throws ReflectiveOperationException {
        Field injected = type.getDeclaredField(field);
        injected.setAccessible(true);
        injected.set(bean, value);
    }

    private final class Rows extends BulkRows {
        @Override
        protected Connection connection() {
            return connection;
        }

        @Override
        protected void tell(RecordChange change) {
            waiting.add(change);
        }
    }

    private final class Groups extends RosterGroups {
        @Override
        public List<PlannedRosterClass> classes(RosterTerms terms) {
            return committed(() -> super.classes(terms));
        }

        @Override
        public RosterMatches compare(List<RosterLine> lines, RosterTerms terms) {
            return committed(() -> super.compare(lines, terms));
        }

        @Override
        public RosterHeads heads(RosterTerms terms) {
            return committed(() -> super.heads(terms));
        }

        @Override
        public RosterGroup.Taken take(RosterGroup group) {
            return committed(() -> super.take(group));
        }
    }

    private final class PlainQuotas implements Quotas {
        @Override
        public QuotaState of(QuotaKey key) {
            return new QuotaState(key, Map.of(1L, quota));
        }

        @Override
        public QuotaState hold(QuotaKey key) {
            return of(key);
        }

        @Override
        public void increase(GrantedIncrease increase) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class WholeSchoolCaller extends Caller {
        @Override
        public DataScope scopeIn(BusinessFunction function) {
            return new DataScope.WholeSchool();
        }
    }
}
