package org.choisi.measure;

import java.util.Locale;

/** The languages Choisi speaks. French is the first. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** English when the locale asks for it, French for every other. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : FR;
    }
}
