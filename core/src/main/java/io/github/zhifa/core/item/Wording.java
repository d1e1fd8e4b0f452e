// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/**
 * A conduct without the words that change with the writer and not with the conduct: 对…行为, 的, 等,
 * long and short forms of one word. No noun, verb or negation is among them, since one of these
 * (林木, 林地; 占用, 拆除) makes another conduct.
 */
final class Wording {
  private static final Pattern BEFORE = Pattern.compile("^对");
  private static final Pattern DROPPED = Pattern.compile("等?的?违法行为|等?的?行为|等(?=的|$)|的");
  private static final Pattern LONG_FORM = Pattern.compile("(?<=或)者|以(?=及)|(?<=按)照");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("“”\"'‘’");
  private static final CharMatcher PAUSES = CharMatcher.anyOf(",;，；");

  private Wording() {}

  static String of(String conduct) {
    String text = PAUSES.replaceFrom(QUOTES.removeFrom(conduct), ',');
    text = BEFORE.matcher(text).replaceFirst("");
    text = LONG_FORM.matcher(text).replaceAll("");
    return DROPPED.matcher(text).replaceAll("");
  }
}
