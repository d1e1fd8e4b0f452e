// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.text.BilingualText;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item code as printed: which codes are the same, and which are built alike. */
final class PrintedCode {
  private static final Pattern RUN = Pattern.compile("[0-9]+|[A-Z]+|[^0-9A-Z]+");

  private PrintedCode() {}

  /**
   * Returns the code in half width and capitals, without blanks; marks stay, since 1-11 is not
   * 11-1. Empty where none is printed.
   */
  static Optional<String> of(Item item) {
    return item.code()
        .map(code -> Normalizer.normalize(code, Normalizer.Form.NFKC))
        .map(CharMatcher.whitespace()::removeFrom)
        .map(Ascii::toUpperCase)
        .filter(code -> !code.isEmpty());
  }

  /** Returns how {@code code} is built: XK00001000 is 2 letters, 8 digits. */
  static BilingualText buildOf(String code) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    Matcher run = RUN.matcher(code);
    while (run.find()) {
      zh.append(zh.isEmpty() ? "" : "、").append(wordsOf(run.group()).zh());
      en.append(en.isEmpty() ? "" : ", ").append(wordsOf(run.group()).en());
    }
    return BilingualText.of(zh.toString(), en.toString());
  }

  private static BilingualText wordsOf(String run) {
    int length = run.length();
    char first = run.charAt(0);
    if (CharMatcher.inRange('0', '9').matches(first)) {
      return BilingualText.of(length + "位数字", length + (length == 1 ? " digit" : " digits"));
    }
    return CharMatcher.inRange('A', 'Z').matches(first)
        ? BilingualText.of(length + "位字母", length + (length == 1 ? " letter" : " letters"))
        : BilingualText.of("“" + run + "”", "\"" + run + "\"");
  }
}
