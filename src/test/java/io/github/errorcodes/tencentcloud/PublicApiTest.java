package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists all that a user can compile against: a change of the API is a change of {@code public-api.txt}. */
class PublicApiTest {

    @Test
    void thePublicApiIsTheListedOne() throws Exception {
        List<String> listed;
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/public-api.txt"))) {
            listed = lines.toList();
        }

        assertEquals(
                String.join("\n", listed),
                publicApi().map(PublicApiTest::withoutPackages).collect(Collectors.joining("\n")));
    }

    private static String withoutPackages(String line) {
        return line.replaceAll("\\b(?:[a-z]+\\.)+", "");
    }

    private static Stream<String> publicApi() throws Exception {
        return types().filter(type -> isVisible(type.getModifiers())).flatMap(PublicApiTest::describe);
    }

    /** The types of the exported package, in alphabetical order. */
    private static Stream<Class<?>> types() throws Exception {
        Path classes = Path.of(ApiResult.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String exported = ApiResult.class.getPackageName();
        try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> exported + "." + name.replace(".class", ""))
                    .sorted()
                    .toList();
            return names.stream().map(PublicApiTest::load);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> describe(Class<?> type) {
        Stream<Type> supertypes =
                Stream.concat(Stream.of(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
        String head = type.toGenericString()
                + supertypes
                        .filter(Objects::nonNull)
                        .map(Type::getTypeName)
                        .sorted()
                        .reduce("", (all, t) -> all + " < " + t);
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(PublicApiTest::isVisible)
                .map(field -> field.isEnumConstant() ? field.getName() : field.toGenericString());
        Stream<String> members = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(PublicApiTest::isVisible)
                .map(Executable::toGenericString)
                .sorted();
        return Stream.concat(Stream.of(head), Stream.concat(fields, members).map(line -> "    " + line));
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
