// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in the form in which titles are compared: without 《》, blanks, the prefix 中华人民共和国 and the
 * edition in brackets, which is kept apart.
 *
 * @param normal the title to compare
 * @param year the year of the edition that the title names, if any
 */
record InstrumentTitle(String normal, Optional<Integer> year) {
  private static final CharMatcher DROPPED =
      CharMatcher.anyOf("《》〈〉<>").or(CharMatcher.whitespace());
  private static final Pattern EDITION =
      Pattern.compile("\\((?:(\\d{4})年?)?(?:第?[一二三四五六]次)?(?:修订|修正|修改|版)?(?:版|本)?\\)");
  private static final String STATE = "中华人民共和国";

  static InstrumentTitle parse(String printed) {
    String title = DROPPED.removeFrom(Normalizer.normalize(printed, Normalizer.Form.NFKC));
    Matcher edition = EDITION.matcher(title);
    Optional<Integer> year = Optional.empty();
    if (edition.find()) {
      year = Optional.ofNullable(edition.group(1)).map(Integer::valueOf);
      title = edition.replaceAll("");
    }
    return new InstrumentTitle(
        title.startsWith(STATE) ? title.substring(STATE.length()) : title, year);
  }
}
