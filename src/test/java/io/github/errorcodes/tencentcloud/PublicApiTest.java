package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/** The classes of the library as reflection sees them. */
class PublicApiTest {

    /** All that a user can compile against: a change of the API is a change of {@code public-api.txt}. */
    @Test
    void thePublicApiIsTheListedOne() throws Exception {
        assertIterableEquals(
                Files.readAllLines(Path.of("src/test/resources/public-api.txt")),
                publicTypes()
                        .flatMap(PublicApiTest::describe)
                        .map(line -> line.replaceAll("\\b(?:[a-z]+\\.)+", ""))
                        .toList());
    }

    /** Threads may share instances. Gson, Moshi and fastjson read fields, and leave out those that are transient. */
    @Test
    void everyFieldOfAPublicTypeIsFinalAndNoneIsTransient() {
        List<Field> wrong = publicTypes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic())
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || Modifier.isTransient(field.getModifiers()))
                .toList();

        assertEquals(List.of(), wrong);
    }

    /** The public types of the exported package, in alphabetical order. */
    private static Stream<Class<?>> publicTypes() {
        return ReflectionSupport.findAllClassesInPackage(
                        ApiOutcome.class.getPackageName(),
                        type -> type.getPackage().equals(ApiOutcome.class.getPackage())
                                && location(type).equals(location(ApiOutcome.class))
                                && isVisible(type.getModifiers()),
                        name -> true)
                .stream()
                .sorted(Comparator.comparing(Class::getName));
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Stream<String> describe(Class<?> type) {
        String head = type.toGenericString() + " < "
                + type.getGenericSuperclass().getTypeName() + " " + Arrays.toString(type.getInterfaces());
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(PublicApiTest::isVisible)
                .map(Field::getName);
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
