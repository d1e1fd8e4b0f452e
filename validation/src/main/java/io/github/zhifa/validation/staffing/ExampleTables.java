// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.zhifa.validation.engine.Example;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short invented staffing tables for the examples of rules. */
final class ExampleTables {
  /** The approval of the office of the county, a field of a transfer or a quota. */
  static final String COUNTY_APPROVAL =
      """
      "approval": {"document": "示例〔2024〕1号（虚构）", "authority": {"name": "示例县机构编制委员会办公室", "level": "county"}}\
      """;

  private static final String UNITS =
      """
      {"id": "D", "name": "示例县甲局", "level": "county", "organ": "administrative-organ", "division": "991101"},
       {"id": "E", "name": "示例县乙局", "level": "county", "organ": "administrative-organ", "division": "991101"},
       {"id": "I", "name": "示例县甲中心", "level": "county", "organ": "public-institution", "division": "991101"},
       {"id": "B", "name": "示例县领导小组", "level": "county", "organ": "coordination-body", "division": "991101"},
       {"id": "T", "name": "示例甲镇", "level": "township", "organ": "administrative-organ", "division": "991101101"},
       {"id": "U", "name": "示例乙镇", "level": "township", "organ": "administrative-organ", "division": "991101102"}\
      """;

  private ExampleTables() {}

  /** Rows of one of the lists of a table. */
  record Rows(String list, String json) {}

  /** Returns a table of two departments, an institution, a coordination body and two towns. */
  static Example of(Rows... parts) {
    ListMultimap<String, String> lists = LinkedListMultimap.create();
    lists.put("units", UNITS);
    for (Rows part : parts) {
      lists.put(part.list(), part.json());
    }
    return Example.of(
        "staffing",
        lists.asMap().entrySet().stream()
            .map(list -> "\"" + list.getKey() + "\": [" + String.join(", ", list.getValue()) + "]")
            .collect(Collectors.joining(", ", "{", "}")));
  }

  /** Returns an approved quota from 2020 on; {@code more} are further fields. */
  static Rows quota(String unit, String kind, int posts, String... more) {
    return rows(
        "quotas",
        "\"unit\": \"%s\", \"kind\": \"%s\", \"posts\": %d, \"firstDay\": \"2020-01-01\""
            .formatted(unit, kind, posts),
        more);
  }

  /** Returns {@code number} people on posts from 2020 on. */
  static Rows people(String unit, String kind, int number, String... more) {
    return new Rows(
        "holdings",
        IntStream.range(0, number)
            .mapToObj(
                i ->
                    rows(
                            "holdings",
                            """
                            "person": "%s-%s-%d", "unit": "%s", "kind": "%s", "leadership": false,
                             "firstDay": "2020-01-01\"\
                            """
                                .formatted(unit, kind, i, unit, kind),
                            more)
                        .json())
            .collect(Collectors.joining(", ")));
  }

  /** Returns a transfer of 2024-01-01. */
  static Rows transfer(String from, String to, String kind, int posts, String... more) {
    return rows(
        "transfers",
        """
        "id": "1", "kind": "%s", "fromUnit": "%s", "toUnit": "%s", "posts": %d,
         "day": "2024-01-01\"\
        """
            .formatted(kind, from, to, posts),
        more);
  }

  /** Returns an adjustment of 2024-01-01. */
  static Rows adjustment(String unit, String kind, int posts, String... more) {
    return rows(
        "adjustments",
        "\"unit\": \"%s\", \"kind\": \"%s\", \"posts\": %d, \"day\": \"2024-01-01\""
            .formatted(unit, kind, posts),
        more);
  }

  /** Returns the total of the county from 2020 on. */
  static Rows total(String kind, int posts, String... more) {
    return rows(
        "totals",
        "\"division\": \"991101\", \"kind\": \"%s\", \"posts\": %d, \"firstDay\": \"2020-01-01\""
            .formatted(kind, posts),
        more);
  }

  /** Returns what a word for a kind means. */
  static Rows kind(String printed, String kind) {
    return rows(
        "kinds",
        "\"printed\": \"%s\", \"kind\": \"%s\", \"source\": {\"instrument\": \"示例批复（虚构）\"}"
            .formatted(printed, kind));
  }

  private static Rows rows(String list, String fields, String... more) {
    String further = more.length == 0 ? "" : ", " + String.join(", ", more);
    return new Rows(list, "{" + fields + further + "}");
  }
}
