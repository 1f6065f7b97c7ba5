package io.github.errorcodes.tencentcloud.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What JSON libraries do with the types of the library. */
class JsonLibrariesTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static final ApiOutcome BATCH =
            ApiOutcome.parse("{\"code\":5400,\"message\":\"partial success\",\"detail\":{\"ins-1\":{\"code\":0},"
                    + "\"ins-2\":{\"code\":5100,\"message\":\"projectId is incorrect\"}}}");

    /** A class of a user, with a field that should not have this type. */
    public static final class Dto {
        public CommonErrorCode code;
    }

    @Test
    void gsonWritesTheDetails() throws IOException {
        assertHasDetails(new Gson().toJson(BATCH));
    }

    @Test
    void fastjson2WritesTheDetails() throws IOException {
        assertHasDetails(JSON.toJSONString(BATCH));
    }

    private static void assertHasDetails(String json) throws IOException {
        JsonNode details = JACKSON.readTree(json).path("details");

        assertEquals(2, details.size());
        assertEquals("0", details.at("/ins-1/code").asText());
        assertEquals("5100", details.at("/ins-2/code").asText());
        assertEquals("projectId is incorrect", details.at("/ins-2/message").asText());
    }

    /** The Javadoc and the READMEs warn of it. */
    @Test
    void aFieldOfTheEnumIsReadByItsOrdinal() throws IOException {
        assertEquals(CommonErrorCode.INVALID_REQUEST_PARAMETER, JACKSON.readValue("{\"code\":0}", Dto.class).code);
        assertEquals(CommonErrorCode.INVALID_REQUEST_PARAMETER, JSON.parseObject("{\"code\":0}", Dto.class).code);
    }
}
