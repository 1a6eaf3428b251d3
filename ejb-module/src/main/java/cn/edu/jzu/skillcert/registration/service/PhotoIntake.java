package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.model.PhotoAssignment;
import cn.edu.jzu.skillcert.registration.model.PhotoAssignment.Assigned;
import cn.edu.jzu.skillcert.registration.model.PhotoClaims;
import cn.edu.jzu.skillcert.registration.model.PhotoClaims.Claim;
import cn.edu.jzu.skillcert.registration.model.PhotoFacts;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoReading;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Unusable;
import cn.edu.jzu.skillcert.registration.model.PhotoRules;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Takes the photos out of a ZIP: names first, then each file that is somebody's is read, decoded, measured and stored.
 * Two pictures are decoded at a time, whatever threads there are; the others that are under way meanwhile wait for the
 * disk. So memory holds {@value #UNDER_WAY} files and two pictures, however large the ZIP is. Changes no record.
 */
final class PhotoIntake {

    static final int UNDER_WAY = 8;

    private static final Logger LOG = Logger.getLogger(PhotoIntake.class.getName());

    private static final int DECODED_AT_A_TIME = 2;

    private final ParameterValues limits;
    private final FileStore.Batch stored;
    private final ExecutorService threads;
    private final Semaphore decoding = new Semaphore(DECODED_AT_A_TIME);
    private volatile boolean stopped;

    PhotoIntake(ParameterValues limits, FileStore store, ExecutorService threads) {
        this.limits = limits;
        this.stored = store.batch(threads);
        this.threads = threads;
    }

    /**
     * @param heldBy who has these files as a photo already, by SHA-256
     * @param progress hears how many files are done; whatever it throws ends the intake
     * @return a line for each file, in the order of the ZIP
     */
    List<PhotoLine> take(
            PhotoZip zip,
            PhotoOwner.Directory directory,
            Function<Set<String>, Map<String, List<PhotoOwner>>> heldBy,
            IntConsumer progress) {
        List<Opened> opened = open(zip, PhotoAssignment.of(zip.names(), directory), progress);
        stored.seal();
        List<Claim> claims = opened.stream()
                .filter(one -> one.stored() != null)
                .map(Opened::claim)
                .toList();
        PhotoClaims all = PhotoClaims.of(
                claims, heldBy.apply(claims.stream().map(Claim::sha256).collect(Collectors.toSet())));
        return opened.stream().map(one -> line(one, all)).toList();
    }

    /** @param stored null if nothing is to be kept */
    private record Opened(Assigned file, PhotoReading reading, StoredFile stored) {

        Claim claim() {
            return new Claim(file.owner(), stored.sha256());
        }
    }

    private List<Opened> open(PhotoZip zip, List<Assigned> files, IntConsumer progress) {
        List<Opened> opened = new ArrayList<>();
        Deque<Future<Opened>> underWay = new ArrayDeque<>();
        try {
            for (Assigned file : files) {
                if (underWay.size() == UNDER_WAY) {
                    opened.add(result(underWay.remove()));
                    progress.accept(opened.size());
                }
                underWay.add(threads.submit(() -> open(zip, file)));
            }
            while (!underWay.isEmpty()) {
                opened.add(result(underWay.remove()));
                progress.accept(opened.size());
            }
            return opened;
        } finally {
            stopped = true;
            underWay.forEach(PhotoIntake::await);
        }
    }

    private Opened open(PhotoZip zip, Assigned file) throws InterruptedException {
        if (stopped || !file.isToBeOpened()) {
            return new Opened(file, null, null);
        }
        decoding.acquire();
        InspectedPhoto photo;
        try {
            photo = inspect(zip, file);
        } finally {
            decoding.release();
        }
        boolean refused = photo.upright() == null
                || new Assessment(PhotoRules.ONE.check(new PhotoFacts(photo.reading(), List.of(), null, limits)))
                        .blocked();
        return new Opened(file, photo.reading(), refused ? null : store(file, photo.upright()));
    }

    private InspectedPhoto inspect(PhotoZip zip, Assigned file) {
        int kilobytes = limits.count(ParameterKey.PHOTO_MOST_KILOBYTES);
        long size = zip.size(file.name());
        if (size > kilobytes * 1024L) {
            return InspectedPhoto.tooLarge(size, kilobytes);
        }
        return zip.read(file.name(), kilobytes * 1024)
                .map(bytes -> InspectedPhoto.of(bytes, limits))
                .orElseGet(() -> new InspectedPhoto(Unusable.because(PhotoEvidence.FILE_DAMAGED), null));
    }

    private StoredFile store(Assigned file, byte[] upright) {
        return stored.store(file.name().shown(), new ByteArrayInputStream(upright), upright.length);
    }

    private static Opened result(Future<Opened> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new CompletionException(e.getCause());
        }
    }

    /** What is under way when the intake ends early still reads from the ZIP. */
    private static void await(Future<Opened> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(Level.FINE, "failed after the intake had ended", e.getCause());
        }
    }

    private PhotoLine line(Opened opened, PhotoClaims claims) {
        if (opened.reading() == null) {
            return PhotoLine.unopened(opened.file());
        }
        List<String> sharedWith = opened.stored() == null ? List.of() : claims.sharedWith(opened.claim());
        Assessment assessment =
                new Assessment(PhotoRules.ONE.check(new PhotoFacts(opened.reading(), sharedWith, null, limits)));
        if (assessment.blocked()) {
            return new PhotoLine(opened.file(), PhotoFileStatus.REFUSED, opened.reading(), assessment.findings(), null);
        }
        PhotoFileStatus status =
                assessment.wantingReason().isEmpty() ? PhotoFileStatus.KEPT : PhotoFileStatus.TO_CONFIRM;
        return new PhotoLine(opened.file(), status, opened.reading(), assessment.findings(), opened.stored());
    }
}
