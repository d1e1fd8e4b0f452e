// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ItemTableProperties {
  private static final List<ItemField> FIELDS =
      List.of(
          ItemField.NUMBER,
          ItemField.CODE,
          ItemField.NAME,
          ItemField.DEPARTMENT,
          ItemField.BASIS,
          ItemField.PENALTIES,
          ItemField.REMARK);

  /** Whatever a clerk may type: quotes, separators, line breaks, both widths. */
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("对甲乙丙的处罚 ,;\t\"'\n（）()，；１2１aＡ=+-@|《》")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> "对" + text.strip() + "的处罚");
  }

  @Provide
  Arbitrary<List<Item>> items() {
    Arbitrary<List<LegalSource>> basis =
        Arbitraries.of(
                LegalSource.of("甲法", "第一条"),
                LegalSource.of("乙条例（2019年修正）", "第二条第一款第（三）项、第四条"),
                LegalSource.builder().instrument("关于〈丙〉的决定").build())
            .list()
            .uniqueElements()
            .ofMaxSize(3);
    Arbitrary<List<PenaltyKind>> penalties =
        Arbitraries.of(PenaltyKind.class).list().uniqueElements().ofMaxSize(3);
    return Combinators.combine(
            text(), text().optional(), text().optional(), basis, penalties, text().optional())
        .as(
            (name, department, remark, cited, kinds, code) ->
                Item.builder()
                    .position(1)
                    .number("1")
                    .name(name)
                    .department(department)
                    .remark(remark)
                    .basis(cited)
                    .penalties(kinds)
                    .code(code)
                    .build())
        .list()
        .ofMaxSize(6)
        .map(ItemTableProperties::numbered);
  }

  private static List<Item> numbered(List<Item> items) {
    List<Item> numbered = new ArrayList<>();
    for (Item item : items) {
      int position = numbered.size() + 1;
      numbered.add(
          Item.builder().from(item).position(position).number(String.valueOf(position)).build());
    }
    return numbered;
  }

  private static List<List<String>> rows(List<Item> items, List<ItemField> fields) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(fields.stream().map(field -> field.label().zh()).toList());
    for (Item item : items) {
      rows.add(fields.stream().map(field -> cell(item, field)).toList());
    }
    return rows;
  }

  private static String cell(Item item, ItemField field) {
    return switch (field) {
      case NUMBER -> item.number().orElse("");
      case CODE -> item.code().orElse("");
      case NAME -> item.name();
      case DEPARTMENT -> item.department().orElse("");
      case BASIS ->
          item.basis().stream()
              .map(source -> "《" + source.instrument() + "》" + source.place().orElse(""))
              .collect(Collectors.joining("；"));
      case PENALTIES ->
          item.penalties().stream().map(kind -> kind.label().zh()).collect(Collectors.joining("、"));
      case REMARK -> item.remark().orElse("");
      case PART, MAIN_ITEM, SUB_ITEM -> throw new AssertionError(field);
    };
  }

  private static List<ItemField> shuffled(int seed) {
    List<ItemField> fields = new ArrayList<>(FIELDS);
    Collections.shuffle(fields, new Random(seed));
    return fields;
  }

  @Property(tries = 60)
  void whatIsWrittenAsCsvIsReadAsTheSameItems(@ForAll("items") List<Item> items, @ForAll int seed) {
    byte[] bytes = CsvFile.write(rows(items, shuffled(seed)));

    ItemTable table = Tables.read(Tables.file("t.csv", bytes));

    assertThat(table.problems()).isEmpty();
    assertThat(table.items()).isEqualTo(items);
  }

  @Property(tries = 15)
  void whatIsWrittenAsAWorkbookIsReadAsTheSameItems(
      @ForAll("items") List<Item> items, @ForAll int seed) {
    byte[] bytes =
        Tables.workbook(
            book -> Tables.fill(book.createSheet("Sheet1"), 0, rows(items, shuffled(seed))));

    ItemTable table = Tables.read(Tables.file("t.xlsx", bytes));

    assertThat(table.problems()).isEmpty();
    assertThat(table.items()).isEqualTo(items);
  }

  /** Rows of a table are read, named as unreadable, or named as what they are: all of them. */
  @Property(tries = 300)
  void noRowIsEverLost(@ForAll("anyRows") List<List<String>> rows) {
    Sheet sheet = Sheet.of("Sheet1", rows);

    ItemTable table = ItemTable.read(List.of(sheet), Shipped.itemColumns(), Optional.empty());

    assertThat(table.rows()).extracting(ReadRow::number).hasSize(sheet.size()).isSorted();
    assertThat(table.rows()).extracting(ReadRow::number).doesNotHaveDuplicates();
    assertThat(table.count(RowKind.ITEM)).isEqualTo(table.items().size());
    assertThat(table.isWhole()).isEqualTo(table.count(RowKind.UNREADABLE) == 0 && noFault(table));
  }

  private static boolean noFault(ItemTable table) {
    return table.problems().stream().noneMatch(problem -> problem.fault().isBlocking());
  }

  @Provide
  Arbitrary<List<List<String>>> anyRows() {
    return Arbitraries.of(
            "", "", "序号", "事项名称", "备注", "1", "对甲的处罚", "《甲法》第一条", "设定依据", "说明：", "一、直接下放", "合计",
            "#REF!", "核对意见", "处罚种类", "罚款")
        .list()
        .ofMaxSize(5)
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 200)
  void anyTextIsReadOrRefusedButNeverBreaks(@ForAll byte[] bytes) {
    try {
      SheetFile file = SheetFile.read("t.csv", bytes, InputLimits.DEFAULT);
      assertThat(Tables.read(file).rows()).hasSize(file.sheets().get(0).size());
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason())
          .isIn(Reason.INPUT_ENCODING_UNKNOWN, Reason.INPUT_NOT_A_TABLE, Reason.INPUT_OVER_LIMIT);
    }
  }
}
