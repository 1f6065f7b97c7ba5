package io.github.errorcodes.tencentcloud;

import java.util.Arrays;

/** The objects and arrays that are open at one place in a body: a stack with a bit for each. */
final class Nesting {

    private int depth;

    /** Bit {@code n % 64} of word {@code n / 64} is set where the value at depth n is an object. */
    private long[] objects = new long[1];

    /** The innermost bit, at hand since it is asked for at every comma. */
    private boolean inObject;

    void push(boolean object) {
        int word = depth >> 6;
        if (word == objects.length) {
            objects = Arrays.copyOf(objects, 2 * word);
        }
        long bit = 1L << depth;
        objects[word] = object ? objects[word] | bit : objects[word] & ~bit;
        inObject = object;
        depth++;
    }

    void pop() {
        depth--;
        int innermost = depth - 1;
        inObject = depth > 0 && (objects[innermost >> 6] & 1L << innermost) != 0;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    boolean isInObject() {
        return inObject;
    }
}
