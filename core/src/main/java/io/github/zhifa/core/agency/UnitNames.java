// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.agency.DivisionUnit;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of units of township level, by their names and by their codes. */
final class UnitNames {
  /** What the name ends in; 街道办 is short for 街道办事处. */
  private static final Pattern UNIT = Pattern.compile("(街道|镇|乡|苏木)(?:人民政府|政府|办事处|办)?$");

  private UnitNames() {}

  /** Returns how {@code name} and {@code code} contradict each other; empty where they do not. */
  static Optional<BilingualText> contradiction(String name, DivisionCode code) {
    Optional<DivisionUnit> named = unitOf(name);
    Optional<DivisionUnit> told = code.unit().filter(UnitNames::isOfTownship);
    return named.isEmpty() || told.isEmpty() || named.equals(told)
        ? Optional.empty()
        : Optional.of(message(name, named.orElseThrow().label(), told.orElseThrow().label()));
  }

  private static boolean isOfTownship(DivisionUnit unit) {
    return switch (unit) {
      case STREET, TOWN, TOWNSHIP, LIKE_TOWNSHIP -> true;
      case NATION, PROVINCE, CITY, COUNTY, STATISTICAL_AREA -> false;
      case RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE -> false;
    };
  }

  private static BilingualText message(String name, BilingualText named, BilingualText told) {
    return BilingualText.of(
        "名称“" + name + "”是" + named.zh() + "，代码表明是" + told.zh(),
        "The name \"" + name + "\" is of a " + named.en() + ", but the code tells a " + told.en());
  }

  private static Optional<DivisionUnit> unitOf(String name) {
    Matcher matcher = UNIT.matcher(PlaceWords.normal(name));
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (matcher.group(1)) {
          case "街道" -> DivisionUnit.STREET;
          case "镇" -> DivisionUnit.TOWN;
          default -> DivisionUnit.TOWNSHIP;
        });
  }
}
