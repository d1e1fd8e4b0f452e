// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official name of an item (事项名称), taken apart: 对{conduct}的处罚（{scope}）. All parts are in the
 * form in which names are compared: brackets and letters of one width, no blanks, and without the
 * ordinal that a table prints before a sub-item, since a new edition counts anew.
 *
 * @param conduct what is left without scope and ending; two names with equal conduct name the same
 *     conduct, names that differ in one character do not
 * @param scopes what narrows the item, from brackets after the ending or right before it, and from
 *     any bracket that begins with 限 or 仅限; in printed order, without the brackets
 * @param ending 的行政处罚, 的处罚, 行政处罚 or 处罚 as printed; empty where the name ends otherwise
 */
public record ItemName(String conduct, ImmutableList<String> scopes, String ending) {
  private static final CharMatcher STOPS = CharMatcher.anyOf("。.;,、");

  /** The place of a sub-item among others: 1.对… (2)对… 三、对…; never the number of 1.5吨 or 三、四级. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:[0-9]{1,3}[.)](?![0-9])|\\((?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\)"
              + "|(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})、(?=对))");

  private static final CharMatcher ORDINAL_STARTS =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("(一二三四五六七八九十")).precomputed();
  private static final Pattern LIMIT = Pattern.compile("\\((仅?限[^()]*)\\)");
  private static final Pattern LAST_BRACKET = Pattern.compile("\\(([^()]*)\\)$");

  /** The longest that fits comes first. */
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("的行政处罚", "行政处罚", "的处罚", "处罚");

  /** Returns the parts of {@code printed}. */
  public static ItemName parse(String printed) {
    ImmutableList.Builder<String> scopes = ImmutableList.builder();
    String rest = limits(withoutOrdinal(normal(printed)), scopes);
    rest = lastBrackets(rest, scopes);
    String ending = ENDINGS.stream().filter(rest::endsWith).findFirst().orElse("");
    if (ending.isEmpty()) {
      return new ItemName(rest, scopes.build(), "");
    }
    String conduct = lastBrackets(rest.substring(0, rest.length() - ending.length()), scopes);
    return new ItemName(conduct, scopes.build(), ending);
  }

  /**
   * Returns {@code text} in the form in which names and scopes are compared: brackets, letters,
   * digits and marks of one width, no blanks and no invisible characters.
   */
  public static String normal(String text) {
    return OneForm.of(text);
  }

  /** A cheap look first: few names begin with an ordinal. */
  private static String withoutOrdinal(String name) {
    return !name.isEmpty() && ORDINAL_STARTS.matches(name.charAt(0))
        ? ORDINAL.matcher(name).replaceFirst("")
        : name;
  }

  private static String limits(String name, ImmutableList.Builder<String> scopes) {
    if (name.indexOf('(') < 0) {
      return name;
    }
    Matcher limit = LIMIT.matcher(name);
    while (limit.find()) {
      scopes.add(STOPS.trimTrailingFrom(limit.group(1)));
    }
    return limit.replaceAll("");
  }

  private static String lastBrackets(String name, ImmutableList.Builder<String> scopes) {
    String rest = STOPS.trimTrailingFrom(name);
    while (rest.endsWith(")")) {
      Matcher bracket = LAST_BRACKET.matcher(rest);
      if (!bracket.find()) {
        return rest;
      }
      scopes.add(STOPS.trimTrailingFrom(bracket.group(1)));
      rest = STOPS.trimTrailingFrom(rest.substring(0, bracket.start()));
    }
    return rest;
  }
}
