// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.PlaceWords.Place;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import java.util.Optional;

/**
 * Reads the level of an organ from the place with which its name begins: 昌黎县司法局 is a county's. A
 * branch has the level of the government whose department it belongs to: 深圳市生态环境局龙华管理局 is the
 * city's.
 */
public final class AgencyNames {
  private AgencyNames() {}

  /**
   * Returns the level of the organ called {@code name}; empty where the name does not tell for
   * certain: it names no place (城市管理局), a city of which the rank is not known (定州市司法局), a
   * functional area (经济技术开发区, 新区), or a national organ's branch in a place.
   */
  public static Optional<AgencyLevel> levelOf(String name) {
    String text = PlaceWords.normal(name);
    if (PlaceWords.isNational(text)) {
      return PlaceWords.isWhollyNational(text)
          ? Optional.of(AgencyLevel.NATIONAL)
          : Optional.empty();
    }
    return deepest(text);
  }

  /**
   * Returns the level of {@code agency}: as stated, by its name, or by the code of its division;
   * empty where none of them tells.
   */
  public static Optional<AgencyLevel> levelOf(Agency agency) {
    return agency
        .level()
        .or(() -> levelOf(agency.name()))
        .or(() -> agency.division().map(DivisionCode::level));
  }

  /**
   * Returns the places with which the name begins, the greatest first: 秦皇岛市, 海港区 of 秦皇岛市海港区城市管理局;
   * none where it names no place.
   */
  public static ImmutableList<String> placesOf(String name) {
    String text = PlaceWords.normal(name);
    ImmutableList.Builder<String> places = ImmutableList.builder();
    int from = 0;
    for (Place place : places(text)) {
      places.add(text.substring(from, from + place.length()));
      from += place.length();
    }
    return places.build();
  }

  private static Optional<AgencyLevel> deepest(String text) {
    ImmutableList<Place> places = places(text);
    return places.isEmpty() ? Optional.empty() : places.get(places.size() - 1).level();
  }

  private static ImmutableList<Place> places(String text) {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    Place place = Place.NONE;
    String rest = text;
    for (Optional<Place> next = PlaceWords.next(rest, place);
        next.isPresent();
        next = PlaceWords.next(rest, place)) {
      place = next.orElseThrow();
      places.add(place);
      rest = rest.substring(place.length());
    }
    return places.build();
  }
}
