package org.choisi.measure;

/** Something said to a person, in French and in English. */
public record Text(String fr, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : fr;
    }

    /** The same words in both languages: names, codes, quotations. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    @Override
    public String toString() {
        return fr;
    }
}
