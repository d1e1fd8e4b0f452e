// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** A place in a text that moves over what is there; what is not there leaves it where it is. */
final class Cursor {
  private final String text;
  private final int limit;
  private int at;

  /** Starts at {@code at} and never goes beyond {@code limit}. */
  Cursor(String text, int at, int limit) {
    this.text = text;
    this.at = at;
    this.limit = Math.max(at, limit);
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == limit;
  }

  /** Returns whether the text ends here, or a mark stands here. */
  boolean isEnd() {
    return isAtEnd() || seesOneOf("，,。；;：:、");
  }

  boolean sees(String word) {
    return at + word.length() <= limit && text.startsWith(word, at);
  }

  boolean sees(WordSet words) {
    return words.isAt(text, at, limit);
  }

  boolean seesOneOf(String characters) {
    return at < limit && characters.indexOf(text.charAt(at)) >= 0;
  }

  Cursor skipSpaces() {
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return this;
  }

  Cursor skip(String word) {
    at += sees(word) ? word.length() : 0;
    return this;
  }

  Cursor skip(WordSet words) {
    at += words.at(text, at, limit).length();
    return this;
  }

  Cursor skipOneOf(String characters) {
    at += seesOneOf(characters) ? 1 : 0;
    return this;
  }

  /** Skips （…） with at most {@code longest} characters inside. */
  Cursor skipParentheses(int longest) {
    if (!seesOneOf("（(")) {
      return this;
    }
    int most = Math.min(limit, at + longest + 2);
    for (int close = at + 1; close < most; close++) {
      if ("）)".indexOf(text.charAt(close)) >= 0) {
        at = close + 1;
        return this;
      }
    }
    return this;
  }

  /** Skips / and the thing after it, as in 500元/车次. */
  Cursor skipSlash() {
    at = SlashThing.end(text, at, limit);
    return this;
  }

  static boolean isSpace(char c) {
    return c == ' ' || ('\t' <= c && c <= '\r') || c == '\u3000' || c == '\u00a0';
  }
}
