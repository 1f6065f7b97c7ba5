package io.github.errorcodes.tencentcloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
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
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What a strict consumer looks at in the jar. */
class JarIT {

    private static final String MODULE = "io.github.errorcodes.tencentcloud";

    @Test
    void theJarHoldsTheseFilesAndNoOther() throws Exception {
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            assertEquals(
                    """
                    META-INF/LICENSE
                    META-INF/MANIFEST.MF
                    META-INF/maven/io.github.errorcodes/tencentcloud-common-error-codes/pom.properties
                    META-INF/maven/io.github.errorcodes/tencentcloud-common-error-codes/pom.xml
                    io/github/errorcodes/tencentcloud/ApiErrorException.class
                    io/github/errorcodes/tencentcloud/ApiResult.class
                    io/github/errorcodes/tencentcloud/CommonErrorCode.class
                    io/github/errorcodes/tencentcloud/Json.class
                    io/github/errorcodes/tencentcloud/MalformedResponseException.class
                    io/github/errorcodes/tencentcloud/ResponseReader.class
                    io/github/errorcodes/tencentcloud/cli/Arguments.class
                    io/github/errorcodes/tencentcloud/cli/Lookup.class
                    io/github/errorcodes/tencentcloud/cli/Main.class
                    io/github/errorcodes/tencentcloud/cli/Usage.class
                    io/github/errorcodes/tencentcloud/cli/version.txt
                    io/github/errorcodes/tencentcloud/internal/Escapes.class
                    module-info.class
                    """,
                    jar.stream()
                            // A folder carries nothing. What nested classes are called is the compiler's matter.
                            .filter(entry -> !entry.isDirectory())
                            .map(entry -> entry.getName().replaceFirst("\\$\\w+\\.class$", ".class") + "\n")
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining()));
        }
    }

    @Test
    void aUserOfThePomGetsNoDependency() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        BuiltJar.entry("META-INF/maven/io.github.errorcodes/tencentcloud-common-error-codes/pom.xml")));
        String used = "/project/dependencies/dependency[not(scope='test')]/artifactId";

        assertEquals("", XPathFactory.newInstance().newXPath().evaluate(used, pom));
    }

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
        assertFalse(module.isOpen());
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
            assertEquals("Apache Maven", manifest.get("Created-By"));
            assertEquals("2", manifest.get("Bundle-ManifestVersion"));
            assertEquals(MODULE, manifest.get("Bundle-SymbolicName"));
            String osgiVersion = BuiltJar.VERSION.replace('-', '.');
            assertEquals(osgiVersion, manifest.get("Bundle-Version"));
            assertEquals(MODULE + ";version=\"" + osgiVersion + "\"", manifest.get("Export-Package"));
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
    }

    @Test
    void theVersionAndTheLicenceAreInside() throws Exception {
        assertEquals(
                BuiltJar.VERSION + "\n",
                new String(BuiltJar.entry("io/github/errorcodes/tencentcloud/cli/version.txt"), UTF_8));
        assertArrayEquals(Files.readAllBytes(Path.of("LICENSE")), BuiltJar.entry("META-INF/LICENSE"));
    }
}
