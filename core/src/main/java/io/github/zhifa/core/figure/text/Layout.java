// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where the lines, sentences and paragraphs of a text are, and what of it is quoted. A line that
 * stops in the middle of a sentence goes on in the next one, as copies of printed pages do.
 */
final class Layout {
  private static final String ENDS_PARAGRAPH = "。！？；：;:!?";
  private static final String OPENS = "“‘「『《〔【[";
  private static final String CLOSES = "”’」』》〕】]";
  private static final int LONGEST_QUOTE = 30;
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_ASIDE = 240;

  private final String text;
  private final int titleEnd;
  private final BitSet quoted = new BitSet();
  private final BitSet bracketed = new BitSet();
  private final List<Sentence> sentences = new ArrayList<>();
  private int[] lineStarts = new int[64];
  private int lines = 1;

  /**
   * Lays out {@code text}; a title that ends at {@code titleEnd} is a paragraph, -1 if none does.
   */
  Layout(String text, int titleEnd) {
    this.text = text;
    this.titleEnd = titleEnd;
    quotes();
    brackets();
    split();
  }

  /** Marks short quotations and titles: what stands in them is a set phrase or a name. */
  private void quotes() {
    for (int at = 0; at < text.length(); at++) {
      int kind = kindOf(text.charAt(at));
      if (kind >= 0 && !quoted.get(at)) {
        int longest = text.charAt(at) == '《' ? LONGEST_TITLE : LONGEST_QUOTE;
        int limit = Math.min(text.length(), at + longest + 2);
        int close = at + 1;
        while (close < limit && text.charAt(close) != CLOSES.charAt(kind)) {
          close++;
        }
        if (close < limit) {
          quoted.set(at, close + 1);
        }
      }
    }
  }

  /** Marks what stands in （）, but for brackets that nobody closes. */
  private void brackets() {
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '（' || c == '(') {
        open = at;
      } else if ((c == '）' || c == ')') && open >= 0) {
        if (at - open <= LONGEST_ASIDE) {
          bracketed.set(open, at + 1);
        }
        open = -1;
      }
    }
  }

  /** Han characters, most of the text, open nothing. */
  private static int kindOf(char c) {
    return Marks.isHan(c) ? -1 : OPENS.indexOf(c);
  }

  private void split() {
    Sections sections = new Sections(text);
    sections.enter(0);
    int start = 0;
    int paragraph = 0;
    int lastMark = -1;
    int lastMarkAt = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean breaks = c == '\n' && endsParagraph(at, lastMark, sections);
      if (c == '\n') {
        addLine(at + 1);
      }
      if (breaks || (Marks.endsSentence(c) && !quoted.get(at))) {
        if (lastMarkAt >= start || !breaks) {
          add(start, at + 1, paragraph, sections);
        }
        start = at + 1;
      }
      if (breaks) {
        paragraph = at + 1;
        sections.enter(at + 1);
      }
      if (!Marks.isBlank(c)) {
        lastMark = c;
        lastMarkAt = at;
      }
    }
    add(start, text.length(), paragraph, sections);
  }

  private boolean endsParagraph(int newline, int lastMark, Sections sections) {
    if (newline == titleEnd
        || lastMark < 0
        || ENDS_PARAGRAPH.indexOf(lastMark) >= 0
        || sections.startsAt(newline + 1)) {
      return true;
    }
    int next = newline + 1;
    while (next < text.length() && text.charAt(next) != '\n' && Marks.isBlank(text.charAt(next))) {
      next++;
    }
    return next == text.length() || text.charAt(next) == '\n';
  }

  private void addLine(int start) {
    if (lines == lineStarts.length) {
      lineStarts = Arrays.copyOf(lineStarts, lines * 2);
    }
    lineStarts[lines++] = start;
  }

  private void add(int start, int end, int paragraph, Sections sections) {
    if (start < end) {
      sentences.add(new Sentence(start, end, paragraph, sections.path()));
    }
  }

  String text() {
    return text;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  boolean isQuoted(int at) {
    return quoted.get(at);
  }

  /** Returns where the brackets close in which {@code at} stands; {@code at} if in none. */
  int asideEnd(int at) {
    return bracketed.get(at) ? bracketed.nextClearBit(at) : at;
  }

  /** Returns where the brackets open that close at {@code at}; -1 if none do. */
  int asideStart(int at) {
    boolean closes = Marks.isOneOf(text, at, "）)") && bracketed.get(at);
    return closes ? bracketed.previousClearBit(at) + 1 : -1;
  }

  boolean isAside(int at) {
    return bracketed.get(at);
  }

  /** Returns the number of the line in which {@code at} stands, from 1. */
  int lineOf(int at) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, at);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
