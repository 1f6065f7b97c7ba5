package io.github.errorcodes.tencentcloud;

import java.util.Arrays;

/** The objects and arrays that are open at one place in a body: a stack with a bit for each. */
final class Nesting {

    private int depth;

    /** Bit {@code n % 64} of word {@code n / 64} is set where the value at depth n is an object. */
    private long[] objects = new long[1];

    void push(boolean object) {
        int word = depth >> 6;
        if (word == objects.length) {
            objects = Arrays.copyOf(objects, 2 * word);
        }
        long bit = 1L << depth;
        objects[word] = object ? objects[word] | bit : objects[word] & ~bit;
        depth++;
    }

    void pop() {
        depth--;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    /** Says whether the innermost value is an object. */
    boolean isInObject() {
        int innermost = depth - 1;
        return (objects[innermost >> 6] & 1L << innermost) != 0;
    }
}
