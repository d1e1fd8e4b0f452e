// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ExampleCounty.DAY;
import static io.github.zhifa.core.item.ExampleCounty.adopted;
import static io.github.zhifa.core.item.ExampleCounty.ask;
import static io.github.zhifa.core.item.ExampleCounty.guidance;
import static io.github.zhifa.core.item.ExampleCounty.item;
import static io.github.zhifa.core.item.ExampleCounty.ownHead;
import static io.github.zhifa.core.item.ExampleCounty.upperHead;
import static io.github.zhifa.core.item.PowerAnswers.codes;
import static io.github.zhifa.core.item.PowerAnswers.notHeld;
import static io.github.zhifa.core.item.PowerAnswers.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.item.Empowerment;
import io.github.zhifa.model.item.Entrustment;
import io.github.zhifa.model.item.EntrustmentLetter;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.Stationing;
import io.github.zhifa.model.law.DocumentStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who holds a power by which relation, and within which guidance list. */
class PowerRelationTest {
  private static final ItemList UPPER = guidance(upperHead().build(), item().build());
  private static final ItemList OWN = adopted(ownHead().build(), item().build()).build();

  @Test
  void aListChosenFromADraftIsNotWithinAGuidanceList() {
    ItemList draft = guidance(upperHead().status(DocumentStatus.DRAFT).build(), item().build());

    notHeld(ask(DAY, draft, OWN), "guidance");
  }

  @Test
  void withoutTheGuidanceListOfItsDayNothingIsDecided() {
    PowerHolder answer =
        ask(
            DAY,
            adopted(ownHead().build(), item().build())
                .delegation(
                    Empowerment.builder()
                        .decidedBy(Agency.builder().name("示例省").level(AgencyLevel.PROVINCE).build())
                        .build())
                .build());

    undecided(answer, "guidance");
    assertThat(answer.doubts().get(0).en()).contains("“示例省指导清单（虚构）” is not given");
  }

  @Test
  void anItemOutsideOfTheGuidanceListOfItsDayIsNotHandedDown() {
    ItemList without = guidance(upperHead().build());
    ItemList decided =
        adopted(ownHead().build(), item().build())
            .delegation(
                Empowerment.builder()
                    .decidedBy(Agency.builder().name("示例省").level(AgencyLevel.PROVINCE).build())
                    .build())
            .build();

    notHeld(ask(DAY, without, decided), "guidance");
  }

  @Test
  void aLaterGuidanceListThatDropsTheItemIsANoteAndTakesNothingBack() {
    ItemList later =
        guidance(
            upperHead().firstDay(LocalDate.of(2024, 12, 1)).documentNumber("示政发〔2024〕9号").build());
    ItemList earlier =
        guidance(upperHead().lastDay(LocalDate.of(2024, 11, 30)).build(), item().build());

    PowerHolder answer = ask(DAY, earlier, later, OWN);

    assertThat(answer.holder()).isEqualTo(Holder.TOWNSHIP);
    assertThat(codes(answer, PowerFinding.NOTE)).contains("guidance-now");
  }

  @Test
  void aCityCannotDecideIt() {
    ItemList byCity =
        adopted(ownHead().build(), item().build())
            .delegation(
                Empowerment.builder()
                    .decidedBy(Agency.builder().name("示例市").level(AgencyLevel.CITY).build())
                    .build())
            .build();

    notHeld(ask(DAY, UPPER, byCity), "decided-by");
  }

  @Test
  void anEntrustedTownshipActsInTheNameOfTheOrganWithinTheTerm() {
    EntrustmentLetter letter =
        EntrustmentLetter.builder()
            .firstDay(LocalDate.of(2024, 7, 1))
            .lastDay(LocalDate.of(2025, 12, 31))
            .build();
    Entrustment entrustment =
        Entrustment.builder()
            .entrustedBy(Agency.builder().name("示例县生态环境局").build())
            .letter(letter)
            .build();
    ItemList list = adopted(ownHead().build(), item().build()).delegation(entrustment).build();
    ItemList orally =
        adopted(ownHead().build(), item().build())
            .delegation(Entrustment.builder().from(entrustment).letter(Optional.empty()).build())
            .build();

    assertThat(ask(DAY, list).holder()).isEqualTo(Holder.ENTRUSTED_TOWNSHIP);
    assertThat(codes(ask(DAY, list), PowerFinding.NOTE)).contains("letter-published");
    notHeld(ask(LocalDate.of(2026, 1, 1), list), "term");
    undecided(ask(DAY, orally), "letter");
  }

  @Test
  void aStationedTeamLeavesThePowerWithItsDepartment() {
    ItemList list =
        adopted(ownHead().build(), item().build())
            .delegation(
                Stationing.builder().department(Agency.builder().name("示例县城市管理局").build()).build())
            .build();

    notHeld(ask(DAY, list), "relation");
  }

  @Test
  void withoutARelationNothingIsDecided() {
    ItemList list = adopted(ownHead().build(), item().build()).delegation(Optional.empty()).build();

    undecided(ask(DAY, UPPER, list), "relation");
  }

  @Test
  void twoListsOfDifferentRelationsContradictEachOther() {
    ItemList entrusted =
        adopted(ownHead().documentNumber("示县发〔2024〕8号").build(), item().build())
            .delegation(
                Entrustment.builder()
                    .entrustedBy(Agency.builder().name("示例县生态环境局").build())
                    .letter(
                        EntrustmentLetter.builder()
                            .firstDay(LocalDate.of(2024, 7, 1))
                            .lastDay(LocalDate.of(2025, 12, 31))
                            .build())
                    .build())
            .build();

    undecided(ask(DAY, UPPER, OWN, entrusted), "lists-contradict");
  }
}
