// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.model.item.Item;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What differs between two items that are the same, and what speaks against their being so. */
final class ItemChanges {
  private ItemChanges() {}

  static ImmutableSet<ItemChange> between(ComparedItem before, ComparedItem after) {
    Item old = before.item();
    Item now = after.item();
    Set<ItemChange> changes = EnumSet.noneOf(ItemChange.class);
    add(changes, ItemChange.RENAMED, before.wording(), after.wording());
    add(changes, ItemChange.SCOPE, before.identity().scopes(), after.identity().scopes());
    add(changes, ItemChange.BASIS, before.basis(), after.basis());
    add(changes, ItemChange.PENALTIES, Set.copyOf(old.penalties()), Set.copyOf(now.penalties()));
    add(changes, ItemChange.CODE, before.code(), after.code());
    add(changes, ItemChange.PART, normal(old.part()), normal(now.part()));
    add(changes, ItemChange.MAIN_ITEM, before.mainItem(), after.mainItem());
    add(changes, ItemChange.REMARK, normal(old.remark()), normal(now.remark()));
    add(changes, ItemChange.WITHDRAWAL, old.withdrawal(), now.withdrawal());
    add(changes, ItemChange.DEPARTMENT, before.department(), after.department());
    if (before.department().equals(after.department())) {
      add(
          changes,
          ItemChange.DEPARTMENT_RENAMED,
          normal(old.department()),
          normal(now.department()));
    }
    boolean sameName = !changes.contains(ItemChange.RENAMED) && !changes.contains(ItemChange.SCOPE);
    if (changes.isEmpty() || (sameName && !old.name().equals(now.name()))) {
      add(changes, ItemChange.FORM, ComparedItem.withoutPlace(old), ComparedItem.withoutPlace(now));
    }
    return Sets.immutableEnumSet(changes);
  }

  private static void add(Set<ItemChange> to, ItemChange change, Object before, Object after) {
    if (!before.equals(after)) {
      to.add(change);
    }
  }

  private static Optional<String> normal(Optional<String> printed) {
    return printed.map(ItemName::normal);
  }

  static ImmutableSet<MatchDoubt> doubts(ComparedItem left, ComparedItem right) {
    Set<MatchDoubt> doubts = EnumSet.noneOf(MatchDoubt.class);
    if (differ(left.code(), right.code())) {
      doubts.add(MatchDoubt.CODE);
    }
    if (!left.wording().equals(right.wording())) {
      doubts.add(MatchDoubt.CONDUCT);
    }
    if (!left.identity().scopes().equals(right.identity().scopes())) {
      doubts.add(MatchDoubt.SCOPE);
    }
    if (!left.basis().isEmpty()
        && !right.basis().isEmpty()
        && !Citations.overlap(left.basis(), right.basis())) {
      doubts.add(MatchDoubt.BASIS);
    }
    if (differ(left.department(), right.department())) {
      doubts.add(MatchDoubt.DEPARTMENT);
    }
    return Sets.immutableEnumSet(doubts);
  }

  private static boolean differ(Optional<String> left, Optional<String> right) {
    return left.isPresent() && right.isPresent() && !left.equals(right);
  }

  /** Returns {@code changes} as seen from the other list. */
  static ImmutableSet<ItemChange> inverse(Set<ItemChange> changes) {
    return changes.stream().map(ItemChanges::inverse).collect(Sets.toImmutableEnumSet());
  }

  private static ItemChange inverse(ItemChange change) {
    return switch (change) {
      case ADDED -> ItemChange.REMOVED;
      case REMOVED -> ItemChange.ADDED;
      case SPLIT -> ItemChange.MERGED;
      case MERGED -> ItemChange.SPLIT;
      default -> change;
    };
  }
}
