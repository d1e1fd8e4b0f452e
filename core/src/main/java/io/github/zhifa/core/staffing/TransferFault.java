// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Arrays;

/**
 * What can be wrong with a transfer of quota, with the places of 地方各级人民政府机构设置和编制管理条例 that it
 * breaks. Those without a place follow from the ledger itself.
 */
public enum TransferFault implements Labelled {
  /** A unit is not in the table. */
  UNIT_UNKNOWN("机构不在台账内", "unit not in the table"),
  /** It gives to itself. */
  SAME_UNIT("调出、调入为同一机构", "from a unit to itself"),
  /**
   * A number is not above zero, more leadership posts move than posts, or a plan speaks of more
   * people than there are.
   */
  NUMBER_IMPOSSIBLE("数量不可能", "impossible number"),
  /** Another transfer has the same key. */
  ID_REPEATED("调剂编号重复", "key used twice"),
  /**
   * Only in a plan: the table states the number of a unit anew on a later day, which undoes that
   * side of the transfer.
   */
  STATED_ANEW_LATER("编制数其后重新载明", "stated anew on a later day"),
  /** The kind is none of those that are known. */
  KIND_UNKNOWN("编制类别不明", "unknown kind", "第十五条"),
  /** It is given as one kind and received as another. */
  KIND_CONVERTED("编制类别被改变", "one kind turned into another", "第十五条", "第二十六条第三项"),
  /** More or fewer posts are received than given. */
  NOT_BALANCED("减上补下数量不相等", "does not balance", "第六条第二款", "第二十六条第三项"),
  /** The receiving organ does not use this kind. */
  KIND_AGAINST_ORGAN("编制类别与机构性质不符", "kind against the type of organ", "第十五条"),
  /** The receiving body has no quota of its own. */
  NO_OWN_QUOTA("议事协调机构不单独确定编制", "a coordination body has no quota of its own", "第十九条"),
  /** 行政编制 crosses levels, and the State Council's office has not approved it. */
  CENTRAL_APPROVAL_MISSING(
      "跨层级调配行政编制未经国务院机构编制管理机关审批", "across levels without central approval", "第十八条"),
  /** The unit would have less than nothing. */
  BELOW_ZERO("调出后编制为负", "below zero"),
  /** The unit would have fewer posts than people, and no plan says what becomes of them. */
  BELOW_PEOPLE("调出后编制少于实有人员且无人员安置方案", "below the people in post without a plan", "第六条第二款"),
  /** The unit would have fewer leadership posts than leaders. */
  BELOW_LEADERS("调出后领导职数少于实有领导成员", "below the leaders in post", "第二十六条第五项", "第二十八条"),
  /** The receiving unit would have more people than posts by those who move there. */
  RECEIVER_OVER("调入人员后超编", "receiver over quota", "第六条第二款"),
  /** The locality would have more posts than its total. */
  TOTAL_EXCEEDED("超出编制总额", "total exceeded", "第十六条"),
  /** A doubt: it is not known whose level the approving authority has. */
  APPROVER_NOT_KNOWN("批准机关层级不明", "level of the approving authority not known", "第十八条"),
  /** A doubt: between governments of the same level, of whom the provision does not speak. */
  BETWEEN_GOVERNMENTS("同级政府之间调配行政编制", "between governments of the same level", "第十八条");

  private static final String REGULATION = "地方各级人民政府机构设置和编制管理条例";

  private final BilingualText label;
  private final ImmutableList<LegalSource> sources;

  TransferFault(String zh, String en, String... places) {
    this.label = BilingualText.of(zh, en);
    this.sources =
        Arrays.stream(places)
            .map(place -> LegalSource.of(REGULATION, place))
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether a plan with it is refused; a doubt is not, and somebody has to look. */
  public boolean refuses() {
    return this != APPROVER_NOT_KNOWN && this != BETWEEN_GOVERNMENTS;
  }

  /** Returns the places that it breaks; empty where it follows from the ledger itself. */
  public ImmutableList<LegalSource> sources() {
    return sources;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
