// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.zhifa.validation.ExampleChecks;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Invented registers in one line: records are parted by semicolons, each has its id, kind and day,
 * and then its other fields, as in {@code e1 issued 2023-03-01 validUntil=2028-02-29}. They are of
 * the person p1, of enforcement, and recorded on the day of effect, unless a field says otherwise.
 */
final class RegisterExamples {
  private static final Splitter RECORDS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final String HOLDER = "holder.";

  private RegisterExamples() {}

  /** Returns the register of {@code records} under {@code policy}, fields of JSON or nothing. */
  static Example register(String records, String policy) {
    return register(records, policy, "");
  }

  /** Returns the same with {@code act}, fields of a JSON object or nothing. */
  static Example register(String records, String policy, String act) {
    String label = "\"label\": {\"zh\": \"示例县\", \"en\": \"example county\"}";
    return Example.of(
        "certificate-register",
        "{"
            + (policy.isEmpty() ? "" : "\"policy\": {" + label + ", " + policy + "}, ")
            + "\"events\": ["
            + RECORDS
                .splitToStream(records)
                .map(RegisterExamples::record)
                .collect(Collectors.joining(", "))
            + "]"
            + (act.isEmpty() ? "" : ", \"acts\": [{" + act + "}]")
            + "}");
  }

  /**
   * Returns where the rule {@code code} finds fault, parted by spaces and without the head of each
   * pointer; none where it does not.
   */
  static String places(String code, String records, String policy, LocalDate asOf) {
    List<Finding> found = find(code, records, policy, asOf);
    return found.isEmpty()
        ? "none"
        : found.stream()
            .map(finding -> finding.pointer().replaceFirst("^/events/", ""))
            .collect(Collectors.joining(" "));
  }

  /** Returns what the rule {@code code} finds. */
  static List<Finding> find(String code, String records, String policy, LocalDate asOf) {
    return ExampleChecks.find(code, register(records, policy).on(asOf));
  }

  private static String record(String text) {
    List<String> words = WORDS.splitToList(text);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", words.get(0));
    fields.put("kind", words.get(1));
    fields.put("person", "p1");
    fields.put("certificate", "enforcement");
    fields.put("day", words.get(2));
    fields.put("recordedOn", words.get(2));
    Map<String, String> holder = new LinkedHashMap<>();
    for (String word : words.subList(3, words.size())) {
      List<String> pair = Splitter.on('=').limit(2).splitToList(word);
      String name = pair.get(0);
      if (name.startsWith(HOLDER)) {
        holder.put(name.substring(HOLDER.length()), pair.get(1));
      } else {
        fields.put(name, pair.get(1));
      }
    }
    String own = object(fields);
    return holder.isEmpty()
        ? own
        : own.substring(0, own.length() - 1) + ", \"holder\": " + object(holder) + "}";
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\": \"" + field.getValue() + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
