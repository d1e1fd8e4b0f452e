// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.base.CharMatcher;
import io.github.zhifa.model.agency.AgencyLevel;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which the places in an organ's name are told, one step at a time. A place never
 * reaches over a word of the organ itself (局, 厅, 委, …), so that what follows a department is its
 * branch and no place of its own.
 */
final class PlaceWords {
  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.anyOf("()\u200b\ufeff"));

  /** Characters of a place's own name: no word of an organ, no border of another place. */
  private static final String NAME = "[\\p{IsHan}&&[^局厅委部院队处办所省市县区旗]]";

  private static final Pattern NATIONAL = Pattern.compile("^(?:国家|国务院|中华人民共和国|最高人民)");
  private static final Pattern WHOLLY_NATIONAL =
      Pattern.compile("^(?:国家|国务院|中华人民共和国|最高人民)[^局署厅部院]*(?:总局|局|署|部|厅|院)?$");
  private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)");
  private static final Pattern MUNICIPALITY = Pattern.compile("^(?:北京|天津|上海|重庆)市");
  private static final Pattern PROVINCE =
      Pattern.compile("^(?:" + NAME + "{2,7}?(?:省|自治区)|省(?![会际道])|自治区)");
  private static final Pattern PREFECTURE =
      Pattern.compile("^(?:" + NAME + "{2,9}?(?:自治州|地区|盟)|" + NAME + "{2,4}?州(?![市区县镇乡]))");

  /** A city of unknown rank; 城市, 市场, 市政 and 市容 are words of the organ, 邹城市 is a city. */
  private static final Pattern CITY =
      Pattern.compile(
          "^(?:"
              + (NAME + "城|" + NAME + "{2,5}?(?<!城)|")
              // 市生态环境局 names no city, but a place stands there; 市中区 is a district.
              + "(?![市][中南北]区))市(?!场|容|政(?!府|务|法|协|数))");

  private static final Pattern COUNTY =
      Pattern.compile(
          "^(?:市[中南北]区|沙市区|[城郊矿]区|"
              + (NAME + "{1,12}?(?:自治县|自治旗|县)|")
              + (NAME + "{2,12}?(?:区(?![域块])|旗)|")
              + "[县区旗](?![域块际间舰]|城(?![市管])))");

  private static final Pattern FUNCTIONAL =
      Pattern.compile(
          "(?:开发|经开|高新|高新技术|产业|新|保税|保税港|临港|空港|试验|示范|合作|工业|度假|风景|名胜|保护|管理|经济"
              + "|经济特|行政特|功能|综保|自贸|垦|社|园|景|片|辖|街)区$");
  private static final Pattern REAL_NEW_DISTRICT = Pattern.compile("^(?:浦东|滨海)新区$");

  /** A township; the words after 镇 and 乡 keep 城镇 and 乡村 of an organ's own name out. */
  private static final Pattern TOWNSHIP =
      Pattern.compile(
          "^(?:[市]?"
              + NAME
              + "{0,12}?街道|"
              + ("[市]?" + NAME + "{0,12}?(?:镇|乡|苏木)")
              + "(?=$|人民政府|政府|综合|司法所|执法|党|社会|应急|自然资源))");

  private PlaceWords() {}

  /**
   * One place of a name.
   *
   * @param length how many characters it takes
   * @param level its level; empty where it is not certain
   * @param last whether no smaller place can follow
   */
  record Place(int length, Optional<AgencyLevel> level, boolean last) {
    static final Place NONE = new Place(0, Optional.empty(), false);

    static Place of(Matcher found, AgencyLevel level) {
      return new Place(found.end(), Optional.of(level), false);
    }
  }

  static String normal(String name) {
    String text = BLANK.removeFrom(Normalizer.normalize(name, Normalizer.Form.NFKC));
    return PARTY.matcher(text).replaceFirst("");
  }

  static boolean isNational(String text) {
    return NATIONAL.matcher(text).find();
  }

  static boolean isWhollyNational(String text) {
    return WHOLLY_NATIONAL.matcher(text).find();
  }

  /** Returns the place with which {@code rest} begins, one level or more below {@code above}. */
  static Optional<Place> next(String rest, Place above) {
    if (above.last()) {
      return Optional.empty();
    }
    return province(rest, above)
        .or(() -> city(rest, above))
        .or(() -> county(rest, above))
        .or(() -> township(rest));
  }

  private static Optional<Place> province(String rest, Place above) {
    if (above.length() > 0) {
      return Optional.empty();
    }
    return find(MUNICIPALITY, rest)
        .or(() -> find(PROVINCE, rest))
        .map(found -> Place.of(found, AgencyLevel.PROVINCE));
  }

  private static Optional<Place> city(String rest, Place above) {
    boolean belowCity = above.level().filter(AgencyLevel.CITY::equals).isPresent();
    boolean belowProvince = above.level().filter(AgencyLevel.PROVINCE::equals).isPresent();
    if (above.length() > 0 && !belowCity && !belowProvince) {
      return Optional.empty();
    }
    Optional<AgencyLevel> rank = belowCity ? Optional.of(AgencyLevel.COUNTY) : Optional.empty();
    Optional<Place> known =
        PrefectureCities.startOf(rest)
            .map(city -> new Place(city.length(), Optional.of(AgencyLevel.CITY), false))
            .or(() -> find(PREFECTURE, rest).map(found -> Place.of(found, AgencyLevel.CITY)));
    return (belowCity ? Optional.<Place>empty() : known)
        .or(() -> find(CITY, rest).map(found -> new Place(found.end(), rank, false)));
  }

  private static Optional<Place> county(String rest, Place above) {
    if (above.level().filter(AgencyLevel.COUNTY::equals).isPresent()) {
      return Optional.empty();
    }
    return find(COUNTY, rest)
        .map(
            found ->
                isFunctional(found.group(), above)
                    ? new Place(found.end(), Optional.empty(), true)
                    : Place.of(found, AgencyLevel.COUNTY));
  }

  private static boolean isFunctional(String place, Place above) {
    return FUNCTIONAL.matcher(place).find()
        && !(above.length() > 0 && REAL_NEW_DISTRICT.matcher(place).find());
  }

  private static Optional<Place> township(String rest) {
    return find(TOWNSHIP, rest)
        .map(found -> new Place(found.end(), Optional.of(AgencyLevel.TOWNSHIP), true));
  }

  private static Optional<Matcher> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
