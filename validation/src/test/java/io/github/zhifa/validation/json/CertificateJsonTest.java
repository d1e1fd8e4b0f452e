// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.validation.catalogue.Shipped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A register is one event on each line; person and numbers are invented. */
class CertificateJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ZhifaModule());
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private static CertificateEvent.Builder event(EventKind kind) {
    return CertificateEvent.builder()
        .id("e-1")
        .kind(kind)
        .person("p-1")
        .certificate(CertificateKind.ENFORCEMENT)
        .day(DAY)
        .recordedOn(DAY.plusDays(3));
  }

  private static CertificateEvent whole() {
    return event(EventKind.ISSUED)
        .card("示-0001")
        .unit("u-1")
        .authority("某省司法厅")
        .reason(EndReason.RETIRED)
        .validUntil(LocalDate.of(2029, 2, 28))
        .corrects("e-0")
        .source("某文〔2024〕1号")
        .holder(
            Holder.builder()
                .name("张某")
                .residentNumber("11010519491231002X")
                .birthMonth(YearMonth.of(1966, 5))
                .retirement(RetirementCategory.FEMALE_55)
                .staffKind(StaffKind.ADMINISTRATIVE)
                .build())
        .build();
  }

  @Test
  void allFieldsAreWrittenOnOneLineAndReadBack() throws Exception {
    String line = MAPPER.writeValueAsString(whole());

    assertThat(line)
        .doesNotContain("\n")
        .startsWith("{\"id\":\"e-1\",\"kind\":\"issued\",\"person\":\"p-1\"")
        .contains("\"birthMonth\":\"1966-05\",\"retirement\":\"female-55\"");
    assertThat(MAPPER.readValue(line, CertificateEvent.class)).isEqualTo(whole());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfEventIsReadBack(EventKind kind) throws Exception {
    CertificateEvent plain = event(kind).build();

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plain), CertificateEvent.class))
        .isEqualTo(plain);
  }

  @Test
  void aLineFitsItsSchema() throws Exception {
    String line = MAPPER.writeValueAsString(whole());

    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonSchemas.of("certificate-event"))
                .validate(MAPPER.readTree(line)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1966-13", "1966-5", "1966-05-01", "+12345-01", ""})
  void whatIsNoMonthIsNamedWithAMonthAsExample(String month) {
    String json = "{\"birthMonth\": \"" + month + "\"}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Holder.class))
        .hasMessageContaining("\"" + month + "\"")
        .hasMessageContaining("2026-01");
  }

  @Test
  void personalDataDoesNotShowWhereAnEventIsPrinted() {
    assertThat(whole().toString()).doesNotContain("张某", "110105");
  }

  @Test
  void theShippedPoliciesAnswerNothingThatWasNotRead() {
    assertThat(Shipped.certificatePolicies().policies().values())
        .hasSize(5)
        .allSatisfy(policy -> assertThat(policy.cardNumbers()).isEmpty())
        .allSatisfy(policy -> assertThat(policy.answers()).isEmpty());
    assertThat(Shipped.certificatePolicies().named("national").orElseThrow().terms()).isEmpty();
  }
}
