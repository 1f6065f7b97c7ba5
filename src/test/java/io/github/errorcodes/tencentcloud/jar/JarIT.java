package io.github.errorcodes.tencentcloud.jar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
        assertEquals(
                "tencentcloud-common-error-codes.jar",
                BuiltJar.PATH.getFileName().toString());
        String expected = """
                META-INF/LICENSE
                META-INF/MANIFEST.MF
                META-INF/maven/io.github.errorcodes/tencentcloud-common-error-codes/pom.properties
                META-INF/maven/io.github.errorcodes/tencentcloud-common-error-codes/pom.xml
                io/github/errorcodes/tencentcloud/ApiErrorException.class
                io/github/errorcodes/tencentcloud/ApiOutcome.class
                io/github/errorcodes/tencentcloud/CommonErrorCode.class
                io/github/errorcodes/tencentcloud/Json.class
                io/github/errorcodes/tencentcloud/MalformedResponseException.class
                io/github/errorcodes/tencentcloud/ResponseReader.class
                io/github/errorcodes/tencentcloud/cli/Arguments.class
                io/github/errorcodes/tencentcloud/cli/Explanation.class
                io/github/errorcodes/tencentcloud/cli/Finding.class
                io/github/errorcodes/tencentcloud/cli/Findings.class
                io/github/errorcodes/tencentcloud/cli/Language.class
                io/github/errorcodes/tencentcloud/cli/Lookup.class
                io/github/errorcodes/tencentcloud/cli/Main.class
                io/github/errorcodes/tencentcloud/cli/PastedText.class
                io/github/errorcodes/tencentcloud/cli/Usage.class
                io/github/errorcodes/tencentcloud/internal/Escapes.class
                module-info.class
                """;
        // What nested classes are called is the compiler's matter.
        String found = entries().stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> entry.getName().replaceFirst("\\$\\w+\\.class$", ".class") + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());

        assertEquals(expected, found);
    }

    @Test
    void aUserOfThePomGetsNoDependency() throws Exception {
        byte[] bytes = BuiltJar.entry("META-INF/maven/io.github.errorcodes/tencentcloud-common-error-codes/pom.xml");
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        String used = "/project/dependencies/dependency[not(scope='test')]/artifactId";

        assertEquals("", XPathFactory.newInstance().newXPath().evaluate(used, pom));
        // Neither would a user's build expect these.
        String others = "count(/project/parent | //repositories)";
        assertEquals("0", XPathFactory.newInstance().newXPath().evaluate(others, pom));
    }

    @Test
    void theClassFilesAreForJava8ExceptTheModuleDescriptor() throws Exception {
        for (JarEntry entry : entries()) {
            String name = entry.getName();
            if (name.endsWith(".class")) {
                assertEquals(name.equals("module-info.class") ? 53 : 52, BuiltJar.entry(name)[7], name);
            }
        }
    }

    @Test
    void theModuleRequiresJavaBaseAloneAndExportsThePublicPackageAlone() {
        ModuleDescriptor module =
                ModuleFinder.of(BuiltJar.PATH).find(MODULE).orElseThrow().descriptor();

        assertEquals(
                List.of("java.base"),
                module.requires().stream().map(Requires::name).toList());
        assertEquals(
                List.of(MODULE), module.exports().stream().map(Exports::source).toList());
        assertTrue(module.exports().stream().noneMatch(Exports::isQualified));
        assertFalse(module.isOpen());
        assertEquals(Set.of(), module.opens());
        assertEquals(Optional.of(BuiltJar.VERSION), module.rawVersion());
        assertEquals(Optional.of(MODULE + ".cli.Main"), module.mainClass());
    }

    @Test
    void theManifestServesClassPathAndOsgiAndHasNothingElse() throws Exception {
        Map<String, String> manifest = new TreeMap<>();
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            jar.getManifest().getMainAttributes().forEach((name, value) -> manifest.put("" + name, "" + value));
        }
        String osgiVersion = BuiltJar.VERSION.replace('-', '.');

        assertEquals(MODULE + ".cli.Main", manifest.get("Main-Class"));
        assertEquals("Tencent Cloud common error codes", manifest.get("Implementation-Title"));
        assertEquals(BuiltJar.VERSION, manifest.get("Implementation-Version"));
        assertEquals("2", manifest.get("Bundle-ManifestVersion"));
        assertEquals(MODULE, manifest.get("Bundle-SymbolicName"));
        assertEquals(osgiVersion, manifest.get("Bundle-Version"));
        assertEquals(MODULE + ";version=\"" + osgiVersion + "\"", manifest.get("Export-Package"));
        assertEquals("osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=1.8))\"", manifest.get("Require-Capability"));
        assertEquals(
                "Apache-2.0;link=\"https://www.apache.org/licenses/LICENSE-2.0.txt\"", manifest.get("Bundle-License"));
        assertEquals(System.getProperty("java.specification.version"), manifest.get("Build-Jdk-Spec"));
        assertEquals(
                "Build-Jdk-Spec Bundle-Description Bundle-Developers Bundle-DocURL Bundle-License Bundle-ManifestVersion Bundle-Name"
                        + " Bundle-SCM Bundle-SymbolicName Bundle-Version Created-By Export-Package Implementation-Title"
                        + " Implementation-Version Java-Version Main-Class Manifest-Version Private-Package Require-Capability",
                String.join(" ", manifest.keySet()));
    }

    /** The time of the build would be another one in each build. */
    @Test
    void everyEntryIsFromMidnightOfOneDay() throws Exception {
        List<LocalDateTime> times =
                entries().stream().map(JarEntry::getTimeLocal).distinct().toList();

        assertEquals(1, times.size());
        assertEquals(LocalTime.MIDNIGHT, times.get(0).toLocalTime());
    }

    @Test
    void theLicenceIsInside() throws Exception {
        assertArrayEquals(Files.readAllBytes(Path.of("LICENSE")), BuiltJar.entry("META-INF/LICENSE"));
    }

    private static List<JarEntry> entries() throws IOException {
        try (JarFile jar = new JarFile(BuiltJar.PATH.toFile())) {
            return jar.stream().toList();
        }
    }
}
