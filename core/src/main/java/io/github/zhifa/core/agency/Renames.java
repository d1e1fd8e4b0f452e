// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.NameRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What places and departments are called on a day, whatever they were called before. */
public final class Renames {
  /** By day, so that 甲 that became 乙 and then 丙 is 丙; the longer name first. */
  private static final Comparator<Rename> ORDER =
      Comparator.comparing(Rename::firstDay)
          .thenComparing(rename -> -rename.oldName().length())
          .thenComparing(Rename::oldName)
          .thenComparing(Rename::newName);

  private final ImmutableList<Rename> inOrder;

  private Renames(ImmutableList<Rename> inOrder) {
    this.inOrder = inOrder;
  }

  /** Returns the names after {@code renames}, in whatever order they are given. */
  public static Renames of(Collection<Rename> renames) {
    return new Renames(ImmutableList.sortedCopyOf(ORDER, renames));
  }

  /**
   * Returns the names after the renames of {@code register}.
   *
   * @throws IllegalArgumentException if a name is blank or both are the same
   */
  public static Renames of(NameRegister register) {
    return of(
        register.renames().stream()
            .map(each -> new Rename(each.formerName(), each.newName(), each.firstDay()))
            .toList());
  }

  /**
   * Returns what writes a text with the names of {@code day}: each name that was given up on or
   * before it is replaced, wherever it stands in the text.
   */
  public UnaryOperator<String> asOf(LocalDate day) {
    ImmutableList<Rename> past =
        inOrder.stream()
            .filter(rename -> !rename.firstDay().isAfter(day))
            .collect(ImmutableList.toImmutableList());
    return text -> {
      String current = text;
      for (Rename rename : past) {
        current = replace(current, rename);
      }
      return current;
    };
  }

  /** The new name may hold the old one (海港, 海港区), so it is left as it is. */
  private static String replace(String text, Rename rename) {
    if (!text.contains(rename.oldName())) {
      return text;
    }
    return Splitter.on(rename.newName())
        .splitToStream(text)
        .map(part -> part.replace(rename.oldName(), rename.newName()))
        .collect(Collectors.joining(rename.newName()));
  }
}
