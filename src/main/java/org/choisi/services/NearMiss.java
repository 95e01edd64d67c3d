package org.choisi.services;

import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/**
 * A number of users at which the advice would be another, all else staying as it is.
 *
 * @param text the sentence for people
 * @param users that number, over twelve months
 * @param then the advice there
 */
public record NearMiss(Text text, int users, Advice then) {

    static NearMiss at(int users, boolean fewer, Advice then) {
        String fr = spoken(users, Language.FR) + (users < 2 ? " utilisateur" : " utilisateurs");
        String en = spoken(users, Language.EN) + (users == 1 ? " user" : " users");
        return new NearMiss(
                new Text(
                        then.words().fr() + (fewer ? " avec " + fr + " ou moins" : " à partir de " + fr),
                        then.words().en() + (fewer ? " with " + en + " or fewer" : " from " + en + " on")),
                users,
                then);
    }

    private static String spoken(int users, Language language) {
        return Spoken.value("", users, language);
    }
}
