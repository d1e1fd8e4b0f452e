// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A closed set of words. Of several that stand at a place the longest counts, as in 以及 before 以. A
 * character of the text picks the few words that can start or end there, so that asking at each
 * place of a text costs next to nothing.
 */
public final class WordSet {
  /** A power of two. */
  private static final int BUCKETS = 128;

  private final String[][] byFirst;
  private final String[][] byLast;

  private WordSet(Collection<String> words) {
    List<String> longestFirst =
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    this.byFirst = buckets(longestFirst, word -> word.charAt(0));
    this.byLast = buckets(longestFirst, word -> word.charAt(word.length() - 1));
  }

  private static String[][] buckets(List<String> words, ToIntFunction<String> key) {
    return IntStream.range(0, BUCKETS)
        .mapToObj(
            bucket ->
                words.stream()
                    .filter(word -> (key.applyAsInt(word) & (BUCKETS - 1)) == bucket)
                    .toArray(String[]::new))
        .toArray(String[][]::new);
  }

  /** Returns the set of the words of {@code text}, which spaces part. */
  public static WordSet of(String text) {
    return of(Splitter.on(' ').splitToList(text));
  }

  /** Returns the set of {@code words}; none of them is empty. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /** Returns the word that starts at {@code at} and ends at {@code limit} at most; or "". */
  public String at(String text, int at, int limit) {
    if (at < limit) {
      for (String word : byFirst[text.charAt(at) & (BUCKETS - 1)]) {
        if (at + word.length() <= limit && text.startsWith(word, at)) {
          return word;
        }
      }
    }
    return "";
  }

  /** Returns the word that ends at {@code end} and starts at {@code from} at least; or "". */
  public String before(String text, int end, int from) {
    if (from < end) {
      for (String word : byLast[text.charAt(end - 1) & (BUCKETS - 1)]) {
        if (end - word.length() >= from && text.startsWith(word, end - word.length())) {
          return word;
        }
      }
    }
    return "";
  }

  /** Returns whether a word starts at {@code at} and ends at {@code limit} at most. */
  public boolean isAt(String text, int at, int limit) {
    return !at(text, at, limit).isEmpty();
  }

  /** Returns whether a word ends at {@code end} and starts at {@code from} at least. */
  public boolean isBefore(String text, int end, int from) {
    return !before(text, end, from).isEmpty();
  }

  /** Returns where the first word starts within a part of the text, or -1. */
  public int find(String text, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (isAt(text, at, limit)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns where the words end that follow each other from {@code at} on. */
  public int skip(String text, int at, int limit) {
    int end = at;
    for (String word = at(text, end, limit); !word.isEmpty(); word = at(text, end, limit)) {
      end += word.length();
    }
    return end;
  }

  /** Returns where the words start that follow each other up to {@code end}. */
  public int skipBack(String text, int end, int from) {
    int start = end;
    for (String word = before(text, start, from);
        !word.isEmpty();
        word = before(text, start, from)) {
      start -= word.length();
    }
    return start;
  }
}
