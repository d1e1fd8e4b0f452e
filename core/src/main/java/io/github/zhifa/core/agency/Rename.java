// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A place or a department that got another name (更名), as when a county becomes a district (县改区):
 * 抚宁县 is called 抚宁区.
 *
 * @param oldName the name until then, or the part of it that changed
 * @param newName the name from then on
 * @param firstDay the first day of the new name, inclusive
 */
public record Rename(String oldName, String newName, LocalDate firstDay) {

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if a name is blank or both are the same
   */
  public Rename {
    checkArgument(!oldName.isBlank(), "old name is blank: newName=%s", newName);
    checkArgument(!newName.isBlank(), "new name is blank: oldName=%s", oldName);
    checkArgument(!oldName.equals(newName), "both names are the same: oldName=%s", oldName);
  }
}
