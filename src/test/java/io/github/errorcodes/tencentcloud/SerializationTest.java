package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static io.github.errorcodes.tencentcloud.Bodies.refuse;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

    private static final ApiResult BATCH = parse("{'code':5400,'message':'m','codeDesc':'d','requestId':'r','detail':"
            + "{'b':{'code':5100,'msg':'failed','codeDesc':'e','requestId':7},'a':{'code':0}}}");

    @Test
    void aResultComesBackWithItsDetailsInOrderAndUnmodifiable() throws Exception {
        ApiResult copy = (ApiResult) read(written(BATCH));

        assertEquals(BATCH, copy);
        assertEquals(BATCH.toString(), copy.toString());
        assertThrows(
                UnsupportedOperationException.class, () -> copy.getDetails().clear());
        ApiResult empty = (ApiResult) read(written(ApiResult.of("", null, null)));
        assertEquals(ApiResult.of("", null, null), empty);
        assertThrows(
                UnsupportedOperationException.class, () -> empty.getDetails().put("a", copy));
    }

    @Test
    void aSuccessComesBackWithItsDetailsAndTextsOfAnyLength() throws Exception {
        ApiResult success =
                parse("{'code':0,'message':'#','codeDesc':'#','requestId':'#','detail':{'#':{'code':1,'msg':'#'}}}"
                        .replace("#", "x".repeat(70_000)));

        assertEquals(success, read(written(success)));
    }

    @Test
    void anExceptionComesBackWithAllThatItHas() throws Exception {
        ApiErrorException failure = assertThrows(ApiErrorException.class, BATCH::requireSuccess);
        failure.addSuppressed(refuse("{'code':0"));
        ApiErrorException copy = (ApiErrorException) read(written(failure));

        assertEquals(failure.getMessage(), copy.getMessage());
        assertHasAll(copy);
    }

    /** The exception of the test above, without stack traces, as 1.0.0 wrote it. */
    @Test
    void whatAnEarlierReleaseHasStoredIsStillRead() throws Exception {
        String stored = Files.readString(Path.of("src/test/resources/stored-by-1.0.0.base64"));

        assertHasAll((ApiErrorException) read(Base64.getMimeDecoder().decode(stored)));
    }

    private static void assertHasAll(ApiErrorException copy) {
        assertEquals(BATCH, copy.getResult());
        assertEquals(9, ((MalformedResponseException) copy.getSuppressed()[0]).getErrorIndex());
    }

    static List<UnaryOperator<Object>> tampering() {
        return List.of(
                object -> object.equals("5400") ? null : object,
                object -> object.equals("5100") ? null : object,
                insteadOfDetails(null),
                insteadOfDetails(Map.of(1, parse("{'code':0}"))),
                insteadOfDetails(Map.of("a", "b")),
                insteadOfDetails(Collections.singletonMap("a", null)),
                insteadOfDetails(Collections.singletonMap(null, parse("{'code':0}"))));
    }

    private static UnaryOperator<Object> insteadOfDetails(Map<?, ?> other) {
        return object -> object.equals(BATCH.getDetails()) ? other : object;
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void aStreamThatWasTamperedWithIsRefused(UnaryOperator<Object> tampering) throws Exception {
        byte[] stream = written(BATCH, tampering);

        assertThrows(InvalidObjectException.class, () -> read(stream));
    }

    @Test
    void anExceptionWithoutItsResultIsRefused() throws Exception {
        ApiErrorException failure = assertThrows(ApiErrorException.class, BATCH::requireSuccess);
        byte[] stream =
                written(failure, object -> object.getClass().getEnclosingClass() == ApiResult.class ? null : object);

        assertThrows(InvalidObjectException.class, () -> read(stream));
    }

    @Test
    void aStreamThatGoesRoundTheSerializedFormIsRefused() throws Exception {
        String name = ApiResult.class.getName();
        String form = name + "$SerializedForm";
        String stream = new String(written(BATCH), ISO_8859_1)
                .replace((char) form.length() + form, (char) name.length() + name);

        assertThrows(InvalidObjectException.class, () -> read(stream.getBytes(ISO_8859_1)));
    }

    @Test
    void aMapThatTheMakerOfTheStreamKeepsCannotChangeTheResult() throws Exception {
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
