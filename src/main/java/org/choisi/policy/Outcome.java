package org.choisi.policy;

/**
 * What a finding of the rules amounts to, as the policy's owner ranks it.
 *
 * @param name what rules call it, such as {@code past-lifetime}
 * @param rank among the answers to the same question the smallest wins
 * @param question what it answers, such as {@code verdict}
 * @param answer its answer, such as {@code REPLACE}
 * @param action what to do about it, empty when nothing in particular
 * @param wording the sentence for people, with the names of compared values in braces
 */
public record Outcome(String name, int rank, String question, String answer, String action, Wording wording) {}
