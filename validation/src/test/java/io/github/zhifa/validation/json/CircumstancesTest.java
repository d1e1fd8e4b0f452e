// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.PartyType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ZhifaModule());
  private static final String CASE =
      """
      {"party": "individual-business", "ageYears": 41, "actDay": "2026-08-01",
       "discoveredDay": "2026-08-01", "corrected": true, "harm": "minor",
       "limitationTerm": {"months": 6, "source": {"instrument": "某法", "place": "第二十五条"}},
       "heavierGrounds": [{"printed": "多次实施", "source": {"instrument": "某基准"},
                           "modality": "may", "established": false}]}
      """;

  @Test
  void whatIsStatedIsReadAndWhatIsNotIsNotKnown() throws Exception {
    Circumstances read = MAPPER.readValue(CASE, Circumstances.class);

    assertThat(read.party()).contains(PartyType.INDIVIDUAL_BUSINESS);
    assertThat(read.ageYears()).contains(41);
    assertThat(read.corrected()).contains(true);
    assertThat(read.harm()).contains(HarmfulConsequence.MINOR);
    assertThat(read.heavierGrounds().get(0).established()).isEqualTo(Optional.of(false));
    assertThat(read.minor()).isEmpty();
  }

  @Test
  void whatWasWrittenIsReadBack() throws Exception {
    Circumstances read = MAPPER.readValue(CASE, Circumstances.class);

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(read), Circumstances.class))
        .isEqualTo(read);
  }

  @Test
  void anOrderToCorrectIsRead() throws Exception {
    Escalation read =
        MAPPER.readValue(
            """
            {"orderedDay": "2026-08-01", "foundDay": "2026-08-09", "finding": "refused"}""",
            Escalation.class);

    assertThat(read.orderedDay()).contains(LocalDate.of(2026, 8, 1));
    assertThat(read.finding()).contains(CorrectionFinding.REFUSED);
    assertThat(read.dueDay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"corrected\": \"yes\"} | /corrected | true | false",
        "{\"corrected\": null} | /corrected | null | true",
        "{\"party\": \"company\"} | /party | natural-person | individual-business",
        "{\"harm\": true} | /harm | none | minor",
        "{\"ageYears\": 13.5} | /ageYears | 13.5 | a whole number",
        "{\"adult\": true} | /adult | an unknown field | ageYears",
        "{\"milderGrounds\": [{}]} | /milderGrounds/0/printed | nothing | a text"
      })
  void whatDoesNotFitIsRefusedWithItsPlace(String json, String place, String one, String two) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Circumstances.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(one)
        .hasMessageContaining(two);
  }
}
