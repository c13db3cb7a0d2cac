package dev.autogen.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.apache.maven.settings.Mirror;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/**
 * The user's and the installation's settings of Maven, as one.
 *
 * <p>Mirrors, proxies, servers with their passwords (decrypted where Maven could), the local repository, offline mode
 * and the repositories of active profiles apply; see <a href="https://maven.apache.org/settings.html">Maven's manual</a>.
 */
final class MavenSettings {

    private static final Logger LOG = System.getLogger(MavenSettings.class.getName());
    private static final RepositoryPolicy VERIFIED =
            new RepositoryPolicy(true, RepositoryPolicy.UPDATE_POLICY_DAILY, RepositoryPolicy.CHECKSUM_POLICY_FAIL);
    private static final RemoteRepository CENTRAL = new RemoteRepository.Builder(
                    "central", "default", "https://repo.maven.apache.org/maven2")
            .setPolicy(VERIFIED)
            .build();

    private static final String HEADERS = "aether.connector.http.headers.";

    private final MavenHome home;
    private final Settings settings;

    private MavenSettings(MavenHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    /**
     * Reads the files that there are.
     *
     * @throws MavenSettingsException where one of them cannot be read
     */
    static MavenSettings read(MavenHome home) {
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
        request.setUserSettingsFile(home.userSettings().toFile());
        home.globalSettings().ifPresent(file -> request.setGlobalSettingsFile(file.toFile()));
        Properties properties = new Properties();
        properties.putAll(home.properties());
        home.environment().forEach((name, value) -> properties.setProperty("env." + name, value));
        request.setSystemProperties(properties);
        try {
            Settings settings = new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings();
            return new MavenSettings(home, decrypted(home, settings));
        } catch (SettingsBuildingException e) {
            throw new MavenSettingsException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Settings decrypted(MavenHome home, Settings settings) {
        DefaultSecDispatcher dispatcher = new DefaultSecDispatcher(new DefaultPlexusCipher());
        dispatcher.setConfigurationFile(home.userSecurity().toString());
        SettingsDecryptionResult result =
                new DefaultSettingsDecrypter(dispatcher).decrypt(new DefaultSettingsDecryptionRequest(settings));
        result.getProblems()
                .forEach(problem -> LOG.log(Level.WARNING, "In Maven's settings: {0}", problem.getMessage()));
        settings.setServers(result.getServers());
        settings.setProxies(result.getProxies());
        return settings;
    }

    Path localRepository() {
        return Stream.of(
                        Optional.ofNullable(home.properties().get("maven.repo.local")),
                        Optional.ofNullable(settings.getLocalRepository()))
                .flatMap(Optional::stream)
                .filter(path -> !path.isBlank())
                .findFirst()
                .map(Path::of)
                .orElse(home.userHome().resolve(".m2/repository"));
    }

    /** The files that these settings come from, for a message. */
    String files() {
        return home.globalSettings()
                .map(global -> home.userSettings() + " and " + global)
                .orElse(home.userSettings().toString());
    }

    /** A session of these settings, in which a file without a right checksum is not taken. */
    DefaultRepositorySystemSession session(RepositorySystem maven) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        session.setOffline(settings.isOffline());
        session.setMirrorSelector(mirrors());
        session.setProxySelector(proxies());
        session.setAuthenticationSelector(servers());
        settings.getServers().forEach(server -> session.setConfigProperty(HEADERS + server.getId(), headers(server)));
        session.setChecksumPolicy(RepositoryPolicy.CHECKSUM_POLICY_FAIL);
        // Whatever repository a file came from once: the user may have fetched it under another name.
        LocalRepository local = new LocalRepository(localRepository().toFile(), "simple");
        session.setLocalRepositoryManager(maven.newLocalRepositoryManager(session, local));
        return session;
    }

    /** Those of the active profiles, then Maven Central, each through its mirror. */
    List<RemoteRepository> repositories(RepositorySystem maven, DefaultRepositorySystemSession session) {
        List<RemoteRepository> all = new ArrayList<>();
        activeProfiles()
                .flatMap(profile -> profile.getRepositories().stream())
                .map(MavenSettings::remote)
                .forEach(all::add);
        if (all.stream().noneMatch(repository -> repository.getId().equals(CENTRAL.getId()))) {
            all.add(CENTRAL);
        }
        return maven.newResolutionRepositories(session, all);
    }

    private Stream<Profile> activeProfiles() {
        List<Profile> named = settings.getProfiles().stream()
                .filter(profile -> settings.getActiveProfiles().contains(profile.getId()))
                .toList();
        return named.isEmpty() ? settings.getProfiles().stream().filter(MavenSettings::isDefault) : named.stream();
    }

    private static boolean isDefault(Profile profile) {
        return profile.getActivation() != null && profile.getActivation().isActiveByDefault();
    }

    private static RemoteRepository remote(Repository repository) {
        return new RemoteRepository.Builder(repository.getId(), repository.getLayout(), repository.getUrl())
                .setPolicy(VERIFIED)
                .build();
    }

    private DefaultMirrorSelector mirrors() {
        DefaultMirrorSelector selector = new DefaultMirrorSelector();
        for (Mirror mirror : settings.getMirrors()) {
            selector.add(
                    mirror.getId(),
                    mirror.getUrl(),
                    mirror.getLayout(),
                    false,
                    mirror.isBlocked(),
                    mirror.getMirrorOf(),
                    mirror.getMirrorOfLayouts());
        }
        return selector;
    }

    private DefaultProxySelector proxies() {
        DefaultProxySelector selector = new DefaultProxySelector();
        for (Proxy proxy : settings.getProxies()) {
            if (proxy.isActive()) {
                selector.add(
                        new org.eclipse.aether.repository.Proxy(
                                proxy.getProtocol(),
                                proxy.getHost(),
                                proxy.getPort(),
                                new AuthenticationBuilder()
                                        .addUsername(proxy.getUsername())
                                        .addPassword(proxy.getPassword())
                                        .build()),
                        proxy.getNonProxyHosts());
            }
        }
        return selector;
    }

    private DefaultAuthenticationSelector servers() {
        DefaultAuthenticationSelector selector = new DefaultAuthenticationSelector();
        for (Server server : settings.getServers()) {
            selector.add(
                    server.getId(),
                    new AuthenticationBuilder()
                            .addUsername(server.getUsername())
                            .addPassword(server.getPassword())
                            .addPrivateKey(server.getPrivateKey(), server.getPassphrase())
                            .build());
        }
        return selector;
    }

    /** What some repositories want instead of a password: the {@code httpHeaders} of a server's configuration. */
    private static Map<String, String> headers(Server server) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (server.getConfiguration() instanceof Xpp3Dom configuration
                && configuration.getChild("httpHeaders") != null) {
            for (Xpp3Dom header : configuration.getChild("httpHeaders").getChildren()) {
                headers.put(text(header, "name"), text(header, "value"));
            }
        }
        return headers;
    }

    private static String text(Xpp3Dom parent, String child) {
        Xpp3Dom found = parent.getChild(child);
        return found == null || found.getValue() == null ? "" : found.getValue();
    }
}
