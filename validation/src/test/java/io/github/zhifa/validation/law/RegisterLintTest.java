// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All instruments are invented, but those that the shipped register has. */
class RegisterLintTest {
  private static final String OLD =
      instrument("甲条例", "2001-01-01", "\"firstDay\": \"2001-01-01\", \"lastDay\": \"2019-12-31\"");

  @Test
  void theShippedRegisterHasNoFault() {
    assertThat(RegisterLint.of(Shipped.register())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"firstDay\": \"2020-01-01\", \"lastDay\": \"2019-12-31\" | REGISTER-DAYS-REVERSED",
        "\"firstDay\": \"2020-01-01\", \"lastDay\": \"2020-01-01\" | ''",
      })
  void aLastDayIsNotBeforeTheFirst(String days, String code) {
    assertThat(codes(of(List.of(instrument("甲条例", "2020-01-01", days)), List.of())))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The earlier edition is in force from 2001-01-01 to 2019-12-31, both included.
        "甲条例 | 2019-10-01 | \"firstDay\": \"2020-01-01\" | ''",
        "《甲条例》 | 2019-10-01 | \"firstDay\": \"2019-12-31\" | REGISTER-EDITIONS-OVERLAP",
        "甲条例 | 1990-01-01 | \"lastDay\": \"2000-12-31\" | ''",
        "甲条例 | 1990-01-01 | \"lastDay\": \"2001-01-01\" | REGISTER-EDITIONS-OVERLAP",
        "甲条例 | 2001-01-01 | \"firstDay\": \"2020-01-01\" | REGISTER-EDITION-REPEATED",
        "甲条例 | 2010-01-01 | \"rank\": \"law\" | ''",
        "乙条例 | 2001-01-01 | \"firstDay\": \"2001-01-01\" | ''",
      })
  void editionsOfOneTitleFollowEachOther(String title, String edition, String days, String code) {
    String other = instrument(title, edition, days.replace("\"rank\": \"law\"", "\"aliases\": []"));

    assertThat(codes(of(List.of(OLD, other), List.of()))).isEqualTo(code);
    assertThat(codes(of(List.of(other, OLD), List.of()))).isEqualTo(code);
  }

  @Test
  void anAliasIsATitleToo() {
    String other =
        instrument("甲市条例", "2019-10-01", "\"aliases\": [\"甲条例\"], \"firstDay\": \"2010-01-01\"");

    assertThat(codes(of(List.of(OLD, other), List.of()))).isEqualTo("REGISTER-EDITIONS-OVERLAP");
  }

  @Test
  void anEditionThatContradictsTheShippedRegisterIsNamedWithBothDays() {
    InstrumentRegister added =
        of(
            List.of(
                OLD,
                instrument(
                    "行政处罚法",
                    "2017-09-01",
                    "\"firstDay\": \"2018-01-01\", \"lastDay\": \"2021-07-15\"")),
            List.of());

    assertThat(RegisterLint.of(Shipped.register(), added))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo("REGISTER-EDITIONS-OVERLAP");
              assertThat(fault.pointer()).isEqualTo("/instruments/1");
              assertThat(fault.message().en())
                  .isEqualTo(
                      "The edition of 《行政处罚法》 (2018-01-01—2021-07-15) and another one (2021-07-15—,"
                          + " in the register that zhifa brings) are in force on the same day");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "甲条例, 第五条, 乙条例, 第六条, 2020-01-01, ''",
    "甲条例, 第五条, 乙条例, 第六条, 2019-12-31, REGISTER-REMAP-SUCCESSOR-NOT-IN-FORCE",
    "丙条例, 第五条, 乙条例, 第六条, 2020-01-01, REGISTER-REMAP-INSTRUMENT-UNKNOWN",
    "甲条例, 第五条, 丙条例, 第六条, 2020-01-01, REGISTER-REMAP-INSTRUMENT-UNKNOWN",
    "甲条例, 第五, 乙条例, 第六条, 2020-01-01, REGISTER-REMAP-PLACE-UNREADABLE",
    "甲条例, 第五条, 乙条例, 第条, 2020-01-01, REGISTER-REMAP-PLACE-UNREADABLE",
  })
  void aRemapLeadsFromAKnownPlaceToOneInForce(
      String former, String place, String successor, String newPlace, String day, String code) {
    String remap =
        """
        {"former": {"instrument": "%s", "place": "%s"},
         "successor": {"instrument": "%s", "place": "%s"},
         "firstDay": "%s", "evidence": "read", "readFrom": "虚构"}"""
            .formatted(former, place, successor, newPlace, day);
    // With an edition, one before it might have been in force on the day before.
    String next =
        instrument("乙条例", "", "\"firstDay\": \"2020-01-01\"").replace("\"edition\": \"\", ", "");

    assertThat(codes(of(List.of(OLD, next), List.of(remap)))).isEqualTo(code);
  }

  private static String codes(InstrumentRegister register) {
    return String.join(
        " ", RegisterLint.of(register).stream().map(RegisterFault::code).distinct().toList());
  }

  private static String instrument(String title, String edition, String more) {
    return """
        {"title": "%s", "rank": "local-regulation", "edition": "%s", %s,
         "evidence": "read", "readFrom": "虚构"}"""
        .formatted(title, edition, more);
  }

  private static InstrumentRegister of(List<String> instruments, List<String> remaps) {
    String json =
        "{\"kind\": \"instrument-register\", \"formatVersion\": 1, \"instruments\": [%s], \"remaps\": [%s]}"
            .formatted(String.join(", ", instruments), String.join(", ", remaps));
    try {
      return new Documents(InputLimits.DEFAULT)
          .read("register", json.getBytes(StandardCharsets.UTF_8), InstrumentRegister.class);
    } catch (io.github.zhifa.validation.json.UnreadableDocumentException e) {
      throw new AssertionError(json, e);
    }
  }
}
