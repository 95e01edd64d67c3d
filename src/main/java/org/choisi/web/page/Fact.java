package org.choisi.web.page;

/** Something that an answer rests on, by its name. */
public record Fact(String name, String value) {}
