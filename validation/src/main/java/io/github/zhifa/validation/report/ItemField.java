// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.base.CaseFormat;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is printed of an item, as one text each. */
enum ItemField implements Labelled {
  NUMBER("序号", "number", Item::number),
  PART("所属部分", "part", Item::part),
  MAIN_ITEM("主项", "main item", Item::mainItem),
  CODE("编码", "code", Item::code),
  NAME("名称", "name", item -> Optional.of(item.name())),
  DEPARTMENT("部门", "department", Item::department),
  BASIS("依据", "basis", item -> Optional.of(basis(item))),
  PENALTIES("处罚种类", "penalties", item -> Optional.of(penalties(item))),
  REMARK("备注", "remark", Item::remark),
  WITHDRAWAL("收回", "withdrawn on", item -> item.withdrawal().map(taken -> taken.day().toString()));

  private final BilingualText label;
  private final Function<Item, Optional<String>> value;

  ItemField(String zh, String en, Function<Item, Optional<String>> value) {
    this.label = BilingualText.of(zh, en);
    this.value = value;
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns the name in JSON, which is that of the field of an item. */
  String property() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
  }

  /** Returns what {@code item} prints there; empty where it prints nothing. */
  String of(Item item) {
    return value.apply(item).orElse("");
  }

  private static String basis(Item item) {
    return item.basis().stream().map(ItemField::source).collect(Collectors.joining("；"));
  }

  private static String source(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }

  private static String penalties(Item item) {
    return item.penalties().stream()
        .map(penalty -> penalty.label().zh())
        .collect(Collectors.joining("、"));
  }
}
