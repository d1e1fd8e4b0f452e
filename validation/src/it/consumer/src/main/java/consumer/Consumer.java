// SPDX-License-Identifier: Apache-2.0
package consumer;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ChineseNumbers;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.item.ItemRules;
import java.time.LocalDate;

/** Uses each module once, without a line of JSON. */
final class Consumer {
  private Consumer() {}

  public static void main(String[] args) {
    ItemList list =
        ItemList.builder()
            .formatVersion(1)
            .document(
                PublishedDocument.builder()
                    .title("示例（虚构）")
                    .issuer(Agency.builder().name("示例县").build())
                    .status(DocumentStatus.IN_FORCE)
                    .build())
            .listType(ItemListType.ADOPTED)
            .addItems(Item.builder().position(1).name("对示例行为的处理").build())
            .build();
    Policy policy =
        Policy.builder()
            .formatVersion(1)
            .name("mine")
            .label(BilingualText.of("自定", "mine"))
            .build();
    CheckContext context =
        new CheckContext(
            LocalDate.of(2026, 8, 14),
            policy,
            InstrumentRegister.builder().formatVersion(1).build());
    System.out.println(ChineseNumbers.read("一千零一十"));
    new Checker(ImmutableList.of(ItemRules.ALL), context)
        .check(Dataset.of("mine", list))
        .findings()
        .forEach(finding -> System.out.println(finding.code() + " " + finding.message().en()));
  }
}
