package org.beecitiz.administration;

import java.util.List;
import org.beecitiz.catalogue.CategoryLabel;

/**
 * A category, as administrators see it.
 *
 * @param active whether new tickets may be about it
 * @param tickets how many are or were about it
 * @param rules how many routing rules name it
 * @param children those under it, in their order; none for the second level
 */
public record CategoryRow(CategoryLabel label, boolean active, long tickets, long rules, List<CategoryRow> children) {}
