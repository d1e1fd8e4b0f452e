// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.item.Empowerment;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.Optional;

/** An invented county with one item: its lists, its register and the law below it. */
final class ExampleCounty {
  static final DivisionCode TOWN = DivisionCode.of("991101101");
  static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  static final LegalSource BASIS = LegalSource.of("示例市容条例", "第三条");
  static final LegalSource NOTICE = LegalSource.builder().instrument("示例县人民政府通告（虚构）").build();

  private ExampleCounty() {}

  static Item.Builder item() {
    return Item.builder()
        .position(1)
        .number("1")
        .name("对随地吐痰的处罚")
        .department("示例县城市管理局")
        .addBasis(BASIS);
  }

  static PublishedDocument.Builder head(String title, AgencyLevel level, String division) {
    return PublishedDocument.builder()
        .title(title)
        .issuer(
            Agency.builder()
                .name("示例人民政府")
                .level(level)
                .division(DivisionCode.of(division))
                .build())
        .status(DocumentStatus.IN_FORCE)
        .published(Announcement.builder().done(true).build());
  }

  static PublishedDocument.Builder upperHead() {
    return head("示例省指导清单（虚构）", AgencyLevel.PROVINCE, "990000").firstDay(LocalDate.of(2024, 1, 1));
  }

  static PublishedDocument.Builder ownHead() {
    return head("示例县承接清单（虚构）", AgencyLevel.COUNTY, "991101").firstDay(LocalDate.of(2024, 7, 1));
  }

  static ItemList guidance(PublishedDocument head, Item... items) {
    return ItemList.builder()
        .formatVersion(1)
        .document(head)
        .listType(ItemListType.GUIDANCE)
        .addItems(items)
        .build();
  }

  static ItemList.Builder adopted(PublishedDocument head, Item... items) {
    return ItemList.builder()
        .formatVersion(1)
        .document(head)
        .listType(ItemListType.ADOPTED)
        .chosenFrom("示例省指导清单（虚构）")
        .delegation(Empowerment.builder().build())
        .addItems(items);
  }

  static AdoptionRegister register(AdoptionEvent... events) {
    return AdoptionRegister.builder()
        .formatVersion(1)
        .document(head("示例台账（虚构）", AgencyLevel.COUNTY, "991101").build())
        .addEvents(events)
        .build();
  }

  static AdoptionEvent event(AdoptionStep step, String day) {
    return AdoptionEvent.builder()
        .step(step)
        .day(LocalDate.parse(day))
        .list("示例县承接清单（虚构）")
        .source(NOTICE)
        .build();
  }

  /** The register of instruments in which the basis is in force from 2020 to 2026-06-30. */
  static Instruments instruments() {
    return new Instruments(
        InstrumentRegister.builder()
            .formatVersion(1)
            .addInstruments(
                Instrument.builder()
                    .title("示例市容条例")
                    .rank(InstrumentKind.LOCAL_REGULATION)
                    .firstDay(LocalDate.of(2020, 1, 1))
                    .lastDay(LocalDate.of(2026, 6, 30))
                    .evidence(Evidence.READ)
                    .readFrom("虚构")
                    .build())
            .build());
  }

  static PowerHolder ask(LocalDate day, Published... lists) {
    return ask(day, Optional.empty(), PowerPolicy.NONE, lists);
  }

  static PowerHolder ask(
      LocalDate day, Optional<LocalDate> filedOn, PowerPolicy policy, Published... lists) {
    return PowerHolder.of(
        ItemRecords.of(ImmutableList.copyOf(lists)),
        new PowerQuestion(item().build(), TOWN, day, filedOn),
        policy,
        instruments());
  }
}
