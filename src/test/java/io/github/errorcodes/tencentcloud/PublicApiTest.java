package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** Lists all that a user can compile against: a change of the API is a change of {@code public-api.txt}. */
class PublicApiTest {

    @Test
    void thePublicApiIsTheListedOne() throws Exception {
        assertEquals(
                Files.readString(Path.of("src/test/resources/public-api.txt")),
                publicTypes()
                        .flatMap(PublicApiTest::describe)
                        .map(line -> line.replaceAll("\\b(?:[a-z]+\\.)+", "") + "\n")
                        .collect(Collectors.joining()));
    }

    /** So that threads may share instances. */
    @Test
    void everyFieldIsFinal() {
        List<Field> mutable = publicTypes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic())
                .toList();

        assertEquals(List.of(), mutable);
    }

    static List<RuntimeException> exceptions() {
        return List.of(
                assertThrows(ApiErrorException.class, ApiResult.of("1", "", "")::requireSuccess), Bodies.refuse(""));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void anExceptionHasAStackTraceAndTakesACauseAndSuppressedExceptions(RuntimeException exception) {
        Exception other = new Exception();
        exception.addSuppressed(other);
        exception.initCause(other);

        assertEquals(
                List.of(other, other), List.of(exception.getCause(), exception.getSuppressed()[0]));
        assertTrue(exception.getStackTrace().length > 0);
    }

    /** The public types of the exported package, in alphabetical order. */
    private static Stream<Class<?>> publicTypes() {
        return ReflectionSupport.findAllClassesInPackage(
                        ApiResult.class.getPackageName(),
                        type -> type.getPackage().equals(ApiResult.class.getPackage())
                                && location(type).equals(location(ApiResult.class))
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
