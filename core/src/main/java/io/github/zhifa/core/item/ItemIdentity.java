// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhifa.model.item.Item;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an item is about, whoever does it and however it is printed: a conduct within a scope. Two
 * items with another scope are two powers, even where the conduct is the same.
 *
 * @param conduct the conduct, see {@link ItemName#conduct()}
 * @param scopes what narrows it, wherever it is printed: in brackets in the name, or in a sentence
 *     of the remark that says 限, 除外, 不含, 不包括 or 范围为; 限于, 仅限 and 只限于 are one word here
 */
public record ItemIdentity(String conduct, ImmutableSortedSet<String> scopes) {
  private static final Splitter SENTENCES =
      Splitter.on(CharMatcher.anyOf("。;"))
          .trimResults(CharMatcher.anyOf("()，,、."))
          .omitEmptyStrings();
  private static final Pattern NARROWS = Pattern.compile("^[仅只]?限|[仅只]限|限于|除外|不含|不包括|范围为");
  private static final Pattern LIMITED_TO = Pattern.compile("^[仅只]?限于?");

  /** Returns what {@code item} is about. */
  public static ItemIdentity of(Item item) {
    return of(item.name(), item.remark());
  }

  static ItemIdentity of(String printedName, Optional<String> printedRemark) {
    ItemName name = ItemName.parse(printedName);
    Stream<String> remark =
        printedRemark.map(ItemName::normal).stream()
            .flatMap(SENTENCES::splitToStream)
            .filter(sentence -> NARROWS.matcher(sentence).find());
    return new ItemIdentity(
        name.conduct(),
        Stream.concat(name.scopes().stream(), remark)
            .map(scope -> LIMITED_TO.matcher(scope).replaceFirst("限于"))
            .map(scope -> scope.replace("行政处罚", "处罚"))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }
}
