// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.item.Capacity;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.CapacityRating;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.WithdrawalReason;
import io.github.zhifa.model.law.Published;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, registers and assessments of an invented county are read and written as they are. */
class HandingDownFormsTest {
  private static final Path COUNTY = Path.of("src/test/resources/invented-county");
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"guidance", "adopted", "adoptions", "assessment"})
  void whatIsWrittenIsReadBackAsTheSameValue(String name) throws Exception {
    Published read = read(name, Published.class);
    String written = DOCUMENTS.write(read);

    Published again =
        DOCUMENTS.read(name, written.getBytes(StandardCharsets.UTF_8), Published.class);

    assertThat(again).isEqualTo(read);
    assertThat(DOCUMENTS.write(again)).isEqualTo(written);
  }

  @Test
  void theThreeRelationsAreThreeTypes() throws Exception {
    List<String> inWhoseName =
        read("adopted", ItemList.class).parts().stream()
            .flatMap(part -> part.delegation().stream())
            .map(
                delegation ->
                    delegation.<String>match(
                        empowerment -> "own",
                        entrustment -> entrustment.entrustedBy().name(),
                        stationing -> stationing.department().name()))
            .toList();

    assertThat(inWhoseName).containsExactly("own", "示例县生态环境局", "示例县城市管理局");
  }

  @Test
  void anItemThatWasTakenBackStaysInTheList() throws Exception {
    Item item = read("adopted", ItemList.class).items().get(1);

    assertThat(item.part()).contains("赋权");
    assertThat(item.withdrawal().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 1, 3));
    assertThat(item.withdrawal().orElseThrow().reason()).contains(WithdrawalReason.BASIS_CHANGED);
  }

  @Test
  void aRegisterKeepsItsStepsInItsOrder() throws Exception {
    assertThat(read("adoptions", AdoptionRegister.class).events())
        .extracting(event -> event.step())
        .containsExactly(
            AdoptionStep.SELECT,
            AdoptionStep.PUBLISH,
            AdoptionStep.TAKE_ON,
            AdoptionStep.SUSPEND,
            AdoptionStep.RESUME,
            AdoptionStep.WITHDRAW);
  }

  @Test
  void anAssessmentNamesItemsAsTheSourceDoes() throws Exception {
    assertThat(read("assessment", CapacityAssessment.class).ratings())
        .extracting(CapacityRating::capacity)
        .containsExactly(
            Capacity.CAPABLE, Capacity.CAPABLE, Capacity.NOT_CAPABLE, Capacity.NOT_APPLICABLE);
  }

  @Test
  void anUnknownRelationIsRefusedWithTheThreeThatThereAre() {
    String list =
        """
        {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
         "document": {"title": "示例", "issuer": {"name": "示例机关"}},
         "delegation": {"relation": "lease"}}""";

    assertThatThrownBy(
            () -> DOCUMENTS.read("x", list.getBytes(StandardCharsets.UTF_8), Published.class))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("/delegation/relation: found \"lease\"")
        .hasMessageContaining("empowerment | entrustment | stationing");
  }

  private static <T> T read(String name, Class<T> type) throws Exception {
    String json = Files.readString(COUNTY.resolve(name + ".json"));
    return DOCUMENTS.read(name, json.getBytes(StandardCharsets.UTF_8), type);
  }
}
