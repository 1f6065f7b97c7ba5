package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SerializationTest {

    private static final ApiOutcome BATCH = parse("{'code':5400,'message':'m','codeDesc':'d','requestId':'r','detail':"
            + "{'b':{'code':5100,'msg':'failed','codeDesc':'e','requestId':7},'a':{'code':0}}}");

    static final List<ApiOutcome> OUTCOMES = List.of(
            BATCH,
            ApiOutcome.of("", null),
            parse("{'code':0,'message':'%1$s','codeDesc':'%1$s','requestId':'%1$s','detail':{'%1$s':{'code':'%1$s'}}}"
                    .formatted("x".repeat(70_000))));

    @ParameterizedTest
    @FieldSource("OUTCOMES")
    void anOutcomeComesBackWithItsDetailsInOrderAndUnmodifiable(ApiOutcome outcome) throws Exception {
        ApiOutcome copy = (ApiOutcome) read(written(outcome));

        assertEquals(outcome, copy);
        assertEquals(outcome.toString(), copy.toString());
        assertThrows(
                UnsupportedOperationException.class, () -> copy.getDetails().put("x", copy));
    }

    @Test
    void anExceptionComesBackWithAllThatItHas() throws Exception {
        ApiErrorException copy = (ApiErrorException) read(written(failure()));

        assertEquals(failure().getMessage(), copy.getMessage());
        assertTrue(copy.getStackTrace().length > 0);
        assertHasAll(copy);
    }

    /** The exception of the test above, without stack traces, as 1.0.0 wrote it: the file must never change. */
    @Test
    void whatAnEarlierReleaseHasStoredIsStillRead() throws Exception {
        byte[] stored =
                Base64.getMimeDecoder().decode(Files.readString(Path.of("src/test/resources/stored-by-1.0.0.base64")));

        assertEquals(2110467119, Arrays.hashCode(stored));
        assertHasAll((ApiErrorException) read(stored));
    }

    @Test
    void theSerializedFormHasTheseFields() throws Exception {
        Class<?> form = Class.forName(ApiOutcome.class.getName() + "$SerializedForm");

        assertEquals(
                List.of("code", "codeDesc", "details", "message", "requestId"),
                Arrays.stream(ObjectStreamClass.lookup(form).getFields())
                        .map(ObjectStreamField::getName)
                        .toList());
    }

    private static ApiErrorException failure() {
        ApiErrorException failure = assertThrows(ApiErrorException.class, BATCH::requireSuccess);
        failure.addSuppressed(errorOf("{'code':0"));
        return failure;
    }

    private static void assertHasAll(ApiErrorException copy) {
        assertEquals(BATCH, copy.getOutcome());
        assertEquals(9, ((MalformedResponseException) copy.getSuppressed()[0]).getErrorIndex());
    }

    static final List<UnaryOperator<Object>> TAMPERING = List.of(
            object -> object.equals("5400") ? null : object,
            object -> object.equals("5100") ? null : object,
            insteadOfDetails(null),
            insteadOfDetails(Map.of(1, parse("{'code':0}"))),
            insteadOfDetails(Map.of("a", "b")),
            insteadOfDetails(Collections.singletonMap("a", null)),
            insteadOfDetails(Collections.singletonMap(null, parse("{'code':0}"))));

    private static UnaryOperator<Object> insteadOfDetails(Map<?, ?> other) {
        return object -> object.equals(BATCH.getDetails()) ? other : object;
    }

    @ParameterizedTest
    @FieldSource("TAMPERING")
    void aStreamThatWasTamperedWithIsRejected(UnaryOperator<Object> tampering) throws Exception {
        assertRejected(written(BATCH, tampering));
    }

    @Test
    void anExceptionWithoutItsOutcomeIsRejected() throws Exception {
        assertRejected(written(
                failure(), object -> object.getClass().getEnclosingClass() == ApiOutcome.class ? null : object));
    }

    @Test
    void aStreamThatBypassesTheSerializedFormIsRejected() throws Exception {
        String name = ApiOutcome.class.getName();
        String form = name + "$SerializedForm";
        String stream = new String(written(BATCH), ISO_8859_1)
                .replace((char) form.length() + form, (char) name.length() + name);

        assertRejected(stream.getBytes(ISO_8859_1));
    }

    @Test
    void aMapThatTheMakerOfTheStreamKeepsCannotChangeTheOutcome() throws Exception {
        Map<?, ?>[] kept = new Map<?, ?>[1];
        Object[] copies = (Object[]) read(written(new Object[] {BATCH, "the map"}, object -> {
            if (object.equals(BATCH.getDetails())) {
                kept[0] = (Map<?, ?>) object;
            }
            return object.equals("the map") ? kept[0] : object;
        }));
        ((Map<?, ?>) copies[1]).clear();

        assertEquals(BATCH, copies[0]);
    }

    private static void assertRejected(byte[] stream) {
        assertThrows(InvalidObjectException.class, () -> read(stream));
    }

    private static byte[] written(Object object) throws IOException {
        return written(object, UnaryOperator.identity());
    }

    /** The stream in which each object is what a function makes of it. */
    private static byte[] written(Object object, UnaryOperator<Object> tampering) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        class Tampering extends ObjectOutputStream {
            Tampering() throws IOException {
                super(bytes);
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object original) {
                return tampering.apply(original);
            }
        }
        try (ObjectOutputStream out = new Tampering()) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }
}
