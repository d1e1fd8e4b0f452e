// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The title of a document: of the lines before its first sentence the one that ends like a title,
 * with what of it stands on the line above; the first line where none does.
 *
 * @param words the title; empty where the text starts with a sentence
 * @param start where it starts
 * @param end where it ends
 * @param told whether it ends like a title
 */
record Title(String words, int start, int end, boolean told) {
  private static final Pattern ENDS =
      Pattern.compile(".*(?:报告|总结|年报|公报|通报|汇报|情况|说明|统计|数据|答复|复函|的函|意见|通知|公告)(?:[（(].{1,12}[)）])?");
  private static final Pattern OPENS = Pattern.compile("(?:关于|对).*");
  private static final Pattern GOES_ON = Pattern.compile("(?:关于|对|年|(?:" + Years.PRINTED + ")年).*");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;].*|.*[：:]");
  private static final int MOST_LINES = 12;
  private static final int LONGEST = 120;

  static Title of(String text) {
    List<Title> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (ENDS.matcher(lines.get(i).words()).matches()) {
        Title last = lines.get(i);
        Title whole = i > 0 ? last.behind(lines.get(i - 1), i == 1) : last;
        return new Title(whole.words(), whole.start(), whole.end(), true);
      }
    }
    int start = Marks.skipBlanks(text, 0, text.length());
    return lines.isEmpty() ? new Title("", start, start, false) : lines.get(0);
  }

  /** Returns the lines before the first sentence that are not blank, each as far as it may go. */
  private static List<Title> lines(String text) {
    List<Title> lines = new ArrayList<>();
    int start = Marks.skipBlanks(text, 0, text.length());
    while (start < text.length() && lines.size() < MOST_LINES) {
      int end = start;
      while (end < text.length() && end < start + LONGEST && text.charAt(end) != '\n') {
        end++;
      }
      String words = text.substring(start, end).trim();
      if (SENTENCE.matcher(words).matches()) {
        break;
      }
      lines.add(new Title(words, start, end, false));
      while (end < text.length() && text.charAt(end) != '\n') {
        end++;
      }
      start = Marks.skipBlanks(text, end, text.length());
    }
    return lines;
  }

  /** Returns this with the line {@code before} it, where the title starts on that one. */
  private Title behind(Title before, boolean first) {
    boolean goesOn =
        OPENS.matcher(before.words()).matches() || (first && GOES_ON.matcher(words).matches());
    boolean adjacent = start - before.end() <= 2;
    String both = before.words() + words;
    return goesOn && adjacent && both.length() <= LONGEST
        ? new Title(both, before.start(), end, false)
        : this;
  }
}
