// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in both languages what stands at a place and what was expected there. */
final class Words {
  static final BilingualText OBJECT = BilingualText.of("一个对象 {…}", "an object {…}");
  static final BilingualText ARRAY = BilingualText.of("一个数组 […]", "an array […]");

  private Words() {}

  /** Returns {@code text} for both languages. */
  static BilingualText same(String text) {
    return BilingualText.of(text, text);
  }

  /** Returns what stands there; {@code null} where nothing does. */
  static BilingualText found(@Nullable JsonNode node) {
    if (node == null) {
      return BilingualText.of("空缺", "nothing");
    }
    if (node.isArray()) {
      return ARRAY;
    }
    if (node.isObject()) {
      return OBJECT;
    }
    return same(
        Printable.cut(node.isBigDecimal() ? node.decimalValue().toString() : node.toString()));
  }

  /** Returns one of {@code names}. */
  static BilingualText oneOf(Iterable<String> names) {
    return same(String.join(" | ", names));
  }

  /** Returns what a value of type {@code type} is, where a whole number was found. */
  static BilingualText within(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    return type == long.class || type == Long.class
        ? range(Long.MIN_VALUE, Long.MAX_VALUE)
        : wanted(type);
  }

  private static BilingualText range(long least, long most) {
    return BilingualText.of(
        least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most);
  }

  /** Returns what a value of type {@code type} is. */
  static BilingualText wanted(Class<?> type) {
    if (type == String.class) {
      return BilingualText.of("文字", "a text");
    }
    if (type == LocalDate.class) {
      return BilingualText.of("日历上有的日期，如 2026-01-31", "a day of the calendar such as 2026-01-31");
    }
    if (type == YearMonth.class) {
      return BilingualText.of("日历上有的月份，如 2026-01", "a month of the calendar such as 2026-01");
    }
    if (type == boolean.class || type == Boolean.class) {
      return same("true | false");
    }
    if (type == BigDecimal.class) {
      return BilingualText.of("数字", "a number");
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return BilingualText.of("整数", "a whole number");
    }
    if (type.isEnum()) {
      List<String> names =
          Arrays.stream(type.getEnumConstants()).map(c -> JsonNames.of((Enum<?>) c)).toList();
      return oneOf(names);
    }
    if (type == DivisionCode.class) {
      return BilingualText.of("6、9 或 12 位数字的区划代码", "a division code of 6, 9 or 12 digits");
    }
    return OBJECT;
  }
}
