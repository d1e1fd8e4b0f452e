// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Lists of an invented county. */
class ListsTest {
  private static final LegalSource NOTICE =
      LegalSource.builder().instrument("示例县人民政府通告（虚构）").build();
  private static final DivisionCode TOWN = DivisionCode.of("991101101");
  private static final ItemReference SPITTING = ItemReference.builder().code("SL-001").build();

  private static PublishedDocument head(String title) {
    return PublishedDocument.builder()
        .title(title)
        .issuer(Agency.builder().name("示例县人民政府").build())
        .scope(DocumentScope.builder().addDivisions(TOWN).build())
        .published(Announcement.builder().done(true).build())
        .build();
  }

  @Test
  void anItemThatWasTakenBackKeepsItsRowAndItsPart() {
    Item item =
        Item.builder()
            .position(1)
            .part("直接下放")
            .name("对随地吐痰的处罚")
            .withdrawal(Withdrawal.builder().day(LocalDate.of(2025, 1, 3)).source(NOTICE).build())
            .build();
    ItemList list =
        ItemList.builder()
            .formatVersion(1)
            .document(head("示例清单"))
            .listType(ItemListType.ADOPTED)
            .addParts(ListPart.builder().name("直接下放").build())
            .addItems(item)
            .build();

    assertThat(list.items().get(0).part()).contains(list.parts().get(0).name());
    assertThat(item.withdrawal().orElseThrow().reason()).isEmpty();
    assertThat(list.delegation()).isEmpty();
  }

  @Test
  void aStepWithoutItemsIsForTheWholeList() {
    AdoptionEvent event =
        AdoptionEvent.builder()
            .step(AdoptionStep.TAKE_ON)
            .day(LocalDate.of(2024, 7, 1))
            .list("示例清单")
            .source(NOTICE)
            .build();
    AdoptionRegister register =
        AdoptionRegister.builder().formatVersion(1).document(head("示例台账")).addEvents(event).build();

    assertThat(register.events().get(0).items()).isEmpty();
    assertThat(register.events().get(0).townships()).isEmpty();
  }

  @Test
  void anAssessmentPrintsRatingsOrCounts() {
    CapacityAssessment assessment =
        CapacityAssessment.builder()
            .formatVersion(1)
            .document(head("示例评估"))
            .list("示例清单")
            .addRatings(CapacityRating.builder().item(SPITTING).capacity(Capacity.CAPABLE).build())
            .addCounts(
                CapacityCount.builder()
                    .capacity(Capacity.CAPABLE)
                    .number(1)
                    .statedBy("评估报告")
                    .build())
            .build();

    assertThat(assessment.ratings()).hasSize(assessment.counts().get(0).number());
  }

  @Test
  void anEntrustmentHasALetterWithItsTerm() {
    EntrustmentLetter letter =
        EntrustmentLetter.builder()
            .matters("露天焚烧秸秆案件")
            .powers("警告、罚款")
            .lastDay(LocalDate.of(2026, 12, 31))
            .build();
    Entrustment entrustment =
        Entrustment.builder()
            .entrustedBy(Agency.builder().name("示例县生态环境局").build())
            .letter(letter)
            .build();

    assertThat(entrustment.letter().orElseThrow().lastDay()).isPresent();
    assertThat(entrustment.furtherEntrustedTo()).isEmpty();
  }
}
