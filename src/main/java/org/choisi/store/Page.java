package org.choisi.store;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list.
 *
 * @param page counted from 1
 * @param size most items a page holds
 * @param total items of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** Which part of a list is wanted. */
    public record Wanted(int page, int size) {

        public static final int USUAL_SIZE = 25;
        public static final int LARGEST_SIZE = 200;

        public Wanted {
            if (page < 1 || size < 1 || size > LARGEST_SIZE) {
                throw new IllegalArgumentException("page " + page + ", size " + size);
            }
        }

        public static Wanted page(int page) {
            return new Wanted(page, USUAL_SIZE);
        }

        long offset() {
            return (page - 1L) * size;
        }
    }

    public Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> of(List<T> items, Wanted wanted, long total) {
        return new Page<>(items, wanted.page(), wanted.size(), total);
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), page, size, total);
    }

    /** At least 1. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
