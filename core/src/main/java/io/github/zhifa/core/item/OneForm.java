// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text with brackets, letters, digits and marks of one width, without blanks. */
final class OneForm {
  private static final CharMatcher BLANK =
      CharMatcher.whitespace()
          .or(CharMatcher.javaIsoControl())
          .or(CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff"));
  private static final String OPENING = "〔[【";
  private static final String CLOSING = "〕]】";

  /** Marks of Chinese text that have one width only. */
  private static final String AS_THEY_ARE = "、。《》〈〉「」『』“”‘’";

  private static final int FULL_WIDTH = '！' - '!';
  private static final int OTHER = -1;

  private OneForm() {}

  /** Nearly all text is Han, ASCII and the marks of both widths, and needs no tables of Unicode. */
  static String of(String text) {
    char @Nullable [] made = null;
    for (int i = 0; i < text.length(); i++) {
      int formed = formed(text.charAt(i));
      if (formed == OTHER) {
        return byUnicode(text);
      }
      if (formed != text.charAt(i)) {
        made = made == null ? text.toCharArray() : made;
        made[i] = (char) formed;
      }
    }
    return made == null ? text : new String(made);
  }

  private static int formed(char printed) {
    if ((printed >= '\u4e00' && printed <= '\u9fff') || AS_THEY_ARE.indexOf(printed) >= 0) {
      return printed;
    }
    char narrow = printed >= '！' && printed <= '～' ? (char) (printed - FULL_WIDTH) : printed;
    if (narrow <= ' ' || narrow > '~') {
      return OPENING.indexOf(printed) >= 0 ? '(' : CLOSING.indexOf(printed) >= 0 ? ')' : OTHER;
    }
    return narrow == '[' ? '(' : narrow == ']' ? ')' : narrow;
  }

  static String byUnicode(String text) {
    // Twice, as marks that a blank kept apart may compose once it is gone.
    String oneWidth = oneWidth(BLANK.removeFrom(oneWidth(text)));
    String opened = CharMatcher.anyOf(OPENING).replaceFrom(oneWidth, '(');
    return CharMatcher.anyOf(CLOSING).replaceFrom(opened, ')');
  }

  private static String oneWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
