// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.validation.engine.Example;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Benchmarks of one invented item, as examples of rules. */
final class BenchmarkExamples {
  private static final String CONVENTION =
      """
      "document": {"convention": {"aboveIncludes": true, "belowIncludes": false,
       "source": {"instrument": "示例规定", "place": "第一条"}}},
      """;
  private static final String ITEM =
      """
      "items": [{"number": "1", "conduct": "示例行为",
       "clauses": [%s],
       "scheme": {%s}}]""";

  /** A provincial benchmark of one tier, beside which lower ones are checked. */
  static final String UPPER =
      issued("province", "130000", clause("1", 2000, 5000), ranges(tier("第一次被处罚的", 2000, 3000)));

  private BenchmarkExamples() {}

  /** Returns a benchmark of a city below the issuer of {@link #UPPER}. */
  static Example lower(String scheme) {
    return Example.of("benchmark", issued("city", "130300", clause("1", 2000, 5000), scheme));
  }

  /** Returns a benchmark of a county below the issuer of {@link #UPPER}. */
  static Example countyLower(String scheme) {
    return Example.of("benchmark", issued("county", "130302", clause("1", 2000, 5000), scheme));
  }

  /** Returns a benchmark whose general provisions list one case for each of {@code outcomes}. */
  static Example general(String... outcomes) {
    String listed =
        Arrays.stream(outcomes)
            .map(outcome -> "{\"outcome\": \"" + outcome + "\", \"cases\": [\"示例情形\"]}")
            .collect(Collectors.joining(",\n  "));
    return Example.of(
        "benchmark", "{\"generalProvisions\": {\"outcomes\": [" + listed + "]}, \"items\": []}");
  }

  /** Returns a benchmark that does not say what 以上 and 以下 mean. */
  static Example of(String clauses, String scheme) {
    return Example.of("benchmark", "{" + ITEM.formatted(clauses, scheme) + "}");
  }

  /** Returns a benchmark in which 以上 includes the number and 以下 does not. */
  static Example withConvention(String clauses, String scheme) {
    return Example.of("benchmark", "{" + CONVENTION + ITEM.formatted(clauses, scheme) + "}");
  }

  /**
   * Returns a benchmark that an organ of {@code level} issued in the division {@code code}; its
   * item rests on one provision, the same in all such examples.
   */
  static String issued(String level, String code, String clauses, String scheme) {
    return """
        {"document": {"title": "示例基准（%s）", "issuer": {"level": "%s", "division": "%s"}},
         "items": [{"number": "1", "conduct": "示例行为",
          "basis": [{"instrument": "示例法", "place": "第一条"}],
          "clauses": [%s],
          "scheme": {%s}}]}"""
        .formatted(level, level, code, clauses, scheme);
  }

  /** Returns the clause {@code label} of a fine from {@code least} to {@code most} yuan. */
  static String clause(String label, long least, long most) {
    return "{\"label\": \"" + label + "\", \"fine\": " + fine(least, most) + "}";
  }

  /** Returns the clause {@code label} of up to {@code most} yuan. */
  static String clauseUpTo(String label, long most) {
    String fine = "{\"most\": " + most + ", \"measure\": {\"unit\": \"yuan\"}}";
    return "{\"label\": \"" + label + "\", \"fine\": " + fine + "}";
  }

  /** Returns the clause {@code label} for the stage 情节严重. */
  static String graverClause(String label, long least, long most) {
    String fine = fine(least, most);
    return "{\"label\": \"" + label + "\", \"fine\": " + fine + ", \"stage\": \"情节严重\"}";
  }

  /** Returns a scheme of tiers that each give a range. */
  static String ranges(String... tiers) {
    return "\"form\": \"range-tiers\", \"tiers\": [" + String.join(",\n  ", tiers) + "]";
  }

  /** Returns a scheme of tiers that each give one amount. */
  static String points(String... tiers) {
    return "\"form\": \"point-tiers\", \"tiers\": [" + String.join(",\n  ", tiers) + "]";
  }

  /** Returns a tier of the only clause. */
  static String tier(String condition, long least, long most) {
    return "{\"role\": \"ordinary\", \"conditions\": [{\"printed\": \""
        + condition
        + "\"}], \"fine\": "
        + fine(least, most)
        + "}";
  }

  /** Returns a tier of the only clause with the name of its grade. */
  static String graded(String grade, String condition, long least, long most) {
    return tier(condition, least, most).replaceFirst("\\{", "{\"grade\": \"" + grade + "\", ");
  }

  /** Returns a tier of the clause {@code label}. */
  static String tierOf(String label, String condition, long least, long most) {
    return tier(condition, least, most)
        .replaceFirst("\"fine\"", "\"clause\": \"" + label + "\", \"fine\"");
  }

  /** Returns a table of weights. */
  static String weights(String start, String... factors) {
    return "\"form\": \"weighted-factors\", \"formula\": \"裁量百分值总和×法定最高罚款数额\",\n  \"starts\": ["
        + start
        + "],\n  \"factors\": ["
        + String.join(",\n   ", factors)
        + "]";
  }

  /** Returns a scheme by the band rule {@code name}. */
  static String bands(String name) {
    return "\"form\": \"grade-bands\", \"rule\": \"" + name + "\"";
  }

  /** Returns a factor; {@code levels} is an object of weights by printed level. */
  static String factor(String name, String... levels) {
    return "{\"name\": \"" + name + "\", \"levels\": [" + String.join(", ", levels) + "]}";
  }

  /** Returns a level of a factor. */
  static String level(String printed, int percent) {
    return "{\"printed\": \"" + printed + "\", \"percent\": " + percent + "}";
  }

  private static String fine(long least, long most) {
    return "{\"least\": " + least + ", \"most\": " + most + ", \"measure\": {\"unit\": \"yuan\"}}";
  }
}
