// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.staffing.QuotaPlan;
import io.github.zhifa.model.staffing.StaffingTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staffing tables and plans as JSON; the county is invented. */
class StaffingFormsTest {
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  private static final String TRANSFER =
      """
      {
        "id": "1",
        "kind": "行政编制",
        "fromUnit": "D",
        "toUnit": "T",
        "posts": 2,
        "leadershipPosts": 1,
        "receivedKind": "行政",
        "receivedPosts": 2,
        "day": "2024-01-01",
        "basis": [
          {
            "instrument": "地方各级人民政府机构设置和编制管理条例",
            "place": "第十八条"
          }
        ],
        "approval": {
          "document": "示例〔2023〕1号（虚构）",
          "authority": {
            "name": "中央机构编制委员会办公室",
            "level": "national"
          },
          "day": "2023-12-01",
          "reportedBy": {
            "name": "示例省机构编制委员会办公室"
          }
        },
        "people": {
          "moving": 1,
          "leaving": 0,
          "source": "示例方案（虚构）"
        }
      }\
      """;

  private static final String TABLE =
      """
      {"kind": "staffing", "formatVersion": 1,
       "document": {"title": "示例编制台账（虚构）", "issuer": {"name": "示例县机构编制委员会办公室"}},
       "kinds": [{"printed": "政法专项编制", "kind": "administrative", "source": {"instrument": "示例批复（虚构）"}}],
       "units": [{"id": "D", "name": "示例县司法局", "level": "county", "organ": "administrative-organ", "division": "991101"},
                 {"id": "T", "name": "示例镇", "level": "township", "organ": "administrative-organ", "superior": "D"}],
       "quotas": [{"unit": "D", "kind": "行政编制", "posts": 20, "leadershipPosts": 3, "firstDay": "2020-01-01", "lastDay": "2025-12-31"}],
       "totals": [{"division": "991101", "kind": "行政编制", "posts": 100, "firstDay": "2020-01-01"}],
       "transfers": [%s],
       "adjustments": [{"unit": "D", "kind": "行政编制", "posts": -1, "day": "2022-01-01"}],
       "holdings": [{"person": "p1", "unit": "D", "usedAt": "T", "kind": "行政编制", "leadership": false, "firstDay": "2021-01-01"}]}\
      """
          .formatted(TRANSFER);

  private static <T> T read(String json, Class<T> type) throws UnreadableDocumentException {
    return DOCUMENTS.read("example", json.getBytes(StandardCharsets.UTF_8), type);
  }

  @Test
  void aTableIsReadAndWrittenWithNothingLost() throws UnreadableDocumentException {
    StaffingTable table = read(TABLE, StaffingTable.class);

    String written = DOCUMENTS.write(table);

    assertThat(read(written, StaffingTable.class)).isEqualTo(table);
    assertThat(written).contains(TRANSFER.indent(4).strip());
    assertThat(table.transfers().get(0).people().orElseThrow().moving()).isEqualTo(1);
    assertThat(table.holdings().get(0).usedAt()).contains("T");
  }

  @Test
  void aPlanIsAFileOfItsOwn() throws UnreadableDocumentException {
    QuotaPlan plan =
        read(
            "{\"kind\": \"quota-plan\", \"formatVersion\": 1, \"transfers\": [" + TRANSFER + "]}",
            QuotaPlan.class);

    assertThat(read(DOCUMENTS.write(plan), QuotaPlan.class)).isEqualTo(plan);
    assertThat(plan.transfers()).isEqualTo(read(TABLE, StaffingTable.class).transfers());
  }

  /** A number, a level or a day that cannot be is refused; a kind that nobody knows is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"posts\": 20 | \"posts\": 20.5 | /quotas/0/posts",
        "\"level\": \"township\" | \"level\": \"village\" | /units/1/level",
        "2021-01-01 | 2021-02-30 | /holdings/0/firstDay",
        "\"person\": \"p1\", | '' | /holdings/0/person",
        "\"division\": \"991101\", \"kind\" | \"division\": \"99\", \"kind\" | /totals/0/division"
      })
  void whatIsNoTableNamesItsPlace(String right, String wrong, String pointer) {
    assertThatThrownBy(() -> read(TABLE.replace(right, wrong), StaffingTable.class))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(pointer);
  }

  @Test
  void aKindThatNobodyKnowsIsReadAsPrinted() throws UnreadableDocumentException {
    assertThat(read(TABLE.replace("行政编制", "员额"), StaffingTable.class).quotas().get(0).kind())
        .isEqualTo("员额");
  }
}
