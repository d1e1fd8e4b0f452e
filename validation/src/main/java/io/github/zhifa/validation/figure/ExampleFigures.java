// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

/** Short invented figures for the examples of rules. */
final class ExampleFigures {
  private static final String FIGURE =
      """
      {"id": "%s", "printed": "%s", "quantity": "%s", "measure": "%s", "number": %s, "unit": "%s",
       "precision": "%s", "flow": "%s", "scope": {"place": "%s", "population": "%s"},
       "period": {"printed": "2025年"}}""";

  private ExampleFigures() {}

  /** Returns a list of {@code figures} and {@code relations}, each a comma-separated JSON text. */
  static String list(String figures, String relations) {
    return list(figures, "", relations);
  }

  /** Returns a list with {@code unknowns} too. */
  static String list(String figures, String unknowns, String relations) {
    return "{\"figures\": [%s], \"unknowns\": [%s], \"relations\": [%s]}"
        .formatted(figures, unknowns, relations);
  }

  /** Returns the exact number of items of a whole city. */
  static String count(String id, int number) {
    return of(id, number + "项", "count", Integer.toString(number), "项", "exact");
  }

  /** Returns a figure of a whole city, of the flow other. */
  static String of(
      String id, String printed, String measure, String number, String unit, String precision) {
    return FIGURE.formatted(
        id, printed, "事项", measure, number, unit, precision, "other", "示例市全市", "乡镇街道");
  }

  /** Returns an exact number of cards of {@code population} of {@code place}. */
  static String cards(String id, int number, String flow, String place, String population) {
    return FIGURE.formatted(
        id, number + "个", "证件", "count", number, "个", "exact", flow, place, population);
  }

  /** Returns a whole unknown from 1 to 1000. */
  static String unknown(String id) {
    return """
        {"id": "%s", "label": {"zh": "未知数", "en": "%s"}, "least": 1, "most": 1000}"""
        .formatted(id, id);
  }

  /** Returns {@code figure}, of which {@code aspects}, a JSON array, are to be confirmed. */
  static String toConfirm(String figure, String aspects) {
    return figure.substring(0, figure.length() - 1) + ", \"toConfirm\": " + aspects + "}";
  }

  /** Returns {@code figure}, stating {@code unknown}. */
  static String stating(String figure, String unknown) {
    return figure.substring(0, figure.length() - 1) + ", \"states\": \"" + unknown + "\"}";
  }
}
