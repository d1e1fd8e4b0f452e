// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableSet;

/**
 * A removed and an added item with like names that nothing proves to be the same; for a person to
 * look at. 林木毁坏 and 林地毁坏 are as alike as a name and its better wording, and are two powers.
 *
 * @param removed the item of the old list
 * @param added the item of the new list
 * @param score how alike the names are, see {@link ItemMatch#score()}
 * @param doubts why they are not taken to be the same
 */
public record SimilarItems(
    ListedItem removed, ListedItem added, int score, ImmutableSet<MatchDoubt> doubts) {

  SimilarItems inverse() {
    return new SimilarItems(added, removed, score, doubts);
  }
}
