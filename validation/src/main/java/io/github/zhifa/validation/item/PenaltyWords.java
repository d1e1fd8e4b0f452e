// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.ItemName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of an item's name that tell a penalty from another act, 行政处罚法 art 9; 责令停产停业 and 责令关闭
 * are penalties, 责令改正 (art 28) and 加处罚款 (art 72) are not.
 */
final class PenaltyWords {
  private static final Pattern PENALTY =
      Pattern.compile(
          "(?:警告|通报批评|(?<!加处)罚款|没收[^，,；;]{0,12}|暂扣[^，,；;]{0,12}|吊销[^，,；;]{0,12}"
              + "|降低资质等级|限制[^，,；;]{0,12}|责令停产停业|责令停业|责令停产|责令关闭|拘留)$");
  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "(?:的?(?:行政)?处理(?:决定)?|责令(?:限期|立即|当场)?(?:改正|整改|改正违法行为|停止违法行为|恢复原状)"
              + "|加处罚款|的?(?:查封|扣押|查封[、或和]?扣押)|的?(?:行政)?(?:许可|审批|检查|强制|强制措施|强制执行|征收|征用"
              + "|确认|给付|奖励|裁决)|的?(?:日常|监督|现场)检查|强制拆除|代履行)$");

  private static final Pattern OPENS_OTHER_ACT =
      Pattern.compile(
          "^对?(?:查封(?:[、或和]?扣押)?|扣押|强制拆除|代履行|加处罚款|行政(?:检查|强制|许可|确认|征收|给付|裁决|奖励)(?=[:、\\-]))");

  private PenaltyWords() {}

  /** Returns whether {@code name} ends in 处罚 or in a kind of penalty. */
  static boolean isPenalty(ItemName name) {
    return !name.ending().isEmpty() || PENALTY.matcher(name.conduct()).find();
  }

  /** Returns the words that end or open {@code name} and tell another act than a penalty. */
  static Optional<String> otherAct(ItemName name) {
    if (isPenalty(name)) {
      return Optional.empty();
    }
    return Stream.of(OTHER_ACT, OPENS_OTHER_ACT)
        .map(words -> words.matcher(name.conduct()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }
}
