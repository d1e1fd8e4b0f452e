// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/** The normal form of an identifier: half width, capitals, in one piece. */
final class WrittenForm {
  /** Longer than any identifier with a blank after each character; it is not looked into. */
  static final int LONGEST = 64;

  private static final CharMatcher LEFT_OUT =
      CharMatcher.whitespace()
          .or(
              CharMatcher.anyOf(
                  "-\u200b\u200c\u200d\u2060\ufeff\u2010\u2011\u2012\u2013\u2014\u2212"));

  private WrittenForm() {}

  /** Returns the normal form; {@code text} itself where it is in normal form or far too long. */
  static String of(String text) {
    if (text.length() > LONGEST || isNormal(text)) {
      return text;
    }
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return Ascii.toUpperCase(LEFT_OUT.removeFrom(halfWidth));
  }

  static boolean isNormal(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(Digits.isDigit(c) || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return true;
  }
}
