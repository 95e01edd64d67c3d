package org.choisi.store;

import java.util.UUID;

/**
 * One asset with its whole advice.
 *
 * @param inventory the inventory it was read from
 * @param json the advice as a JSON object, in the language asked for
 */
public record StoredAsset(UUID inventory, AdviceRow row, String json) {}
