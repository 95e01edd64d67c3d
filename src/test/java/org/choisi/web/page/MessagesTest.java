package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern EXPRESSIONS = Pattern.compile("(?s)\\s[a-z:-]+=(\"[^\"]*\"|'[^']*')");
    private static final Pattern READ_ALOUD = Pattern.compile("\\s(alt|title|placeholder|aria-label|value)=\"[^\"]");

    @Test
    void french_and_english_say_the_same_things() throws IOException {
        Properties fr = messages("fr");
        Properties en = messages("en");

        assertThat(fr.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : fr.stringPropertyNames()) {
            assertThat(holes(fr.getProperty(key))).as(key).isEqualTo(holes(en.getProperty(key)));
            assertThat(fr.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank();
        }
    }

    /** A straight apostrophe would swallow what follows it. */
    @Test
    void apostrophes_are_typographic() throws IOException {
        assertThat(messages("fr").values()).noneMatch(words -> words.toString().contains("'"));
        assertThat(messages("en").values()).noneMatch(words -> words.toString().contains("'"));
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        for (Path template : templates()) {
            String html = Files.readString(template);
            String text = EXPRESSIONS.matcher(html).replaceAll("").replaceAll("(?s)<[^>]*>", "");

            assertThat(text).as(template.toString()).doesNotContainPattern("\\p{L}");
            assertThat(READ_ALOUD.matcher(html).find()).as(template.toString()).isFalse();
        }
    }

    @Test
    void templates_ask_only_for_words_that_are_there() throws IOException {
        Set<String> known = messages("fr").stringPropertyNames();
        Pattern asked = Pattern.compile("#\\{([a-z0-9.-]+)");
        for (Path template : templates()) {
            assertThat(asked.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                    .as(template.toString())
                    .allMatch(known::contains);
        }
    }

    /** What rules compare and advise has words on the pages; a new name would show as it is in code. */
    @Test
    void rules_compare_only_what_pages_can_name() throws IOException {
        Set<String> known = messages("fr").stringPropertyNames();
        String drl = Files.readString(Path.of("rules/lifecycle/lifecycle.drl"))
                + Files.readString(Path.of("rules/services/services.drl"));
        Pattern added = Pattern.compile("(?s)hits\\.add\\((.*?)\\);");
        Set<String> names = new TreeSet<>();
        added.matcher(drl)
                .results()
                .forEach(call -> Pattern.compile("\"([a-z][A-Za-z]+)\",")
                        .matcher(call.group(1))
                        .results()
                        .forEach(name -> names.add("value." + name.group(1))));

        assertThat(names).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    @Test
    void every_action_and_destination_of_the_rules_has_words() throws IOException {
        Set<String> known = messages("fr").stringPropertyNames();
        List<String[]> precedence = Files.readAllLines(Path.of("rules/lifecycle/precedence.csv")).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .toList();

        assertThat(precedence.stream().map(row -> row[5]).filter(action -> !action.equals("none")))
                .allMatch(action -> known.contains("action." + action));
        assertThat(precedence.stream()
                        .filter(row -> row[2].equals("destination"))
                        .map(row -> row[4]))
                .allMatch(channel -> known.contains("destination." + channel));
    }

    private static Properties messages(String language) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> holes(String words) {
        var holes = new TreeSet<String>();
        Pattern.compile("\\{[0-9]}").matcher(words).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
