// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.util.Optional;

/** The thing for each after a slash: 车次 in 500元/车次. */
final class SlashThing {
  private static final int LONGEST = 8;
  private static final String AFTER = "，,。；;、的罚处对或和及以且但并每可应单（(";

  private SlashThing() {}

  /** Returns where it ends; {@code at} itself where there is none. */
  static int end(String text, int at, int limit) {
    int start = start(text, at, limit);
    if (start < 0) {
      return at;
    }
    int end = start + 1; // 元/处: the first character may be one of those that end it
    int most = Math.min(limit, start + LONGEST);
    while (end < most && !ends(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns it where a slash stands at {@code at}. */
  static Optional<String> of(String text, int at, int limit) {
    int start = start(text, at, limit);
    return start < 0 ? Optional.empty() : Optional.of(text.substring(start, end(text, at, limit)));
  }

  private static int start(String text, int at, int limit) {
    int slash = new Cursor(text, at, limit).skipSpaces().at();
    if (!new Cursor(text, slash, limit).seesOneOf("/／")) {
      return -1;
    }
    int start = new Cursor(text, slash + 1, limit).skipSpaces().at();
    return start < limit && "，,。；;、的罚".indexOf(text.charAt(start)) < 0 ? start : -1;
  }

  private static boolean ends(char c) {
    return AFTER.indexOf(c) >= 0 || Cursor.isSpace(c);
  }
}
