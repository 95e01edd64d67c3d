package org.choisi.web.page.home;

import java.util.List;

/**
 * What matters today and what to do next.
 *
 * @param numbers four at most, each leading to its page
 * @param roles the ways of looking at it, one chosen
 * @param steps what to do next in that role
 */
record HomeView(String headline, List<Number> numbers, List<Role> roles, String role, List<Step> steps) {

    record Number(String href, String figure, String what) {}

    record Role(String href, String name, boolean chosen) {}

    record Step(String href, String text, String why) {}
}
