// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A printed number that runs on, such as 12 or 2.5.1.
 *
 * @param path its parts, the greatest first; at least one
 */
record RunningNumber(ImmutableList<Integer> path) {
  private static final Pattern FORM = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})*");
  private static final CharMatcher MARKS = CharMatcher.whitespace().or(CharMatcher.anyOf(".、,"));

  /** Returns the number; empty where {@code printed} is no running number (甲, A-1). */
  static Optional<RunningNumber> parse(String printed) {
    String text =
        MARKS.trimTrailingFrom(
            CharMatcher.whitespace().trimFrom(Normalizer.normalize(printed, Normalizer.Form.NFKC)));
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new RunningNumber(
            Splitter.on('.')
                .splitToStream(text)
                .map(Integer::valueOf)
                .collect(ImmutableList.toImmutableList())));
  }

  /** Returns the first {@code length} parts. */
  RunningNumber prefix(int length) {
    return new RunningNumber(path.subList(0, length));
  }

  /** Returns this number with {@code last} as its last part. */
  RunningNumber withLast(int last) {
    return new RunningNumber(
        ImmutableList.<Integer>builder()
            .addAll(path.subList(0, path.size() - 1))
            .add(last)
            .build());
  }

  int last() {
    return path.get(path.size() - 1);
  }

  @Override
  public String toString() {
    return path.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
