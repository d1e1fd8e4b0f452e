// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official name of an item (事项名称), taken apart: 对{conduct}的处罚（{scope}）. All parts are in the
 * form in which names are compared: brackets and letters of one width, no blanks.
 *
 * @param conduct what is left without scope and ending; two names with equal conduct name the same
 *     conduct, names that differ in one character do not
 * @param scopes what narrows the item, from brackets after the ending or right before it, and from
 *     any bracket that begins with 限 or 仅限; in printed order, without the brackets
 * @param ending 的行政处罚, 的处罚, 行政处罚 or 处罚 as printed; empty where the name ends otherwise
 */
public record ItemName(String conduct, ImmutableList<String> scopes, String ending) {
  private static final CharMatcher BLANK =
      CharMatcher.whitespace()
          .or(CharMatcher.javaIsoControl())
          .or(CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff"));
  private static final CharMatcher OPENING = CharMatcher.anyOf("〔[【");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("〕]】");
  private static final CharMatcher STOPS = CharMatcher.anyOf("。.;,、");
  private static final Pattern LIMIT = Pattern.compile("\\((仅?限[^()]*)\\)");
  private static final Pattern LAST_BRACKET = Pattern.compile("\\(([^()]*)\\)$");
  private static final Pattern ENDING = Pattern.compile("(?:的?行政处罚|的?处罚)$");

  /** Returns the parts of {@code printed}. */
  public static ItemName parse(String printed) {
    ImmutableList.Builder<String> scopes = ImmutableList.builder();
    String rest = limits(normal(printed), scopes);
    rest = lastBrackets(rest, scopes);
    Matcher ending = ENDING.matcher(rest);
    if (!ending.find()) {
      return new ItemName(rest, scopes.build(), "");
    }
    String conduct = lastBrackets(rest.substring(0, ending.start()), scopes);
    return new ItemName(conduct, scopes.build(), ending.group());
  }

  /**
   * Returns {@code text} in the form in which names and scopes are compared: brackets, letters,
   * digits and marks of one width, no blanks and no invisible characters.
   */
  public static String normal(String text) {
    // Twice, as marks that a blank kept apart may compose once it is gone.
    String oneWidth = oneWidth(BLANK.removeFrom(oneWidth(text)));
    return CLOSING.replaceFrom(OPENING.replaceFrom(oneWidth, '('), ')');
  }

  private static String oneWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String limits(String name, ImmutableList.Builder<String> scopes) {
    Matcher limit = LIMIT.matcher(name);
    while (limit.find()) {
      scopes.add(STOPS.trimTrailingFrom(limit.group(1)));
    }
    return limit.replaceAll("");
  }

  private static String lastBrackets(String name, ImmutableList.Builder<String> scopes) {
    String rest = STOPS.trimTrailingFrom(name);
    Matcher bracket = LAST_BRACKET.matcher(rest);
    while (bracket.find()) {
      scopes.add(STOPS.trimTrailingFrom(bracket.group(1)));
      rest = STOPS.trimTrailingFrom(rest.substring(0, bracket.start()));
      bracket = LAST_BRACKET.matcher(rest);
    }
    return rest;
  }
}
