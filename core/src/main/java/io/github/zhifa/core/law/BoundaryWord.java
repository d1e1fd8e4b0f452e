// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.law.Amount.Closure;
import io.github.zhifa.core.law.Amount.Side;
import java.util.Optional;

/**
 * A word that makes a number an end of a range. 民法典 art 1259: 以上、以下、以内 include the number, 不满、超过
 * exclude it.
 *
 * @param side which end
 * @param closure whether it includes the number
 * @param start where the word starts
 * @param end where it ends
 */
record BoundaryWord(Side side, Closure closure, int start, int end) {
  private static final String ABOVE = "超过 大于 高于 多于 超出";
  private static final String BELOW = "少于 低于 小于";

  private record Meaning(Side side, Closure closure) {}

  /** Words before a number. Of 不超过 and 超过 the longer one counts, so that no 不 is passed over. */
  private static final ImmutableMap<String, Meaning> MEANINGS =
      ImmutableMap.<String, Meaning>builder()
          .putAll(all("至少 达到 满 " + negated(BELOW), Side.LOWER, Closure.INCLUDED))
          .putAll(all(ABOVE, Side.LOWER, Closure.EXCLUDED))
          .putAll(all("至多 最多 " + negated(ABOVE), Side.UPPER, Closure.INCLUDED))
          .putAll(all("不足 不满 未满 不到 未达到 " + BELOW, Side.UPPER, Closure.EXCLUDED))
          .build();

  private static final WordSet BEFORE = WordSet.of(MEANINGS.keySet());

  /** The last characters of those words: looking back stops at few others. */
  private static final String LAST_OF_BEFORE = "于少到满过多足出";

  private static final String NEVER_BETWEEN = "，,。；;、：:或且并及";
  private static final int FARTHEST = 14;
  private static final int LONGEST_NOTE = 12;
  private static final int LONGEST_LEFT_OVER = 4;

  private static ImmutableMap<String, Meaning> all(String words, Side side, Closure closure) {
    return Splitter.on(' ')
        .splitToStream(words)
        .collect(ImmutableMap.toImmutableMap(word -> word, word -> new Meaning(side, closure)));
  }

  private static String negated(String words) {
    return words.replaceAll("\\S+", "不$0 不得$0 未$0");
  }

  /**
   * Returns the word right before {@code at}; or, with {@code gap}, before the base of the number.
   */
  static Optional<BoundaryWord> before(String text, int at, boolean gap) {
    int farthest = Math.max(0, at - FARTHEST);
    int end = at;
    String word = wordBefore(text, end);
    int found = end;
    while (end > farthest && (gap ? isBetween(text, end - 1) : isSpace(text, end - 1))) {
      end--;
      String earlier = wordBefore(text, end);
      if (!earlier.isEmpty()) {
        word = earlier;
        found = end;
      }
    }
    if (text.startsWith("部分", found) || text.startsWith("的部分", found)) {
      return Optional.empty(); // 处超过部分百分之十的罚款
    }
    int start = found - word.length();
    return Optional.ofNullable(MEANINGS.get(word))
        .map(meaning -> new BoundaryWord(meaning.side(), meaning.closure(), start, at));
  }

  /** 不不超过, 超过超过: the word before a number is there twice. */
  boolean isDoubled(String text) {
    return start > 0
        && (text.charAt(start - 1) == text.charAt(start) || before(text, start, false).isPresent());
  }

  private static String wordBefore(String text, int end) {
    return end > 0 && LAST_OF_BEFORE.indexOf(text.charAt(end - 1)) >= 0
        ? BEFORE.before(text, end, 0)
        : "";
  }

  private static boolean isSpace(String text, int at) {
    return Cursor.isSpace(text.charAt(at));
  }

  private static boolean isBetween(String text, int at) {
    char c = text.charAt(at);
    return !Numerals.isNumeral(c) && NEVER_BETWEEN.indexOf(c) < 0;
  }

  /** Returns the word right after {@code at}: 以上, 及以上, （含）以上, 以上（不含本数）. */
  static Optional<BoundaryWord> after(String text, int at) {
    Cursor cursor = new Cursor(text, at, text.length()).skipSpaces();
    int own = ownStart(text, cursor);
    cursor.skipSpaces();
    boolean below = cursor.sees("以下") || cursor.sees("以内");
    boolean within = cursor.sees("以内");
    if (below || cursor.sees("以上")) {
      cursor.skip("以").skipOneOf("上下内");
    } else if (own >= 0 && (cursor.sees("以后") || cursor.sees("后"))) {
      cursor.skip("以").skip("后");
    } else {
      return Optional.empty();
    }
    int note = cursor.at();
    boolean noted = skipNote(text, cursor);
    boolean excluded = (noted && isExcluded(text, note)) || (own >= 0 && isExcluded(text, own));
    Closure closure =
        excluded
            ? Closure.EXCLUDED
            : own >= 0 || noted || within ? Closure.INCLUDED : Closure.CONVENTION;
    return Optional.of(new BoundaryWord(below ? Side.UPPER : Side.LOWER, closure, at, cursor.at()));
  }

  /**
   * Returns where the characters of 以上 and 以下 and spaces end that stand at {@code at} but are none
   * of the words; {@code at} where there are none.
   */
  static int leftOverEnd(String text, int at) {
    int most = Math.min(text.length(), at + LONGEST_LEFT_OVER);
    int end = new Cursor(text, at, text.length()).skipSpaces().at();
    int start = end;
    while (end < most && ("以上下内".indexOf(text.charAt(end)) >= 0 || isSpace(text, end))) {
      end++;
    }
    return end > start ? end : at;
  }

  /** Skips 及, 或者, （含） before 以上 and returns where it starts, or -1. */
  private static int ownStart(String text, Cursor cursor) {
    int start = cursor.at();
    if (cursor.seesOneOf("及")) {
      cursor.skip("及").skip("其");
    } else if (cursor.seesOneOf("或")) {
      cursor.skip("或").skip("者");
    } else if (!skipNote(text, cursor)) {
      return -1;
    }
    return start;
  }

  /** Skips （含本数） or （不包含5人）. */
  private static boolean skipNote(String text, Cursor cursor) {
    if (!cursor.seesOneOf("（(")) {
      return false;
    }
    int word =
        new Cursor(text, cursor.at(), text.length()).skipOneOf("（(").skip("不").skip("包").at();
    int start = cursor.at();
    if (text.startsWith("含", word)) {
      cursor.skipParentheses(word - start + LONGEST_NOTE);
    }
    return cursor.at() > start;
  }

  private static boolean isExcluded(String text, int note) {
    return text.startsWith("不", note + 1);
  }
}
