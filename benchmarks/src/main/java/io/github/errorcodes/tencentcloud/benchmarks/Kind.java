package io.github.errorcodes.tencentcloud.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;

/** The headings of {@code bodies.txt}, and all its bodies together. */
public enum Kind {
    ALL,
    ASCII,
    CHINESE,
    ESCAPES,
    FAILURE,
    BATCH;

    /** The bodies of this kind, in the order of the file. */
    List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        // Latin-1 first: the JIT compiles the methods of String by what they have met, so a process that measures
        // ASCII must make no Chinese String.
        try (var reader =
                new BufferedReader(new InputStreamReader(Kind.class.getResourceAsStream("/bodies.txt"), ISO_8859_1))) {
            String heading = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("# ")) {
                    heading = line.substring(2);
                } else if (!line.isEmpty() && (this == ALL || heading.equals(name()))) {
                    bodies.add(new String(line.getBytes(ISO_8859_1), UTF_8));
                }
            }
        }
        return bodies;
    }
}
