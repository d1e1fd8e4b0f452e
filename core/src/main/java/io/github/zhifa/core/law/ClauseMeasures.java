// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseRoles.Part;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.util.Optional;

/** What the number of a fine counts, read from the words before it: base and the thing for each. */
final class ClauseMeasures {
  /** Words between the verb and the base that are no part of it. */
  private static final WordSet LEAD =
      WordSet.of(
          "、 ， , 或 或者 和 及 以及 并 并且 但 但是 且 可 可以 人民币 以 不超过 不得超过 不高于 不得高于"
              + " 不少于 不得少于 不低于 不得低于 超过 相当 相当于 与");

  /** 最高不超过所涉金额3%, but 最高应价10%. */
  private static final WordSet EXTREMES = WordSet.of("最高 最多 最低 最少 至多 至少 最高为 最低为");

  private static final WordSet OTHER_PENALTIES = WordSet.of("警告 通报批评 没收 责令 停业 停产 暂扣 吊销");
  private static final WordSet NO_BASE = WordSet.of("前款罚款 规定的罚款 原罚款 单位罚款 最高罚款 最低罚款");
  private static final WordSet NO_AMOUNT = WordSet.of("规定 标准 情节 程度 本条 本法 前款 上述 下列 以下 每 次 ， 对");
  private static final WordSet SUMS = WordSet.of("额 数额 金额 总额");
  private static final WordSet JOINTS = WordSet.of("、 或 或者 和 以及");
  private static final WordSet BY = WordSet.of("按 按照 依照 可以在 可在 一般按 一般按照");
  private static final WordSet EACH_TAIL = WordSet.of("可 可以 应当 并 分别 按 按照 以 人民币 罚款");
  private static final WordSet PER_EACH = WordSet.of("按次 按日 按月 按人 按户 按件 按辆 按株 按处 按吨 按平方米");

  private static final int LONGEST_EACH = 14;

  private ClauseMeasures() {}

  static Optional<FineUnit> unit(String unit) {
    return switch (unit) {
      case "元", "人民币" -> Optional.of(FineUnit.YUAN);
      case "倍" -> Optional.of(FineUnit.TIMES);
      case "%" -> Optional.of(FineUnit.PERCENT);
      default -> Optional.empty();
    };
  }

  /** Returns the measure of the amount of a part. */
  static FineMeasure of(FineUnit unit, String text, ClauseVerbs verbs, Part part) {
    FineMeasure.Builder measure = FineMeasure.builder().unit(unit);
    if (unit == FineUnit.YUAN) {
      return measure.per(per(text, verbs, part)).build();
    }
    int number = part.amount().number();
    return measure
        .base(
            base(text, verbs, part.from(), number)
                .or(() -> byBeforeVerb(text, verbs, part.from(), number)))
        .per(perOfShare(text, verbs, part))
        .build();
  }

