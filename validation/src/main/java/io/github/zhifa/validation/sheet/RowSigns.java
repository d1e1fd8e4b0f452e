// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import java.util.regex.Pattern;

/** By what people tell a row that is no item. */
final class RowSigns {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:备\\s*注|注|说\\s*明|填表说明|附\\s*注|注释|注意事项)\\s*\\d{0,2}\\s*[:：].*", Pattern.DOTALL);
  private static final Pattern NOTE_WORD =
      Pattern.compile("(?:备\\s*注|注|说\\s*明|填表说明|附\\s*注)\\s*[:：]?");
  private static final Pattern TOTAL = Pattern.compile("(?:合|总|小|共)\\s*计[\\s\\d:：项条个]*");
  private static final Pattern PART =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}部分)[^。；;]{1,80}");
  private static final Pattern PART_NUMBER =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}部分[：:]?)\\s*");
  private static final Pattern PART_COUNT =
      Pattern.compile("\\s*[（(]\\s*(?:共\\s*)?\\d+\\s*[项条个]\\s*[)）]\\s*$");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");
  private static final Pattern ERROR =
      Pattern.compile("#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d{2}");
  private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+");
  private static final Pattern ANNEX = Pattern.compile("附\\s*件.{0,4}[:：]?");

  private RowSigns() {}

  static boolean isNote(String text) {
    return NOTE.matcher(text).matches() || NOTE_WORD.matcher(text).matches();
  }

  static boolean isTotal(String text) {
    return TOTAL.matcher(text).matches();
  }

  /** Tells a heading such as 一、直接下放的行政处罚事项（78项）. */
  static boolean isPart(String text) {
    return PART.matcher(text).matches();
  }

  /** Returns the name in a heading, without its number and its count. */
  static String partName(String heading) {
    String name = PART_NUMBER.matcher(heading).replaceFirst("");
    return PART_COUNT.matcher(name).replaceFirst("").strip();
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static boolean isError(String text) {
    return ERROR.matcher(text).matches();
  }

  /** Tells a long number that the spreadsheet has rounded: 4.40309E+11. */
  static boolean isRounded(String text) {
    return ROUNDED.matcher(text).matches();
  }

  /** Tells the dash that stands in a cell for nothing. */
  static boolean isNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  /** Tells the line 附件1 above a title. */
  static boolean isAnnex(String text) {
    return ANNEX.matcher(text).matches();
  }
}
