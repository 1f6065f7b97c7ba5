package io.github.errorcodes.tencentcloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a strict consumer looks at in the jar. */
class JarIT {

    private static final String MODULE = "io.github.errorcodes.tencentcloud";

    @Test
    void theClassFilesAreForJava8ExceptTheModuleDescriptor() throws Exception {
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            List<String> classes = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();
            assertTrue(classes.size() > 5, classes::toString);
            for (String name : classes) {
                int expected = name.equals("module-info.class") ? 53 : 52;
                assertEquals(expected, BuiltJar.entry(name)[7], name);
            }
        }
    }

    @Test
    void theModuleRequiresJavaBaseAloneAndExportsThePublicPackageAlone() {
        ModuleDescriptor module =
                ModuleFinder.of(BuiltJar.PATH).find(MODULE).orElseThrow().descriptor();

        assertEquals(
                Set.of("java.base"),
                module.requires().stream().map(Requires::name).collect(Collectors.toSet()));
        assertEquals(
                Set.of(MODULE), module.exports().stream().map(Exports::source).collect(Collectors.toSet()));
        assertTrue(module.exports().stream().noneMatch(Exports::isQualified));
        assertTrue(module.opens().isEmpty());
        assertEquals(Optional.of(BuiltJar.VERSION), module.rawVersion());
        assertEquals(Optional.of(MODULE + ".cli.Main"), module.mainClass());
    }

    @Test
    void theManifestServesClassPathAndOsgiAndHasNothingElse() throws Exception {
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            Map<String, String> manifest = new TreeMap<>();
            jar.getManifest().getMainAttributes().forEach((name, value) -> manifest.put("" + name, "" + value));

            assertEquals(MODULE + ".cli.Main", manifest.get("Main-Class"));
            assertEquals("Tencent Cloud common error codes", manifest.get("Implementation-Title"));
            assertEquals(BuiltJar.VERSION, manifest.get("Implementation-Version"));
            assertEquals("2", manifest.get("Bundle-ManifestVersion"));
            assertEquals(MODULE, manifest.get("Bundle-SymbolicName"));
            assertEquals(BuiltJar.VERSION, manifest.get("Bundle-Version"));
            assertEquals(MODULE + ";version=\"" + BuiltJar.VERSION + "\"", manifest.get("Export-Package"));
            assertEquals("osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=1.8))\"", manifest.get("Require-Capability"));
            assertTrue(manifest.get("Bundle-License").startsWith("Apache-2.0;"));
            assertEquals(
                    Set.of(
                            "Manifest-Version",
                            "Created-By",
                            "Main-Class",
                            "Implementation-Title",
                            "Implementation-Version",
                            "Bundle-Description",
                            "Bundle-Developers",
                            "Bundle-DocURL",
                            "Bundle-License",
                            "Bundle-ManifestVersion",
                            "Bundle-Name",
                            "Bundle-SCM",
                            "Bundle-SymbolicName",
                            "Bundle-Version",
                            "Export-Package",
                            "Private-Package",
                            "Require-Capability"),
                    manifest.keySet());
        }
    }

    @Test
    void noEntryHasTheTimeOfTheBuild() throws Exception {
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            assertEquals(1, jar.stream().map(JarEntry::getTimeLocal).distinct().count());
        }
        assertEquals(
                BuiltJar.VERSION + "\n",
                new String(BuiltJar.entry("io/github/errorcodes/tencentcloud/cli/version.txt"), UTF_8));
    }

    @Test
    void theLicenceIsInside() throws Exception {
        assertArrayEquals(Files.readAllBytes(Path.of("LICENSE")), BuiltJar.entry("META-INF/LICENSE"));
    }

    @Test
    void theJarIsSmall() throws Exception {
        assertTrue(Files.size(BuiltJar.PATH) < 50_000);
    }
}
