// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.io.IOException;
import java.io.InputStream;

/** Hands out the lines of a text of any size as bytes; blank lines are passed over. */
final class LineSplitter {
  /** No line may be longer, in bytes. */
  static final int LONGEST = 1 << 20;

  private final Lines lines;
  private int line;

  LineSplitter(Lines lines) {
    this.lines = lines;
  }

  /** Is told of each line. */
  interface Lines {
    /** A line, from {@code start} to before {@code end}; the bytes are used again afterwards. */
    void line(byte[] bytes, int start, int end, int number);

    /** A line that is longer than {@link #LONGEST}. */
    void tooLong(int number);
  }

  void split(InputStream in) throws IOException {
    byte[] buffer = new byte[LONGEST + 1];
    int filled = 0;
    boolean passing = false;
    int got = in.read(buffer, 0, buffer.length);
    while (got >= 0) {
      int first = 0;
      int end = filled + got;
      for (int i = lineEnd(buffer, filled, end); i < end; i = lineEnd(buffer, first, end)) {
        if (!passing) {
          take(buffer, first, i);
        }
        passing = false;
        first = i + 1;
      }
      filled = end - first;
      System.arraycopy(buffer, first, buffer, 0, filled);
      if (filled == buffer.length || passing) {
        if (!passing) {
          lines.tooLong(++line);
        }
        passing = true;
        filled = 0;
      }
      got = in.read(buffer, filled, buffer.length - filled);
    }
    if (filled > 0) {
      take(buffer, 0, filled);
    }
  }

  private static int lineEnd(byte[] bytes, int start, int end) {
    int at = start;
    while (at <= end - EightBytes.WIDTH && !EightBytes.mayHave(EightBytes.at(bytes, at), '\n')) {
      at += EightBytes.WIDTH;
    }
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private void take(byte[] bytes, int start, int end) {
    line++;
    if (!isBlank(bytes, start, end)) {
      lines.line(bytes, start, end, line);
    }
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