  private static Optional<String> base(String text, ClauseVerbs verbs, int from, int number) {
    int verb = verbs.endBefore(number, from);
    int start = verb > from ? verb : afterBy(text, verb, number);
    if (start == from && from > 0 && text.charAt(from - 1) == '，') {
      start = new Cursor(text, from, number).skip("为").skip("是").at(); // 罚款额，为违法所得的…
    }
    start = lead(text, start, number);
    start = otherPenalties(text, start, number);
    int end = text.startsWith("的", number - 1) ? number - 1 : number;
    String base = text.substring(Math.min(afterClosed(text, start, end), end), end).strip();
    boolean said = verb == from && end == number && base.endsWith(BareFines.WORD);
    String bare = said && !NO_BASE.isBefore(base, base.length(), 0) ? withoutWord(base) : base;
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  /** 按照排污费数额处一倍以上三倍以下罚款; 按照前款规定 names no amount. */
  private static Optional<String> byBeforeVerb(
      String text, ClauseVerbs verbs, int from, int number) {
    int verb = verbs.startOf(verbs.endBefore(number, from));
    int start = verb > from && verb < number ? afterBy(text, from, verb) : from;
    int end = EACH_TAIL.skipBack(text, verb, start);
    boolean amount = start > from && end > start && NO_AMOUNT.find(text, start, end) < 0;
    return amount ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  /** 按损失额罚款一至三倍. */
  private static String withoutWord(String base) {
    return base.substring(0, base.length() - BareFines.WORD.length());
  }

  /** Returns where the words end that lead to the base. */
  private static int lead(String text, int from, int number) {
    int at = from;
    while (at < number && !text.startsWith("超过部分", at)) {
      int next = new Cursor(text, at, number).skip(LEAD).skipSpaces().at();
      if (next == at) {
        next = leadingFine(text, at, number);
      }
      if (next == at) {
        next = extreme(text, at, number);
      }
      if (next == at) {
        next = stated(text, at, number);
      }
      if (next == at && text.charAt(at) == '对' && !hasVerb(text, at, number)) {
        next = at + 1;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int extreme(String text, int at, int number) {
    int end = at + EXTREMES.at(text, at, number).length();
    return end == number || LEAD.isAt(text, end, number) ? end : at;
  }

  /** 罚款数额为, 其标准为: what follows is the base. */
  private static int stated(String text, int at, int number) {
    int end = StatedSum.end(text, at, number);
    if (end > at) {
      return StatedSum.states(text, at, end) ? end : at;
    }
    int other = StatedSum.endWithoutWord(text, at, number);
    return other > at && StatedSum.states(text, at, other) ? other : at;
  }

  /** 罚款, but not 罚款数额, which may itself be the base. */
  private static int leadingFine(String text, int at, int number) {
    int end = new Cursor(text, at, number).skip("的").skip("罚款").at();
    boolean fine = end - at >= 2;
    return fine && !SUMS.isAt(text, end, number) ? end : at;
  }

  private static boolean hasVerb(String text, int from, int to) {
    int verb = text.indexOf('处', from);
    return verb >= 0 && verb < to;
  }

  /** 处警告、没收违法所得和货值金额…: what is listed before it is no part of the base. */
  private static int otherPenalties(String text, int from, int number) {
    int at = from;
    while (OTHER_PENALTIES.isAt(text, at, number)) {
      int joint = at;
      while (joint < number && "、或和以".indexOf(text.charAt(joint)) < 0) {
        joint++;
      }
      int end = joint + JOINTS.at(text, joint, number).length();
      if (end == joint || text.startsWith("其", end)) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** The base starts after parentheses that opened before it. */
  private static int afterClosed(String text, int from, int end) {
    int start = from;
    for (int at = from; at < end && "（(".indexOf(text.charAt(at)) < 0; at++) {
      start = "）)".indexOf(text.charAt(at)) >= 0 ? at + 1 : start;
    }
    return start;
  }

  /** 按照直接损失的百分之二十计算罚款: the verb comes later. */
  private static int afterBy(String text, int from, int number) {
    int start = from;
    for (int at = from; at < number; at++) {
      int end = at + BY.at(text, at, number).length();
      start = end > at ? end : start;
    }
    return start;
  }

  /** 每日按罚款数额的百分之三加处罚款, 按日处以应缴费款千分之二的罚款, 每迟延一日处…. */
  private static Optional<String> perOfShare(String text, ClauseVerbs verbs, Part part) {
    int from = part.from();
    int number = part.amount().number();
    int each = text.indexOf('每', from);
    if (each < 0 || each >= number) {
      return byOrBefore(text, verbs, part);
    }
    int verb = verbs.startAfter(each, number);
    int by = BY.find(text, each, verb);
    int to = EACH_TAIL.skipBack(text, by < 0 ? verb : by, each + 1);
    boolean led = by >= 0 || verb < number;
    return led && to > each + 1 ? Optional.of(text.substring(each + 1, to)) : Optional.empty();
  }

  /** 按次处…; 每逾期一日，处…, where the segment before is all 每…. */
  private static Optional<String> byOrBefore(String text, ClauseVerbs verbs, Part part) {
    int verb = verbs.startAfter(part.from(), part.amount().number());
    String by = PER_EACH.before(text, verb, part.from());
    if (!by.isEmpty()) {
      return Optional.of(by.substring(1));
    }
    int comma = part.from() - 1;
    if (comma < 1 || "，,".indexOf(text.charAt(comma)) < 0) {
      return Optional.empty();
    }
    int start = comma;
    while (start > 0 && "，,。；;：:".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    boolean each = text.startsWith("每", start) && comma - start <= LONGEST_EACH;
    return each && comma - start > 1 && text.indexOf('处', start) >= comma
        ? Optional.of(text.substring(start + 1, comma))
        : Optional.empty();
  }

  private static Optional<String> per(String text, ClauseVerbs verbs, Part part) {
    int from = part.from();
    int number = part.amount().number();
    Optional<String> slash =
        SlashThing.of(text, part.amount().end(), text.length())
            .or(() -> SlashThing.of(text, part.end(), text.length()));
    if (slash.isPresent()) {
      return slash;
    }
    int each = text.indexOf('每', from);
    if (each < 0 || each >= number) {
      return byOrBefore(text, verbs, part);
    }
    int to = EACH_TAIL.skipBack(text, verbs.startAfter(each, number), each + 1);
    String thing = text.substring(each + 1, to).strip();
    return thing.isEmpty() ? Optional.empty() : Optional.of(thing);
  }
}
