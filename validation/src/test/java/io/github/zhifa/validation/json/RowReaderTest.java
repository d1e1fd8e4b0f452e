// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.item.ItemList;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That rows are made while the file is read shows in nothing: neither in values nor in faults. */
class RowReaderTest {
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);
  private static final String KIND = "\"kind\": \"item-list\", ";
  private static final String ROWS =
      "\"items\": [{\"position\": 1, \"name\": \"乱倒\"}, {\"position\": 2, \"name\": \"乱贴\"}]";
  private static final String HEAD =
      "\"formatVersion\": 1, \"listType\": \"adopted\", \"document\":"
          + " {\"title\": \"t\", \"issuer\": {\"name\": \"i\"}, \"status\": \"in-force\"}";

  private static ItemList read(String json) throws UnreadableDocumentException {
    return DOCUMENTS.read("list.json", json.getBytes(StandardCharsets.UTF_8), ItemList.class);
  }

  @Test
  void aListIsTheSameWhereverItsKindStands() throws UnreadableDocumentException {
    ItemList known = read("{" + KIND + HEAD + ", " + ROWS + "}");
    ItemList lateKind = read("{" + ROWS + ", " + KIND + HEAD + "}");
    assertThat(known.items()).hasSize(2);
    assertThat(lateKind).isEqualTo(known);
  }

  /** A row that does not fit, and what else is wrong: the first fault is that of the whole file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`, \"colour\": 1}` | /colour: found an unknown field",
        "`, \"listType\": 1}` | the field 'listType' once more, expected each field once",
        "`} {}` | found more behind the object",
        "`` | the end of the file",
        "`}` | /items/1/position: found \"2\", expected a whole number"
      })
  void aRowThatDoesNotFitIsToldInItsTurn(String end, String line) {
    String rows = ROWS.replace("\"position\": 2", "\"position\": \"2\"");
    String json = "{" + KIND + HEAD + ", " + rows + end;
    assertThatThrownBy(() -> read(json)).hasMessageContaining(line);
  }
}
