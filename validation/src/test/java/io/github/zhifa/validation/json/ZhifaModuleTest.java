// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.Published;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZhifaModuleTest {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ZhifaModule());

  @ParameterizedTest
  @CsvSource({
    "discretion/shenzhen-urban-management-2023, io.github.zhifa.model.discretion.Benchmark",
    "figure/qinhuangdao-reply-2024, io.github.zhifa.model.figure.FigureList",
    "item/longhua-subdistrict-penalty-items-undated, io.github.zhifa.model.item.ItemList"
  })
  void aPlainMapperWritesAndReadsTheSameValue(String folder, Class<?> type) throws Exception {
    Path file = Path.of("lists").resolve(folder).resolve("list.json");
    Published list = new Documents(InputLimits.DEFAULT).readList(file.toString(), file);

    String json = MAPPER.writeValueAsString(list);

    assertThat(type).isIn(Benchmark.class, FigureList.class, ItemList.class);
    assertThat(MAPPER.readValue(json, type)).isEqualTo(list);
    assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, type))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"formatVersion\": 1, \"more\": 2}", "{}", "[]"})
  void whatDoesNotFitIsAMappingErrorThatNamesIt(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, ItemList.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("found")
        .hasMessageContaining("expected");
  }
}
