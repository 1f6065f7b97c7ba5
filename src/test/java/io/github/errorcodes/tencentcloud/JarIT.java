package io.github.errorcodes.tencentcloud;

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
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a strict consumer looks at in the jar. */
class JarIT {

    private static final String MODULE = "io.github.errorcodes.tencentcloud";

    @Test
    void theClassFilesAreForJava8ButForTheModuleDescriptor() throws Exception {
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
    void theManifestServesClassPathAndOsgi() throws Exception {
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();

            assertEquals(MODULE + ".cli.Main", manifest.getValue("Main-Class"));
            assertEquals("Tencent Cloud common error codes", manifest.getValue("Implementation-Title"));
            assertEquals(BuiltJar.VERSION, manifest.getValue("Implementation-Version"));
            assertEquals("2", manifest.getValue("Bundle-ManifestVersion"));
            assertEquals(MODULE, manifest.getValue("Bundle-SymbolicName"));
            assertEquals(BuiltJar.VERSION, manifest.getValue("Bundle-Version"));
            assertEquals(MODULE + ";version=\"" + BuiltJar.VERSION + "\"", manifest.getValue("Export-Package"));
            assertEquals(
                    "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=1.8))\"", manifest.getValue("Require-Capability"));
            assertEquals(null, manifest.getValue("Import-Package"));
        }
    }

    @Test
    void theLicenceIsInside() throws Exception {
        assertArrayEquals(Files.readAllBytes(Path.of("LICENSE")), BuiltJar.entry("META-INF/LICENSE"));
    }

    @Test
    void theJarIsSmall() throws Exception {
        assertTrue(Files.size(BuiltJar.PATH) < 40_000);
    }
}
