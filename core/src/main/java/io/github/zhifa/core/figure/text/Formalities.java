// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;

/** Numbers that a document prints of itself: its copies (抄送：某局（2份）) and its readers (阅读量：4752次). */
final class Formalities {
  private static final WordSet SENT = WordSet.of("抄送 抄报 抄发 主送");
  private static final WordSet PRINTED = WordSet.of("共印 印数 印发份数");
  private static final WordSet READ =
      WordSet.of("阅读 浏览 点击 访问 阅读量 浏览量 点击量 访问量 阅读数 浏览数 点击数 阅读次数 浏览次数 点击次数 访问次数");

  private static final int LONGEST = 240;

  private Formalities() {}

  static boolean is(String text, Sentence sentence, NumberText number, Tail tail) {
    return tail.unit().equals("份")
        ? isCopies(text, sentence, number)
        : tail.unit().equals("次") && isReaders(text, sentence, number);
  }

  private static boolean isCopies(String text, Sentence sentence, NumberText number) {
    int line = number.start();
    while (line > 0 && text.charAt(line - 1) != '\n' && number.start() - line < LONGEST) {
      line--;
    }
    int first = Marks.skipBlanks(text, line, LONGEST);
    int end = Marks.trimEnd(text, number.start(), sentence.start());
    return SENT.isAt(text, first, number.start()) || PRINTED.isBefore(text, end, sentence.start());
  }

  private static boolean isReaders(String text, Sentence sentence, NumberText number) {
    int end = Marks.trimEnd(text, number.start(), sentence.start());
    return Marks.isOneOf(text, end - 1, ":：") && READ.isBefore(text, end - 1, sentence.start());
  }
}
