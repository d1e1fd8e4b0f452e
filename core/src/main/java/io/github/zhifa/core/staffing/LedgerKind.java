// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Optional;

/**
 * A kind of quota as a ledger keeps it apart: one of the known ones, or one that a table prints and
 * nobody knows (自行设定的其他类别), which is summed by itself so that nothing is lost.
 *
 * @param name the Chinese name of a known kind, or the printed one without blanks
 * @param known the kind; empty where it is not known
 */
public record LedgerKind(String name, Optional<QuotaKind> known) implements Labelled {

  static LedgerKind of(QuotaKind kind) {
    return new LedgerKind(kind.label().zh(), Optional.of(kind));
  }

  /** Returns whether it is {@code kind}. */
  public boolean is(QuotaKind kind) {
    return known.filter(kind::equals).isPresent();
  }

  /**
   * Returns whether 地方各级人民政府机构设置和编制管理条例 speaks of it (art 15): 行政编制 and 事业编制. The legacy 工勤编制 is
   * outside the regulation.
   */
  public boolean isRegulated() {
    return is(QuotaKind.ADMINISTRATIVE) || is(QuotaKind.INSTITUTION);
  }

  @Override
  public BilingualText label() {
    return known.map(QuotaKind::label).orElse(BilingualText.of(name, name));
  }
}
