// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.RangeReader.Range;
import java.util.List;

/** Cuts a clause at its commas and stops, but not inside a range or parentheses. */
final class ClauseSegments {
  private ClauseSegments() {}

  /**
   * A part of the text between two commas or stops.
   *
   * @param start its first character
   * @param end the index after its last character, without the mark
   * @param stops whether a stop or the end of the text follows rather than a comma
   */
  record Segment(int start, int end, boolean stops) {}

  static ImmutableList<Segment> of(String text, List<Range> ranges) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    int start = 0;
    int depth = 0;
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (next < ranges.size() && at >= ranges.get(next).number()) {
        at = Math.max(at, ranges.get(next).end() - 1);
        next++;
      } else {
        boolean stop = isStop(c);
        depth = depth(depth, c);
        if ((stop || isComma(c)) && (depth == 0 || c == '。')) {
          segments.add(new Segment(start, at, stop));
          start = at + 1;
          depth = 0;
        }
      }
    }
    return segments.add(new Segment(start, text.length(), true)).build();
  }

  private static int depth(int depth, char c) {
    return switch (c) {
      case '（', '(' -> depth + 1;
      case '）', ')' -> Math.max(0, depth - 1);
      default -> depth;
    };
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '。', '；', ';', '：', ':', '\n' -> true;
      default -> false;
    };
  }

  private static boolean isComma(char c) {
    return c == '，' || c == ',';
  }
}
