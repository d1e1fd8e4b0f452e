// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether the brackets of a text match; a full-width bracket may close a half-width one. */
final class Brackets {
  private static final String OPENING = "（(《〈【[〔“";
  private static final String CLOSING = "）)》〉】]〕”";

  /** 1） and 一） number a part of the text and close nothing. */
  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十①②③④⑤";

  private Brackets() {}

  static boolean balanced(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0) {
        open.push(kind(opening));
      } else if (closing >= 0 && open.isEmpty()) {
        if (!numbersAPart(text, i, closing)) {
          return false;
        }
      } else if (closing >= 0 && open.pop() != kind(closing)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static int kind(int index) {
    return Math.max(index, 1);
  }

  private static boolean numbersAPart(String text, int i, int closing) {
    return kind(closing) == 1 && i > 0 && NUMERALS.indexOf(text.charAt(i - 1)) >= 0;
  }
}
