// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.item.ItemColumn;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.item.ItemField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which header means which field. Where a caller names the columns of a field, only these count.
 */
final class HeaderWords {
  /** A header is short; a name of an item may be anything. */
  private static final int LONGEST = 40;

  private static final CharMatcher MARKS = CharMatcher.anyOf("*:;,.、。");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)$");

  private final Map<String, ItemField> fields = new HashMap<>();
  private final Map<Integer, ItemField> byColumn = new HashMap<>();
  private final ImmutableListMultimap<ItemField, ItemColumn> named;
  private final ImmutableSet<ItemField> filledDown;
  private final ImmutableSet<String> ignored;

  HeaderWords(ItemColumns usual, Optional<ItemColumns> own) {
    ImmutableList<ItemColumn> all = own.map(ItemColumns::columns).orElse(ImmutableList.of());
    this.named = Multimaps.index(all, ItemColumn::field);
    usual.columns().stream()
        .filter(column -> !named.containsKey(column.field()))
        .forEach(column -> fields.put(normal(column.at()), column.field()));
    for (ItemColumn column : all) {
      CellPlace.column(column.at())
          .ifPresentOrElse(
              at -> byColumn.put(at, column.field()),
              () -> fields.put(normal(column.at()), column.field()));
    }
    this.filledDown =
        all.stream()
            .filter(column -> column.fillDown().orElse(false))
            .map(ItemColumn::field)
            .collect(Sets.toImmutableEnumSet());
    this.ignored =
        Stream.concat(
                own.stream().flatMap(columns -> columns.ignored().stream()),
                Stream.of(SheetNotes.HEADER.zh(), SheetNotes.HEADER.en()))
            .map(HeaderWords::normal)
            .collect(ImmutableSet.toImmutableSet());
  }

  static boolean mayBeHeader(String text) {
    return text.length() <= LONGEST;
  }

  /** Returns the field of a header that reads {@code text}. */
  Optional<ItemField> fieldOf(String text) {
    if (text.isBlank() || !mayBeHeader(text)) {
      return Optional.empty();
    }
    String normal = normal(text);
    ItemField field = fields.get(normal);
    return Optional.ofNullable(
        field != null ? field : fields.get(ASIDE.matcher(normal).replaceFirst("")));
  }

  /** Returns the field that the caller put in {@code column}, from 0. */
  Optional<ItemField> fieldIn(int column) {
    return Optional.ofNullable(byColumn.get(column));
  }

  boolean isIgnored(String text) {
    return mayBeHeader(text) && ignored.contains(normal(text));
  }

  /** Returns the fields of which an empty cell means the same as the cell above. */
  ImmutableSet<ItemField> filledDown() {
    return filledDown;
  }

  /** Returns the columns that the caller named, by field. */
  ImmutableListMultimap<ItemField, ItemColumn> named() {
    return named;
  }

  private static String normal(String text) {
    return MARKS.trimFrom(ItemName.normal(text));
  }
}
