// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.ZhifaModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons and numbers are invented. */
class RegisterFileTest {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ZhifaModule());
  private static final String PLAIN =
      "{\"id\":\"e-1\",\"kind\":\"issued\",\"person\":\"p-1\",\"certificate\":\"enforcement\","
          + "\"day\":\"2024-03-01\",\"recordedOn\":\"2024-03-04\"}";

  @TempDir Path folder;

  private static CertificateEvent whole() {
    return CertificateEvent.builder()
        .id("e-1")
        .kind(EventKind.CANCELLED)
        .person("p-1")
        .certificate(CertificateKind.SUPERVISION)
        .card("示-0001")
        .day(LocalDate.of(2024, 3, 1))
        .recordedOn(LocalDate.of(2024, 3, 4))
        .unit("u-1")
        .authority("某省司法厅")
        .reason(EndReason.UNIT_ABOLISHED)
        .validUntil(LocalDate.of(2028, 2, 29))
        .corrects("e-0")
        .source("某文〔2024〕1号")
        .holder(
            Holder.builder()
                .name("张某")
                .residentNumber("11010519491231002X")
                .birthMonth(YearMonth.of(1966, 12))
                .retirement(RetirementCategory.FEMALE_55)
                .staffKind(StaffKind.TEMPORARY)
                .build())
        .build();
  }

  private StoredRegister read(String lines) throws IOException, UnreadableDocumentException {
    Path file = Files.writeString(folder.resolve("register.jsonl"), lines);
    return RegisterFile.read("register.jsonl", file, InputLimits.DEFAULT, LocalDate.MAX);
  }

  private static List<CertificateEvent> store(List<String> lines, boolean plainOnly) {
    RecordStore store = new RecordStore("/");
    List<LineProblem> problems = new ArrayList<>();
    PlainLines plain = new PlainLines(store.texts());
    JsonLines reader = new JsonLines(store, new Documents(InputLimits.DEFAULT), problems::add);
    Draft draft = new Draft();
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      if (plainOnly) {
        assertThat(plain.read(bytes, 0, bytes.length, draft)).as(line).isTrue();
        store.add(draft, 1);
      } else {
        try {
          reader.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
    }
    assertThat(problems).isEmpty();
    List<CertificateEvent> events = new ArrayList<>();
    for (int row = 0; row < store.size(); row++) {
      events.add(store.event(row));
    }
    return events;
  }

  @Test
  void everyFieldOfAPlainLineIsKept() throws Exception {
    String line = MAPPER.writeValueAsString(whole());

    assertThat(store(List.of(line, PLAIN), true))
        .containsExactly(whole(), MAPPER.readValue(PLAIN, CertificateEvent.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " { \"person\" : \"p-1\", \"id\":\"e-1\" ,"
            + " \"kind\":\"issued\",\"recordedOn\":\"2024-03-04\",\"day\":\"2024-03-01\",\"certificate\":\"enforcement\"}"
            + " \r",
        "{\"id\":\"e\\u002d1\",\"kind\":\"issued\",\"person\":\"p-1\",\"certificate\":\"enforcement\","
            + "\"day\":\"2024-03-01\",\"recordedOn\":\"2024-03-04\"}",
        "\uFEFF" + PLAIN
      })
  void aLineWrittenInAnotherWayIsTheSameRecord(String line) throws Exception {
    assertThat(store(List.of(line), false))
        .containsExactly(MAPPER.readValue(PLAIN, CertificateEvent.class));
  }

  @Test
  void yearsThatAreNotPlainAreReadToo() throws Exception {
    String line = PLAIN.replace("2024-03-01", "1870-03-01").replace("2024-03-04", "2300-02-28");

    assertThat(store(List.of(line), false))
        .containsExactly(MAPPER.readValue(line, CertificateEvent.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-01 | 2024-02-30 | REGISTER-LINE-NOT-A-RECORD | /2/day",
        "issued | handed | REGISTER-LINE-NOT-A-RECORD | /2/kind",
        "'\"id\":\"e-1\",' | '' | REGISTER-LINE-NOT-A-RECORD | /2/id",
        "'\"e-1\"' | 7 | REGISTER-LINE-NOT-A-RECORD | /2/id",
        "'\"person\"' | '\"persona\"' | REGISTER-LINE-NOT-A-RECORD | /2/persona",
        "'}' | '' | REGISTER-LINE-NOT-JSON | /2",
        "'\"id\"' | '\"kind\":\"issued\",\"id\"' | REGISTER-LINE-NOT-JSON | /2",
        "'}' | '}}' | REGISTER-LINE-NOT-JSON | /2"
      })
  void aLineThatIsNoRecordIsAFindingAndTheOthersAreRead(
      String from, String to, String code, String pointer) throws Exception {
    StoredRegister register =
        read(PLAIN + "\n" + PLAIN.replace(from, to) + "\n\n" + PLAIN.replace("e-1", "e-2"));

    assertThat(register.records()).isEqualTo(2);
    assertThat(register.problems()).hasSize(1);
    assertThat(register.problems().get(0).finding("f").code()).isEqualTo(code);
    assertThat(register.problems().get(0).finding("f").pointer()).isEqualTo(pointer);
  }

  @Test
  void bytesThatAreNoTextAreAFinding() throws Exception {
    Path file = folder.resolve("register.jsonl");
    byte[] bytes = (PLAIN + "\n" + PLAIN.replace("p-1", "张")).getBytes(Charset.forName("GBK"));
    Files.write(file, bytes);

    StoredRegister register =
        RegisterFile.read("register.jsonl", file, InputLimits.DEFAULT, LocalDate.MAX);

    assertThat(register.records()).isEqualTo(1);
    assertThat(register.problems())
        .extracting(LineProblem::fault)
        .containsExactly(LineFault.REGISTER_LINE_NOT_UTF8);
  }

  @Test
  void aLineOverTheLimitIsPassedOverAndNamed() throws Exception {
    String long1 = PLAIN.replace("p-1", "p".repeat(3 * LineSplitter.LONGEST));

    StoredRegister register = read(PLAIN + "\n" + long1 + "\n" + PLAIN.replace("e-1", "e-2"));

    assertThat(register.records()).isEqualTo(2);
    assertThat(register.problems())
        .extracting(LineProblem::fault, LineProblem::line)
        .containsExactly(tuple(LineFault.REGISTER_LINE_OVER_LIMIT, 2L));
  }

  @Test
  void misplacedNamesAndNumbersDoNotShow() throws Exception {
    StoredRegister register =
        read(
            PLAIN.replace("issued", "张小明")
                + "\n"
                + PLAIN.replace("2024-03-01", "11010519491231002X")
                + "\n"
                + PLAIN.replace("}", ",\"张小明\":\"x\"}")
                + "\n"
                + PLAIN.replace("\"p-1\"", "张小明 11010519491231002X"));

    assertThat(register.problems()).hasSize(4);
    assertThat(register.problems().toString() + findings(register))
        .doesNotContain("小明", "10519491231002");
  }

  private static List<?> findings(StoredRegister register) {
    return register.problems().stream().map(problem -> problem.finding("f")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aTableWithChineseHeadersIsReadInBothEncodings(String charset) throws Exception {
    String table =
        """
        记录编号,事项,人员编号,证件种类,证号,生效日期,登记日期,单位,备注,姓名,出生年月,退休类别,人员身份
        e-1,发证,p-1,行政执法证,"示-1",2024/3/1,2024年3月4日,u-1,随便,张某,1966年5月,男职工,事业编制人员
        e-2,注销,p-1,行政执法证,,2024-05-01,2024-05-01,,,,,,
        e-3,不知,p-1,行政执法证,,2024-05-01,2024-05-01,,,,,,
        """;
    Path file = folder.resolve("register.csv");
    Files.write(file, table.getBytes(Charset.forName(charset)));

    StoredRegister register =
        RegisterFile.read("register.csv", file, InputLimits.DEFAULT, LocalDate.MAX);

    assertThat(register.records()).isEqualTo(2);
    assertThat(findings(register).toString()).contains("/4/kind", "REGISTER-LINE-NOT-A-RECORD");
    List<CertificateEvent> events = new ArrayList<>();
    register.forEachPerson(
        RegisterTerms.of(CertificatePolicy.builder().label(BilingualText.of("无", "none")).build()),
        row -> {
          for (int i = 0; i < row.value().size(); i++) {
            events.add(row.value().columns().event(row.value().row(i)));
          }
        });
    assertThat(events.get(0).holder().orElseThrow().birthMonth()).contains(YearMonth.of(1966, 5));
    assertThat(events.get(0).day()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(events.get(0).card()).contains("示-1");
    assertThat(events.get(1).kind()).isEqualTo(EventKind.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'编号,事项'|记录编号", "'id,kind,person,certificate,day\n\"e'|登记日期"})
  void aTableThatCannotBeReadIsOneError(String table, String word) throws Exception {
    Path file = Files.writeString(folder.resolve("register.csv"), table);

    assertThatThrownBy(
            () -> RegisterFile.read("register.csv", file, InputLimits.DEFAULT, LocalDate.MAX))
        .isInstanceOf(UnreadableDocumentException.class)
        .satisfies(e -> assertThat(((UnreadableDocumentException) e).line().zh()).contains(word));
  }

  @Test
  void anEmptyFileIsAnEmptyRegister() throws Exception {
    assertThat(read("").records()).isZero();
    assertThat(read("\n \r\n").problems()).isEqualTo(ImmutableList.of());
  }
}
