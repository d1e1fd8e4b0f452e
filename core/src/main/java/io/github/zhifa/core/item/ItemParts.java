// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ComparedItem.BY_CONTENT;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds items that became several and items that became one. */
final class ItemParts {
  /** A part may have a word of its own, such as a subject that the whole names once. */
  private static final int OF_THE_PART = 900;

  /** A clause may have been dropped where an item was taken apart. */
  private static final int OF_THE_WHOLE = 600;

  private final Collection<ComparedItem> wholes;
  private final Collection<ComparedItem> parts;
  private final boolean split;
  private final List<FoundMatch> found = new ArrayList<>();

  private ItemParts(
      Collection<ComparedItem> wholes, Collection<ComparedItem> parts, boolean split) {
    this.wholes = wholes;
    this.parts = parts;
    this.split = split;
  }

  /** Returns what may be a split or a merger; an item may be in several of them. */
  static List<FoundMatch> find(
      Collection<ComparedItem> before, Collection<ComparedItem> after, NearPairs near) {
    ItemParts splits = new ItemParts(before, after, true);
    ItemParts mergers = new ItemParts(after, before, false);
    for (ItemParts each : List.of(splits, mergers)) {
      each.byMainItem();
      each.byScope();
      each.byName(near);
    }
    splits.found.addAll(mergers.found);
    return splits.found;
  }

  private void byMainItem() {
    ListMultimap<String, ComparedItem> byMain =
        MultimapBuilder.hashKeys().arrayListValues(2).build();
    parts.forEach(part -> part.mainItem().ifPresent(main -> byMain.put(main, part)));
    ListMultimap<String, ComparedItem> named = named(wholes.stream(), byMain.keySet());
    for (String main : byMain.keySet()) {
      if (named.get(main).size() == 1) {
        add(named.get(main).get(0), byMain.get(main), MatchReason.MAIN_ITEM, Likeness.SAME);
      }
    }
  }

  /** 对扬尘的处罚 became the same within 水务工程 and within 房屋建筑工程. */
  private void byScope() {
    ListMultimap<String, ComparedItem> scoped =
        MultimapBuilder.hashKeys().arrayListValues(2).build();
    parts.stream()
        .filter(part -> !part.identity().scopes().isEmpty())
        .forEach(part -> scoped.put(part.wording(), part));
    ListMultimap<String, ComparedItem> whole =
        named(wholes.stream().filter(each -> each.identity().scopes().isEmpty()), scoped.keySet());
    for (String wording : scoped.keySet()) {
      long scopes =
          scoped.get(wording).stream().map(part -> part.identity().scopes()).distinct().count();
      if (whole.get(wording).size() == 1 && scopes == scoped.get(wording).size()) {
        add(whole.get(wording).get(0), scoped.get(wording), MatchReason.SCOPE_PARTS, Likeness.SAME);
      }
    }
  }

  private static ListMultimap<String, ComparedItem> named(
      Stream<ComparedItem> rows, Set<String> wordings) {
    return rows.filter(row -> wordings.contains(row.wording()))
        .collect(
            Multimaps.toMultimap(
                ComparedItem::wording,
                row -> row,
                MultimapBuilder.hashKeys().arrayListValues(1)::build));
  }

  /** 对未苫盖；未清运的处罚 became 对未苫盖的处罚 and 对未清运的处罚. */
  private void byName(NearPairs near) {
    Map<ComparedItem, ComparedItem> holders = new HashMap<>();
    near.forEach(
        (old, now) -> {
          ComparedItem whole = split ? old : now;
          ComparedItem part = split ? now : old;
          if (holds(whole, part)) {
            holders.merge(part, whole, (one, other) -> better(part, one, other));
          }
        });
    ListMultimap<ComparedItem, ComparedItem> byWhole =
        MultimapBuilder.hashKeys().arrayListValues(2).build();
    holders.forEach((part, whole) -> byWhole.put(whole, part));
    for (ComparedItem whole : byWhole.keySet()) {
      int held = covered(whole, byWhole.get(whole));
      if (held >= OF_THE_WHOLE) {
        add(whole, byWhole.get(whole), MatchReason.NAME_PARTS, held);
      }
    }
  }

  /** What is nearly the whole itself is another wording of it and no part. */
  private static boolean holds(ComparedItem whole, ComparedItem part) {
    return Likeness.SAME * part.pairs().length < OF_THE_PART * whole.pairs().length
        && whole.identity().scopes().equals(part.identity().scopes())
        && Likeness.contained(part.pairs(), whole.pairs()) >= OF_THE_PART;
  }

  private static ComparedItem better(ComparedItem part, ComparedItem one, ComparedItem other) {
    int order =
        Integer.compare(
            Likeness.contained(part.pairs(), other.pairs()),
            Likeness.contained(part.pairs(), one.pairs()));
    order = order == 0 ? Integer.compare(one.pairs().length, other.pairs().length) : order;
    order = order == 0 ? BY_CONTENT.compare(one, other) : order;
    return order <= 0 ? one : other;
  }

  /** Returns the share of the pairs of {@code whole} that some part has. */
  private static int covered(ComparedItem whole, List<ComparedItem> parts) {
    long covered =
        Arrays.stream(whole.pairs())
            .filter(
                pair ->
                    parts.stream().anyMatch(part -> Arrays.binarySearch(part.pairs(), pair) >= 0))
            .count();
    return (int) (Likeness.SAME * covered / whole.pairs().length);
  }

  private void add(ComparedItem whole, List<ComparedItem> members, MatchReason reason, int score) {
    if (members.size() > 1) {
      found.add(FoundMatch.parts(whole, members, reason, score, split));
    }
  }
}
