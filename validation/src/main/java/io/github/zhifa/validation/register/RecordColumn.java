// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import io.github.zhifa.validation.json.JsonNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a register as a table; constants are written by their name or by their label. */
enum RecordColumn {
  ID("id", true, "记录编号"),
  KIND("kind", true, "事项", EventKind.values()),
  PERSON("person", true, "人员编号"),
  CERTIFICATE("certificate", true, "证件种类", CertificateKind.values()),
  CARD("card", false, "证号"),
  DAY("day", true, "生效日期"),
  RECORDED_ON("recordedOn", true, "登记日期"),
  UNIT("unit", false, "单位"),
  AUTHORITY("authority", false, "办理机关"),
  REASON("reason", false, "事由", EndReason.values()),
  VALID_UNTIL("validUntil", false, "有效期至"),
  CORRECTS("corrects", false, "所更正的记录"),
  SOURCE("source", false, "依据文件"),
  NAME("name", false, "姓名"),
  RESIDENT_NUMBER("residentNumber", false, "公民身份号码"),
  BIRTH_MONTH("birthMonth", false, "出生年月"),
  RETIREMENT("retirement", false, "退休类别", RetirementCategory.values()),
  STAFF_KIND("staffKind", false, "人员身份", StaffKind.values()),
  /** A column that says nothing of a record; its cells are passed over. */
  OTHER("", false, "");

  /** As spreadsheets print days and months: 2026/1/5, 2026年1月5日. */
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?");

  private static final CharMatcher BETWEEN = CharMatcher.anyOf(" _-");

  private final String field;
  private final boolean required;
  private final String header;
  private final Enum<?>[] constants;

  RecordColumn(String field, boolean required, String header, Enum<?>... constants) {
    this.field = field;
    this.required = required;
    this.header = header;
    this.constants = constants;
  }

  /** Returns the column of a header in Chinese or English. */
  static Optional<RecordColumn> named(String printed) {
    String bare = CharMatcher.is('\uFEFF').trimFrom(printed).strip();
    String english = BETWEEN.removeFrom(bare).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(column -> column != OTHER)
        .filter(
            column ->
                column.header.equals(bare) || column.field.toLowerCase(Locale.ROOT).equals(english))
        .findFirst();
  }

  boolean isRequired() {
    return required;
  }

  /** Returns its headers. */
  BilingualText headers() {
    return BilingualText.of(header, field);
  }

  /** Puts {@code cell} where the record has it. */
  void put(ObjectNode record, String cell) {
    if (this != OTHER) {
      ObjectNode into = compareTo(NAME) < 0 ? record : record.withObject("/holder");
      into.put(field, value(cell));
    }
  }

  private String value(String cell) {
    return switch (this) {
      case DAY, RECORDED_ON, VALID_UNTIL, BIRTH_MONTH -> isoDay(cell);
      default ->
          Arrays.stream(constants)
              .filter(constant -> isNamed(constant, cell))
              .map(JsonNames::of)
              .findFirst()
              .orElse(cell);
    };
  }

  private static boolean isNamed(Enum<?> constant, String cell) {
    BilingualText label = ((Labelled) constant).label();
    return label.zh().equals(cell) || label.en().equals(cell);
  }

  /** What has the form of neither stays as it is: the reader of records says what is wrong. */
  private static String isoDay(String cell) {
    Matcher parts = DAY_OR_MONTH.matcher(cell);
    if (!parts.matches()) {
      return cell;
    }
    String month = parts.group(1) + "-" + twoDigits(parts.group(2));
    return parts.group(3) == null ? month : month + "-" + twoDigits(parts.group(3));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
