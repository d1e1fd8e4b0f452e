// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.Amount.Closure;
import io.github.zhifa.core.law.Amount.Side;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final String NEGATED = "(?:不得?|未)";

  /** Compared with, then the number; 超过 and 满 are looked at after their negations. */
  private static final String BEFORE =
      "(?<least>"
          + NEGATED
          + "(?:少于|低于|小于)|至少|达到|(?<![不未])满)"
          + "|(?<more>(?<!不|未|不得)(?:超过|大于|高于|多于|超出))"
          + "|(?<most>"
          + NEGATED
          + "(?:超过|大于|高于|多于|超出)|至多|最多)"
          + "|(?<less>(?<!不|未|不得)(?:不足|不满|未满|不到|未达到|少于|低于|小于))";

  /** Each of these words has one of these. */
  private static final String IN_WORDS = "于少到满过多足出";

  private static final Pattern ADJACENT = Pattern.compile("(?:" + BEFORE + ")\\s*$");
  private static final Pattern APART =
      Pattern.compile("(?:" + BEFORE + ")[^，,。；;、：:或且并及0-9零一二两三四五六七八九十百千万亿]{0,14}$");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*(?:(?<own>及其?|或者?|[（(](?<out>不)?包?含[^（）()]{0,12}[)）])\\s*)?(?:以(?<word>[上下内])|(?<later>以?后))"
              + "(?<paren>[（(](?<not>不)?包?含[^（）()]{0,12}[）)])?");

  /**
   * Returns the word right before {@code at}; or, with {@code gap}, before the base of the number.
   */
  static Optional<BoundaryWord> before(String text, int at, boolean gap) {
    if (!hasWord(text, at)) {
      return Optional.empty();
    }
    Matcher matcher = (gap ? APART : ADJACENT).matcher(text).region(Math.max(0, at - 24), at);
    matcher.useTransparentBounds(true);
    return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
  }

  private static boolean hasWord(String text, int at) {
    for (int i = Math.max(0, at - 24); i < at; i++) {
      if (IN_WORDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static BoundaryWord of(Matcher m) {
    boolean lower = m.group("least") != null || m.group("more") != null;
    boolean included = m.group("least") != null || m.group("most") != null;
    return new BoundaryWord(
        lower ? Side.LOWER : Side.UPPER,
        included ? Closure.INCLUDED : Closure.EXCLUDED,
        m.start(),
        m.end());
  }

  /** Returns the word right after {@code at}. */
  static Optional<BoundaryWord> after(String text, int at) {
    Matcher m = AFTER.matcher(text).region(at, text.length());
    if (!m.lookingAt() || (m.group("later") != null && m.group("own") == null)) {
      return Optional.empty();
    }
    boolean upper = m.group("word") != null && !m.group("word").equals("上");
    return Optional.of(
        new BoundaryWord(upper ? Side.UPPER : Side.LOWER, closure(m), m.start(), m.end()));
  }

  private static Closure closure(Matcher m) {
    if (m.group("not") != null || m.group("out") != null) {
      return Closure.EXCLUDED;
    }
    boolean own = m.group("own") != null || m.group("paren") != null;
    return own || "内".equals(m.group("word")) ? Closure.INCLUDED : Closure.CONVENTION;
  }
}
