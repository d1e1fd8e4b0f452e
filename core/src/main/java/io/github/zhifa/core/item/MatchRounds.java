// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ComparedItem.BY_CONTENT;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Matches the rows of two lists in rounds, the strongest reason first; a row that is matched takes
 * no part in later rounds. Each round looks rows up by a key and treats both lists alike.
 */
final class MatchRounds {
  /** Less like names on one basis are two items. */
  private static final int ALIKE_ENOUGH = 500;

  private final List<ComparedItem> before;
  private final List<ComparedItem> after;
  private final Set<ComparedItem> kept = new HashSet<>();
  private final List<FoundMatch> found = new ArrayList<>();
  private NearPairs near = NearNames.of(ImmutableList.of(), ImmutableList.of());

  MatchRounds(List<ComparedItem> before, List<ComparedItem> after) {
    this.before = before;
    this.after = after;
  }

  /** Runs all rounds; {@code isUnique} tells the codes that each of the two lists has once. */
  void run(Predicate<String> isUnique) {
    List<FoundMatch> coded = coded(isUnique);
    coded.stream().filter(MatchRounds::isSame).forEach(this::take);
    // Code and basis together outweigh a name that another item has, but not a split.
    coded.stream()
        .filter(MatchRounds::isOnOneBasis)
        .forEach(match -> match.members().forEach(kept::add));
    for (MatchReason reason :
        List.of(MatchReason.BASIS_AND_NAME, MatchReason.NAME, MatchReason.WORDING)) {
      round(reason);
    }
    kept.clear();
    near = NearNames.of(before(), after());
    ItemParts.find(before(), after(), near).stream()
        .sorted(
            Comparator.comparing(FoundMatch::reason)
                .thenComparing(match -> -match.score())
                .thenComparing(FoundMatch::whole, BY_CONTENT))
        .forEach(this::take);
    coded.forEach(
        match ->
            take(
                FoundMatch.pair(
                    match.before().get(0), match.after().get(0), MatchReason.CODE_ALONE, false)));
    byBasis();
  }

  List<FoundMatch> found() {
    return found;
  }

  /** Returns the rows of the old list that no round matched. */
  List<ComparedItem> before() {
    return before.stream().filter(ComparedItem::isOpen).toList();
  }

  /** Returns the rows of the new list that no round matched. */
  List<ComparedItem> after() {
    return after.stream().filter(ComparedItem::isOpen).toList();
  }

  /** Calls {@code each} with the rows without a match that may have like names. */
  void near(BiConsumer<ComparedItem, ComparedItem> each) {
    near.forEach(
        (old, now) -> {
          if (old.isOpen() && now.isOpen()) {
            each.accept(old, now);
          }
        });
  }

  private static Optional<Object> key(MatchReason reason, ComparedItem row) {
    ItemIdentity identity = row.identity();
    return switch (reason) {
      case BASIS_AND_NAME ->
          row.basis().isEmpty() ? Optional.empty() : Optional.of(List.of(identity, row.basis()));
      case NAME -> Optional.of(identity);
      default -> Optional.of(List.of(row.wording(), identity.scopes()));
    };
  }

  private List<FoundMatch> coded(Predicate<String> isUnique) {
    Map<String, ComparedItem> byCode = new HashMap<>();
    before.forEach(row -> row.code().filter(isUnique).ifPresent(code -> byCode.put(code, row)));
    List<FoundMatch> coded = new ArrayList<>();
    for (ComparedItem row : after) {
      row.code()
          .flatMap(code -> Optional.ofNullable(byCode.get(code)))
          .ifPresent(old -> coded.add(FoundMatch.pair(old, row, MatchReason.CODE, false)));
    }
    return coded;
  }

  private static boolean isSame(FoundMatch match) {
    ComparedItem old = match.before().get(0);
    ComparedItem now = match.after().get(0);
    return old.wording().equals(now.wording()) && hasOneScope(old, now);
  }

  private static boolean isOnOneBasis(FoundMatch match) {
    ComparedItem old = match.before().get(0);
    ComparedItem now = match.after().get(0);
    return !old.basis().isEmpty() && old.basis().equals(now.basis()) && hasOneScope(old, now);
  }

  private static boolean hasOneScope(ComparedItem left, ComparedItem right) {
    return left.identity().scopes().equals(right.identity().scopes());
  }

  /** In each group the rows of one department come first. */
  private void round(MatchReason reason) {
    for (RowGroup group :
        RowGroup.of(withoutKept(before()), withoutKept(after()), row -> key(reason, row))) {
      if (group.isPair()) {
        take(FoundMatch.pair(group.olds().get(0), group.nows().get(0), reason, false));
      } else if (!group.nows().isEmpty()) {
        RowGroup.of(group.olds(), group.nows(), row -> Optional.of(row.department()))
            .forEach(department -> pairUp(reason, department.olds(), department.nows()));
        pairUp(
            reason,
            group.olds().stream().filter(ComparedItem::isOpen).toList(),
            group.nows().stream().filter(ComparedItem::isOpen).toList());
      }
    }
  }

  private List<ComparedItem> withoutKept(List<ComparedItem> rows) {
    return rows.stream().filter(row -> !kept.contains(row)).toList();
  }

  private void pairUp(MatchReason reason, List<ComparedItem> olds, List<ComparedItem> nows) {
    boolean several = olds.size() > 1 || nows.size() > 1;
    List<ComparedItem> left = ImmutableList.sortedCopyOf(BY_CONTENT, olds);
    List<ComparedItem> right = ImmutableList.sortedCopyOf(BY_CONTENT, nows);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      take(FoundMatch.pair(left.get(i), right.get(i), reason, several));
    }
  }

  private void byBasis() {
    for (RowGroup group : RowGroup.of(before(), after(), MatchRounds::basisAndScope)) {
      if (group.isPair()) {
        FoundMatch match =
            FoundMatch.pair(
                group.olds().get(0), group.nows().get(0), MatchReason.BASIS_ALONE, false);
        if (match.score() >= ALIKE_ENOUGH) {
          take(match);
        }
      }
    }
  }

  private static Optional<Object> basisAndScope(ComparedItem row) {
    return row.basis().isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(row.basis(), row.identity().scopes()));
  }

  /** Takes {@code match} where none of its rows is matched already. */
  private void take(FoundMatch match) {
    if (match.members().allMatch(ComparedItem::isOpen)) {
      match.members().forEach(ComparedItem::match);
      found.add(match);
    }
  }
}
