// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the number of a fine counts, read from the words before it: base and the thing for each. */
final class ClauseMeasures {
  /** Words between the verb and the base that are no part of it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:的?罚款(?!数?额)|[、，,\\s]|或者?|和|及|以及|并且?|但是?|且|可以?|人民币|以|最高|最多|最低"
              + "|不得?(?:超过|高于|少于|低于)|超过|相当于?|对(?![^处]*处))+");

  private static final Pattern LISTED_PENALTY =
      Pattern.compile("^(?:(?:警告|通报批评|没收|责令|停业|停产|暂扣|吊销)[^、或和以]*(?:、|或者?|和|以及)(?!其))+");
  private static final Pattern CLOSED = Pattern.compile("^[^（(]*[）)]");
  private static final Pattern BY = Pattern.compile("按照?|依照");
  private static final Pattern EACH_TAIL = Pattern.compile("(?:可以?|应当|并|分别|按照?|以|人民币|罚款)+$");
  private static final Pattern PER_EACH = Pattern.compile("按(次|日|月|人|户|件|辆|株|处|吨|平方米)$");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*([^，,。；;、\\s的罚]{1,8})");

  private ClauseMeasures() {}

  static Optional<FineUnit> unit(String unit) {
    return switch (unit) {
      case "元", "人民币" -> Optional.of(FineUnit.YUAN);
      case "倍" -> Optional.of(FineUnit.TIMES);
      case "%" -> Optional.of(FineUnit.PERCENT);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the measure of an amount.
   *
   * @param text the clause
   * @param from where the words of this fine start: its segment, or the amount before it
   * @param number where its number starts
   * @param end where the amount ends
   */
  static FineMeasure of(
      FineUnit unit, String text, ClauseVerbs verbs, int from, int number, int end) {
    FineMeasure.Builder measure = FineMeasure.builder().unit(unit);
    if (unit == FineUnit.YUAN) {
      return measure.per(per(text, verbs, from, number, end)).build();
    }
    return measure.base(base(text, verbs, from, number)).build();
  }

  private static Optional<String> base(String text, ClauseVerbs verbs, int from, int number) {
    int verb = verbs.endBefore(number, from);
    String lead = text.substring(verb, number);
    String base = LEAD.matcher(verb > from ? lead : afterBy(lead)).replaceFirst("").strip();
    base = LISTED_PENALTY.matcher(base).replaceFirst("");
    base = base.endsWith("的") ? base.substring(0, base.length() - 1) : base;
    base = CLOSED.matcher(base).replaceFirst("");
    return base.isEmpty() ? Optional.empty() : Optional.of(base);
  }

  /** 按照直接损失的百分之二十计算罚款: the verb comes later. */
  private static String afterBy(String lead) {
    Matcher by = BY.matcher(lead);
    int start = 0;
    while (by.find()) {
      start = by.end();
    }
    return lead.substring(start);
  }

  private static Optional<String> per(
      String text, ClauseVerbs verbs, int from, int number, int end) {
    Matcher slash = SLASH.matcher(text).region(end, text.length());
    if (slash.lookingAt()) {
      return Optional.of(slash.group(1));
    }
    int each = text.indexOf('每', from);
    if (each < 0 || each >= number) {
      int verb = verbs.startAfter(from, number);
      Matcher by = PER_EACH.matcher(text.substring(from, verb));
      return by.find() ? Optional.of(by.group(1)) : Optional.empty();
    }
    String thing = text.substring(each + 1, verbs.startAfter(each, number));
    thing = EACH_TAIL.matcher(thing).replaceFirst("").strip();
    return thing.isEmpty() ? Optional.empty() : Optional.of(thing);
  }
}
