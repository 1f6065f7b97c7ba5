package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SerializationTest {

    private static final ApiOutcome BATCH = parse("{'code':5400,'message':'m','codeDesc':'d','requestId':'r','detail':"
            + "{'b':{'code':5100,'msg':'failed','codeDesc':'e','requestId':7},'a':{'code':0}}}");

    static final List<ApiOutcome> OUTCOMES = List.of(BATCH, parse("{'code':0}"), ApiOutcome.of("", null));

    @ParameterizedTest
    @FieldSource("OUTCOMES")
    void anOutcomeComesBackWithItsDetailsInOrderAndUnmodifiable(ApiOutcome outcome) throws Exception {
        ApiOutcome copy = copyOf(outcome);

        assertEquals(outcome, copy);
        assertEquals(outcome.toString(), copy.toString());
        assertThrows(
                UnsupportedOperationException.class, () -> copy.getDetails().put("x", copy));
    }

    @Test
    void anExceptionComesBackWithAllThatItHas() throws Exception {
        ApiErrorException failure = assertThrows(ApiErrorException.class, BATCH::requireSuccess);
        failure.addSuppressed(errorOf("{'code':0"));
        ApiErrorException copy = copyOf(failure);

        assertEquals(failure.getMessage(), copy.getMessage());
        assertEquals(BATCH, copy.getOutcome());
        assertEquals(9, ((MalformedResponseException) copy.getSuppressed()[0]).getErrorIndex());
    }

    @SuppressWarnings("unchecked")
    private static <T> T copyOf(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
