// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads cited places: 第八十五条第一款第一项、第二款 is two, the second in the same article. 第一、二、六项, 第（一）至（五）项
 * and 第二十二条之一 are understood; 目 is below what {@link LegalPlace} tells apart and is passed over.
 */
public final class PlaceReader {
  private static final String NUMBER = "第?[（(]?[0-9零〇一二两三四五六七八九十百千]+[)）]?";
  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\s*(?<numbers>第"
              + NUMBER.substring(2)
              + "(?:(?:[、，,和及与至]|以及)"
              + NUMBER
              + "|[（(][0-9一二三四五六七八九十]+[)）])*)"
              + "(?<level>[条款项目])(?:之(?<inserted>[零〇一二两三四五六七八九十百千]+))?");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[、，,；;和及与至]|以及|或者?)");
  private static final Pattern NUMERALS = Pattern.compile("[0-9零〇一二两三四五六七八九十百千]+|至");
  private static final Pattern TAIL = Pattern.compile("(?:的?规定|[。；;])*");

  /** More articles than any citation runs through. */
  private static final int LONGEST = 200;

  private static final String LEVELS = "条款项目";
  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  private final String text;
  private final List<LegalPlace> places = new ArrayList<>();
  private final List<LegalPlace> current = new ArrayList<>();
  private int level = -1;

  private PlaceReader(String printed) {
    this.text = FullWidth.narrow(printed);
  }

  /** Returns the places that {@code printed} names; never some of them: one fault spoils it all. */
  public static PlaceReading read(String printed) {
    PlaceReader reader = new PlaceReader(printed);
    int stopped = reader.run();
    if (stopped < printed.length() || reader.places.isEmpty()) {
      TextFault fault = printed.isBlank() ? TextFault.NOTHING_READABLE : TextFault.PLACE_MALFORMED;
      Span rest = new Span(Math.min(stopped, printed.length()), printed.length());
      return new PlaceReading(ImmutableList.of(), Optional.of(new TextProblem(fault, rest)));
    }
    return new PlaceReading(ImmutableList.copyOf(reader.places), Optional.empty());
  }

  /** Returns {@code place} as laws cite it: 第二十二条之一第一款第三项. */
  public static String print(LegalPlace place) {
    StringBuilder printed = new StringBuilder();
    printed.append('第').append(ChineseNumbers.print(place.article())).append('条');
    place.inserted().ifPresent(n -> printed.append('之').append(ChineseNumbers.print(n)));
    place
        .paragraph()
        .ifPresent(n -> printed.append('第').append(ChineseNumbers.print(n)).append('款'));
    place
        .subparagraph()
        .ifPresent(n -> printed.append('第').append(ChineseNumbers.print(n)).append('项'));
    return printed.toString();
  }

  /** Reads element by element; returns where it had to stop, the length where all is read. */
  private int run() {
    int at = 0;
    Matcher element = ELEMENT.matcher(text);
    while (at < text.length()) {
      Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
      boolean separated = separator.lookingAt();
      int start = separated ? separator.end() : at;
      if (!element.region(start, text.length()).lookingAt()
          || !take(element, separated ? separator.group().strip() : "")) {
        return TAIL.matcher(text).region(at, text.length()).matches() ? close(text.length()) : at;
      }
      at = element.end();
    }
    return close(at);
  }

  private int close(int at) {
    places.addAll(current);
    current.clear();
    return at;
  }

  private boolean take(Matcher element, String separator) {
    boolean separated = !separator.isEmpty();
    int next = LEVELS.indexOf(element.group("level"));
    boolean first = level < 0;
    boolean deeper = next > level;
    if (first ? separated || next != 0 : deeper == separated || (deeper && current.size() > 1)) {
      return false;
    }
    Optional<List<Integer>> numbers = numbers(element.group("numbers"));
    Optional<Integer> inserted =
        Optional.ofNullable(element.group("inserted")).flatMap(PlaceReader::number);
    boolean lost = element.group("inserted") != null && (inserted.isEmpty() || next != 0);
    if (numbers.isEmpty() || lost || (inserted.isPresent() && numbers.get().size() > 1)) {
      return false;
    }
    List<Integer> read = numbers.get();
    if (separator.equals("至")) {
      read = through(next, read);
      if (read.isEmpty()) {
        return false;
      }
    }
    LegalPlace above = first || next == 0 ? LegalPlace.builder().article(1).build() : last();
    if (!deeper) {
      close(0);
    }
    current.clear();
    read.forEach(number -> current.add(at(above, next, number, inserted)));
    level = next;
    return true;
  }

  /** 第一项至第三项: the numbers after the last one up to this; none where the two do not match. */
  private List<Integer> through(int next, List<Integer> read) {
    if (next != level || read.size() != 1 || current.isEmpty() || next > 2) {
      return List.of();
    }
    int from = numberOf(last(), next);
    return IntStream.rangeClosed(from + 1, read.get(0) - from > LONGEST ? from : read.get(0))
        .boxed()
        .toList();
  }

  private static int numberOf(LegalPlace place, int level) {
    return level == 0
        ? place.article()
        : level == 1 ? place.paragraph().orElse(0) : place.subparagraph().orElse(0);
  }

  private LegalPlace last() {
    return current.get(current.size() - 1);
  }

  /** Returns {@code number} at {@code level} below what {@code above} names of higher levels. */
  private static LegalPlace at(
      LegalPlace above, int level, int number, Optional<Integer> inserted) {
    LegalPlace.Builder place = LegalPlace.builder().article(level == 0 ? number : above.article());
    place.inserted(level == 0 ? inserted : above.inserted());
    if (level == 1) {
      place.paragraph(number);
    } else if (level > 1) {
      place.paragraph(above.paragraph());
      place.subparagraph(level == 2 ? Optional.of(number) : above.subparagraph());
    }
    return place.build();
  }

  /** Returns the numbers of 第一、二、六 or 第（一）至（五）; empty where one is malformed. */
  private static Optional<List<Integer>> numbers(String printed) {
    List<Integer> numbers = new ArrayList<>();
    boolean through = false;
    Matcher numeral = NUMERALS.matcher(printed);
    while (numeral.find()) {
      if (numeral.group().equals("至")) {
        through = true;
        continue;
      }
      Optional<Integer> number = number(numeral.group());
      int from = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
      if (number.isEmpty() || (through && number.get() <= from)) {
        return Optional.empty();
      }
      for (int between = from + 1; through && between < number.get(); between++) {
        numbers.add(between);
      }
      numbers.add(number.get());
      through = false;
    }
    return Optional.of(numbers);
  }

  private static Optional<Integer> number(String printed) {
    return ChineseNumbers.read(printed)
        .filter(value -> value.scale() <= 0 && value.signum() > 0)
        .filter(value -> value.compareTo(MOST) <= 0)
        .map(BigDecimal::intValue);
  }
}
