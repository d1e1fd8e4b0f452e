// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ExampleCounty.DAY;
import static io.github.zhifa.core.item.ExampleCounty.NOTICE;
import static io.github.zhifa.core.item.ExampleCounty.adopted;
import static io.github.zhifa.core.item.ExampleCounty.ask;
import static io.github.zhifa.core.item.ExampleCounty.event;
import static io.github.zhifa.core.item.ExampleCounty.guidance;
import static io.github.zhifa.core.item.ExampleCounty.item;
import static io.github.zhifa.core.item.ExampleCounty.ownHead;
import static io.github.zhifa.core.item.ExampleCounty.register;
import static io.github.zhifa.core.item.ExampleCounty.upperHead;
import static io.github.zhifa.core.item.PowerAnswers.codes;
import static io.github.zhifa.core.item.PowerAnswers.notHeld;
import static io.github.zhifa.core.item.PowerAnswers.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.Withdrawal;
import io.github.zhifa.model.item.WithdrawalReason;
import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test changes one fact of an invented county in which the township holds the power. */
class PowerHolderTest {
  private static final ItemList UPPER = guidance(upperHead().build(), item().build());
  private static final ItemList OWN = adopted(ownHead().build(), item().build()).build();
  private static final Item TAKEN_BACK =
      item()
          .withdrawal(
              Withdrawal.builder()
                  .day(LocalDate.of(2025, 1, 3))
                  .reason(WithdrawalReason.BASIS_CHANGED)
                  .source(NOTICE)
                  .build())
          .build();

  @Test
  void aTownshipHoldsWhatIsOnItsAdoptedListInForceWithinTheGuidanceList() {
    PowerHolder answer = ask(DAY, UPPER, OWN);

    assertThat(answer.holder()).isEqualTo(Holder.TOWNSHIP);
    assertThat(answer.list()).contains(OWN);
    assertThat(answer.row()).contains(item().build());
    assertThat(answer.department()).as("nothing says whether the department goes on").isEmpty();
    assertThat(codes(answer, PowerFinding.MET))
        .containsExactly(
            "township",
            "list-in-force",
            "published",
            "not-withdrawn",
            "relation",
            "guidance",
            "decided-by",
            "basis");
  }

  @Test
  void theDepartmentStillOwesGuidanceByNationalLawAndOtherTextsAreComparators() {
    assertThat(ask(DAY, UPPER, OWN).duties())
        .extracting(duty -> duty.source().instrument(), DepartmentDuty::binding)
        .containsExactly(
            tuple("中华人民共和国行政处罚法", true),
            tuple("浙江省综合行政执法条例", false),
            tuple("对政协秦皇岛市第十四届委员会第四次会议第144139号提案的答复", false));
    assertThat(DepartmentDuty.in(DivisionCode.of("330225100"), DAY))
        .extracting(DepartmentDuty::binding)
        .containsExactly(true, true, false);
  }

  @Test
  void aGuidanceListAloneHandsNothingDown() {
    PowerHolder answer = ask(DAY, UPPER, adopted(ownHead().build()).build());

    notHeld(answer, "adopted-list");
    assertThat(codes(answer, PowerFinding.NOTE)).contains("guidance-only");
    undecided(ask(DAY, UPPER), "adopted-list");
  }

  @Test
  void aDraftUsedAsIfInForceGivesNothing() {
    ItemList draft =
        adopted(ownHead().status(DocumentStatus.DRAFT).build(), item().build()).build();

    notHeld(ask(DAY, UPPER, draft), "list-in-force");
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, DEPARTMENT", "2024-07-01, TOWNSHIP", "2026-07-01, DEPARTMENT"})
  void theListAndTheBasisMustBeInForceOnTheDay(LocalDate day, Holder holder) {
    assertThat(ask(day, UPPER, OWN).holder()).isEqualTo(holder);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-02, TOWNSHIP", "2025-01-03, DEPARTMENT"})
  void anItemThatWasTakenBackIsHeldUntilTheDayBefore(LocalDate day, Holder holder) {
    PowerHolder answer = ask(day, UPPER, adopted(ownHead().build(), TAKEN_BACK).build());

    assertThat(answer.holder()).isEqualTo(holder);
    assertThat(answer.trace())
        .filteredOn(step -> step.code().equals("not-withdrawn"))
        .extracting(PowerStep::source)
        .containsExactly(Optional.of(NOTICE));
  }

  @Test
  void anUnpublishedListIsNoBasisAndSilenceIsNoPublication() {
    ItemList unpublished =
        adopted(
                ownHead().published(Announcement.builder().done(false).build()).build(),
                item().build())
            .build();
    ItemList silent =
        adopted(ownHead().published(Optional.empty()).build(), item().build()).build();

    notHeld(ask(DAY, UPPER, unpublished), "published");
    undecided(ask(DAY, UPPER, silent), "published");
  }

  @Test
  void theRegisterDecidesWhereItRecordsTheItem() {
    ItemList own = OWN;

    PowerHolder suspended =
        ask(
            DAY,
            UPPER,
            own,
            register(
                event(AdoptionStep.SELECT, "2024-05-10"),
                event(AdoptionStep.PUBLISH, "2024-05-22"),
                event(AdoptionStep.TAKE_ON, "2024-07-01"),
                event(AdoptionStep.SUSPEND, "2024-12-01")));
    PowerHolder illegal = ask(DAY, UPPER, own, register(event(AdoptionStep.TAKE_ON, "2024-07-01")));

    notHeld(suspended, "adoption");
    undecided(illegal, "adoption");
  }

  @Test
  void aListThatNamesItsTownshipsWithoutCodesDoesNotDecide() {
    ItemList named = adopted(ownHead().build(), item().build()).addTakenOnBy("甲镇人民政府").build();
    ItemList scoped =
        adopted(
                ownHead()
                    .scope(DocumentScope.builder().addDivisions(ExampleCounty.TOWN).build())
                    .build(),
                item().build())
            .addTakenOnBy("甲镇人民政府")
            .build();
    ItemList elsewhere =
        adopted(
                ownHead()
                    .scope(
                        DocumentScope.builder().addDivisions(DivisionCode.of("991101102")).build())
                    .build(),
                item().build())
            .build();

    undecided(ask(DAY, UPPER, named), "township");
    assertThat(ask(DAY, UPPER, scoped).holder()).isEqualTo(Holder.TOWNSHIP);
    undecided(ask(DAY, UPPER, elsewhere), "adopted-list");
  }

  @Test
  void anItemWithoutABasisOrWithAnUnknownOneIsNotDecided() {
    Item without = item().basis(ImmutableList.of()).build();
    Item unknown = item().addBasis(LegalSource.of("无人知晓条例", "第一条")).build();

    undecided(ask(DAY, UPPER, adopted(ownHead().build(), without).build()), "basis");
    undecided(ask(DAY, UPPER, adopted(ownHead().build(), unknown).build()), "basis");
  }
}
