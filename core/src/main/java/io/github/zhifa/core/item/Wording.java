// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.CharMatcher;

/**
 * A conduct without the words that change with the writer and not with the conduct: 对…行为, 的, 等,
 * long and short forms of one word. No noun, verb or negation is among them, since one of these
 * (林木, 林地; 占用, 拆除) makes another conduct.
 */
final class Wording {
  private static final String ETC = "等";
  private static final CharMatcher QUOTES = CharMatcher.anyOf("“”\"'‘’");
  private static final CharMatcher PAUSES = CharMatcher.anyOf(",;，；");

  private Wording() {}

  static String of(String conduct) {
    String text = PAUSES.replaceFrom(QUOTES.removeFrom(conduct), ',');
    text = text.startsWith("对") ? text.substring(1) : text;
    text = text.replace("或者", "或").replace("以及", "及").replace("按照", "按");
    text = without(without(text, "违法行为"), "行为");
    text = text.replace("等的", "").replace("的", "");
    // 等级 and 同等 name something; 等 at the end does not.
    return text.endsWith(ETC) ? text.substring(0, text.length() - ETC.length()) : text;
  }

  private static String without(String text, String word) {
    return text.contains(word)
        ? text.replace("等的" + word, "").replace(ETC + word, "").replace(word, "")
        : text;
  }
}
