// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in front of sections, 一、 and （一） and 1., as the path to where a line stands. */
final class Sections {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\u3000\u00a0]{0,16}+(?:(?<first>[一二三四五六七八九十]{1,3})、"
              + "|[（(](?<second>[一二三四五六七八九十]{1,3})[)）]"
              + "|(?<third>[0-9]{1,2})[.．、](?![0-9]))");

  private final Matcher number;
  private String first = "";
  private String second = "";
  private String third = "";

  Sections(String text) {
    this.number = NUMBER.matcher(text);
  }

  boolean startsAt(int at) {
    return number.region(at, number.regionEnd()).lookingAt();
  }

  /** Enters the section whose number stands at {@code at}, if one does. */
  void enter(int at) {
    if (!startsAt(at)) {
      return;
    }
    if (number.group("first") != null) {
      first = number.group("first");
      second = "";
      third = "";
    } else if (number.group("second") != null) {
      second = "（" + number.group("second") + "）";
      third = "";
    } else {
      third = number.group("third");
    }
  }

  String path() {
    return first + second + third;
  }
}
